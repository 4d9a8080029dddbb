// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinegeometry.h"
#include "timeline/timelinepicture.h"

#include <QTest>

using namespace Docket;
using namespace Docket::Timeline;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

constexpr Instant Now{1795290120};

Obligation clock(int startHours, int dueHours)
{
    Obligation result;
    result.startsAt = Now + hours(startHours);
    result.dueAt = Now + hours(dueHours);
    return result;
}

/// One pixel an hour, now at x = 1000.
Scale hourScale()
{
    return {Now - hours(1000), 3600};
}

double widthOf(const QString &text)
{
    return 10.0 * static_cast<double>(text.size());
}

} // namespace

class TimelineLanesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void pauses_data()
    {
        QTest::addColumn<Pause>("pause");
        QTest::addColumn<QList<Span>>("expected");

        QTest::newRow("a finished pause is where it was")
            << Pause{Now - hours(20), Now - hours(10), {}} << QList<Span>{{980, 990}};
        QTest::newRow("a pause that goes on ends at now")
            << Pause{Now - hours(20), std::nullopt, {}} << QList<Span>{{980, 1000}};
        QTest::newRow("a pause before the clock's start is cut")
            << Pause{Now - hours(99), Now - hours(10), {}} << QList<Span>{{970, 990}};
        QTest::newRow("a pause to come is not drawn yet")
            << Pause{Now + hours(2), std::nullopt, {}} << QList<Span>();
    }

    void pauses()
    {
        QFETCH(const Pause, pause);
        Obligation paused = clock(-30, 50);
        paused.pauses = {pause};
        const auto bar = barOf(paused, Now, hourScale());
        QVERIFY(bar);
        QTEST(bar->pauses, "expected");
    }

    void aPausedBarReachesNow()
    {
        Obligation paused = clock(-30, -10); // due has moved on since it was paused
        paused.pauses = {{Now - hours(20), std::nullopt, u"waits"_s}};
        const auto bar = barOf(paused, Now, hourScale());
        QVERIFY(bar);
        QCOMPARE(bar->status, ClockStatus::Paused);
        QCOMPARE(bar->outline.to, 1000.0);
        QCOMPARE(bar->fill.to, 1000.0);
    }

    void periodsOfARecurringPromiseShareALine()
    {
        TimelineLane lane;
        Obligation first = clock(-30, -20);
        first.kind = PromiseKind::StatusUpdate;
        Obligation second = clock(-20, 10);
        second.kind = PromiseKind::StatusUpdate;
        Obligation other = second;
        other.clauseId = u"M-9"_s;
        lane.obligations = {clock(-30, 10), first, second, Obligation{}, other};
        QCOMPARE(linesOf(lane, Now), (QList<int>{0, 1, 1, -1, 2}));
        QCOMPARE(lineCount(lane, Now), 3);
    }

    void anEmbargoOnWhatIsPublicHasNoLine()
    {
        TimelineLane lane;
        lane.obligations = {clock(-30, 10)};
        lane.embargoUntil = Now + hours(100);
        QVERIFY(hasEmbargo(lane));
        QCOMPARE(lineCount(lane, Now), 2);
        lane.isPublic = true;
        QVERIFY(!hasEmbargo(lane));
        QCOMPARE(lineCount(lane, Now), 1);
    }

    void hiddenLanesHaveNoRow()
    {
        TimelineLane shown;
        shown.product = u"p"_s;
        const TimelineLane *lanes[] = {nullptr, &shown, nullptr};
        const auto rows =
            layoutRows(lanes, Now, [](const TimelineLane &lane) { return lane.product; });
        QCOMPARE(rows.size(), size_t{2});
        QCOMPARE(rows[1].lane, 1);
    }

    void headers_data()
    {
        QTest::addColumn<QList<HeaderStep>>("steps");
        QTest::addColumn<std::optional<Span>>("taken");
        QTest::addColumn<QList<HeaderWords>>("expected");

        const QStringList words{u"November"_s, u"Nov"_s};
        const std::optional<Span> nothing;
        QTest::newRow("the longest words that fit")
            << QList<HeaderStep>{{{0, 100}, words}, {{100, 150}, words}} << nothing
            << QList<HeaderWords>{{8, u"November"_s}, {108, u"Nov"_s}};
        QTest::newRow("no room, no words")
            << QList<HeaderStep>{{{0, 20}, words}} << nothing << QList<HeaderWords>();
        QTest::newRow("a step that began before the edge is named at it")
            << QList<HeaderStep>{{{-500, 90}, words}} << nothing
            << QList<HeaderWords>{{8, u"November"_s}};
        QTest::newRow("what is in the way is gone round")
            << QList<HeaderStep>{{{0, 300}, words}} << std::optional(Span{50, 120})
            << QList<HeaderWords>{{128, u"November"_s}};
        QTest::newRow("what is in the way of long words is in nobody's way of short ones")
            << QList<HeaderStep>{{{0, 130}, words}} << std::optional(Span{60, 120})
            << QList<HeaderWords>{{8, u"Nov"_s}};
    }

    void headers()
    {
        QFETCH(const QList<HeaderStep>, steps);
        QFETCH(const std::optional<Span>, taken);
        QTEST(placeHeaders(steps, widthOf, taken), "expected");
    }

    void noHeadersOverlapAtAnyZoom()
    {
        const QTimeZone zone("Europe/Berlin");
        for (double zoom = MinSecondsPerPixel; zoom <= MaxSecondsPerPixel; zoom *= 1.07) {
            const Scale scale{Now - Seconds(static_cast<qint64>(zoom * 333)), zoom};
            for (const QList<Tick> &line :
                 {ticks(scale, 1200, zone), upperTicks(scale, 1200, zone)}) {
                QList<HeaderStep> steps;
                for (qsizetype i = 0; i < line.size(); ++i) {
                    const double to = i + 1 < line.size() ? line.at(i + 1).x : 1e6;
                    steps << HeaderStep{
                        {line.at(i).x, to},
                        {line.at(i).at.toString(u"dddd d MMMM yyyy"_s), u"26 Nov"_s, u"26"_s}};
                }
                double end = 0;
                for (const HeaderWords &words : placeHeaders(steps, widthOf, Span{400, 520})) {
                    const double to = words.x + widthOf(words.text);
                    QVERIFY2(words.x >= end, qPrintable(QString::number(zoom)));
                    QVERIFY(to <= 400 || words.x >= 520);
                    end = to;
                }
            }
        }
    }

    void pagesHoldWholeLanes()
    {
        const std::vector<Row> rows{{-1, 0, 28, u"p"_s},   {0, 28, 50, {}},  {1, 78, 50, {}},
                                    {-1, 128, 28, u"q"_s}, {2, 156, 50, {}}, {3, 206, 300, {}}};
        // The heading of q goes with its lane, and what is too high has a page of its own.
        QCOMPARE(pagesOf(rows, 170), (std::vector<size_t>{0, 3, 5, 6}));
        QCOMPARE(pagesOf(rows, 10'000), (std::vector<size_t>{0, 6}));
        QCOMPARE(pagesOf({}, 100), std::vector<size_t>());
    }

    void theNameOfAFileSaysItsFormat()
    {
        QCOMPARE(formatOf(u"a.PNG"_s), PictureFormat::Png);
        QCOMPARE(formatOf(u"a.pdf"_s), PictureFormat::Pdf);
        QCOMPARE(formatOf(u"a.svg"_s), PictureFormat::Svg);
        QCOMPARE(formatOf(u"a"_s), PictureFormat::Svg);
    }
};

QTEST_GUILESS_MAIN(TimelineLanesTest)
#include "tst_timelinelanes.moc"
