// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/clockcell.h"

#include "common/labels.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/evidence.h"

#include <QKeyEvent>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::TextSize;
using Theme::Tone;

constexpr int ClockPadding = 16;
constexpr int TrackHeight = 6;
constexpr int ClockIconGap = 6;
constexpr int LeastFill = 4;

QString explanationOf(const Obligation &clock, const Policy &policy, Instant now)
{
    QStringList lines;
    const QString name = Labels::text(clock.kind);
    lines << (clock.clauseId.isEmpty()
                  //: %1 a promise, %2 what binds: "promise 24 h"
                  ? ClockCell::tr("%1, %2").arg(name, Labels::binding(clock, policy))
                  //: %1 a promise, %2 what binds: "promise 24 h", %3 the clauses: "W-16"
                  : ClockCell::tr("%1, %2 (%3)")
                        .arg(name, Labels::binding(clock, policy), visibleName(clock.clauseId)));
    lines << Labels::clauses(policy, clock) << Labels::verdict(clock, now)
          << Labels::clockInstantsInFull(clock);
    return lines.join(u'\n');
}

/// The last line: its instant, and why it stands still.
QString instantOf(const Obligation &clock, Instant now)
{
    const QString instant = Labels::clockInstant(clock, now);
    const QString reason = Labels::pauseReason(clock, now);
    //: %1 since when a clock stands still, %2 why
    return reason.isEmpty() ? instant : ClockCell::tr("%1: %2").arg(instant, reason);
}

/// How much of its time a clock has used, 0 … 1.
double usedShare(const Obligation &clock, Instant until)
{
    if (!clock.startsAt || !clock.dueAt || *clock.dueAt <= *clock.startsAt) {
        return 1;
    }
    const auto used = static_cast<double>((until - *clock.startsAt).count());
    return std::clamp(used / static_cast<double>((*clock.dueAt - *clock.startsAt).count()), 0.0,
                      1.0);
}

} // namespace

ClockCell::ClockCell(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ClockCell::setClock(const Obligation &clock, const Policy &policy, Instant now)
{
    m_clock = clock;
    m_binding = Labels::binding(clock, policy);
    m_now = now;
    m_explanation = explanationOf(clock, policy, now);
    setToolTip(plainToolTip(m_explanation));
    //: read aloud: a promise, its clock in words, its instant
    setAccessibleName(
        tr("%1: %2, %3")
            .arg(Labels::text(clock.kind), Labels::clock(clock, now), instantOf(clock, now)));
    setAccessibleDescription(m_explanation);
    update();
}

QSize ClockCell::sizeHint() const
{
    return {2 * Theme::ClocksBarHeight, Theme::ClocksBarHeight};
}

void ClockCell::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme::StatusLook look = Theme::look(statusAt(m_clock, m_now));
    const QRect content = rect().adjusted(ClockPadding, 8, -ClockPadding, -8);
    const auto line = [&](int top, int height) {
        return QRect(content.left(), content.top() + top, content.width(), height);
    };
    constexpr int LineFlags = Qt::AlignVCenter | Qt::TextSingleLine;

    const QFont small = Theme::font(TextSize::Secondary);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    painter.setPen(Theme::colour(Tone::Text2, palette()));
    const QString name = Labels::text(m_clock.kind);
    painter.drawText(line(0, 18), Qt::AlignLeft | LineFlags, name);
    const int room = content.width() - metrics.horizontalAdvance(name) - 2 * Theme::Grid;
    painter.drawText(line(0, 18), Qt::AlignRight | LineFlags,
                     metrics.horizontalAdvance(m_binding) <= room ? m_binding
                                                                  : Labels::text(m_clock.modality));

    const QRect value = line(19, 20);
    Theme::paintIcon(painter,
                     QRect(value.left(), value.top() + 2, Theme::IconSize, Theme::IconSize),
                     look.icon, look.colour, palette());
    painter.setFont(Theme::font(TextSize::Value, true));
    painter.setPen(Theme::colour(look.colour, palette()));
    painter.drawText(value.adjusted(Theme::IconSize + ClockIconGap, 0, 0, 0),
                     Qt::AlignLeft | LineFlags, Labels::clock(m_clock, m_now));

    paintTrack(painter, line(43, TrackHeight));

    painter.setFont(small);
    painter.setPen(Theme::colour(Tone::Text2, palette()));
    painter.drawText(
        line(53, 18), Qt::AlignLeft | LineFlags,
        metrics.elidedText(instantOf(m_clock, m_now), Qt::ElideRight, content.width()));
    if (hasFocus()) {
        Theme::paintFocusRing(painter, rect().adjusted(2, 2, -2, -2), palette());
    }
}

void ClockCell::paintTrack(QPainter &painter, const QRect &track) const
{
    constexpr double Rounding = TrackHeight / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const ClockStatus status = statusAt(m_clock, m_now);
    const QColor colour = Theme::colour(Theme::look(status).colour, palette());
    if (status == ClockStatus::NoDeadline) { // open at its end
        QLinearGradient fading(track.topLeft(), track.topRight());
        fading.setColorAt(0, Theme::colour(Tone::ControlBorder, palette()));
        fading.setColorAt(1, Theme::colour(Tone::Header, palette()));
        painter.setBrush(fading);
        painter.drawRoundedRect(track, Rounding, Rounding);
        painter.restore();
        return;
    }
    painter.setBrush(Theme::colour(Tone::Line, palette()));
    painter.drawRoundedRect(track, Rounding, Rounding);
    const bool isFilled = status != ClockStatus::NotStarted && status != ClockStatus::NotOwed;
    if (isFilled) {
        const bool isMet = status == ClockStatus::Met && m_clock.metAt;
        const double share = usedShare(m_clock, isMet ? *m_clock.metAt : m_now);
        QRect fill = track;
        const double width = status == ClockStatus::Overdue || status == ClockStatus::MetLate
                                 ? track.width()
                                 : track.width() * share;
        fill.setWidth(std::max(LeastFill, static_cast<int>(width)));
        painter.setBrush(colour);
        painter.drawRoundedRect(fill, Rounding, Rounding);
    }
    if (m_clock.modality == Modality::Aim) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::colour(Tone::ControlBorder, palette()), 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(track).adjusted(-0.5, -1.5, 0.5, 1.5), Rounding, Rounding);
    }
    painter.restore();
}

void ClockCell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace Docket
