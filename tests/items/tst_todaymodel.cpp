// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/caselistmodel.h"
#include "items/caserows.h"
#include "items/roles.h"
#include "items/todaymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

using Kind = TodayModel::Kind;

CaseRow closed(CaseRow row)
{
    row.state = CaseState::Closed;
    row.nearest.reset();
    return row;
}

/// The ids of the cases that a list shows, in order.
QList<qint64> idsIn(const TodayModel &model, TodaySection section)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        if (index.data(SectionRole).toInt() == static_cast<int>(section) &&
            index.data(IdRole).isValid()) {
            ids << index.data(IdRole).toLongLong();
        }
    }
    return ids;
}

int countOf(const TodayModel &model, TodaySection section)
{
    return model.lists().at(section).count;
}

QList<Kind> kinds(const TodayModel &model)
{
    QList<Kind> result;
    for (int row = 0; row < model.rowCount(); ++row) {
        result << static_cast<Kind>(model.index(row).data(RowKindRole).toInt());
    }
    return result;
}

} // namespace

class TestTodayModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void anEmptyCasebookHasFourEmptyLists();
    void listsAreInOrderOfUrgency();
    void countsAreThoseOfTheSideBar();
    void newCountsSinceTheLastLook();
    void whoAskedAgainAndWaitsIsOwedAWord();
    void aFilterOfTheListHidesNothing();
    void aClockThatRunsOutMovesTheCase();
    void moreThanThePageShowsIsOneRow();
    void onlyChoicesCanBeSelected();
    void nothingIsDoneWhileNobodyLooks();
    void changesComeByRow();
};

void TestTodayModel::anEmptyCasebookHasFourEmptyLists()
{
    CaseListModel cases;
    TodayModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSource(&cases);
    model.setActive(true);
    QCOMPARE(model.rowCount(), 2 * TodaySectionCount);
    for (int section = 0; section < TodaySectionCount; ++section) {
        QCOMPARE(kinds(model).at(2 * section), Kind::Heading);
        QCOMPARE(kinds(model).at(2 * section + 1), Kind::Nothing);
    }
    QCOMPARE(model.newest(), CaseId{});
}

void TestTodayModel::listsAreInOrderOfUrgency()
{
    CaseListModel cases;
    cases.setNow(Noon);
    TodayModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSource(&cases);
    model.setActive(true);
    CaseRow owed = makeRow(6, u"Told nothing"_s, std::nullopt);
    owed.state = CaseState::Accepted;
    owed.owedWord = PromiseKind::NotifyDecision;
    cases.upsert({makeRow(1, u"Late"_s, -hours(2)), makeRow(2, u"Later"_s, -hours(5)),
                  makeRow(3, u"Soon"_s, hours(9)), makeRow(4, u"Sooner"_s, hours(1)),
                  makeRow(5, u"Running"_s, hours(40)), owed, closed(makeRow(7, u"Gone"_s))});
    model.setActive(true);
    QCOMPARE(idsIn(model, TodaySection::Overdue), (QList<qint64>{2, 1}));
    QCOMPARE(idsIn(model, TodaySection::DueSoon), (QList<qint64>{4, 3}));
    QCOMPARE(idsIn(model, TodaySection::WordOwed), QList<qint64>{6});
    // Received one hour after the other, the first latest; what is closed is no news.
    QCOMPARE(idsIn(model, TodaySection::Fresh), (QList<qint64>{1, 2, 3, 4, 5, 6}));
    QCOMPARE(model.newest(), CaseId{7});
}

void TestTodayModel::countsAreThoseOfTheSideBar()
{
    CaseListModel cases;
    cases.setNow(Noon);
    QList<CaseRow> rows;
    for (int i = 1; i <= 200; ++i) {
        CaseRow row = makeRow(i, u"Case %1"_s.arg(i), hours(i - 60));
        row.chased = i % 7 == 0 ? 1 : 0;
        rows << (i % 5 == 0 ? closed(row) : row);
    }
    cases.upsert(rows);
    TodayModel model;
    model.setSource(&cases);
    model.setActive(true);
    const CaseListModel::Counts counts = cases.counts();
    QVERIFY(counts.overdue > 0 && counts.dueSoon > 0 && counts.wordOwed > 0);
    QCOMPARE(countOf(model, TodaySection::Overdue), counts.overdue);
    QCOMPARE(countOf(model, TodaySection::DueSoon), counts.dueSoon);
    QCOMPARE(countOf(model, TodaySection::WordOwed), counts.wordOwed);
}

void TestTodayModel::newCountsSinceTheLastLook()
{
    CaseListModel cases;
    cases.setNow(Noon);
    cases.upsert({makeRow(1, u"Old"_s), makeRow(2, u"Seen"_s), makeRow(3, u"New"_s)});
    TodayModel model;
    model.setSource(&cases);
    model.setLastLook(CaseId{2}, Noon - hours(3));
    model.setActive(true);
    QCOMPARE(idsIn(model, TodaySection::Fresh), QList<qint64>{3});
    QCOMPARE(model.lastLookAt(), std::optional(Noon - hours(3)));
    model.setActive(false);
    model.setLastLook(CaseId{3}, Noon);
    model.setActive(true);
    QCOMPARE(idsIn(model, TodaySection::Fresh), QList<qint64>{});
}

void TestTodayModel::whoAskedAgainAndWaitsIsOwedAWord()
{
    CaseListModel cases;
    cases.setNow(Noon);
    CaseRow chased = makeRow(1, u"Asked again"_s, hours(30));
    chased.chased = 2;
    CaseRow answered = makeRow(2, u"Asked again, answered"_s, std::nullopt);
    answered.chased = 2;
    CaseRow inFix = makeRow(3, u"Asked again, only the fix is open"_s, hours(30));
    inFix.chased = 1;
    inFix.nearest->kind = PromiseKind::FixTarget;
    cases.upsert({chased, answered, inFix});
    TodayModel model;
    model.setSource(&cases);
    model.setActive(true);
    QCOMPARE(idsIn(model, TodaySection::WordOwed), QList<qint64>{1});
}

void TestTodayModel::aFilterOfTheListHidesNothing()
{
    CaseListModel cases;
    cases.setNow(Noon);
    cases.upsert({makeRow(1, u"Late"_s, -hours(2)), makeRow(2, u"Soon"_s, hours(2))});
    cases.setQuery(caseQueryFrom(u"state:closed"_s), std::nullopt);
    QCOMPARE(cases.rowCount(), 0);
    TodayModel model;
    model.setSource(&cases);
    model.setActive(true);
    QCOMPARE(idsIn(model, TodaySection::Overdue), QList<qint64>{1});
    QCOMPARE(idsIn(model, TodaySection::DueSoon), QList<qint64>{2});
}

void TestTodayModel::aClockThatRunsOutMovesTheCase()
{
    CaseListModel cases;
    cases.setNow(Noon);
    cases.upsert({makeRow(1, u"Soon"_s, hours(2))});
    TodayModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSource(&cases);
    model.setActive(true);
    QCOMPARE(idsIn(model, TodaySection::DueSoon), QList<qint64>{1});
    QSignalSpy changed(&model, &TodayModel::listsChanged);
    cases.setNow(Noon + hours(3));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(idsIn(model, TodaySection::DueSoon), QList<qint64>{});
    QCOMPARE(idsIn(model, TodaySection::Overdue), QList<qint64>{1});
    cases.setNow(Noon); // the system's clock was set back
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(idsIn(model, TodaySection::Overdue), QList<qint64>{});
    QCOMPARE(idsIn(model, TodaySection::DueSoon), QList<qint64>{1});
}

void TestTodayModel::moreThanThePageShowsIsOneRow()
{
    CaseListModel cases;
    cases.setNow(Noon);
    QList<CaseRow> rows;
    const int most = TodayModel::mostRows(TodaySection::Overdue);
    for (int i = 1; i <= most + 9; ++i) {
        rows << makeRow(i, u"Late %1"_s.arg(i), -hours(i));
    }
    cases.upsert(rows);
    TodayModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSource(&cases);
    model.setLastLook(CaseId{rows.size()}, Noon);
    model.setActive(true);
    QCOMPARE(countOf(model, TodaySection::Overdue), static_cast<int>(rows.size()));
    QCOMPARE(idsIn(model, TodaySection::Overdue).size(), qsizetype(most));
    QCOMPARE(idsIn(model, TodaySection::Overdue).constFirst(), qint64(rows.size()));
    QCOMPARE(kinds(model).count(Kind::More), 1);
}

void TestTodayModel::onlyChoicesCanBeSelected()
{
    CaseListModel cases;
    cases.setNow(Noon);
    cases.upsert({makeRow(1, u"Late"_s, -hours(2))});
    TodayModel model;
    model.setSource(&cases);
    model.setActive(true);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.flags(model.index(row)).testFlag(Qt::ItemIsSelectable),
                 kinds(model).at(row) == Kind::Case);
    }
}

void TestTodayModel::nothingIsDoneWhileNobodyLooks()
{
    CaseListModel cases;
    cases.setNow(Noon);
    TodayModel model;
    model.setSource(&cases);
    QSignalSpy changed(&model, &TodayModel::listsChanged);
    cases.upsert({makeRow(1, u"Late"_s, -hours(2))});
    QCOMPARE(model.lists(), TodayLists());
    model.setActive(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(idsIn(model, TodaySection::Overdue), QList<qint64>{1});
}

void TestTodayModel::changesComeByRow()
{
    CaseListModel cases;
    cases.setNow(Noon);
    cases.upsert({makeRow(1, u"One"_s, -hours(1)), makeRow(2, u"Two"_s, -hours(2)),
                  makeRow(3, u"Three"_s, -hours(3))});
    TodayModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSource(&cases);
    model.setLastLook(CaseId{3}, Noon);
    model.setActive(true);
    const QPersistentModelIndex two(model.index(2));
    QCOMPARE(two.data(IdRole).toLongLong(), 2);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy lists(&model, &TodayModel::listsChanged);

    CaseRow renamed = makeRow(2, u"Renamed"_s, -hours(2));
    cases.upsert({renamed, closed(makeRow(3, u"Three"_s)), makeRow(4, u"Four"_s, -hours(9))});
    QTRY_COMPARE(lists.size(), 1);
    QCOMPARE(idsIn(model, TodaySection::Overdue), (QList<qint64>{4, 2, 1}));
    QCOMPARE(two.data().toString(), u"Renamed"_s);
    QCOMPARE(reset.size(), 0);
    QVERIFY(changed.size() > 0);

    cases.upsert({makeRow(1, u"One"_s, -hours(20))}); // the most urgent now
    QTRY_COMPARE(lists.size(), 2);
    QCOMPARE(idsIn(model, TodaySection::Overdue), (QList<qint64>{1, 4, 2}));
    QCOMPARE(two.data(IdRole).toLongLong(), 2);
    cases.clear();
    QTRY_COMPARE(lists.size(), 3);
    QVERIFY(!two.isValid());
    QCOMPARE(model.rowCount(), 2 * TodaySectionCount);
}

QTEST_GUILESS_MAIN(TestTodayModel)
#include "tst_todaymodel.moc"
