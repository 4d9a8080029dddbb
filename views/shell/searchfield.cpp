// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searchfield.h"

#include "common/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int FieldWidth = 520;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"searchField"_s);
    setAccessibleName(tr("Search the cases"));
    //: the words after "for example" are typed as they are
    setPlaceholderText(tr("Search, for example %1").arg(u"state:new due<24h \"blob store\""_s));
    setClearButtonEnabled(true);
    addAction(Theme::icon(u"search"_s), LeadingPosition);
    m_timer.setSingleShot(true);
    m_timer.setInterval(Delay);
    connect(this, &QLineEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_timer, &QTimer::timeout, this, &SearchField::fire);
}

void SearchField::search(const QString &typed)
{
    setText(typed);
    fire();
}

QSize SearchField::sizeHint() const
{
    return {FieldWidth, QLineEdit::sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (text().isEmpty() && !hasFocus()) {
        QPainter painter(this);
        Theme::paintKeyCap(painter, rect().adjusted(0, 0, -8, 0),
                           QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText),
                           palette());
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            Q_EMIT leaveRequested();
        } else {
            search({});
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        fire();
        Q_EMIT leaveRequested();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::fire()
{
    m_timer.stop();
    if (text() != m_last) {
        m_last = text();
        Q_EMIT searchRequested(m_last);
    }
}

} // namespace Docket
