// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/segmentedbar.h"

#include "common/theme.h"
#include "common/tooltip.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::Tone;

/// One segment; it paints the part of the frame that it stands in.
class Segment final : public QAbstractButton
{
public:
    Segment(const QString &text, bool isFirst, bool isLast, QWidget *parent)
        : QAbstractButton(parent)
        , m_isFirst(isFirst)
        , m_isLast(isLast)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 5 * Theme::Grid, Theme::RowHeight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // The outer corners are round; inner edges lie outside the widget's clip.
        const QRectF frame =
            QRectF(rect()).adjusted(m_isFirst ? 0.5 : -8, 0.5, m_isLast ? -0.5 : 8, -0.5);
        QColor ground = Theme::colour(Tone::Base, palette());
        if (isChecked()) {
            ground = Theme::colour(Tone::Accent, palette());
        } else if (underMouse() && isEnabled()) {
            ground = Theme::colour(Tone::Selection, palette());
        }
        painter.setPen(Theme::colour(Tone::ControlBorder, palette()));
        painter.setBrush(ground);
        painter.drawRoundedRect(frame, Theme::Radius, Theme::Radius);
        if (!m_isFirst) {
            painter.drawLine(QLineF(0.5, 1, 0.5, height() - 1));
        }
        const Tone text = isChecked() ? Tone::TextOnAccent : Tone::Text;
        const QColor colour = Theme::colour(isEnabled() ? text : Tone::ControlBorder, palette());
        painter.setPen(colour);
        painter.drawText(rect(), Qt::AlignCenter, this->text());
        if (hasFocus()) {
            painter.setPen(QPen(isChecked() ? colour : Theme::colour(Tone::Accent, palette()), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 2, 2);
        }
    }

private:
    bool m_isFirst;
    bool m_isLast;
};

} // namespace

SegmentedBar::SegmentedBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedBar::chosen);
}

void SegmentedBar::setSegments(const QStringList &texts)
{
    qDeleteAll(m_group->buttons());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto *segment = new Segment(texts.at(i), i == 0, i + 1 == texts.size(), this);
        segment->setObjectName(u"segment%1"_s.arg(i));
        m_group->addButton(segment, static_cast<int>(i));
        layout()->addWidget(segment);
    }
    setCurrent(0);
}

int SegmentedBar::current() const
{
    return m_group->checkedId();
}

void SegmentedBar::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    } else if (QAbstractButton *taken = m_group->checkedButton()) {
        m_group->setExclusive(false); // which keeps one taken
        taken->setChecked(false);
        m_group->setExclusive(true);
    }
}

void SegmentedBar::setSegmentEnabled(int index, bool isEnabled)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setEnabled(isEnabled);
    }
}

void SegmentedBar::setSegmentHint(int index, const QString &hint)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setToolTip(plainToolTip(hint));
        button->setAccessibleDescription(hint);
    }
}

void SegmentedBar::choose(int index)
{
    QAbstractButton *button = m_group->button(index);
    if (button != nullptr && button->isEnabled()) {
        button->setFocus(Qt::OtherFocusReason);
        button->click();
    }
}

void SegmentedBar::takeFocus()
{
    QAbstractButton *taken = m_group->checkedButton();
    if (QAbstractButton *button = taken != nullptr ? taken : m_group->button(0)) {
        button->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace Docket
