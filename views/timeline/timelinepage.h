// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace Docket {

class SegmentedBar;
class TimelineModel;
class TimelineView;

/// The timeline with its tool bar and legend. Owns nothing but its widgets; the model outlives it
/// or is taken back with setModel(nullptr).
class TimelinePage final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(QWidget *parent = nullptr);

    void setModel(TimelineModel *model);
    void setNow(Instant now);
    /// Without a signal: the list and the timeline share one selection.
    void select(CaseId id);

    [[nodiscard]] TimelineView *view() const { return m_view; }

Q_SIGNALS:
    void caseSelected(Docket::CaseId id);
    void caseOpened(Docket::CaseId id);

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildToolBar();
    [[nodiscard]] QWidget *buildEmptyState();
    [[nodiscard]] QAbstractButton *makeButton(const QString &name, const QString &icon,
                                              const QString &text, const QString &toolTip);
    void updateCount();
    void updateZoom();
    void updateGrouping();

    TimelineModel *m_model = nullptr;
    TimelineView *m_view;
    SegmentedBar *m_zoom;
    QComboBox *m_grouping;
    QLabel *m_count;
    QStackedWidget *m_stack;
};

} // namespace Docket
