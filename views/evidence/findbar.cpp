// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/findbar.h"

#include "common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Docket {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_answer(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_field->setObjectName(u"findField"_s);
    m_field->setPlaceholderText(tr("Find in this piece"));
    m_field->setAccessibleName(tr("Find in this piece"));
    auto *next = new QPushButton(tr("Next"), this);
    next->setObjectName(u"findNext"_s);
    next->setAutoDefault(false);
    auto *close = new QPushButton(Theme::icon(u"close"_s), {}, this);
    close->setObjectName(u"findClose"_s);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the find bar"));
    close->setAutoDefault(false);
    close->setFlat(true);
    close->setFixedWidth(Theme::RowHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding, Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_field);
    layout->addWidget(next);
    layout->addWidget(m_answer, 1);
    layout->addWidget(close);
    const auto find = [this] { Q_EMIT findRequested(m_field->text()); };
    connect(m_field, &QLineEdit::returnPressed, this, find);
    connect(next, &QPushButton::clicked, this, find);
    connect(m_field, &QLineEdit::textEdited, m_answer, &QLabel::clear);
    connect(close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::setFound(bool isFound)
{
    m_answer->setText(isFound ? QString() : tr("Not found"));
}

void FindBar::reset()
{
    m_field->clear();
    m_answer->clear();
    hide();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Docket
