// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinegeometry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Docket;
using namespace Docket::Timeline;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

// Sat 21 Nov 2026 19:42:00 UTC, the instant of the mock pictures.
constexpr Instant Now{1795290120};

Obligation clock(int startHours, std::optional<int> dueHours, std::optional<int> metHours = {})
{
    Obligation result;
    result.startsAt = Now + hours(startHours);
    if (dueHours) {
        result.dueAt = Now + hours(*dueHours);
    }
    if (metHours) {
        result.metAt = Now + hours(*metHours);
    }
    return result;
}

/// One pixel an hour, now at x = 1000.
Scale hourScale()
{
    return {Now - hours(1000), 3600};
}

} // namespace

class TimelineGeometryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void instantsAndPixelsAreInverse()
    {
        const Scale scale{Now, 1200};
        QCOMPARE(scale.x(Now), 0.0);
        QCOMPARE(scale.x(Now + hours(24)), 72.0);
        QCOMPARE(scale.at(72.0), Now + hours(24));
        QCOMPARE(scale.at(-36.0), Now - hours(12));
    }

    void zoomKeepsTheInstantUnderThePointer()
    {
        const Scale scale{Now, 1200};
        const Scale nearer = scale.zoomed(0.5, 300);
        QCOMPARE(nearer.secondsPerPixel, 600.0);
        QCOMPARE(nearer.at(300), scale.at(300));
        QCOMPARE(scale.zoomed(1e-9, 300).secondsPerPixel, MinSecondsPerPixel);
        QCOMPARE(scale.zoomed(1e9, 300).secondsPerPixel, MaxSecondsPerPixel);
    }

    void eachNamedZoomIsNearestToItself()
    {
        for (const Zoom zoom : {Zoom::Hours, Zoom::Days, Zoom::Weeks, Zoom::Quarter}) {
            QCOMPARE(nearestZoom(secondsPerPixel(zoom)), zoom);
        }
        QCOMPARE(nearestZoom(1), Zoom::Hours);
        QCOMPARE(nearestZoom(1e6), Zoom::Quarter);
    }

    void ticks_data()
    {
        QTest::addColumn<double>("secondsPerPixel");
        QTest::addColumn<QDateTime>("left");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QStringList>("expected");

        const QTimeZone utc = QTimeZone::utc();
        QTest::newRow("days begin at midnight, and the first one before the edge is kept")
            << 1200.0 << QDateTime({2026, 11, 20}, {6, 0}, utc) << QByteArray("UTC")
            << QStringList{u"2026-11-20T00:00 -18"_s, u"2026-11-21T00:00 54"_s,
                           u"2026-11-22T00:00 126"_s, u"2026-11-23T00:00 198"_s};
        QTest::newRow("a day of 25 hours is one day, drawn longer")
            << 1200.0 << QDateTime({2026, 10, 24}, {22, 0}, utc) << QByteArray("Europe/Berlin")
            << QStringList{u"2026-10-25T00:00 0"_s, u"2026-10-26T00:00 75"_s,
                           u"2026-10-27T00:00 147"_s};
        QTest::newRow("a day of 23 hours is one day, drawn shorter")
            << 1200.0 << QDateTime({2026, 3, 28}, {23, 0}, utc) << QByteArray("Europe/Berlin")
            << QStringList{u"2026-03-29T00:00 0"_s, u"2026-03-30T00:00 69"_s,
                           u"2026-03-31T00:00 141"_s};
        QTest::newRow("hours are told in threes where one has no room")
            << 180.0 << QDateTime({2026, 11, 20}, {7, 0}, utc) << QByteArray("UTC")
            << QStringList{u"2026-11-20T06:00 -20"_s, u"2026-11-20T09:00 40"_s,
                           u"2026-11-20T12:00 100"_s, u"2026-11-20T15:00 160"_s};
        QTest::newRow("weeks begin on Monday")
            << 3600.0 << QDateTime({2026, 11, 18}, {0, 0}, utc) << QByteArray("UTC")
            << QStringList{u"2026-11-16T00:00 -48"_s, u"2026-11-23T00:00 120"_s};
        QTest::newRow("months begin on their first")
            << 21600.0 << QDateTime({2026, 11, 1}, {0, 0}, utc) << QByteArray("UTC")
            << QStringList{u"2026-11-01T00:00 0"_s, u"2026-12-01T00:00 120"_s};
    }

    void ticks()
    {
        QFETCH(double, secondsPerPixel);
        QFETCH(QDateTime, left);
        QFETCH(QByteArray, zone);
        const Scale scale{{left.toSecsSinceEpoch()}, secondsPerPixel};
        QStringList found;
        for (const Tick &tick : Timeline::ticks(scale, 200, QTimeZone(zone))) {
            found += tick.at.toString(u"yyyy-MM-dd'T'HH:mm "_s) + QString::number(tick.x);
        }
        QTEST(found, "expected");
    }

    void theUpperLineNamesTheMonthAtTheEdge()
    {
        const Scale scale{{QDateTime({2026, 11, 20}, {6, 0}, QTimeZone::utc()).toSecsSinceEpoch()},
                          1200};
        const QList<Tick> uppers = upperTicks(scale, 1200, QTimeZone::utc());
        QCOMPARE(uppers.size(), 2);
        QCOMPARE(uppers.at(0).at.date(), QDate(2026, 11, 1));
        QVERIFY(uppers.at(0).x < 0);
        QCOMPARE(uppers.at(1).at.date(), QDate(2026, 12, 1));
    }

    void monthsStandBelowTheirYear()
    {
        const Scale scale{{QDateTime({2026, 8, 20}, {6, 0}, QTimeZone::utc()).toSecsSinceEpoch()},
                          3 * 3600};
        const QList<Tick> uppers = upperTicks(scale, 300, QTimeZone::utc());
        QCOMPARE(Timeline::ticks(scale, 300, QTimeZone::utc()).constFirst().unit, Tick::Unit::Week);
        QCOMPARE(uppers.constFirst().unit, Tick::Unit::Month);
        const Scale quarter{scale.left, 8 * 24 * 3600};
        const QList<Tick> years = upperTicks(quarter, 300, QTimeZone::utc());
        QCOMPARE(years.constFirst().unit, Tick::Unit::Year);
        QCOMPARE(years.at(0).at.date(), QDate(2026, 1, 1));
        QCOMPARE(years.at(1).at.date(), QDate(2027, 1, 1));
    }

    void weekendsAreShadedWhereTheyCanBeSeen()
    {
        const QDateTime friday({2026, 11, 20}, {0, 0}, QTimeZone::utc());
        const Scale scale{{friday.toSecsSinceEpoch()}, 1200};
        QCOMPARE(weekends(scale, 800, QTimeZone::utc()), (QList<Span>{{72, 216}, {576, 720}}));
        const Scale sunday{{friday.addDays(2).toSecsSinceEpoch()}, 1200};
        QCOMPARE(weekends(sunday, 100, QTimeZone::utc()), (QList<Span>{{0, 72}}));
        QCOMPARE(weekends({scale.left, 50000}, 800, QTimeZone::utc()), QList<Span>());
    }

    void bars_data()
    {
        QTest::addColumn<Obligation>("obligation");
        QTest::addColumn<Bar>("expected");

        QTest::newRow("running: outlined to due, filled to now")
            << clock(-10, 30)
            << Bar{ClockStatus::Running, false, {990, 1030}, {990, 1000}, {}, {}, false};
        QTest::newRow("due within a day")
            << clock(-10, 14)
            << Bar{ClockStatus::DueSoon, false, {990, 1014}, {990, 1000}, {}, {}, false};
        QTest::newRow("overdue: solid to due, a tail to now")
            << clock(-30, -6) << Bar{ClockStatus::Overdue, false, {970, 994}, {970, 994},
                                     Span{994, 1000},      994,   false};
        QTest::newRow("met: filled to the instant")
            << clock(-30, -6, -20)
            << Bar{ClockStatus::Met, false, {970, 994}, {970, 980}, {}, {}, false};
        QTest::newRow("met late: a tail from due to the instant")
            << clock(-30, -6, -2)
            << Bar{ClockStatus::MetLate, false, {970, 994}, {970, 994}, Span{994, 998}, 994, false};
        QTest::newRow("no deadline: open-ended from now")
            << clock(-30, std::nullopt)
            << Bar{ClockStatus::NoDeadline, false, {970, 1000}, {970, 1000}, {}, {}, true};
        QTest::newRow("met without a deadline: ends where it was met")
            << clock(-30, std::nullopt, -10)
            << Bar{ClockStatus::Met, false, {970, 990}, {970, 990}, {}, {}, false};
        Obligation aim = clock(-10, 30);
        aim.modality = Modality::Aim;
        QTest::newRow("an aim is marked as one")
            << aim << Bar{ClockStatus::Running, true, {990, 1030}, {990, 1000}, {}, {}, false};
    }

    void bars()
    {
        QFETCH(Obligation, obligation);
        QFETCH(Bar, expected);
        const auto bar = barOf(obligation, Now, hourScale());
        QVERIFY(bar.has_value());
        QCOMPARE(bar->status, expected.status);
        QCOMPARE(bar->outline, expected.outline);
        QCOMPARE(bar->fill, expected.fill);
        QCOMPARE(bar->tail, expected.tail);
        QCOMPARE(*bar, expected);
    }

    void clocksThatDoNotRunHaveNoBar()
    {
        Obligation notStarted;
        QVERIFY(!barOf(notStarted, Now, hourScale()));
        Obligation notOwed = clock(-10, 10);
        notOwed.isOwed = false;
        QVERIFY(!barOf(notOwed, Now, hourScale()));
    }

    void labels_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("expected");
        QTest::addColumn<bool>("isOverBar");

        // The label is 100 wide, now is at 500, the view 1000 wide.
        QTest::newRow("beside a bar that ends after now") << 400.0 << 600.0 << 606.0 << false;
        QTest::newRow("right of a bar that ends long before now")
            << 100.0 << 200.0 << 206.0 << false;
        QTest::newRow("behind the now line when the bar ends just before it")
            << 300.0 << 450.0 << 508.0 << false;
        QTest::newRow("beside a bar that ends at now") << 300.0 << 500.0 << 506.0 << false;
        QTest::newRow("left of the bar when the right side would cross now")
            << 300.0 << 420.0 << 194.0 << false;
        QTest::newRow("left of a bar at the right edge") << 800.0 << 950.0 << 694.0 << false;
        QTest::newRow("over a bar that fills the view") << -50.0 << 1100.0 << 508.0 << true;
        QTest::newRow("at the edge for a bar that has left to the left")
            << -300.0 << -100.0 << 18.0 << false;
        QTest::newRow("at the edge for a bar that is still to come")
            << 1100.0 << 1200.0 << 882.0 << false;
    }

    void labels()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        const Bar bar{ClockStatus::Running, false, {from, to}, {from, to}, {}, {}, false};
        const LabelPlace place = placeLabel(bar, 100, 500, 1000);
        QTEST(place.x, "expected");
        QTEST(place.isOverBar, "isOverBar");
    }

    void noLabelCrossesTheNowLine()
    {
        for (int from = -400; from < 1200; from += 37) {
            for (int length = 0; length < 900; length += 41) {
                const Bar bar{ClockStatus::Running,
                              false,
                              {double(from), double(from + length)},
                              {double(from), double(from + length)},
                              {},
                              {},
                              false};
                const LabelPlace place = placeLabel(bar, 120, 500, 1000);
                QVERIFY2(place.x + 120 <= 500 || place.x >= 500,
                         qPrintable(u"from %1, %2 long"_s.arg(from).arg(length)));
                QVERIFY(place.x >= 0 && place.x + 120 <= 1000);
            }
        }
    }

    void rowsWithoutGroupsHaveNoHeader()
    {
        const TimelineLane lane;
        const TimelineLane *lanes[] = {&lane, &lane};
        const std::vector<Row> rows =
            layoutRows(lanes, Now, [](const TimelineLane &) { return std::nullopt; });
        QCOMPARE(rows.size(), size_t{2});
        QCOMPARE(rows[1], (Row{1, LaneMinHeight, LaneMinHeight, {}}));
    }

    void rowsHaveAHeaderForEachProduct()
    {
        TimelineLane first;
        first.product = u"stalwart"_s;
        first.obligations = {clock(-1, 10), clock(-1, 20), clock(-1, {}), Obligation{}};
        TimelineLane second = first;
        second.obligations = {clock(-1, 10)};
        TimelineLane third = second;
        third.product = u"mailflow"_s;
        const TimelineLane *lanes[] = {&first, &second, &third};
        const std::vector<Row> rows =
            layoutRows(lanes, Now, [](const TimelineLane &lane) { return lane.product; });
        QCOMPARE(rows.size(), size_t{5});
        QCOMPARE(rows[0], (Row{-1, 0, GroupHeight, u"stalwart"_s}));
        QCOMPARE(rows[1], (Row{0, GroupHeight, 3 * BarPitch + LanePadding, {}}));
        QCOMPARE(rows[2].height, LaneMinHeight);
        QCOMPARE(rows[3].group, u"mailflow"_s);
        QCOMPARE(rowAt(rows, -1), -1);
        QCOMPARE(rowAt(rows, 0), 0);
        QCOMPARE(rowAt(rows, GroupHeight - 1), 0);
        QCOMPARE(rowAt(rows, GroupHeight), 1);
        QCOMPARE(rowAt(rows, rows[4].top + rows[4].height - 1), 4);
        QCOMPARE(rowAt(rows, rows[4].top + rows[4].height), -1);
        QCOMPARE(rowAt({}, 0), -1);
    }
};

QTEST_GUILESS_MAIN(TimelineGeometryTest)
#include "tst_timelinegeometry.moc"
