// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Frame times of the timeline while it scrolls, offscreen, beside a plain QTableView with as many
// rows in the same run. Not a test: it prints, and nothing is asserted.
//
//     QT_QPA_PLATFORM=offscreen build/release/tests/bench_timeline [LANES…]
#include "common/theme.h"
#include "items/caselistmodel.h"
#include "timeline/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QStringListModel>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <print>
#include <vector>

using namespace Docket;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

constexpr Instant Now{1795290120};
constexpr int Frames = 300;
constexpr QSize ViewSize(1200, 800);

TimelineLane laneOf(int number)
{
    TimelineLane lane;
    lane.id = CaseId{number};
    lane.key = caseKey(Now, number);
    lane.title = u"Report %1 of something that goes wrong"_s.arg(number);
    lane.product = number % 3 == 0 ? u"mailflow"_s : u"stalwart"_s;
    lane.receivedAt = Now - hours(number % 400);
    for (int i = 0; i < 4; ++i) {
        Obligation clock;
        clock.kind = static_cast<PromiseKind>(i);
        clock.clauseId = u"W-%1"_s.arg(16 + i);
        clock.startsAt = lane.receivedAt;
        if (i < 3) {
            clock.dueAt = lane.receivedAt + hours(24 * (i + 1));
        }
        if ((number + i) % 3 == 0) {
            clock.metAt = lane.receivedAt + hours(12 * (i + 1));
        }
        lane.obligations << clock;
    }
    return lane;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void report(const char *name, qsizetype rows, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&times](double part) {
        return times[static_cast<size_t>(part * static_cast<double>(times.size() - 1))];
    };
    std::println("{:<28} {:>8} rows  min {:6.2f}  median {:6.2f}  p95 {:6.2f}  max {:6.2f} ms",
                 name, rows, at(0), at(0.5), at(0.95), at(1));
}

/// Scrolls from top to bottom in so many frames and paints each.
std::vector<double> scrolled(QAbstractScrollArea &view)
{
    QImage image(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times;
    for (int frame = 0; frame < Frames; ++frame) {
        QScrollBar *bar = view.verticalScrollBar();
        QElapsedTimer timer;
        timer.start();
        bar->setValue(static_cast<int>(qint64(bar->maximum()) * frame / Frames));
        QPainter painter(&image);
        view.viewport()->render(&painter, {}, {}, QWidget::RenderFlags());
        times.push_back(milliseconds(timer));
    }
    return times;
}

void measure(int count)
{
    QList<TimelineLane> lanes;
    QStringList rows;
    for (int i = 1; i <= count; ++i) {
        lanes << laneOf(i);
        rows << lanes.constLast().title;
    }
    TimelineModel model;
    QElapsedTimer timer;
    std::vector<double> batches;
    constexpr int Batch = 500;
    for (int i = 0; i < count; i += Batch) {
        timer.start();
        model.upsert(lanes.mid(i, Batch));
        batches.push_back(milliseconds(timer));
    }
    report("lanes taken in, a batch", count, batches);
    TimelineView view;
    view.setModel(&model);
    view.resize(ViewSize);
    view.setNow(Now);
    view.show();
    QCoreApplication::processEvents();
    report("timeline, a frame", count, scrolled(view));
    std::vector<double> ticks;
    for (int i = 1; i <= 20; ++i) {
        timer.start();
        view.setNow(Now + Seconds(60 * i));
        QCoreApplication::processEvents();
        ticks.push_back(milliseconds(timer));
    }
    report("timeline, a minute passes", count, ticks);
    QStringListModel table(rows);
    QTableView plain;
    plain.setModel(&table);
    plain.resize(ViewSize);
    plain.show();
    QCoreApplication::processEvents();
    report("plain table, a frame", count, scrolled(plain));
}

void measureToday(int count)
{
    CaseListModel cases;
    cases.setNow(Now);
    QList<CaseRow> rows;
    for (int i = 1; i <= count; ++i) {
        CaseRow row;
        row.id = CaseId{i};
        row.key = caseKey(Now, i);
        row.title = u"Report"_s;
        row.receivedAt = Now - hours(i % 4000);
        row.nearest =
            Obligation{.startsAt = row.receivedAt, .dueAt = row.receivedAt + hours(i % 4100)};
        rows << row;
    }
    cases.upsert(rows);
    std::vector<double> times;
    for (int i = 0; i < 30; ++i) {
        QElapsedTimer timer;
        timer.start();
        const TodayLists today = cases.today(CaseId{count - 100}, 50);
        times.push_back(milliseconds(timer));
        Q_UNUSED(today)
    }
    report("today, a refresh", count, times);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Scheme::Light);
    const QStringList words = application.arguments().mid(1);
    for (const QString &word : words.isEmpty() ? QStringList{u"10000"_s, u"100000"_s} : words) {
        measure(word.toInt());
    }
    measureToday(1'000'000);
    return 0;
}
