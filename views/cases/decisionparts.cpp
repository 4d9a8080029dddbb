// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/decisionparts.h"

#include "common/formfields.h"
#include "common/labels.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/decisionclauses.h"
#include "domain/evidence.h"
#include "domain/tokens.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

Decision lastDecision(const CaseRecord &record)
{
    return record.decisions.isEmpty() ? Decision{} : record.decisions.constLast();
}

QLineEdit *makeEvidence(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(u"decisionEvidence"_s);
    //: an example of what a decision rests on: a message, and lines of an attachment
    field->setPlaceholderText(ActionPart::tr("message 1, poc.py:12-20"));
    return field;
}

} // namespace

AcceptPart::AcceptPart(const CaseDetail &detail, QObject *parent)
    : ActionPart(parent)
    , m_before(detail.file.severity)
    , m_last(lastDecision(detail.record))
{
}

void AcceptPart::build(QWidget *parent, const AddRow &addRow)
{
    m_severity = FormFields::makeChoice(u"severity"_s, tr("Choose a severity"), parent);
    for (const Severity severity : allValues<Severity>()) {
        if (severity != Severity::NotSet) {
            FormFields::addChoice(m_severity, severity);
        }
    }
    FormFields::choose(m_severity, m_before);
    m_validity = FormFields::makeChoice(u"validity"_s, {}, parent);
    FormFields::addChoice(m_validity, Validity::Confirmed);
    FormFields::addChoice(m_validity, Validity::Plausible);
    FormFields::choose(m_validity, m_last.validity == Validity::Plausible ? Validity::Plausible
                                                                          : Validity::Confirmed);
    m_approach =
        FormFields::makeChoice(u"approach"_s, tr("Choose how it will be addressed"), parent);
    for (const Approach approach : allValues<Approach>()) {
        if (approach != Approach::NotSet) {
            FormFields::addChoice(m_approach, approach);
        }
    }
    FormFields::choose(m_approach, m_last.approach);
    m_evidence = makeEvidence(parent);
    addRow(tr("Severity"), m_severity);
    addRow(tr("Validity"), m_validity);
    //: how a flaw will be addressed
    addRow(tr("Approach"), m_approach);
    addRow(tr("Evidence"), m_evidence);
    for (QComboBox *box : {m_severity, m_validity, m_approach}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ActionPart::edited);
    }
}

QWidget *AcceptPart::firstField() const
{
    return m_severity->currentIndex() < 0 ? m_severity : m_approach;
}

std::optional<QString> AcceptPart::missing() const
{
    if (m_severity->currentIndex() < 0) {
        return tr("Choose a severity, if only roughly: it can be changed later.");
    }
    if (m_approach->currentIndex() < 0) {
        return tr("Choose how it will be addressed: fix, mitigation, hardening or won't fix.");
    }
    return std::nullopt;
}

void AcceptPart::fill(ActionInput &input) const
{
    if (const auto severity = FormFields::chosen<Severity>(m_severity); severity != m_before) {
        input.fields.severity = severity;
    }
    input.decision = Decision{
        .outcome = CaseState::Accepted,
        .validity = FormFields::chosen<Validity>(m_validity).value_or(Validity::Confirmed),
        .approach = FormFields::chosen<Approach>(m_approach).value_or(Approach::NotSet),
        .evidence = FormFields::listFrom(m_evidence->text()),
    };
}

DeclinePart::DeclinePart(const CaseDetail &detail, QObject *parent)
    : ActionPart(parent)
    , m_policy(detail.policy)
{
}

void DeclinePart::build(QWidget *parent, const AddRow &addRow)
{
    m_reason = FormFields::makeChoice(u"declineReason"_s, tr("Choose a reason"), parent);
    for (const DeclineReason reason : allValues<DeclineReason>()) {
        FormFields::addChoice(m_reason, reason);
    }
    m_reason->setCurrentIndex(-1);
    m_clause = FormFields::makeChoice(u"declineClause"_s, {}, parent);
    m_evidence = makeEvidence(parent);
    addRow(tr("Because"), m_reason);
    addRow(tr("The policy says"), m_clause);
    addRow(tr("Evidence"), m_evidence);
    connect(m_reason, &QComboBox::currentIndexChanged, this, [this] {
        offerClauses();
        Q_EMIT edited();
    });
    connect(m_clause, &QComboBox::currentIndexChanged, this,
            [this] { m_clause->setToolTip(plainToolTip(m_clause->currentText())); });
    offerClauses();
}

void DeclinePart::offerClauses()
{
    m_clause->clear();
    const auto reason = FormFields::chosen<DeclineReason>(m_reason);
    const QStringList clauses = reason ? clausesFor(m_policy, *reason) : QStringList();
    for (const QString &clause : clauses) {
        m_clause->addItem(Labels::quoted(visibleName(clause)), clause);
    }
    m_clause->addItem(clauses.isEmpty() ? tr("The policy is silent about it")
                                        : tr("Do not quote the policy"));
    m_clause->setCurrentIndex(0);
    m_clause->setEnabled(!clauses.isEmpty());
}

QWidget *DeclinePart::firstField() const
{
    return m_reason;
}

std::optional<QString> DeclinePart::missing() const
{
    return m_reason->currentIndex() < 0 ? std::optional(tr("Choose why the report is declined."))
                                        : std::nullopt;
}

void DeclinePart::fill(ActionInput &input) const
{
    input.declineReason = FormFields::chosen<DeclineReason>(m_reason);
    const bool isNone = input.declineReason == DeclineReason::NotAVulnerability;
    input.decision = Decision{
        .outcome = CaseState::Declined,
        .validity = isNone ? Validity::NotValid : Validity::NotAssessed,
        .clause = m_clause->currentData().toString(),
        .evidence = FormFields::listFrom(m_evidence->text()),
    };
}

DuplicatePart::DuplicatePart(const CaseDetail &detail, QObject *parent)
    : ActionPart(parent)
    , m_key(detail.file.key)
    , m_ofKey(detail.duplicateOfKey)
{
}

void DuplicatePart::build(QWidget *parent, const AddRow &addRow)
{
    m_other = new QLineEdit(parent);
    m_other->setObjectName(u"duplicateOf"_s);
    m_other->setFont(Theme::monospace());
    m_other->setPlaceholderText(u"DKT-26-041"_s);
    m_other->setText(m_ofKey);
    addRow(tr("Duplicate of"), m_other);
    connect(m_other, &QLineEdit::textChanged, this, &ActionPart::edited);
}

QWidget *DuplicatePart::firstField() const
{
    return m_other;
}

std::optional<QString> DuplicatePart::missing() const
{
    return m_other->text().trimmed().isEmpty()
               ? std::optional(tr("Give the key of the other case."))
               : std::nullopt;
}

std::optional<QString> DuplicatePart::wrong() const
{
    static const QRegularExpression shape(u"^[A-Z]+-\\d\\d-\\d{3,}$"_s);
    const QString key = m_other->text().trimmed().toUpper();
    if (key == m_key) {
        return tr("A case is no duplicate of itself.");
    }
    if (!key.isEmpty() && !shape.match(key).hasMatch()) {
        return tr("A key looks like DKT-26-041.");
    }
    return std::nullopt;
}

void DuplicatePart::fill(ActionInput &input) const
{
    input.duplicateOfKey = m_other->text().trimmed().toUpper();
}

} // namespace Docket
