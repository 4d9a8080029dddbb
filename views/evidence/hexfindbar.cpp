// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/hexfindbar.h"

#include "common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

enum NeedleKind { TextNeedle, BytesNeedle };

} // namespace

HexFindBar::HexFindBar(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_needle(new QLineEdit(this))
    , m_offset(new QLineEdit(this))
    , m_findButtons(new QWidget(this))
    , m_answer(new QLabel(this))
{
    setObjectName(u"hexFindBar"_s);
    buildLayout();
    connect(m_needle, &QLineEdit::textEdited, m_answer, &QLabel::clear);
    connect(m_offset, &QLineEdit::textEdited, m_answer, &QLabel::clear);
    connect(m_kind, &QComboBox::currentIndexChanged, m_answer, &QLabel::clear);
    connect(m_offset, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT offsetRequested(m_offset->text()); });
    hide();
}

void HexFindBar::buildLayout()
{
    m_kind->setObjectName(u"hexFindKind"_s);
    m_kind->setAccessibleName(tr("What to find"));
    //: what is searched for in a binary file
    m_kind->addItem(tr("Text"));
    //: what is searched for in a binary file: "de ad be ef"
    m_kind->addItem(tr("Bytes"));
    m_needle->setObjectName(u"hexFindField"_s);
    m_needle->setPlaceholderText(tr("Text, or bytes such as de ad be ef"));
    m_needle->setAccessibleName(tr("Find in the bytes"));
    m_offset->setObjectName(u"hexOffsetField"_s);
    m_offset->setPlaceholderText(tr("Offset: 1024, 0x400, +16, -0x10"));
    m_offset->setAccessibleName(tr("Go to offset"));
    m_answer->setObjectName(u"hexFindAnswer"_s);
    m_answer->setTextFormat(Qt::PlainText);
    auto *previous = new QPushButton(tr("Previous"), m_findButtons);
    previous->setObjectName(u"hexFindPrevious"_s);
    auto *next = new QPushButton(tr("Next"), m_findButtons);
    next->setObjectName(u"hexFindNext"_s);
    auto *buttons = new QHBoxLayout(m_findButtons);
    buttons->setContentsMargins({});
    buttons->setSpacing(2 * Theme::Grid);
    buttons->addWidget(previous);
    buttons->addWidget(next);
    auto *close = new QPushButton(Theme::icon(u"close"_s), {}, this);
    close->setObjectName(u"hexFindClose"_s);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the find bar"));
    close->setFlat(true);
    close->setFixedWidth(Theme::RowHeight);
    for (QPushButton *button : {previous, next, close}) {
        button->setAutoDefault(false);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding, Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_kind);
    layout->addWidget(m_needle, 1);
    layout->addWidget(m_offset, 1);
    layout->addWidget(m_findButtons);
    layout->addWidget(m_answer, 1);
    layout->addWidget(close);
    connect(previous, &QPushButton::clicked, this, [this] { Q_EMIT findRequested(false); });
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT findRequested(true); });
    connect(close, &QPushButton::clicked, this, &HexFindBar::close);
}

void HexFindBar::open(Purpose purpose)
{
    m_purpose = purpose;
    const bool isFind = purpose == Purpose::Find;
    m_kind->setVisible(isFind);
    m_needle->setVisible(isFind);
    m_findButtons->setVisible(isFind);
    m_offset->setVisible(!isFind);
    m_answer->clear();
    show();
    QLineEdit *field = isFind ? m_needle : m_offset;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

std::optional<ByteSearch> HexFindBar::search()
{
    const QString typed = m_needle->text();
    if (typed.isEmpty()) {
        return std::nullopt;
    }
    const bool isText = m_kind->currentIndex() == TextNeedle;
    const auto result = isText ? ByteSearch::forText(typed) : ByteSearch::forBytes(typed);
    if (!result) {
        say(tr("Bytes are pairs of hexadecimal digits: de ad be ef"));
    }
    return result;
}

void HexFindBar::say(const QString &text)
{
    m_answer->setText(text);
}

void HexFindBar::reset()
{
    m_needle->clear();
    m_offset->clear();
    m_answer->clear();
    hide();
}

void HexFindBar::close()
{
    hide();
    Q_EMIT closed();
}

void HexFindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (isEnter && m_purpose == Purpose::Find && m_needle->hasFocus()) {
        Q_EMIT findRequested(!event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Docket
