// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/actiondialog.h"

#include "cases/instantedit.h"
#include "common/labels.h"
#include "common/theme.h"
#include "domain/tokens.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

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
QString hintOf(CaseAction action)
{
    switch (action) {
    case CaseAction::Acknowledge:
        return ActionDialog::tr("Records an answer that you have sent to the reporter, and stops "
                                "the clock of the acknowledgement. Docket sends nothing.");
    case CaseAction::Evaluate:
        return ActionDialog::tr("Somebody looks into the report. No clock stops.");
    case CaseAction::Accept:
        return ActionDialog::tr("The report is a vulnerability and will be fixed. The reporter has "
                                "still to be told.");
    case CaseAction::Decline:
        return ActionDialog::tr("The report will not be followed up. The reporter has still to be "
                                "told.");
    case CaseAction::MarkDuplicate:
        return ActionDialog::tr("Another case is about the same thing and goes on.");
    case CaseAction::StartFix:
        return ActionDialog::tr("Work on the fix has begun.");
    case CaseAction::Release:
        return ActionDialog::tr("A version with the fix is out. From now on the advisory may be "
                                "written, unless an embargo forbids it.");
    case CaseAction::Disclose:
        return ActionDialog::tr("The advisory has been published.");
    case CaseAction::Close:
        return ActionDialog::tr("Nothing more is to be done. Promises that are still open stay "
                                "open until they are answered.");
    case CaseAction::Reopen:
        return ActionDialog::tr("The case was decided too early and is evaluated again.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString reasonCaption(CaseAction action)
{
    if (action == CaseAction::Acknowledge) {
        return ActionDialog::tr("What it said");
    }
    return action == CaseAction::Decline ? ActionDialog::tr("In words")
                                         : ActionDialog::tr("Reason");
}

} // namespace

ActionDialog::ActionDialog(const CaseDetail &detail, CaseAction action, Instant now,
                           QWidget *parent)
    //: title of a dialog: an action ("Accept") and the key of a case
    : FormDialog(tr("%1 – %2").arg(titleOf(action), detail.file.key), hintOf(action),
                 titleOf(action), parent)
    , m_action(action)
    , m_key(detail.file.key)
    , m_receivedAt(detail.file.receivedAt)
    , m_now(now)
    , m_owesAnswer(isAnswerOwed(detail.obligations))
    , m_embargoUntil(detail.file.embargoUntil)
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

void ActionDialog::buildFields()
{
    if (m_action == CaseAction::Decline) {
        m_declineReason = new QComboBox(this);
        m_declineReason->setObjectName(u"declineReason"_s);
        m_declineReason->setPlaceholderText(tr("Choose a reason"));
        for (const DeclineReason reason : allValues<DeclineReason>()) {
            m_declineReason->addItem(Labels::text(reason), static_cast<int>(reason));
        }
        m_declineReason->setCurrentIndex(-1);
        addRow(tr("Because"), m_declineReason);
        connect(m_declineReason, &QComboBox::currentIndexChanged, this, &ActionDialog::validate);
    }
    if (m_action == CaseAction::MarkDuplicate) {
        m_duplicateOf = new QLineEdit(this);
        m_duplicateOf->setObjectName(u"duplicateOf"_s);
        m_duplicateOf->setFont(Theme::monospace());
        m_duplicateOf->setPlaceholderText(u"DKT-26-041"_s);
        addRow(tr("Duplicate of"), m_duplicateOf);
        connect(m_duplicateOf, &QLineEdit::textChanged, this, &ActionDialog::validate);
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
    if (!needsReason()) {
        m_reason->setPlaceholderText(tr("May be left empty"));
    }
    firstField()->setFocus();
}

QWidget *ActionDialog::firstField() const
{
    if (m_declineReason != nullptr) {
        return m_declineReason;
    }
    if (m_duplicateOf != nullptr) {
        return m_duplicateOf;
    }
    return needsReason() ? static_cast<QWidget *>(m_reason) : m_at;
}

void ActionDialog::validate()
{
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
    if (m_declineReason != nullptr && m_declineReason->currentIndex() < 0) {
        return tr("Choose why the report is declined.");
    }
    if (m_duplicateOf != nullptr && m_duplicateOf->text().trimmed().isEmpty()) {
        return tr("Give the key of the other case.");
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
    if (m_at->instant() < m_receivedAt) {
        return tr("This is before the report came in, %1.").arg(Labels::whenInFull(m_receivedAt));
    }
    if (m_duplicateOf == nullptr || m_duplicateOf->text().trimmed().isEmpty()) {
        return std::nullopt;
    }
    static const QRegularExpression shape(u"^[A-Z]+-\\d\\d-\\d{3,}$"_s);
    const QString key = m_duplicateOf->text().trimmed().toUpper();
    if (key == m_key) {
        return tr("A case is no duplicate of itself.");
    }
    if (!shape.match(key).hasMatch()) {
        return tr("A key looks like DKT-26-041.");
    }
    return std::nullopt;
}

QString ActionDialog::lackingReason() const
{
    if (m_action == CaseAction::Close) {
        return tr("A promise to the reporter is still open: write why the case is closed.");
    }
    return m_action == CaseAction::Disclose
               ? tr("The embargo is not over: write why the case is disclosed now.")
               : tr("Write why the case is opened again.");
}

bool ActionDialog::needsReason() const
{
    return Docket::needsReason(m_action,
                               {.isAnswerOwed = m_owesAnswer,
                                .isUnderEmbargo = m_embargoUntil && *m_embargoUntil > m_now});
}

ActionInput ActionDialog::input() const
{
    ActionInput given;
    given.at = m_at->instant();
    given.by = m_by->text().trimmed();
    given.reason = m_reason->toPlainText().trimmed();
    if (m_declineReason != nullptr) {
        given.declineReason = static_cast<DeclineReason>(m_declineReason->currentData().toInt());
    }
    if (m_duplicateOf != nullptr) {
        given.duplicateOfKey = m_duplicateOf->text().trimmed().toUpper();
    }
    return given;
}

} // namespace Docket
