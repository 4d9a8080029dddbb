// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/answerdialog.h"

#include "cases/instantedit.h"
#include "common/labels.h"
#include "domain/tokens.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Docket {

AnswerDialog::AnswerDialog(const QString &key, Instant receivedAt, Instant now, QWidget *parent)
    : FormDialog(tr("Answer on %1").arg(key),
                 tr("For an answer that was sent to the reporter elsewhere. It meets what was "
                    "promised as an imported one does."),
                 tr("Record the answer"), parent)
    , m_receivedAt(receivedAt)
    , m_now(now)
    , m_kind(new QComboBox(this))
    , m_at(new InstantEdit(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"answerDialog"_s);
    m_kind->setObjectName(u"answerKind"_s);
    m_at->setObjectName(u"answerAt"_s);
    m_text->setObjectName(u"answerText"_s);
    for (const MessageKind kind : allValues<MessageKind>()) {
        if (kind != MessageKind::AutomaticReply) { // nobody sends one by hand
            m_kind->addItem(Labels::text(kind), static_cast<int>(kind));
        }
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(MessageKind::DetailedResponse)));
    m_at->setInstant(now);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("May be left empty"));
    addRow(tr("Counts as"), m_kind);
    addRow(tr("Sent at"), m_at);
    addRow(tr("What it said"), m_text);
    connect(m_at, &InstantEdit::edited, this, &AnswerDialog::validate);
    connect(this, &FormDialog::confirmed, this, [this] {
        Q_EMIT submitted(static_cast<MessageKind>(m_kind->currentData().toInt()), m_at->instant(),
                         m_text->toPlainText().trimmed());
    });
    validate();
    m_kind->setFocus();
}

void AnswerDialog::setNow(Instant now)
{
    m_now = now;
    validate();
}

void AnswerDialog::validate()
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
