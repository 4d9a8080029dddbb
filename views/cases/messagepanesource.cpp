// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/keybutton.h"
#include "cases/mailtext.h"
#include "cases/mailview.h"
#include "cases/messagepane.h"
#include "cases/sourcetable.h"
#include "domain/textencoding.h"

// What MessagePane shows in place of a message's text: its original, what else came under its name,
// and the fields of a tracker's item. Each is read when it is asked for.
namespace Docket {

void MessagePane::showSource(MessageId id, const QByteArray &bytes)
{
    if (messageId() == id && m_sourceButton->isChecked()) {
        showBytes(bytes);
    }
}

void MessagePane::showKept(OriginalId id, const QByteArray &bytes)
{
    const bool isWanted = m_view && m_keptButton->isChecked() && !m_view->others.isEmpty() &&
                          m_view->others.constFirst().originalId == id;
    if (isWanted) {
        showBytes(bytes);
    }
}

void MessagePane::showFields(MessageId id, const SourceFields &fields)
{
    if (messageId() != id || !m_fieldsButton->isChecked()) {
        return;
    }
    const bool hasFocus = m_text->hasFocus();
    m_fields->showFields(fields);
    m_fields->show();
    m_text->hide();
    if (hasFocus) {
        m_fields->setFocus();
    }
    updateText();
}

void MessagePane::showBytes(const QByteArray &bytes)
{
    // A byte is at most one character, and a cut UTF-8 sequence at the end is not worth more.
    const bool isLong = bytes.size() > 4 * MailText::MaxShown;
    m_source = decodeText(isLong ? bytes.left(4 * MailText::MaxShown) : bytes);
    updateText();
}

void MessagePane::setSourceShown(bool isShown)
{
    m_keptButton->setChecked(false);
    hideFields();
    if (isShown && m_view) {
        Q_EMIT sourceRequested(m_view->message.id);
    } else {
        m_source.reset();
        updateText();
    }
}

void MessagePane::setKeptShown(bool isShown)
{
    m_sourceButton->setChecked(false);
    hideFields();
    m_source.reset();
    if (isShown && m_view && !m_view->others.isEmpty()) {
        Q_EMIT keptRequested(m_view->others.constFirst().originalId);
    }
    updateText();
}

void MessagePane::setFieldsShown(bool isShown)
{
    m_sourceButton->setChecked(false);
    m_keptButton->setChecked(false);
    m_source.reset();
    if (isShown && m_view) {
        Q_EMIT fieldsRequested(m_view->message.id);
    } else {
        hideFields();
    }
    updateText();
}

void MessagePane::hideFields()
{
    const bool hadFocus = m_fields->hasFocus();
    m_fieldsButton->setChecked(false);
    m_fields->hide();
    m_text->show();
    if (hadFocus) {
        m_text->setFocus();
    }
}

} // namespace Docket
