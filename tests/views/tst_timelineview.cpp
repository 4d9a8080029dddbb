// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"
#include "common/theme.h"
#include "timeline/timelinepage.h"
#include "timeline/timelinepicture.h"
#include "timeline/timelineview.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Docket;
using namespace Docket::Timeline;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

constexpr Instant Now{1795290120};

TimelineLane lane(int number, const QString &product, int dueHours)
{
    TimelineLane result;
    result.id = CaseId{number};
    result.key = u"DKT-26-%1"_s.arg(number, 3, 10, QLatin1Char('0'));
    result.title = u"Report %1"_s.arg(number);
    result.product = product;
    result.receivedAt = Now - hours(24);
    Obligation clock;
    clock.clauseId = u"W-16"_s;
    clock.startsAt = result.receivedAt;
    clock.dueAt = Now + hours(dueHours);
    result.obligations = {clock};
    return result;
}

/// Whether the picture has the colour anywhere in the rectangle.
bool hasColour(const QImage &image, const QRect &rect, const QColor &colour)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class TimelineViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_model = std::make_unique<TimelineModel>();
        m_page = std::make_unique<TimelinePage>();
        m_page->resize(1200, 600);
        m_page->setModel(m_model.get());
        m_page->setNow(Now);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_model.reset();
    }

    void anEmptyTimelineSaysWhatWouldBeHere()
    {
        auto *empty = m_page->findChild<EmptyState *>(u"timelineEmpty"_s);
        QVERIFY(empty != nullptr);
        QTRY_VERIFY(empty->isVisible());
        m_model->upsert({lane(1, u"stalwart"_s, 10)});
        QTRY_VERIFY(!empty->isVisible());
        QCOMPARE(m_page->findChild<QLabel *>(u"timelineCount"_s)->text(), u"1 case(s)"_s);
    }

    void barsHaveTheirStatusColours()
    {
        m_model->upsert({lane(1, u"p"_s, -5), lane(2, u"p"_s, 10), lane(3, u"p"_s, 100)});
        const QImage image = picture();
        // The model puts the lane that is due first on top.
        const QList statuses{ClockStatus::Overdue, ClockStatus::DueSoon, ClockStatus::Running};
        for (int i = 0; i < statuses.size(); ++i) {
            const QRect time(LaneColumnWidth, laneTop(i), 600, LaneMinHeight);
            const QColor colour =
                Theme::colour(Theme::look(statuses.at(i)).colour, view()->palette());
            QVERIFY2(hasColour(image, time, colour), qPrintable(u"lane %1"_s.arg(i)));
        }
        const int nowX = LaneColumnWidth + qRound(view()->scale().x(Now));
        QCOMPARE(image.pixelColor(nowX, AxisHeight + 10),
                 Theme::colour(Theme::Tone::Text, view()->palette()));
    }

    void hiddenCharactersOfATitleAreVisible()
    {
        TimelineLane hostile = lane(1, u"p"_s, 5);
        hostile.title = u"exe.\u202Egpj"_s;
        m_model->upsert({hostile});
        QVERIFY(!picture().isNull());
        m_page->select(CaseId{1});
        const QString text = view()->explanationAt({20, laneTop(0) + 5});
        QVERIFY2(text.endsWith(u"exe.\\u202Egpj"_s), qPrintable(text));
        QVERIFY(view()->accessibleDescription().contains(u"exe.\\u202Egpj"_s));
    }

    void theSelectedLaneIsTinted()
    {
        m_model->upsert({lane(1, u"p"_s, 5), lane(2, u"p"_s, 10)});
        m_page->select(CaseId{2});
        const QImage image = picture();
        const QColor tint = Theme::colour(Theme::Tone::Selection, view()->palette());
        QCOMPARE(image.pixelColor(8, laneTop(1) + 5), tint);
        QVERIFY(image.pixelColor(8, laneTop(0) + 5) != tint);
    }

    void arrowsSelectAndEnterOpens()
    {
        m_model->upsert({lane(1, u"p"_s, 5), lane(2, u"p"_s, 10), lane(3, u"q"_s, 10)});
        QSignalSpy selected(m_page.get(), &TimelinePage::caseSelected);
        QSignalSpy opened(m_page.get(), &TimelinePage::caseOpened);
        QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_End);
        QTest::keyClick(view(), Qt::Key_Up);
        QTest::keyClick(view(), Qt::Key_Return);
        QList<qint64> ids;
        for (const QList<QVariant> &call : selected) {
            ids += call.first().value<CaseId>().value;
        }
        QCOMPARE(ids.last(), opened.first().first().value<CaseId>().value);
        QCOMPARE(opened.count(), 1);
        QVERIFY(view()->accessibleDescription().contains(u"DKT-26-"_s));
    }

    void selectingFromOutsideIsSilent()
    {
        m_model->upsert({lane(1, u"p"_s, 5), lane(2, u"p"_s, 10)});
        QSignalSpy selected(m_page.get(), &TimelinePage::caseSelected);
        m_page->select(CaseId{2});
        QCOMPARE(view()->selected(), CaseId{2});
        QCOMPARE(selected.count(), 0);
    }

    void selectingScrollsToTheLane()
    {
        QList<TimelineLane> lanes;
        for (int i = 1; i <= 10'000; ++i) {
            lanes += lane(i, u"p"_s, i % 200 - 100);
        }
        m_model->upsert(lanes);
        m_page->select(CaseId{9'999});
        QVERIFY(!picture().isNull());
        bool isInView = false;
        for (int y = AxisHeight; y < view()->viewport()->height(); y += 10) {
            const int at = view()->laneAt({10, y});
            isInView = isInView || (at >= 0 && m_model->lane(at).id == CaseId{9'999});
        }
        QVERIFY(isInView);
    }

    void keysZoomAndPan()
    {
        m_model->upsert({lane(1, u"p"_s, 5)});
        QTRY_VERIFY(view()->isVisible()); // it takes the empty state's place, and its size
        const Scale before = view()->scale();
        QTest::keyClick(view(), Qt::Key_Plus);
        QVERIFY(view()->scale().secondsPerPixel < before.secondsPerPixel);
        QTest::keyClick(view(), Qt::Key_Minus);
        QCOMPARE(view()->scale().secondsPerPixel, before.secondsPerPixel);
        QTest::keyClick(view(), Qt::Key_Right);
        QVERIFY(view()->scale().left > before.left);
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(view(), Qt::Key_Right);
        }
        QVERIFY(view()->scale().x(Now) < 0);
        QTest::keyClick(view(), Qt::Key_N);
        const int width = view()->viewport()->width() - LaneColumnWidth;
        QVERIFY(view()->scale().x(Now) > 0 && view()->scale().x(Now) < width);
    }

    void theWheelZoomsWithControl()
    {
        const Scale before = view()->scale();
        const QPointF at(LaneColumnWidth + 200, 200);
        const Instant under = before.at(200);
        QWheelEvent event(at, view()->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view()->viewport(), &event);
        QVERIFY(view()->scale().secondsPerPixel < before.secondsPerPixel);
        QVERIFY(std::chrono::abs(view()->scale().at(200) - under) < hours(1));
    }

    void draggingPansAndDoesNotSelect()
    {
        m_model->upsert({lane(1, u"p"_s, 5)});
        QSignalSpy selected(m_page.get(), &TimelinePage::caseSelected);
        const Scale before = view()->scale();
        QWidget *viewport = view()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, {600, 120});
        QTest::mouseMove(viewport, {500, 120});
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, {500, 120});
        QCOMPARE(view()->scale().left, before.at(100));
        QCOMPARE(selected.count(), 0);
        QTest::mouseClick(viewport, Qt::LeftButton, {}, {100, laneTop(0) + 10});
        QCOMPARE(selected.count(), 1);
    }

    void aLaneSelectedBehindAnotherPageIsInView()
    {
        m_page->hide();
        QList<TimelineLane> lanes;
        for (int i = 1; i <= 30; ++i) {
            lanes << lane(i, u"p"_s, i);
        }
        m_page->resize(300, 60); // as before the first layout
        m_model->upsert(lanes);
        m_page->select(CaseId{1});
        m_page->resize(1200, 600);
        m_page->show();
        QTRY_VERIFY(view()->viewport()->height() > 300);
        QTRY_COMPARE(view()->laneAt({20, laneTop(0) + 5}), 0);
    }

    void groupingChangesByKeyAndByChoice()
    {
        m_model->upsert({lane(1, u"p"_s, 5), lane(2, u"q"_s, 10)});
        QVERIFY(!picture().isNull());
        auto *grouping = m_page->findChild<QComboBox *>(u"timelineGrouping"_s);
        const int secondLane = laneTop(1) + LaneMinHeight / 2;
        QCOMPARE(view()->laneAt({20, secondLane}), -1); // the header of q
        QTest::keyClick(view(), Qt::Key_G);
        QCOMPARE(m_model->grouping(), TimelineModel::Grouping::State);
        QCOMPARE(grouping->currentText(), u"State"_s);
        QCOMPARE(view()->laneAt({20, secondLane}), 1);
        QTest::keyClick(view(), Qt::Key_G);
        QCOMPARE(view()->laneAt({20, AxisHeight + 5}), 0);
        QTest::keyClick(view(), Qt::Key_G);
        QCOMPARE(grouping->currentText(), u"Product"_s);
        Q_EMIT grouping->activated(1);
        QCOMPARE(m_model->grouping(), TimelineModel::Grouping::State);
    }

    void theNamedZoomsAreButtons()
    {
        auto *quarter = m_page->findChild<QAbstractButton *>(u"segment3"_s);
        QVERIFY(quarter != nullptr);
        quarter->click();
        QCOMPARE(view()->scale().secondsPerPixel, secondsPerPixel(Zoom::Quarter));
        m_page->findChild<QPushButton *>(u"timelineZoomIn"_s)->click();
        QVERIFY(view()->scale().secondsPerPixel < secondsPerPixel(Zoom::Quarter));
    }

    void explanationsGiveClauseAndAbsoluteInstants()
    {
        TimelineLane hostile = lane(1, u"p"_s, 5);
        hostile.title = u"<img src=x>"_s;
        m_model->upsert({hostile});
        QVERIFY(!picture().isNull());
        const QString text =
            view()->explanationAt({LaneColumnWidth + 50, laneTop(0) + LaneMinHeight / 2});
        QVERIFY2(text.contains(u"W-16"_s), qPrintable(text));
        QVERIFY2(text.contains(u"2026"_s) && text.contains(u"UTC"_s), qPrintable(text));
        QVERIFY(text.contains(u"<img src=x>"_s)); // plain; escaped where it is shown
        QCOMPARE(view()->explanationAt({LaneColumnWidth + 50, 5}), QString());
    }

    void hostileDatesAreHarmless()
    {
        TimelineLane far = lane(1, u"p"_s, 5);
        far.receivedAt = {0};
        far.obligations[0].startsAt = Instant{0};
        far.obligations[0].dueAt = Instant{253402300799};
        far.embargoUntil = Instant{253402300799};
        m_model->upsert({far});
        QVERIFY(!picture().isNull());
        QVERIFY(view()->horizontalScrollBar()->maximum() > 0);
    }

    void closedCasesAreShownWhenAskedFor()
    {
        TimelineLane closed = lane(2, u"p"_s, 10);
        closed.state = CaseState::Closed;
        closed.obligations.clear();
        m_model->upsert({lane(1, u"p"_s, 5), closed});
        QSignalSpy wanted(m_page.get(), &TimelinePage::lanesWanted);
        QCOMPARE(view()->shownCount(), 1);
        m_page->findChild<QAbstractButton *>(u"timelineClosed"_s)->click();
        QCOMPARE(view()->shownCount(), 2);
        QCOMPARE(wanted.constLast().constFirst().toBool(), true);
    }

    void M8_aDeclinedCaseIsShownWhileAPromiseRuns()
    {
        TimelineLane declined = lane(2, u"p"_s, 10);
        declined.state = CaseState::Declined;
        QVERIFY(nearestClock(declined.obligations).has_value());
        m_model->upsert({lane(1, u"p"_s, 5), declined});
        QCOMPARE(view()->shownCount(), 2);
        for (Obligation &obligation : declined.obligations) {
            obligation.metAt = Now;
        }
        m_model->upsert({declined});
        QCOMPARE(view()->shownCount(), 1);
    }

    void theListsSearchCountsWhenAskedFor()
    {
        m_model->upsert({lane(1, u"p"_s, 5), lane(2, u"p"_s, 10)});
        CaseId found{2};
        m_page->setListed([&found](CaseId id) { return id == found; });
        QCOMPARE(view()->shownCount(), 2);
        m_page->findChild<QAbstractButton *>(u"timelineAsList"_s)->click();
        QCOMPARE(view()->shownCount(), 1);
        found = CaseId{9};
        m_page->listChanged();
        QCOMPARE(view()->shownCount(), 0);
    }

    void theChoiceIsKept()
    {
        m_page->findChild<QAbstractButton *>(u"segment3"_s)->click();
        m_page->findChild<QAbstractButton *>(u"timelineClosed"_s)->click();
        QTest::keyClick(view(), Qt::Key_G);
        const QByteArray layout = m_page->saveLayout();
        TimelineModel model;
        TimelinePage other;
        other.setModel(&model);
        other.setNow(Now);
        other.restoreLayout("nonsense");
        other.restoreLayout(layout);
        QCOMPARE(other.saveLayout(), layout);
        QCOMPARE(model.grouping(), m_model->grouping());
        other.setModel(nullptr);
    }

    void picturesHaveEveryLaneAndTheirTitlesAsText()
    {
        QList<TimelineLane> lanes;
        for (int i = 1; i <= 60; ++i) {
            lanes << lane(i, u"p"_s, i);
        }
        lanes[59].title = u"<script>&\u202E"_s;
        m_model->upsert(lanes);
        const Scene scene = view()->scene();
        const auto svg = pictureOf(scene, PictureFormat::Svg, u"Title"_s);
        QVERIFY(svg);
        QVERIFY(svg->contains("DKT-26-001") && svg->contains("DKT-26-060"));
        QVERIFY(!svg->contains("<script>") && svg->contains("\\u202E"));
        const auto png = pictureOf(scene, PictureFormat::Png, {});
        QVERIFY(png);
        const QImage image = QImage::fromData(*png);
        QCOMPARE(image.height(), 2 * heightOf(*scene.rows));
        const auto pdf = pictureOf(scene, PictureFormat::Pdf, u"Title"_s);
        QVERIFY(pdf && pdf->startsWith("%PDF"));
        QVERIFY(pdf->count("/Type /Page\n") > 1);
    }

private:
    [[nodiscard]] TimelineView *view() const { return m_page->view(); }

    [[nodiscard]] QImage picture() const
    {
        QCoreApplication::processEvents(); // lets the queued layout run
        return view()->viewport()->grab().toImage();
    }

    [[nodiscard]] static int laneTop(int index)
    {
        return AxisHeight + GroupHeight + index * LaneMinHeight;
    }

    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<TimelinePage> m_page;
};

QTEST_MAIN(TimelineViewTest)
#include "tst_timelineview.moc"
