// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/answerdialog.h"

#include "common/labels.h"
#include "domain/tokens.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Docket {

AnswerDialog::AnswerDialog(const QString &key, Instant receivedAt, Instant now, QWidget *parent)
    : SentAtDialog({.title = tr("Answer on %1").arg(key),
                    .hint = tr("For an answer that was sent to the reporter elsewhere. It meets "
                               "what was promised as an imported one does."),
                    .ok = tr("Record the answer")},
                   receivedAt, now, parent)
    , m_kind(new QComboBox(this))
{
    setObjectName(u"answerDialog"_s);
    m_kind->setObjectName(u"answerKind"_s);
    for (const MessageKind kind : allValues<MessageKind>()) {
        if (!isAutomatic(kind)) { // nobody sends one by hand
            m_kind->addItem(Labels::text(kind), static_cast<int>(kind));
        }
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(MessageKind::DetailedResponse)));
    addRow(tr("Counts as"), m_kind);
    addInstantRow(u"answerAt"_s);
    m_text = new QPlainTextEdit(this); // now: Tab goes by what was made first
    m_text->setObjectName(u"answerText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("May be left empty"));
    addRow(tr("What it said"), m_text);
    connect(this, &FormDialog::confirmed, this, [this] {
        Q_EMIT submitted(static_cast<MessageKind>(m_kind->currentData().toInt()), sentAt(),
                         m_text->toPlainText().trimmed());
    });
    m_kind->setFocus();
}

} // namespace Docket
