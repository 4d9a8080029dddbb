// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepage.h"

#include "common/emptystate.h"
#include "common/segmentedbar.h"
#include "common/theme.h"
#include "items/timelinemodel.h"
#include "timeline/timelinelegend.h"
#include "timeline/timelineview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

using Theme::Tone;

TimelinePage::TimelinePage(QWidget *parent)
    : QWidget(parent)
    , m_view(new TimelineView(this))
    , m_zoom(new SegmentedBar(this))
    , m_grouping(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_closed(makeToggle(u"timelineClosed"_s, tr("Closed"), tr("Show closed cases too")))
    , m_asList(makeToggle(u"timelineAsList"_s, tr("As in the list"),
                          tr("Show only the cases that the case list shows: its search counts "
                             "here too")))
{
    setObjectName(u"timelinePage"_s);
    buildLayout();
    connect(m_view, &TimelineView::caseSelected, this, &TimelinePage::caseSelected);
    connect(m_view, &TimelineView::caseOpened, this, &TimelinePage::caseOpened);
    connect(m_view, &TimelineView::zoomChanged, this, &TimelinePage::updateZoom);
    connect(m_view, &TimelineView::groupingChanged, this, &TimelinePage::updateGrouping);
    connect(m_view, &TimelineView::lanesChanged, this, &TimelinePage::updateCount);
    connect(m_zoom, &SegmentedBar::chosen, m_view,
            [this](int index) { m_view->setZoom(static_cast<Timeline::Zoom>(index)); });
    connect(m_grouping, &QComboBox::activated, m_view, [this](int index) {
        m_view->setGrouping(static_cast<TimelineModel::Grouping>(index));
    });
    connect(m_closed, &QAbstractButton::toggled, this, [this](bool isOn) {
        updateFilter();
        Q_EMIT lanesWanted(isOn);
    });
    connect(m_asList, &QAbstractButton::toggled, this, &TimelinePage::updateFilter);
    updateFilter();
    updateZoom();
    updateCount();
}

void TimelinePage::setModel(TimelineModel *model)
{
    m_model = model;
    m_view->setModel(model);
    updateGrouping();
}

void TimelinePage::setNow(Instant now)
{
    m_view->setNow(now);
}

void TimelinePage::select(CaseId id)
{
    m_view->select(id);
}

void TimelinePage::buildLayout()
{
    auto *lanes = new QWidget(this);
    auto *lanesLayout = new QVBoxLayout(lanes);
    lanesLayout->setContentsMargins({});
    lanesLayout->setSpacing(0);
    lanesLayout->addWidget(m_view, 1);
    lanesLayout->addWidget(new TimelineLegend(this));
    m_stack->addWidget(lanes);
    m_stack->addWidget(buildEmptyState());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildToolBar());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_view);
}

// NOLINTNEXTLINE(readability-function-size): a table in code, one line a button
QWidget *TimelinePage::buildToolBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"timelineToolBar"_s);
    auto *title = new QLabel(tr("Timeline"), bar);
    title->setFont(Theme::font(Theme::TextSize::Title, true));
    m_count->setObjectName(u"timelineCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    QAbstractButton *printing =
        makeButton(u"timelinePrint"_s, u"print"_s, {}, tr("Print the timeline (Ctrl+P)"));
    QAbstractButton *saving = makeButton(u"timelineSave"_s, u"save"_s, {},
                                         tr("Save the timeline as a picture (Ctrl+Shift+S)"));
    connect(printing, &QAbstractButton::clicked, this, &TimelinePage::print);
    connect(saving, &QAbstractButton::clicked, this, &TimelinePage::savePicture);
    QAbstractButton *now = makeButton(u"timelineNow"_s, u"now"_s, tr("Now"), tr("Go to now (N)"));
    QAbstractButton *out =
        makeButton(u"timelineZoomOut"_s, u"zoom-out"_s, {}, tr("Show more time (-)"));
    QAbstractButton *in =
        makeButton(u"timelineZoomIn"_s, u"zoom-in"_s, {}, tr("Show less time (+)"));
    connect(now, &QAbstractButton::clicked, m_view, &TimelineView::goToNow);
    connect(out, &QAbstractButton::clicked, m_view, [this] { m_view->zoomBy(1.5); });
    connect(in, &QAbstractButton::clicked, m_view, [this] { m_view->zoomBy(1 / 1.5); });

    m_zoom->setObjectName(u"timelineZoom"_s);
    m_zoom->setAccessibleName(tr("Zoom"));
    //: A zoom of the timeline, in the order from near to far.
    m_zoom->setSegments({tr("Hours"), tr("Days"), tr("Weeks"), tr("Quarter")});
    auto *zoomLabel = new QLabel(tr("Zoom"), bar);

    m_grouping->setObjectName(u"timelineGrouping"_s);
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->setToolTip(tr("Group in another way (G)"));
    //: what the lanes of the timeline are grouped by, in the order of TimelineModel::Grouping
    m_grouping->addItems({tr("Product"), tr("State"), tr("Nothing")});
    auto *groupLabel = new QLabel(tr("Group by"), bar);
    groupLabel->setBuddy(m_grouping);

    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Theme::PanelPadding, 2 * Theme::Grid, Theme::PanelPadding,
                               2 * Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(title);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(m_closed);
    layout->addWidget(m_asList);
    layout->addSpacing(2 * Theme::Grid);
    layout->addWidget(groupLabel);
    layout->addWidget(m_grouping);
    layout->addSpacing(2 * Theme::Grid);
    layout->addWidget(now);
    layout->addSpacing(2 * Theme::Grid);
    layout->addWidget(zoomLabel);
    layout->addWidget(out);
    layout->addWidget(m_zoom);
    layout->addWidget(in);
    layout->addSpacing(2 * Theme::Grid);
    layout->addWidget(printing);
    layout->addWidget(saving);
    return bar;
}

QAbstractButton *TimelinePage::makeButton(const QString &name, const QString &icon,
                                          const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(Theme::icon(icon, Tone::Text), text, this);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    button->setAutoDefault(false);
    if (text.isEmpty()) {
        button->setFixedWidth(Theme::RowHeight + 2 * Theme::Grid);
    }
    return button;
}

QWidget *TimelinePage::buildEmptyState()
{
    auto *empty = new EmptyState(this);
    empty->setObjectName(u"timelineEmpty"_s);
    empty->setTexts(tr("No case has a clock yet"),
                    tr("Each report gets a lane here when it comes in, and each promise of your "
                       "security policy a bar on it. Import mail or issues to start."));
    return empty;
}

void TimelinePage::updateCount()
{
    const int all = m_model != nullptr ? m_model->rowCount() : 0;
    const int count = m_view->shownCount();
    m_count->setText(all > 0 ? tr("%n case(s)", nullptr, count) : QString());
    m_stack->setCurrentIndex(all > 0 ? 0 : 1);
}

void TimelinePage::updateZoom()
{
    m_zoom->setCurrent(static_cast<int>(Timeline::nearestZoom(m_view->scale().secondsPerPixel)));
}

void TimelinePage::updateGrouping()
{
    if (m_model != nullptr) {
        m_grouping->setCurrentIndex(static_cast<int>(m_model->grouping()));
    }
}

} // namespace Docket
