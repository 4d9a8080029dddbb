// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/gotobar.h"

#include "common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Docket {

std::optional<TextPlace> textPlaceFrom(const QString &text)
{
    static const QRegularExpression pattern(u"\\A\\s*(\\d{1,12})(?:[:,](\\d{1,12}))?\\s*\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const qint64 line = match.captured(1).toLongLong();
    const qint64 column = match.hasCaptured(2) ? match.captured(2).toLongLong() : 1;
    return TextPlace{qMax<qint64>(1, line), qMax<qint64>(1, column)};
}

GoToBar::GoToBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_answer(new QLabel(this))
{
    constexpr int FieldWidth = 200;
    setObjectName(u"goToBar"_s);
    m_field->setObjectName(u"goToField"_s);
    m_field->setFixedWidth(FieldWidth);
    m_field->setPlaceholderText(tr("Line, or line:column"));
    m_field->setAccessibleName(tr("Go to line"));
    auto *label = new QLabel(tr("Go to line"), this);
    label->setBuddy(m_field);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding, Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_answer, 1);
    connect(m_field, &QLineEdit::returnPressed, this, &GoToBar::go);
    hide();
}

void GoToBar::open(qint64 lines)
{
    m_answer->setText(tr("1 to %1").arg(locale().toString(lines)));
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void GoToBar::go()
{
    if (const auto place = textPlaceFrom(m_field->text())) {
        hide();
        Q_EMIT placeChosen(*place);
        Q_EMIT closed();
    } else {
        m_answer->setText(tr("A number, or two as in 120:8"));
    }
}

void GoToBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Docket
