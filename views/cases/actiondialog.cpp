// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/actiondialog.h"

#include "cases/actionpart.h"
#include "cases/instantedit.h"
#include "common/labels.h"
#include "common/theme.h"
#include "domain/caseanswers.h"
#include "domain/embargo.h"
#include "domain/evidence.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int ReasonHeight = 96;
// How far behind "now" may be: the field shows no seconds, and clocks tick once a minute.
constexpr Seconds ClockStep = std::chrono::minutes(1);

QString titleOf(CaseAction action)
{
    QString title = Labels::text(action);
    title.remove(u'…');
    return title;
}

/// What the action does, where the word alone does not say it.
QString effectOf(CaseAction action)
{
    switch (action) {
    case CaseAction::Acknowledge:
        return ActionDialog::tr("Records an answer that you have sent to the reporter, and stops "
                                "the clock of the acknowledgement. Docket sends nothing.");
    case CaseAction::Evaluate:
        return ActionDialog::tr("Somebody looks into the report. No clock stops.");
    case CaseAction::Accept:
        return ActionDialog::tr("The report is a vulnerability. Severity and approach are decided "
                                "with it; the reporter has still to be told.");
    case CaseAction::Decline:
        return ActionDialog::tr("The report will not be followed up. The reporter has still to be "
                                "told.");
    case CaseAction::MarkDuplicate:
        return ActionDialog::tr(
            "Another case is about the same thing and goes on. Both threads and "
            "both credits are kept, and both reporters are told.");
    case CaseAction::StartFix:
        return ActionDialog::tr("Work on the fix has begun.");
    case CaseAction::Release:
        return ActionDialog::tr("A version with the fix is out. From now on the advisory may be "
                                "written, unless an embargo forbids it.");
    case CaseAction::Disclose:
        return ActionDialog::tr("The advisory has been published.");
    case CaseAction::Close:
        return ActionDialog::tr("Nobody works on the case any more, and it leaves the list of open "
                                "cases.");
    case CaseAction::Reopen:
        return ActionDialog::tr("The case was decided too early and is evaluated again. What was "
                                "decided stays in its record.");
    }
    Q_UNREACHABLE_RETURN({});
}

/// "Tell the decision, Fix estimate": what the reporter still waits for, by name.
QString promisesOf(const QList<Obligation> &obligations)
{
    QStringList names;
    for (const Obligation &obligation : owedToReporter(obligations)) {
        names.append(Labels::text(obligation.kind));
    }
    names.removeDuplicates();
    return names.join(", "_L1);
}

/// What stands in the way, and what to do about it; empty where nothing does.
QString obstacleOf(const CaseDetail &detail, CaseAction action, Instant now)
{
    if (action == CaseAction::Close && isAnswerOwed(detail.obligations)) {
        return ActionDialog::tr("The reporter is still owed: %1. Keep these promises first, or "
                                "write below why the case is closed all the same; they stay open.")
            .arg(promisesOf(detail.obligations));
    }
    const std::optional<Instant> embargo = detail.file.embargoUntil;
    if (action == CaseAction::Disclose && embargo &&
        isUnderEmbargo(embargo, detail.file.isPublic, now)) {
        return ActionDialog::tr("An embargo runs until %1. Wait, or write below why the case is "
                                "disclosed now.")
            .arg(Labels::whenInFull(*embargo));
    }
    if (action == CaseAction::Release &&
        lacksReviewers(detail.record.fix, detail.policy.reviewers)) {
        return ActionDialog::tr("The policy asks that %n people besides the author review a fix. "
                                "Name them, or write below why it is released without.",
                                nullptr, detail.policy.reviewers);
    }
    return {};
}

QString hintOf(const CaseDetail &detail, CaseAction action, Instant now)
{
    const QString obstacle = obstacleOf(detail, action, now);
    return obstacle.isEmpty() ? effectOf(action) : effectOf(action) + u"\n\n"_s + obstacle;
}

/// Of a report to be declined: see supportedVersion().
QStringList supportedOf(const CaseDetail &detail, CaseAction action)
{
    const auto supported = action == CaseAction::Decline ? supportedVersion(detail) : std::nullopt;
    return supported ? namesOf(*supported, detail.policy) : QStringList();
}

/// The words of a decision go into its letter.
bool isTold(CaseAction action)
{
    return action == CaseAction::Accept || action == CaseAction::Decline ||
           action == CaseAction::MarkDuplicate;
}

QString reasonCaption(CaseAction action)
{
    if (action == CaseAction::Acknowledge) {
        return ActionDialog::tr("What it said");
    }
    if (isTold(action)) {
        return ActionDialog::tr("In words, to the reporter");
    }
    return ActionDialog::tr("Reason");
}

} // namespace

ActionDialog::ActionDialog(const CaseDetail &detail, CaseAction action, Instant now,
                           QWidget *parent)
    //: title of a dialog: an action ("Accept") and the key of a case
    : FormDialog(tr("%1 – %2").arg(titleOf(action), detail.file.key), hintOf(detail, action, now),
                 titleOf(action), parent)
    , m_action(action)
    , m_detail(detail)
    , m_now(now)
    , m_supported(supportedOf(detail, action))
    , m_part(makeActionPart(detail, action, this))
{
    setObjectName(u"actionDialog"_s);
    buildFields();
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(input()); });
    validate();
}

void ActionDialog::setNow(Instant now)
{
    m_now = now;
    validate();
}

void ActionDialog::setCase(const CaseDetail &detail)
{
    if (detail.file.id != m_detail.file.id) {
        return;
    }
    m_detail = detail;
    m_supported = supportedOf(detail, m_action);
    if (m_part != nullptr) {
        m_part->setCase(detail);
    }
    validate();
}

void ActionDialog::buildFields()
{
    if (m_part != nullptr) {
        m_part->build(this, [this](const QString &label, QWidget *field) { addRow(label, field); });
        connect(m_part, &ActionPart::edited, this, &ActionDialog::validate);
    }
    m_at = new InstantEdit(this);
    m_at->setObjectName(u"actionAt"_s);
    m_at->setInstant(m_now);
    addRow(m_action == CaseAction::Acknowledge ? tr("Sent at") : tr("When"), m_at);
    connect(m_at, &InstantEdit::edited, this, &ActionDialog::validate);

    m_by = new QLineEdit(this);
    m_by->setObjectName(u"actionBy"_s);
    m_by->setPlaceholderText(tr("You"));
    //: who did it
    addRow(tr("By"), m_by);

    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(u"actionReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(ReasonHeight);
    addRow(reasonCaption(m_action), m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ActionDialog::validate);
    firstField()->setFocus();
}

QWidget *ActionDialog::firstField() const
{
    if (m_part != nullptr) {
        return m_part->firstField();
    }
    return needsReason() ? static_cast<QWidget *>(m_reason) : m_at;
}

void ActionDialog::validate()
{
    const QString hint = isTold(m_action)
                             ? tr("Goes into the letter to the reporter, word for word")
                             : tr("May be left empty");
    m_reason->setPlaceholderText(needsReason() && !isTold(m_action) ? QString() : hint);
    if (const auto problem = wrong()) {
        setProblem(Problem::Wrong, *problem);
    } else if (const auto gap = missing()) {
        setProblem(Problem::Missing, *gap);
    } else {
        clearProblem();
    }
}

std::optional<QString> ActionDialog::missing() const
{
    if (m_part != nullptr) {
        if (auto gap = m_part->missing()) {
            return gap;
        }
    }
    if (needsReason() && m_reason->toPlainText().trimmed().isEmpty()) {
        return lackingReason();
    }
    return std::nullopt;
}

std::optional<QString> ActionDialog::wrong() const
{
    if (m_at->instant() >= m_now + ClockStep) {
        return tr("This is in the future: record it when it has happened.");
    }
    if (m_at->instant() < m_detail.file.receivedAt) {
        return tr("This is before the report came in, %1.")
            .arg(Labels::whenInFull(m_detail.file.receivedAt));
    }
    return m_part != nullptr ? m_part->wrong() : std::nullopt;
}

QString ActionDialog::lackingReason() const
{
    switch (m_action) {
    case CaseAction::Close:
        return tr("A promise to the reporter is still open: write why the case is closed.");
    case CaseAction::Disclose:
        return tr("The embargo is not over: write why the case is disclosed now.");
    case CaseAction::Release: {
        const auto missing = m_detail.policy.reviewers - reviewersOf(fix()).size();
        return tr("%n more people have to review the fix: name them, or write why it is released "
                  "without.",
                  nullptr, static_cast<int>(missing));
    }
    case CaseAction::Decline:
        //: %1 is a version ("0.8.3"), %2 a row of a table ("0.8.x")
        return tr("Version %1 is supported, “%2”: write why it is declined as unsupported.")
            .arg(visibleName(m_supported.value(0)), visibleName(m_supported.value(1)));
    case CaseAction::Acknowledge:
    case CaseAction::Evaluate:
    case CaseAction::Accept:
    case CaseAction::MarkDuplicate:
    case CaseAction::StartFix:
    case CaseAction::Reopen:
        break;
    }
    return tr("Write why the case is opened again.");
}

bool ActionDialog::needsReason() const
{
    const CaseFile &file = m_detail.file;
    return Docket::needsReason(
        m_action,
        {.isAnswerOwed = isAnswerOwed(m_detail.obligations),
         .isUnderEmbargo = isUnderEmbargo(file.embargoUntil, file.isPublic, m_at->instant()),
         .lacksReviewers = lacksReviewers(fix(), m_detail.policy.reviewers),
         .isVersionSupported = isUnsupported() && !m_supported.isEmpty()});
}

bool ActionDialog::isUnsupported() const
{
    ActionInput given;
    if (m_part != nullptr) {
        m_part->fill(given);
    }
    return given.declineReason == DeclineReason::UnsupportedVersion;
}

/// The fix record as the form leaves it.
FixRecord ActionDialog::fix() const
{
    ActionInput given;
    if (m_part != nullptr) {
        m_part->fill(given);
    }
    const auto *changed =
        given.edits.isEmpty() ? nullptr : std::get_if<FixRecord>(&given.edits.constFirst());
    return changed != nullptr ? *changed : m_detail.record.fix;
}

ActionInput ActionDialog::input() const
{
    ActionInput given;
    given.at = m_at->instant();
    given.by = m_by->text().trimmed();
    given.reason = m_reason->toPlainText().trimmed();
    if (m_part != nullptr) {
        m_part->fill(given);
    }
    return given;
}

} // namespace Docket
