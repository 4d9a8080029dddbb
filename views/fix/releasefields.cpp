// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fix/releasefields.h"

#include "common/formfields.h"
#include "common/formpage.h"
#include "common/theme.h"
#include "domain/evidence.h"
#include "domain/publication.h"
#include "domain/tokens.h"
#include "fix/backportrow.h"

#include <QCompleter>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// The branches that the policy supports, where its rows are about the product and not about what
/// it runs on (M-1).
QStringList supportedBranches(const Policy &policy)
{
    const QString &subject = policy.versionSubject;
    const bool isProduct = subject.isEmpty() ||
                           subject.compare(policy.product, Qt::CaseInsensitive) == 0 ||
                           subject.compare(policy.productTitle, Qt::CaseInsensitive) == 0;
    QStringList branches;
    for (const VersionRow &row : policy.versions) {
        if (isProduct && row.supported) {
            branches.append(row.pattern);
        }
    }
    return branches;
}

bool saysNothing(const Backport &backport)
{
    return backport.status == BackportStatus::NotAssessed && backport.version.isEmpty();
}

} // namespace

ReleaseFields::ReleaseFields(FormPage *page)
    : QObject(page)
{
    buildRelease(page);
    FormSection *section = page->addSection(FormPage::Column::Second, tr("Branches"));
    m_backports = new RowList(
        u"backports"_s, tr("Add a branch"), [](QWidget *parent) { return new BackportRow(parent); },
        section);
    m_backports->setCaptions(BackportRow::captions());
    section->addWide(m_backports);
    connect(m_backports, &RowList::edited, this, &ReleaseFields::edited);
}

void ReleaseFields::buildRelease(FormPage *page)
{
    FormSection *section = page->addSection(FormPage::Column::Second, tr("Release"));
    m_target = FormFields::makeLine(u"targetRelease"_s, section);
    m_target->setFont(Theme::monospace());
    m_kind = FormFields::makeChoice(u"releaseKind"_s, {}, section);
    for (const ReleaseKind kind : allValues<ReleaseKind>()) {
        FormFields::addChoice(m_kind, kind);
    }
    m_reason = FormFields::makeLine(u"releaseReason"_s, section);
    section->addRow(tr("Version"), m_target);
    m_plan = section->addNote(u"plannedRelease"_s);
    //: of a release: regular or hotfix
    section->addRow(tr("Kind"), m_kind);
    section->addRow(tr("Why a hotfix"), m_reason);
    m_suggestion = section->addNote(u"hotfixSuggestion"_s);
    connect(m_target, &QLineEdit::textEdited, this, &ReleaseFields::edited);
    connect(m_target, &QLineEdit::textChanged, this, &ReleaseFields::showPlan);
    connect(m_reason, &QLineEdit::textEdited, this, &ReleaseFields::edited);
    connect(m_kind, &QComboBox::activated, this, [this] {
        suggest();
        Q_EMIT edited();
    });
}

void ReleaseFields::set(const FixRecord &fix)
{
    FormFields::fill(m_target, fix.targetRelease);
    FormFields::choose(m_kind, fix.releaseKind);
    FormFields::fill(m_reason, fix.releaseReason);
    setRows(fix.backports);
    suggest();
}

/// The branches that are known, then those that the policy supports besides.
void ReleaseFields::setRows(const QList<Backport> &backports)
{
    QList<Backport> rows = backports;
    for (const QString &branch : std::as_const(m_branches)) {
        if (!std::ranges::contains(rows, branch, &Backport::branch)) {
            rows.append({.branch = branch});
        }
    }
    if (m_backports->rows().size() > rows.size()) {
        m_backports->clear();
    }
    while (m_backports->rows().size() < rows.size()) {
        m_backports->addRow();
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        static_cast<BackportRow *>(m_backports->rows().at(i))->setBackport(rows.at(i));
    }
}

void ReleaseFields::fill(FixRecord &fix) const
{
    fix.targetRelease = m_target->text().trimmed();
    fix.releaseKind = FormFields::chosen<ReleaseKind>(m_kind).value_or(ReleaseKind::NotSet);
    fix.releaseReason = m_reason->text().trimmed();
    fix.backports.clear();
    for (const FormRow *row : m_backports->rows()) {
        const Backport backport = static_cast<const BackportRow *>(row)->backport();
        // What the policy's rows propose is nobody's word yet.
        const bool isProposal = saysNothing(backport) && m_branches.contains(backport.branch);
        if (!backport.branch.isEmpty() && !isProposal) {
            fix.backports.append(backport);
        }
    }
}

void ReleaseFields::setCase(const CaseDetail &detail)
{
    m_severity = detail.file.severity;
    m_ssvc = detail.record.assessment.ssvc;
    m_product = detail.policy.product;
    showPlan();
    if (const QStringList branches = supportedBranches(detail.policy); branches != m_branches) {
        FixRecord fix;
        fill(fix);
        m_branches = branches;
        setRows(fix.backports);
    }
    suggest();
}

void ReleaseFields::setPlanned(const QList<PlannedRelease> &releases)
{
    m_planned = releases;
    showPlan();
}

/// What the calendar says of the version that is named, or else which versions it has (M-13).
void ReleaseFields::showPlan()
{
    QStringList versions;
    QString date;
    for (const PlannedRelease &release : std::as_const(m_planned)) {
        if (release.product != m_product) {
            continue;
        }
        versions.append(release.version);
        if (release.version == m_target->text().trimmed()) {
            date = tr("Planned for %1.").arg(Labels::whenInFull(release.at));
        }
    }
    if (m_versions != versions) {
        m_versions = versions;
        auto *completer = new QCompleter(versions, m_target);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_target->setCompleter(completer); // deletes the one before
    }
    const QString known = visibleName(versions.join(", "_L1));
    setNote(m_plan, date.isEmpty() && !known.isEmpty()
                        ? tr("In the release calendar: %1.").arg(known)
                        : date);
}

/// A suggestion, never more (M-14).
void ReleaseFields::suggest()
{
    const auto kind = FormFields::chosen<ReleaseKind>(m_kind).value_or(ReleaseKind::NotSet);
    m_reason->setEnabled(kind == ReleaseKind::Hotfix || !m_reason->text().isEmpty());
    QString words;
    if (kind == ReleaseKind::Hotfix) {
        // as suggested, or as somebody decided
    } else if (isHotfixSuggested(m_severity)) {
        words = tr("The severity is critical: a hotfix is suggested, with a reason.");
    } else if (isHotfixSuggested(m_severity, m_ssvc)) {
        words = tr("By SSVC it cannot wait for a regular release: a hotfix is suggested, with a "
                   "reason.");
    }
    setNote(m_suggestion, words);
}

std::optional<QString> ReleaseFields::problem() const
{
    const bool isHotfix = FormFields::chosen<ReleaseKind>(m_kind) == ReleaseKind::Hotfix;
    return isHotfix && m_reason->text().trimmed().isEmpty()
               ? std::optional(tr("write why it is a hotfix."))
               : std::nullopt;
}

} // namespace Docket
