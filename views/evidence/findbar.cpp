// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/findbar.h"

#include "common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Docket {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_case(new QToolButton(this))
    , m_answer(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_field->setObjectName(u"findField"_s);
    m_field->setPlaceholderText(tr("Find in this piece"));
    m_field->setAccessibleName(tr("Find in this piece"));
    m_case->setObjectName(u"findCase"_s);
    m_case->setText(u"Aa"_s);
    m_case->setCheckable(true);
    m_case->setToolTip(tr("Capital and small letters differ"));
    m_case->setAccessibleName(tr("Capital and small letters differ"));
    m_answer->setObjectName(u"findAnswer"_s);
    m_answer->setTextFormat(Qt::PlainText);
    buildLayout();
    connect(m_field, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT findRequested(m_field->text()); });
    connect(m_field, &QLineEdit::textEdited, m_answer, &QLabel::clear);
    connect(m_field, &QLineEdit::textEdited, this, &FindBar::textChanged);
    connect(m_case, &QToolButton::toggled, this, [this] { Q_EMIT textChanged(m_field->text()); });
    hide();
}

void FindBar::buildLayout()
{
    auto *previous = new QPushButton(tr("Previous"), this);
    previous->setObjectName(u"findPrevious"_s);
    previous->setToolTip(tr("Previous place (Shift+F3)"));
    auto *next = new QPushButton(tr("Next"), this);
    next->setObjectName(u"findNext"_s);
    next->setToolTip(tr("Next place (F3)"));
    auto *close = new QPushButton(Theme::icon(u"close"_s), {}, this);
    close->setObjectName(u"findClose"_s);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the find bar"));
    close->setFlat(true);
    close->setFixedWidth(Theme::RowHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding, Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_case);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(m_answer, 1);
    layout->addWidget(close);
    for (QPushButton *button : {previous, next, close}) {
        button->setAutoDefault(false);
    }
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT findRequested(m_field->text()); });
    connect(previous, &QPushButton::clicked, this,
            [this] { Q_EMIT previousRequested(m_field->text()); });
    connect(close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString FindBar::text() const
{
    return m_field->text();
}

Qt::CaseSensitivity FindBar::sensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void FindBar::setAnswer(const QString &answer)
{
    m_answer->setText(answer);
}

void FindBar::setFound(bool isFound)
{
    setAnswer(isFound ? QString() : tr("Not found"));
}

void FindBar::setCaseShown(bool isShown)
{
    m_case->setVisible(isShown);
}

void FindBar::reset()
{
    m_field->clear();
    m_answer->clear();
    hide();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
    } else if (event->key() == Qt::Key_F3) {
        isBack ? Q_EMIT previousRequested(m_field->text()) : Q_EMIT findRequested(m_field->text());
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Docket
