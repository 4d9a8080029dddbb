// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/caselistmodel.h"
#include "items/caserows.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

class TestCaseListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void givesBackWhatItWasGiven();
    void sortsByColumn_data();
    void sortsByColumn();
    void upsertOfTheSameRowIsSilent();
    void upsertNamesRowsAndRoles();
    void changedDueMovesTheRow();
    void filterSaysTheSameAsMatches_data();
    void filterSaysTheSameAsMatches();
    void fullTextNarrows();
    void filterKeepsPersistentIndexes();
    void rowLeavesWhenItNoLongerPasses();
    void tickChangesOnlyRowsWhoseStatusChanged();
    void tickBackIsRight();
    void overdueFilterFollowsTheClock();
    void countsFollowRowsAndClock();
    void bulkEqualsOneByOne();
    void clearForgetsRowsAndKeepsSortAndFilter();

private:
    [[nodiscard]] QStringList titles() const;

    std::unique_ptr<CaseListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

// Eighty cases with every mixture of facts that a filter can ask for.
QList<CaseRow> mixture()
{
    QList<CaseRow> rows;
    for (int i = 1; i <= 80; ++i) {
        CaseRow row = makeRow(i, u"Case %1"_s.arg(i * 37 % 80),
                              i % 5 == 0 ? std::nullopt : std::optional(hours(i % 40 - 12)));
        row.state = static_cast<CaseState>(i % 10);
        row.severity = static_cast<Severity>(i % 5);
        row.product = i % 3 == 0 ? u"Mailflow"_s : u"stalwart"_s;
        row.isPublic = i % 7 == 0;
        row.chased = i % 4 == 0 ? 1 : 0;
        row.reportClass = i % 5 == 0 ? ReportClass::Spam : ReportClass::Report;
        if (i % 3 != 0) {
            row.cvssTenths = i;
        }
        if (i % 4 == 1) {
            row.cweIds = {79, i};
        }
        if (i % 6 == 0) {
            row.embargoUntil = Noon + hours(i - 40);
        }
        rows << row;
    }
    return rows;
}

} // namespace

void TestCaseListModel::init()
{
    QTest::failOnWarning();
    m_model = std::make_unique<CaseListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setNow(Noon);
}

void TestCaseListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

QStringList TestCaseListModel::titles() const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        result << m_model->index(row, CaseListModel::TitleColumn).data().toString();
    }
    return result;
}

void TestCaseListModel::givesBackWhatItWasGiven()
{
    CaseRow row = makeRow(7, u"Ünïcode \u202Etitle"_s, hours(3));
    row.severity = Severity::High;
    row.chased = 2;
    row.isPublic = true;
    row.embargoUntil = Noon + hours(9);
    m_model->upsert({row});

    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->totalCount(), 1);
    QCOMPARE(m_model->caseAt(0), CaseId{7});
    QCOMPARE(m_model->caseAt(1), std::nullopt);
    QCOMPARE(m_model->rowOf(CaseId{7}), 0);
    QCOMPARE(m_model->rowOf(CaseId{8}), -1);
    const auto at = [this](int column, int role) { return m_model->index(0, column).data(role); };
    QCOMPARE(at(CaseListModel::KeyColumn, Qt::DisplayRole).toString(), row.key);
    QVERIFY(at(CaseListModel::TitleColumn, Qt::DisplayRole).toString().contains(u"\\u202E"_s));
    QCOMPARE(at(CaseListModel::ProductColumn, Qt::DisplayRole).toString(), u"stalwart"_s);
    QCOMPARE(at(CaseListModel::ReporterColumn, Qt::DisplayRole).toString(), u"m.ito"_s);
    QCOMPARE(at(CaseListModel::SeverityColumn, ValueRole).toInt(), int(Severity::High));
    QCOMPARE(at(CaseListModel::StateColumn, ValueRole).toInt(), int(CaseState::New));
    QCOMPARE(at(CaseListModel::ReceivedColumn, InstantRole).toLongLong(), row.receivedAt.seconds);
    QCOMPARE(at(CaseListModel::DueColumn, StatusRole).toInt(), int(ClockStatus::DueSoon));
    QCOMPARE(at(CaseListModel::DueColumn, ObligationRole).value<Obligation>(), *row.nearest);
    QCOMPARE(at(0, ChasedRole).toInt(), 2);
    QCOMPARE(at(0, IsPublicRole).toBool(), true);
    QCOMPARE(at(0, IsUnreadRole).toBool(), true);
    QCOMPARE(at(0, EmbargoRole).toLongLong(), row.embargoUntil->seconds);
    QVERIFY(!at(CaseListModel::StateColumn, Qt::DisplayRole).isValid());
}

void TestCaseListModel::sortsByColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("titles");

    QTest::newRow("due ascending puts the most urgent first and no clock last")
        << int(CaseListModel::DueColumn) << Qt::AscendingOrder
        << QStringList{u"banana"_s, u"Apple"_s, u"apple pie"_s, u"Cherry"_s};
    QTest::newRow("due descending keeps no clock last")
        << int(CaseListModel::DueColumn) << Qt::DescendingOrder
        << QStringList{u"apple pie"_s, u"Apple"_s, u"banana"_s, u"Cherry"_s};
    QTest::newRow("title sorts without case and by the whole text")
        << int(CaseListModel::TitleColumn) << Qt::AscendingOrder
        << QStringList{u"Apple"_s, u"apple pie"_s, u"banana"_s, u"Cherry"_s};
    QTest::newRow("key sorts by number, 1000 after 999")
        << int(CaseListModel::KeyColumn) << Qt::DescendingOrder
        << QStringList{u"Cherry"_s, u"apple pie"_s, u"banana"_s, u"Apple"_s};
    QTest::newRow("received newest first")
        << int(CaseListModel::ReceivedColumn) << Qt::DescendingOrder
        << QStringList{u"Apple"_s, u"banana"_s, u"apple pie"_s, u"Cherry"_s};
    QTest::newRow("equal severity falls back to the newer report")
        << int(CaseListModel::SeverityColumn) << Qt::AscendingOrder
        << QStringList{u"Apple"_s, u"banana"_s, u"apple pie"_s, u"Cherry"_s};
}

void TestCaseListModel::sortsByColumn()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    m_model->upsert({makeRow(1000, u"Cherry"_s, std::nullopt), makeRow(1, u"Apple"_s, hours(5)),
                     makeRow(2, u"banana"_s, hours(-5)), makeRow(999, u"apple pie"_s, hours(50))});
    m_model->sort(column, order);
    QTEST(titles(), "titles");
}

void TestCaseListModel::upsertOfTheSameRowIsSilent()
{
    const CaseRow row = makeRow(1, u"Same"_s);
    m_model->upsert({row});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy counts(m_model.get(), &CaseListModel::countsChanged);
    m_model->upsert({row});
    QCOMPARE(changed.count(), 0);
    QCOMPARE(counts.count(), 0);
}

void TestCaseListModel::upsertNamesRowsAndRoles()
{
    m_model->upsert({makeRow(1, u"One"_s, hours(1)), makeRow(2, u"Two"_s, hours(2)),
                     makeRow(3, u"Three"_s, hours(3))});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    CaseRow row = makeRow(2, u"Two"_s, hours(2));
    row.chased = 1;
    m_model->upsert({row});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(2).value<QList<int>>(), (QList<int>{ChasedRole, SortRole}));
}

void TestCaseListModel::changedDueMovesTheRow()
{
    m_model->upsert({makeRow(1, u"One"_s, hours(1)), makeRow(2, u"Two"_s, hours(2)),
                     makeRow(3, u"Three"_s, hours(3))});
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    const QPersistentModelIndex held = m_model->index(0, 0);
    m_model->upsert({makeRow(1, u"One"_s, hours(9))});
    QCOMPARE(moved.count(), 1);
    QCOMPARE(held.row(), 2);
    QCOMPARE(titles(), (QStringList{u"Two"_s, u"Three"_s, u"One"_s}));
}

void TestCaseListModel::filterSaysTheSameAsMatches_data()
{
    QTest::addColumn<QString>("typed");
    const QStringList typed{u"state:new"_s,
                            u"state:open"_s,
                            u"state:closed,fixing"_s,
                            u"product:mailflow"_s,
                            u"severity:high,critical"_s,
                            u"due<24h"_s,
                            u"is:overdue"_s,
                            u"is:soon"_s,
                            u"is:public"_s,
                            u"is:embargoed"_s,
                            u"is:chased state:open product:stalwart due<2d"_s,
                            u"is:owed"_s,
                            u"class:spam"_s,
                            u"cwe:79"_s,
                            u"cwe:CWE-5,9"_s,
                            u"cvss:>=7"_s,
                            u"cvss:0..3.1,7.7 state:open"_s,
                            u"cwe:79 cvss:<4"_s,
                            u"class:report,newsletter state:open"_s,
                            u"product:nobody"_s,
                            u"dkt-26-007 DKT-26-019"_s,
                            u"DKT-26-00"_s,
                            QString()};
    for (const QString &query : typed) {
        QTest::newRow(qPrintable(u"“"_s + query + u"”"_s)) << query;
    }
}

void TestCaseListModel::filterSaysTheSameAsMatches()
{
    QFETCH(QString, typed);
    const CaseQuery query = caseQueryFrom(typed);
    const QList<CaseRow> rows = mixture();
    m_model->upsert(rows);
    m_model->setQuery(query, std::nullopt);
    QSet<qint64> expected;
    for (const CaseRow &row : rows) {
        if (matches(query, row, Noon)) {
            expected.insert(row.id.value);
        }
    }
    QSet<qint64> shown;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        shown.insert(m_model->caseAt(row)->value);
        QCOMPARE(m_model->rowOf(*m_model->caseAt(row)), row);
    }
    QCOMPARE(shown, expected);
    QCOMPARE(m_model->totalCount(), 80);
    m_model->setQuery({}, std::nullopt);
    QCOMPARE(m_model->rowCount(), 80);
}

void TestCaseListModel::fullTextNarrows()
{
    m_model->upsert(mixture());
    m_model->setQuery(caseQueryFrom(u"state:new heap"_s), QSet<CaseId>{CaseId{10}, CaseId{11}});
    QCOMPARE(m_model->rowCount(), 1); // 10 is new, 11 is not
    QCOMPARE(m_model->caseAt(0), CaseId{10});
    m_model->setQuery(caseQueryFrom(u"heap"_s), QSet<CaseId>{});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestCaseListModel::filterKeepsPersistentIndexes()
{
    m_model->upsert(mixture());
    const CaseId kept{20}; // state New
    const CaseId left{21};
    const QPersistentModelIndex keptIndex = m_model->index(m_model->rowOf(kept), 2);
    const QPersistentModelIndex leftIndex = m_model->index(m_model->rowOf(left), 2);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setQuery(caseQueryFrom(u"state:new"_s), std::nullopt);
    QCOMPARE(m_model->caseAt(keptIndex.row()), kept);
    QVERIFY(!leftIndex.isValid());
    m_model->setQuery({}, std::nullopt);
    m_model->sort(CaseListModel::TitleColumn, Qt::DescendingOrder);
    QCOMPARE(m_model->caseAt(keptIndex.row()), kept);
    QCOMPARE(keptIndex.column(), 2);
    QCOMPARE(reset.count(), 0);
}

void TestCaseListModel::rowLeavesWhenItNoLongerPasses()
{
    m_model->upsert(mixture());
    m_model->setQuery(caseQueryFrom(u"state:new"_s), std::nullopt);
    const int before = m_model->rowCount();
    CaseRow row = makeRow(20, u"Decided"_s);
    row.state = CaseState::Accepted;
    m_model->upsert({row});
    QCOMPARE(m_model->rowCount(), before - 1);
    QCOMPARE(m_model->rowOf(CaseId{20}), -1);
    row.state = CaseState::New;
    m_model->upsert({row});
    QCOMPARE(m_model->rowCount(), before);
    QVERIFY(m_model->rowOf(CaseId{20}) >= 0);
}

void TestCaseListModel::tickChangesOnlyRowsWhoseStatusChanged()
{
    m_model->upsert({makeRow(1, u"One"_s, hours(1)), makeRow(2, u"Two"_s, hours(2)),
                     makeRow(3, u"Three"_s, hours(30))});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setNow(Noon + minutes(30));
    QCOMPARE(changed.count(), 0);
    m_model->setNow(Noon + hours(2));
    QCOMPARE(changed.count(), 1); // One is overdue; Two is due this very second, not late
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 0);
    QCOMPARE(changed.at(0).at(2).value<QList<int>>(), QList<int>{StatusRole});
    QCOMPARE(m_model->index(0, 0).data(StatusRole).toInt(), int(ClockStatus::Overdue));
    m_model->setNow(Noon + hours(6));
    QCOMPARE(changed.count(), 2); // Two overdue and Three due soon are neighbours: one signal
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(1).at(1).toModelIndex().row(), 2);
}

void TestCaseListModel::tickBackIsRight()
{
    m_model->upsert({makeRow(1, u"One"_s, hours(1))});
    m_model->setNow(Noon + hours(2));
    QCOMPARE(m_model->counts().overdue, 1);
    m_model->setNow(Noon);
    QCOMPARE(m_model->counts().overdue, 0);
    m_model->setNow(Noon + hours(2));
    QCOMPARE(m_model->counts().overdue, 1);
}

void TestCaseListModel::overdueFilterFollowsTheClock()
{
    m_model->upsert({makeRow(1, u"One"_s, hours(1)), makeRow(2, u"Two"_s, hours(2))});
    m_model->setQuery(caseQueryFrom(u"is:overdue"_s), std::nullopt);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setNow(Noon + hours(1) + minutes(1));
    QCOMPARE(titles(), QStringList{u"One"_s});
}

void TestCaseListModel::countsFollowRowsAndClock()
{
    CaseRow held = makeRow(3, u"Held"_s, std::nullopt);
    held.state = CaseState::Fixing;
    held.embargoUntil = Noon + hours(4);
    m_model->upsert({makeRow(1, u"One"_s, hours(1)), makeRow(2, u"Two"_s, hours(-2)), held});
    const CaseListModel::Counts now{1, 1, 2, 3, 0, 1, 0, 1};
    QCOMPARE(m_model->counts(), now);
    QSignalSpy counts(m_model.get(), &CaseListModel::countsChanged);
    m_model->setNow(Noon + hours(5));
    QCOMPARE(counts.count(), 1);
    const CaseListModel::Counts later{2, 0, 2, 3, 0, 1, 0, 0};
    QCOMPARE(m_model->counts(), later);
    held.state = CaseState::Closed;
    m_model->upsert({held});
    QCOMPARE(m_model->counts().open, 2);
    QCOMPARE(m_model->counts().inFix, 0);
}

void TestCaseListModel::bulkEqualsOneByOne()
{
    CaseListModel other;
    other.setNow(Noon);
    QList<CaseRow> rows = mixture();
    for (const CaseRow &row : std::as_const(rows)) {
        other.upsert({row});
    }
    m_model->upsert(rows);
    const auto keys = [](const CaseListModel &model) {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row) {
            result << model.index(row, CaseListModel::KeyColumn).data().toString();
        }
        return result;
    };
    QCOMPARE(keys(*m_model), keys(other));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (CaseRow &row : rows) {
        row.nearest = makeRow(row.id.value, {}, hours(row.id.value * 7 % 41 + 100)).nearest;
        other.upsert({row});
    }
    m_model->upsert(rows);
    QCOMPARE(keys(*m_model), keys(other));
    QCOMPARE(m_model->counts(), other.counts());
    QCOMPARE(changed.count(), 1);
}

void TestCaseListModel::clearForgetsRowsAndKeepsSortAndFilter()
{
    m_model->upsert(mixture());
    m_model->sort(CaseListModel::TitleColumn, Qt::AscendingOrder);
    m_model->setQuery(caseQueryFrom(u"state:new"_s), std::nullopt);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->totalCount(), 0);
    QCOMPARE(m_model->counts(), CaseListModel::Counts());
    CaseRow closed = makeRow(3, u"Closed"_s);
    closed.state = CaseState::Closed;
    m_model->upsert({makeRow(1, u"b"_s, hours(1)), makeRow(2, u"a"_s, hours(2)), closed});
    QCOMPARE(titles(), (QStringList{u"a"_s, u"b"_s}));
}

QTEST_MAIN(TestCaseListModel)
#include "tst_caselistmodel.moc"
