// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fix/fixfields.h"

#include "cases/optionalinstantedit.h"
#include "common/formfields.h"
#include "common/formpage.h"
#include "common/theme.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

FixFields::FixFields(FormPage *page)
    : QObject(page)
{
    buildWork(page);
    buildProof(page);
    buildOrigin(page);
}

void FixFields::addLine(FormSection *section, QLineEdit *&line, const QString &name,
                        const QString &label) const
{
    line = FormFields::makeLine(name, section);
    section->addRow(label, line);
    connect(line, &QLineEdit::textEdited, this, &FixFields::edited);
}

void FixFields::buildWork(FormPage *page)
{
    FormSection *section = page->addSection(FormPage::Column::First, tr("Fix"));
    addLine(section, m_branch, u"fixBranch"_s, tr("Branch"));
    addLine(section, m_commits, u"fixCommits"_s, tr("Commits"));
    addLine(section, m_author, u"fixAuthor"_s, tr("Author"));
    addLine(section, m_reviewers, u"fixReviewers"_s, tr("Reviewed by"));
    m_branch->setFont(Theme::monospace());
    m_commits->setFont(Theme::monospace());
    m_commits->setPlaceholderText(tr("Hashes, with commas between"));
    m_reviewers->setPlaceholderText(tr("Names, with commas between"));
    m_count = section->addNote(u"fixReviewerCount"_s);
    for (QLineEdit *line : {m_author, m_reviewers}) {
        connect(line, &QLineEdit::textChanged, this, &FixFields::countReviewers);
    }
    m_fixedAt = new OptionalInstantEdit(u"fixFixed"_s, section);
    section->addRow(tr("Committed"), m_fixedAt);
    connect(m_fixedAt, &OptionalInstantEdit::edited, this, &FixFields::edited);
}

void FixFields::buildProof(FormPage *page)
{
    FormSection *section = page->addSection(FormPage::Column::First, tr("Tests"));
    addLine(section, m_test, u"fixTest"_s, tr("Regression test"));
    addLine(section, m_result, u"fixResult"_s, tr("Its result"));
    //: of a fix, by a person
    addLine(section, m_check, u"fixCheck"_s, tr("Checked by hand"));
    m_test->setFont(Theme::monospace());
    m_test->setPlaceholderText(tr("Path of the test"));
    m_result->setPlaceholderText(tr("Passed in run 812 of the CI"));
    m_check->setPlaceholderText(tr("By whom, and what"));
    m_checkAt = new OptionalInstantEdit(u"fixChecked"_s, section);
    section->addRow(tr("Checked"), m_checkAt);
    connect(m_checkAt, &OptionalInstantEdit::edited, this, &FixFields::edited);
}

void FixFields::buildOrigin(FormPage *page)
{
    FormSection *changelog = page->addSection(FormPage::Column::First, tr("For the changelog"));
    addLine(changelog, m_nature, u"fixNature"_s, tr("Nature of the fix"));
    addLine(changelog, m_components, u"fixComponents"_s, tr("Components"));
    FormSection *origin = page->addSection(FormPage::Column::First, tr("In a dependency"));
    addLine(origin, m_dependency, u"fixDependency"_s, tr("Package and version"));
    addLine(origin, m_upstream, u"fixUpstream"_s, tr("Its advisory"));
    m_dependency->setFont(Theme::monospace());
    m_upstream->setFont(Theme::monospace());
    m_dependency->setPlaceholderText(tr("Empty if the flaw is the product's own"));
}

void FixFields::set(const FixRecord &fix)
{
    QStringList names;
    for (const Reviewer &reviewer : fix.reviewers) {
        names.append(reviewer.name);
    }
    m_known = fix.reviewers;
    FormFields::fill(m_branch, fix.branch);
    FormFields::fill(m_commits, fix.commits.join(", "_L1));
    FormFields::fill(m_author, fix.author);
    FormFields::fill(m_reviewers, names.join(", "_L1));
    m_fixedAt->setInstant(fix.fixedAt);
    FormFields::fill(m_test, fix.regressionTest);
    FormFields::fill(m_result, fix.testResult);
    FormFields::fill(m_check, fix.manualCheck);
    m_checkAt->setInstant(fix.manualCheckAt);
    FormFields::fill(m_dependency, fix.dependency);
    FormFields::fill(m_upstream, fix.dependencyAdvisory);
    FormFields::fill(m_nature, fix.nature);
    FormFields::fill(m_components, fix.components);
    countReviewers();
}

void FixFields::fill(FixRecord &fix) const
{
    fix.branch = m_branch->text().trimmed();
    fix.commits = FormFields::listFrom(m_commits->text());
    fix.author = m_author->text().trimmed();
    fix.reviewers.clear();
    for (const QString &name : FormFields::listFrom(m_reviewers->text())) {
        const auto known = std::ranges::find(m_known, name, &Reviewer::name);
        fix.reviewers.append(known == m_known.end() ? Reviewer{.name = name} : *known);
    }
    fix.fixedAt = m_fixedAt->instant();
    fix.regressionTest = m_test->text().trimmed();
    fix.testResult = m_result->text().trimmed();
    fix.manualCheck = m_check->text().trimmed();
    fix.manualCheckAt = m_checkAt->instant();
    fix.dependency = m_dependency->text().trimmed();
    fix.dependencyAdvisory = m_upstream->text().trimmed();
    fix.nature = m_nature->text().trimmed();
    fix.components = m_components->text().trimmed();
}

void FixFields::setNeeded(int reviewers)
{
    m_needed = reviewers;
    countReviewers();
}

void FixFields::setNow(Instant now)
{
    m_fixedAt->setNow(now);
    m_checkAt->setNow(now);
}

void FixFields::countReviewers()
{
    if (m_needed == 0) {
        setNote(m_count, {});
        return;
    }
    FixRecord fix;
    fill(fix);
    setNote(m_count, tr("%1 of %2 that the policy asks for; the author does not count.")
                         .arg(reviewersOf(fix).size())
                         .arg(m_needed));
}

} // namespace Docket
