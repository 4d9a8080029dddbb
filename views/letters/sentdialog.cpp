// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/sentdialog.h"

#include "cases/instantedit.h"
#include "common/labels.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace Docket {

SentDialog::SentDialog(LetterKind kind, const QString &key, Instant receivedAt, Instant now,
                       QWidget *parent)
    : FormDialog(tr("Letter sent on %1").arg(key),
                 tr("Docket sends nothing. Say when you sent the letter: its text is kept with the "
                    "case and meets what was promised."),
                 tr("It was sent"), parent)
    , m_receivedAt(receivedAt)
    , m_now(now)
    , m_at(new InstantEdit(this))
{
    setObjectName(u"sentDialog"_s);
    m_at->setObjectName(u"sentAt"_s);
    m_at->setInstant(now);
    //: %1 a letter ("Next steps"), %2 a kind of message ("Detailed response")
    auto *what = new QLabel(
        tr("%1, which counts as: %2").arg(Labels::text(kind), Labels::text(recordedAs(kind))),
        this);
    what->setTextFormat(Qt::PlainText);
    addRow(tr("Letter"), what);
    addRow(tr("Sent at"), m_at);
    connect(m_at, &InstantEdit::edited, this, &SentDialog::validate);
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(m_at->instant()); });
    validate();
    m_at->setFocus();
}

void SentDialog::setNow(Instant now)
{
    m_now = now;
    validate();
}

void SentDialog::validate()
{
    if (m_at->instant() > m_now) {
        setProblem(Problem::Wrong, tr("This is in the future: record it when it has happened."));
    } else if (m_at->instant() < m_receivedAt) {
        setProblem(
            Problem::Wrong,
            tr("This is before the report came in, %1.").arg(Labels::whenInFull(m_receivedAt)));
    } else {
        clearProblem();
    }
}

} // namespace Docket
