// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/overflownote.h"

#include "common/theme.h"
#include "domain/evidence.h"

#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostOfALine = 600;
constexpr int LineMargins = 6 * Theme::Grid; ///< frame and padding of a line, both sides

/// A vector has no blanks, and an address few: they may break after each of these.
QString breakable(const QString &text)
{
    QString broken;
    for (const QChar letter : text) {
        broken += letter;
        if (letter == u'/' || letter == u'&' || letter == u'?' || letter == u'-') {
            broken += QChar(0x200B); // zero-width space
        }
    }
    return broken;
}

} // namespace

OverflowNote::OverflowNote(QLineEdit *line, QWidget *parent)
    : QLabel(parent)
    , m_line(line)
{
    setObjectName(line->objectName() + u"Whole"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(Theme::monospace(Theme::TextSize::Secondary));
    setForegroundRole(QPalette::PlaceholderText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum); // never widens the form
    hide();
    line->installEventFilter(this);
    connect(line, &QLineEdit::textChanged, this, &OverflowNote::follow);
}

bool OverflowNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) {
        follow();
    }
    return QLabel::eventFilter(watched, event);
}

void OverflowNote::follow()
{
    const QString text = m_line->text();
    const bool isCut = m_line->fontMetrics().horizontalAdvance(text.left(MostOfALine)) >
                       m_line->width() - LineMargins;
    setText(isCut ? breakable(visibleName(text.left(MostOfALine))) : QString());
    setVisible(isCut);
}

} // namespace Docket
