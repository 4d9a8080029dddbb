// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tonelabel.h"

#include <QEvent>

namespace Docket {

ToneLabel::ToneLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ToneLabel::setTone(Theme::Tone tone)
{
    m_tone = tone;
    colour();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
    }
}

void ToneLabel::colour()
{
    if (!m_tone) {
        return;
    }
    QPalette look = palette();
    const QColor wanted = Theme::colour(*m_tone, look);
    if (look.color(QPalette::WindowText) != wanted) { // or each change would make another
        look.setColor(QPalette::WindowText, wanted);
        setPalette(look);
    }
}

} // namespace Docket
