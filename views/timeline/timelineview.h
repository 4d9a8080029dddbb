// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "timeline/timelinepainter.h"

#include <QAbstractScrollArea>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

namespace Docket {

/// The lanes of a TimelineModel, painted directly: one lane a case, one bar a clock. Only visible
/// rows are painted; the layout (heights) is made again lazily, O(lanes), when the model changes.
/// Keys: + and - zoom, left and right pan, up and down select, N goes to now, G groups in another
/// way, Enter opens.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setModel(TimelineModel *model);
    void setNow(Instant now);
    /// Where the words of clauses are, for tooltips.
    void setPolicies(const QList<Policy> &policies);
    /// Which lanes are shown; all without it.
    void setFilter(std::function<bool(const TimelineLane &lane)> filter);
    /// What the filter says may be another thing now.
    void filterChanged();

    /// Lanes that pass the filter.
    [[nodiscard]] int shownCount() const;
    /// What the view shows, with all of its rows, for pictures; valid until something changes.
    [[nodiscard]] Timeline::Scene scene() const;

    [[nodiscard]] const Timeline::Scale &scale() const { return m_scale; }

    [[nodiscard]] std::optional<CaseId> selected() const { return m_selected; }

    /// The lane under a point of the viewport, or -1.
    [[nodiscard]] int laneAt(const QPoint &position) const;
    /// What a tooltip says there, as plain text; empty where there is nothing.
    [[nodiscard]] QString explanationAt(const QPoint &position) const;

public Q_SLOTS:
    /// Selects without a signal, and scrolls the lane into view.
    void select(Docket::CaseId id);
    void setZoom(Docket::Timeline::Zoom zoom);
    /// Around the middle of the view; under 1 shows less time.
    void zoomBy(double factor);
    void setSecondsPerPixel(double secondsPerPixel);
    void goToNow();
    /// To the next lane (1) or the one before (-1).
    void stepSelection(int by);
    void setGrouping(Docket::TimelineModel::Grouping grouping);

Q_SIGNALS:
    void caseSelected(Docket::CaseId id);
    void caseOpened(Docket::CaseId id);
    void zoomChanged();
    void groupingChanged();
    void lanesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void invalidate();
    void ensureLayout() const;
    void updateScrollBars();
    void setScale(const Timeline::Scale &scale);
    void groupInTheNextWay();
    [[nodiscard]] std::optional<QString> groupName(const TimelineLane &lane) const;
    void panBy(double pixels);
    void selectRow(int row);
    void selectLane(int lane);
    void ensureVisible(const Timeline::Row &row);
    [[nodiscard]] bool handleNavigationKey(int key);
    [[nodiscard]] int rowOfSelected() const;
    [[nodiscard]] QSize lanesSize() const;
    [[nodiscard]] QString wordsOf(const TimelineLane &lane, const Obligation &obligation) const;
    void noteNextChange(const Obligation &clock) const;
    void announce(const TimelineLane &lane);

    QPointer<TimelineModel> m_model;
    Timeline::Scale m_scale;
    Instant m_now;
    bool m_hasNow = false;
    bool m_isRefreshQueued = false;
    std::optional<CaseId> m_selected;
    std::function<bool(const TimelineLane &)> m_filter;
    QHash<PolicyId, Policy> m_policies;

    // Made from the model when first needed.
    mutable bool m_isLayoutValid = false;
    mutable std::vector<Timeline::Row> m_rows;
    mutable std::vector<int> m_rowOfLane; ///< -1: not shown
    mutable Instant m_layoutUntil;        ///< a clock starts or runs out then
    mutable QHash<QString, Timeline::GroupFacts> m_groups;
    mutable Instant m_first; ///< the time that the horizontal scroll bar spans
    mutable Instant m_last;

    QPoint m_pressedAt;
    Timeline::Scale m_pressedScale;
    int m_pressedScroll = 0;
    bool m_isPanning = false;
};

} // namespace Docket
