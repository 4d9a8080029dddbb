// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/notedialog.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Docket {

NoteDialog::NoteDialog(const QString &key, const QString &text, QWidget *parent)
    : FormDialog(tr("Internal note on %1").arg(key),
                 tr("A note stays in the casebook: it answers nobody, stops no clock and gets "
                    "into no advisory."),
                 tr("Add the note"), parent)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"noteDialog"_s);
    m_text->setObjectName(u"noteText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    addRow(tr("Note"), m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteDialog::validate);
    connect(this, &FormDialog::confirmed, this,
            [this] { Q_EMIT submitted(m_text->toPlainText().trimmed()); });
    validate();
    m_text->setFocus();
}

void NoteDialog::validate()
{
    if (m_text->toPlainText().trimmed().isEmpty()) {
        setProblem(Problem::Missing, tr("Write the note."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
