// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/caserows.h"
#include "items/roles.h"
#include "items/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;
using std::chrono::hours;

class TestTimelineModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void groupsByProductAndOrdersByDue();
    void changedLaneMovesAndSaysWhichRoles();
    void manyLanesKeepPersistentIndexes();
    void batchesAreMergedInOrder();
    void theLastOfTwoInABatchCounts();
    void aGroupIsOneWhateverItsCase();
    void clearEmpties();
    void hiddenCharactersAreVisible();
    void groupsInTheWayAskedFor();
};

namespace {

TimelineLane lane(qint64 id, const QString &product, Seconds dueIn)
{
    const CaseRow row = makeRow(id, u"Case %1"_s.arg(id), dueIn);
    TimelineLane result;
    result.id = row.id;
    result.key = row.key;
    result.title = row.title;
    result.product = product;
    result.receivedAt = row.receivedAt;
    result.obligations = {*row.nearest};
    return result;
}

QList<qint64> ids(const TimelineModel &model)
{
    QList<qint64> result;
    for (int row = 0; row < model.rowCount(); ++row) {
        result << model.index(row).data(IdRole).toLongLong();
    }
    return result;
}

} // namespace

void TestTimelineModel::groupsByProductAndOrdersByDue()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model);
    model.upsert({lane(1, u"stalwart"_s, hours(5)), lane(2, u"mailflow"_s, hours(9)),
                  lane(3, u"stalwart"_s, hours(-1))});
    QCOMPARE(ids(model), (QList<qint64>{2, 3, 1}));
    QCOMPARE(model.rowOf(CaseId{1}), 2);
    QCOMPARE(model.rowOf(CaseId{9}), -1);
    QCOMPARE(model.lane(0).product, u"mailflow"_s);
    QCOMPARE(model.index(0).data(LaneRole).value<TimelineLane>(), model.lane(0));
}

void TestTimelineModel::changedLaneMovesAndSaysWhichRoles()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model);
    model.upsert({lane(1, u"s"_s, hours(1)), lane(2, u"s"_s, hours(2)), lane(3, u"s"_s, hours(3))});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.upsert({lane(1, u"s"_s, hours(1))});
    QCOMPARE(changed.count(), 0);
    model.upsert({lane(1, u"s"_s, hours(9))});
    QCOMPARE(moved.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 2);
    QVERIFY(changed.at(0).at(2).value<QList<int>>().contains(LaneRole));
    QCOMPARE(ids(model), (QList<qint64>{2, 3, 1}));
    QCOMPARE(model.rowOf(CaseId{2}), 0);
}

void TestTimelineModel::manyLanesKeepPersistentIndexes()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model);
    model.upsert({lane(500, u"s"_s, hours(50))});
    const QPersistentModelIndex held = model.index(0);
    QList<TimelineLane> lanes;
    for (int i = 1; i <= 100; ++i) {
        lanes << lane(i, u"s"_s, hours(101 - i));
    }
    lanes << lanes.constFirst();
    model.upsert(lanes);
    QCOMPARE(model.rowCount(), 101);
    QCOMPARE(held.data(IdRole).toLongLong(), 500);
    QCOMPARE(model.rowOf(CaseId{500}), held.row());
    QVERIFY(std::ranges::is_sorted(ids(model).mid(0, 40), std::greater()));
}

void TestTimelineModel::batchesAreMergedInOrder()
{
    QList<TimelineLane> lanes;
    for (int i = 1; i <= 120; ++i) {
        lanes << lane(i, i % 3 == 0 ? u"mailflow"_s : u"stalwart"_s, hours(i * 37 % 120));
    }
    TimelineModel atOnce;
    atOnce.upsert(lanes);
    TimelineModel inBatches;
    QAbstractItemModelTester tester(&inBatches);
    for (int from = 0; from < lanes.size(); from += 40) {
        inBatches.upsert(lanes.mid(from, 40));
    }
    TimelineModel oneByOne;
    for (const TimelineLane &each : std::as_const(lanes)) {
        oneByOne.upsert({each});
    }
    QCOMPARE(ids(inBatches), ids(atOnce));
    QCOMPARE(ids(oneByOne), ids(atOnce));
    QCOMPARE(inBatches.lane(0).product, u"mailflow"_s);
    for (int row = 0; row < inBatches.rowCount(); ++row) {
        QCOMPARE(inBatches.rowOf(inBatches.lane(row).id), row);
    }
}

void TestTimelineModel::theLastOfTwoInABatchCounts()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model);
    model.upsert({lane(1, u"s"_s, hours(1)), lane(1, u"s"_s, hours(5))});
    QCOMPARE(ids(model), QList<qint64>{1});
    QCOMPARE(model.lane(0), lane(1, u"s"_s, hours(5)));
}

void TestTimelineModel::aGroupIsOneWhateverItsCase()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model);
    model.upsert({lane(1, u"stalwart"_s, hours(3)), lane(2, u"Stalwart"_s, hours(2)),
                  lane(3, u"mailflow"_s, hours(9)), lane(4, u"STALWART"_s, hours(1))});
    QCOMPARE(ids(model), (QList<qint64>{3, 4, 2, 1}));
}

void TestTimelineModel::clearEmpties()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model);
    model.upsert({lane(1, u"s"_s, hours(1))});
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(CaseId{1}), -1);
}

void TestTimelineModel::groupsInTheWayAskedFor()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model);
    TimelineLane accepted = lane(3, u"mailflow"_s, hours(1));
    accepted.state = CaseState::Accepted;
    model.upsert({lane(1, u"stalwart"_s, hours(5)), lane(2, u"mailflow"_s, hours(9)), accepted});
    QCOMPARE(ids(model), (QList<qint64>{3, 2, 1}));
    const QPersistentModelIndex held = model.index(0);
    model.setGrouping(TimelineModel::Grouping::State);
    QCOMPARE(ids(model), (QList<qint64>{1, 2, 3}));
    QCOMPARE(held.data(IdRole).toLongLong(), 3);
    QCOMPARE(model.rowOf(CaseId{3}), 2);
    model.setGrouping(TimelineModel::Grouping::None);
    QCOMPARE(ids(model), (QList<qint64>{3, 1, 2}));
    accepted = lane(3, u"mailflow"_s, hours(7));
    model.upsert({accepted});
    QCOMPARE(ids(model), (QList<qint64>{1, 3, 2}));
}

void TestTimelineModel::hiddenCharactersAreVisible()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model);
    TimelineLane hostile = lane(1, u"mail\u202Eflow"_s, hours(5));
    hostile.title = u"exe.\u202Egpj"_s;
    hostile.obligations.first().clauseId = u"W\u2066-1"_s;
    model.upsert({hostile});
    QCOMPARE(model.index(0).data().toString(), u"exe.\\u202Egpj"_s);
    QCOMPARE(model.lane(0).title, u"exe.\\u202Egpj"_s);
    QCOMPARE(model.lane(0).product, u"mail\\u202Eflow"_s);
    QCOMPARE(model.lane(0).obligations.constFirst().clauseId, u"W\\u2066-1"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.upsert({hostile}); // the same again is no change
    QCOMPARE(changed.size(), 0);
}

QTEST_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
