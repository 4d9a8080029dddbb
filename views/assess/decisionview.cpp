// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/decisionview.h"

#include "common/chip.h"
#include "common/formfields.h"
#include "common/formpage.h"
#include "common/labels.h"
#include "common/theme.h"
#include "domain/evidence.h"

#include <QLabel>
#include <QPushButton>

#include <ranges>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QString quoted(const QString &words)
{
    return words.isEmpty() ? QString() : Labels::quoted(FormFields::visibleLines(words));
}

QString whoAndWhen(const Decision &decision)
{
    const QString who = visibleName(decision.by);
    const QString when = Labels::whenInFull(decision.at);
    //: %1 a person, %2 a date with time
    return who.isEmpty() ? when : DecisionView::tr("%1, %2").arg(who, when);
}

/// "Accepted, confirmed, fix: it can be repeated (Ann, Sat 21 Nov …)" of a superseded one.
QString lineOf(const Decision &decision)
{
    QStringList words{Labels::text(decision.outcome)};
    if (decision.validity != Validity::NotAssessed) {
        words.append(Labels::text(decision.validity));
    }
    if (decision.approach != Approach::NotSet) {
        words.append(Labels::text(decision.approach));
    }
    QString line = words.join(u" · "_s);
    if (!decision.reason.isEmpty()) {
        line += u": "_s + FormFields::visibleLines(decision.reason);
    }
    return line + u'\n' + whoAndWhen(decision);
}

} // namespace

DecisionView::DecisionView(FormPage *page)
    : QObject(page)
    , m_page(page->page())
    , m_outcome(new Chip(Chip::Shape::Tinted, m_page))
    , m_current(page->addSection(FormPage::Column::First, tr("Decision")))
    , m_before(page->addSection(FormPage::Column::First, tr("Superseded decisions")))
    , m_because(FormFields::makeValue(u"decisionBecause"_s, m_page))
    , m_validity(FormFields::makeValue(u"decisionValidity"_s, m_page))
    , m_severity(FormFields::makeValue(u"decisionSeverity"_s, m_page))
    , m_approach(FormFields::makeValue(u"decisionApproach"_s, m_page))
    , m_reason(FormFields::makeValue(u"decisionReason"_s, m_page))
    , m_clause(FormFields::makeValue(u"decisionClause"_s, m_page))
    , m_evidence(FormFields::makeValue(u"decisionEvidenceList"_s, m_page))
    , m_by(FormFields::makeValue(u"decisionBy"_s, m_page))
    , m_issue(new QPushButton(tr("Bug, not security: make it a public issue…"), m_page))
{
    m_outcome->setObjectName(u"decisionOutcome"_s);
    m_none = m_current->addNote(u"noDecision"_s);
    m_current->addWide(m_outcome);
    m_current->addRow(tr("Because"), m_because);
    m_current->addRow(tr("Validity"), m_validity);
    m_current->addRow(tr("Severity"), m_severity);
    m_current->addRow(tr("Approach"), m_approach);
    m_current->addRow(tr("Reason"), m_reason);
    m_current->addRow(tr("The policy says"), m_clause);
    m_current->addRow(tr("Evidence"), m_evidence);
    m_current->addRow(tr("Decided by"), m_by);
    m_issue->setObjectName(u"publicIssue"_s);
    m_issue->setAutoDefault(false);
    m_issue->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_current->addWide(m_issue);
    connect(m_issue, &QPushButton::clicked, this, &DecisionView::publicIssueRequested);
    m_earlier = m_before->addNote(u"earlierDecisions"_s);
}

void DecisionView::showCase(const CaseDetail &detail)
{
    QList<Decision> earlier = detail.record.decisions;
    const bool isDecided = detail.file.decidedAt.has_value() && !earlier.isEmpty();
    const Decision current = isDecided ? earlier.takeLast() : Decision{};
    setNote(m_none, isDecided
                        ? QString()
                        : tr("Nothing is decided yet. Accept, Decline and Duplicate above ask "
                             "what the decision rests on, and keep it here."));
    m_outcome->setVisible(isDecided);
    m_outcome->setLook(Theme::look(current.outcome), Labels::text(current.outcome));
    const auto show = [&](QLabel *value, const QString &text) {
        m_current->setRow(value, isDecided ? text : QString());
    };
    const CaseFile &file = detail.file;
    show(m_because, file.declineReason ? Labels::text(*file.declineReason) : QString());
    show(m_validity, Labels::text(current.validity));
    show(m_severity, Labels::text(file.severity));
    show(m_approach,
         current.approach == Approach::NotSet ? QString() : Labels::text(current.approach));
    show(m_reason, FormFields::visibleLines(current.reason));
    show(m_clause, quoted(current.clause));
    show(m_evidence, FormFields::visibleLines(current.evidence.join(u'\n')));
    show(m_by, whoAndWhen(current));

    m_issue->setVisible(file.declineReason == DeclineReason::NotAVulnerability);

    QStringList lines;
    for (const Decision &decision : earlier | std::views::reverse) {
        lines.append(lineOf(decision));
    }
    setNote(m_earlier, lines.join(u"\n\n"_s));
    m_before->setVisible(!lines.isEmpty());
}

} // namespace Docket
