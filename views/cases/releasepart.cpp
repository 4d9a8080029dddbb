// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/releasepart.h"

#include "common/formfields.h"
#include "common/theme.h"

#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QString namesOf(const QList<Reviewer> &reviewers)
{
    QStringList names;
    for (const Reviewer &reviewer : reviewers) {
        names.append(reviewer.name);
    }
    return names.join(", "_L1);
}

} // namespace

ReleasePart::ReleasePart(const CaseDetail &detail, QObject *parent)
    : ActionPart(parent)
    , m_before(detail.record.fix)
    , m_needed(detail.policy.reviewers)
{
}

void ReleasePart::build(QWidget *parent, const AddRow &addRow)
{
    const auto addLine = [&](const QString &name, const QString &label, const QString &text) {
        auto *line = new QLineEdit(text, parent);
        line->setObjectName(name);
        addRow(label, line);
        connect(line, &QLineEdit::textChanged, this, [this] {
            count();
            Q_EMIT edited();
        });
        return line;
    };
    m_version = addLine(u"releaseVersion"_s, tr("Version"), m_before.targetRelease);
    m_version->setFont(Theme::monospace());
    if (m_needed == 0) {
        return;
    }
    m_author = addLine(u"fixAuthor"_s, tr("Author"), m_before.author);
    m_reviewers = addLine(u"fixReviewers"_s, tr("Reviewed by"), namesOf(m_before.reviewers));
    m_reviewers->setPlaceholderText(tr("Names, with commas between"));
    m_count = new QLabel(parent);
    m_count->setObjectName(u"reviewerCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(Theme::font(Theme::TextSize::Secondary));
    addRow({}, m_count);
    count();
}

QWidget *ReleasePart::firstField() const
{
    return m_reviewers != nullptr && lacksReviewers(m_before, m_needed) ? m_reviewers : m_version;
}

FixRecord ReleasePart::fix() const
{
    FixRecord fix = m_before;
    fix.targetRelease = m_version->text().trimmed();
    if (m_reviewers == nullptr) {
        return fix;
    }
    fix.author = m_author->text().trimmed();
    fix.reviewers.clear();
    for (const QString &name : FormFields::listFrom(m_reviewers->text())) {
        const auto known = std::ranges::find(m_before.reviewers, name, &Reviewer::name);
        fix.reviewers.append(known == m_before.reviewers.end() ? Reviewer{.name = name} : *known);
    }
    return fix;
}

/// What the Fix tab sent on the way here is in the record now, and must not be undone.
void ReleasePart::setCase(const CaseDetail &detail)
{
    m_before = detail.record.fix;
    const auto refill = [](QLineEdit *line, const QString &text) {
        if (line != nullptr && !line->isModified() && line->text() != text) {
            line->setText(text);
        }
    };
    refill(m_version, m_before.targetRelease);
    refill(m_author, m_before.author);
    refill(m_reviewers, namesOf(m_before.reviewers));
    count();
}

void ReleasePart::count()
{
    if (m_count != nullptr) {
        m_count->setText(tr("%1 of %2 that the policy asks for; the author does not count.")
                             .arg(reviewersOf(fix()).size())
                             .arg(m_needed));
        m_count->setAccessibleName(m_count->text());
    }
}

void ReleasePart::fill(ActionInput &input) const
{
    if (const FixRecord after = fix(); after != m_before) {
        input.edits.append(after);
    }
}

} // namespace Docket
