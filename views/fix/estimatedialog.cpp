// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fix/estimatedialog.h"

#include "cases/instantedit.h"
#include "common/labels.h"

#include <QDateTimeEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr Seconds UsualWait = std::chrono::days(30);
constexpr int WordsHeight = 72;

QString hintFor(const std::optional<Estimate> &before)
{
    return before
               ? EstimateDialog::tr("The date was %1. The reporter is owed the new one: it stays "
                                    "open until a message says it.")
                     .arg(Labels::whenInFull(before->fixBy))
               : EstimateDialog::tr("A date is a statement to the reporter, who has still to be "
                                    "told. Later changes keep the earlier dates.");
}

} // namespace

EstimateDialog::EstimateDialog(const QString &key, const std::optional<Estimate> &before,
                               Instant now, QWidget *parent)
    : FormDialog(tr("Estimate of %1").arg(key), hintFor(before), tr("Set the estimate"), parent)
    , m_before(before)
    , m_now(now)
    , m_fixBy(new InstantEdit(this))
    , m_reason(new QPlainTextEdit(this))
{
    setObjectName(u"estimateDialog"_s);
    m_fixBy->setObjectName(u"estimateFixBy"_s);
    m_fixBy->setInstant(before ? before->fixBy : now + UsualWait);
    m_reason->setObjectName(u"estimateReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(WordsHeight);
    m_reason->setPlaceholderText(before ? QString() : tr("May be left empty"));
    //: a fix is expected by a date
    addRow(tr("Fix by"), m_fixBy);
    addRow(tr("Reason"), m_reason);
    connect(m_fixBy, &InstantEdit::edited, this, &EstimateDialog::validate);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &EstimateDialog::validate);
    connect(this, &FormDialog::confirmed, this, [this] {
        Q_EMIT submitted(
            {.fixBy = m_fixBy->instant(), .reason = m_reason->toPlainText().trimmed()});
    });
    validate();
    m_fixBy->setFocus();
}

void EstimateDialog::setNow(Instant now)
{
    m_now = now;
    validate();
}

void EstimateDialog::validate()
{
    if (m_before && m_fixBy->instant() == m_before->fixBy) {
        setProblem(Problem::Missing, tr("This is the date that was given already."));
    } else if (m_fixBy->instant() <= m_now) {
        setProblem(Problem::Wrong, tr("This date is over already: give one that is to come."));
    } else if (m_before && m_reason->toPlainText().trimmed().isEmpty()) {
        setProblem(Problem::Missing, tr("Write why the date changes: the reporter will ask."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
