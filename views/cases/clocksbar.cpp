// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/clocksbar.h"

#include "cases/clausepopup.h"
#include "cases/clockcell.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int MostCells = 5;
constexpr int LeastCellWidth = 196; ///< "No deadline stated" in bold and its icon fit
constexpr int MoreWidth = 56;

int rankOf(ClockStatus status)
{
    switch (status) {
    case ClockStatus::Overdue:
    case ClockStatus::DueSoon:
    case ClockStatus::Running:
        return 0;
    case ClockStatus::NoDeadline:
        return 1;
    case ClockStatus::Met:
    case ClockStatus::MetLate:
        return 2;
    case ClockStatus::Paused:
        return 3;
    case ClockStatus::NotStarted:
        return 4;
    case ClockStatus::NotOwed:
        return 5;
    }
    Q_UNREACHABLE_RETURN(0);
}

bool isUnderWay(const Obligation &clock, Instant now)
{
    const int rank = rankOf(statusAt(clock, now));
    return rank < rankOf(ClockStatus::Met) || rank == rankOf(ClockStatus::Paused);
}

} // namespace

ClocksBar::ClocksBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"clocksBar"_s);
    setAccessibleName(tr("Clocks"));
    setFixedHeight(Theme::ClocksBarHeight);
    for (int i = 0; i < MostCells; ++i) {
        auto *cell = new ClockCell(this);
        cell->setObjectName(u"clock%1"_s.arg(i));
        cell->hide();
        connect(cell, &ClockCell::clicked, this, [this, cell] { openClause(cell->clock(), cell); });
        m_cells.append(cell);
    }
    m_more = new QPushButton(this); // behind the cells, for the Tab key too
    m_more->setObjectName(u"moreClocks"_s);
    m_more->setAutoDefault(false);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    m_none = new QLabel(tr("No clock runs: the report was sent to no address that a policy names."),
                        this);
    m_none->setObjectName(u"noClocks"_s);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setForegroundRole(QPalette::PlaceholderText);
}

void ClocksBar::setClocks(const QList<Obligation> &clocks, const Policy &policy, Instant now)
{
    m_policy = policy;
    m_now = now;
    m_clocks = inOrder(eachOnce(clocks, now), now);
    refresh();
}

void ClocksBar::setNow(Instant now)
{
    setClocks(m_clocks, m_policy, now);
}

QList<Obligation> ClocksBar::inOrder(QList<Obligation> clocks, Instant now)
{
    std::ranges::stable_sort(clocks, {}, [now](const Obligation &clock) {
        const int rank = rankOf(statusAt(clock, now));
        return std::pair(rank, rank == 0 ? clock.dueAt.value_or(Instant{}) : Instant{});
    });
    return clocks;
}

QList<Obligation> ClocksBar::eachOnce(const QList<Obligation> &clocks, Instant now)
{
    QList<Obligation> once;
    for (const Obligation &clock : clocks) { // periods come in order
        const auto same = std::ranges::find_if(once, [&](const Obligation &other) {
            return clock.kind == PromiseKind::StatusUpdate && other.kind == clock.kind &&
                   other.clauseId == clock.clauseId;
        });
        if (same == once.end()) {
            once.append(clock);
        } else if (!isUnderWay(*same, now) || isUnderWay(clock, now)) {
            *same = clock;
        }
    }
    return once;
}

void ClocksBar::openFirst()
{
    if (!m_clocks.isEmpty()) {
        m_cells.first()->setFocus(Qt::ShortcutFocusReason);
        openClause(m_clocks.first(), m_cells.first());
    }
}

void ClocksBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ClocksBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Theme::colour(Theme::Tone::Line, palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
    for (const ClockCell *cell : std::as_const(m_cells)) {
        if (!cell->isHidden() && cell->geometry().right() < width() - 1) {
            painter.drawLine(cell->geometry().topRight() + QPoint(1, 0),
                             cell->geometry().bottomRight() + QPoint(1, 0));
        }
    }
}

void ClocksBar::refresh()
{
    const auto count = std::min<qsizetype>(m_clocks.size(), MostCells);
    for (qsizetype i = 0; i < count; ++i) {
        m_cells.at(i)->setClock(m_clocks.at(i), m_policy, m_now);
    }
    arrange();
}

void ClocksBar::arrange()
{
    const auto total = static_cast<int>(m_clocks.size());
    m_none->setVisible(total == 0);
    m_none->setGeometry(rect());
    const int fitting = std::clamp(width() / LeastCellWidth, 1, MostCells);
    const bool hasRest = total > fitting;
    const int room = hasRest ? width() - MoreWidth : width();
    const int shown =
        std::min(total, hasRest ? std::clamp(room / LeastCellWidth, 1, MostCells) : fitting);
    for (int i = 0; i < MostCells; ++i) {
        ClockCell *cell = m_cells.at(i);
        cell->setVisible(i < shown);
        if (i < shown) {
            // Equal columns to the pixel, with a line between two of them.
            const int left = room * i / shown;
            const int right = room * (i + 1) / shown;
            cell->setGeometry(left, 1, right - left - 1, height() - 1);
        }
    }
    m_more->setVisible(hasRest);
    if (hasRest) {
        m_more->setGeometry(room + Theme::Grid, (height() - Theme::ButtonHeight) / 2,
                            MoreWidth - 2 * Theme::Grid, Theme::ButtonHeight);
        fillRest(shown);
    }
    update();
}

void ClocksBar::fillRest(int first)
{
    const auto rest = static_cast<int>(m_clocks.size()) - first;
    //: so many more clocks
    m_more->setText(tr("+%1").arg(rest));
    m_more->setAccessibleName(tr("%n more clock(s)", nullptr, rest));
    m_more->setToolTip(m_more->accessibleName());
    m_more->menu()->clear();
    for (qsizetype i = first; i < m_clocks.size(); ++i) {
        const Obligation &clock = m_clocks.at(i);
        const Theme::StatusLook look = Theme::look(statusAt(clock, m_now));
        //: a promise and its clock in words
        QAction *action = m_more->menu()->addAction(
            Theme::icon(QString(look.icon), look.colour),
            tr("%1: %2").arg(Labels::text(clock.kind), Labels::clock(clock, m_now)));
        connect(action, &QAction::triggered, this, [this, clock] { openClause(clock, m_more); });
    }
}

void ClocksBar::openClause(const Obligation &clock, QWidget *anchor)
{
    auto *popup = new ClausePopup(m_policy, clock, m_now, this);
    connect(popup, &ClausePopup::messageRequested, this, &ClocksBar::evidenceRequested);
    connect(popup, &ClausePopup::whatIfRequested, this, &ClocksBar::whatIfRequested);
    connect(popup, &ClausePopup::pauseRequested, this, &ClocksBar::pauseRequested);
    connect(popup, &ClausePopup::resumeRequested, this, &ClocksBar::resumeRequested);
    popup->showBelow(anchor);
}

} // namespace Docket
