// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casedelegate.h"
#include "cases/caselistview.h"
#include "cases/casespage.h"
#include "common/elidedlabel.h"
#include "common/theme.h"
#include "items/caselistmodel.h"
#include "items/caserows.h"
#include "views/casefixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Docket {

using namespace Testing;
using std::chrono::hours;

class TestCaseListView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    static void init() { failOnRealWarnings(); }

    void theFirstCaseIsSelectedWhenTheListComes();
    void stepsWalkThroughTheCases();
    void lettersAreLeftToTheWindow();
    void enterGivesTheCaseTheWholePage();
    void aDoubleClickOnTheHandleGivesTheCaseTheWholePage();
    void theFirstRowIsSelectedOnceTheListIsWhole();
    void filtersThatNobodyKnowsAreNamed();
    void whoGoesToTheListIsShownWhatWasFound();
    void theSelectionStaysWhenRowsComeAndGo();
    void aSearchDoesNotLeafThroughTheCases();
    void theNextCaseFollowsWhereTheAnsweredOneWas();
    void aCaseThatTheSearchHidesCanBeShown();
    void cellsAreReadAloudInWords();
    void copyingTakesKeyAndTitle();
    void toolTipsTellInstantsWithTheirZone_data();
    void toolTipsTellInstantsWithTheirZone();
    void columnsCanBeHiddenAndAreRemembered();
    void aFullCaseRemembersTheOrdinaryLayout();
    void nothingToShowIsExplained();
    void inTheWindowsFirstSizeNothingScrollsSideways();
};

namespace {

struct Shown
{
    CaseListModel model;
    CasesPage page;

    explicit Shown(int count = 3)
    {
        model.setNow(Noon);
        page.setNow(Noon);
        page.setModel(&model);
        page.resize(1200, 800);
        page.show();
        QList<CaseRow> rows;
        for (int id = 1; id <= count; ++id) {
            rows << makeRow(id, u"Case %1"_s.arg(id), hours(id));
        }
        model.upsert(rows);
    }

    [[nodiscard]] qint64 selected() const
    {
        return page.listView()->currentCase().value_or(CaseId{}).value;
    }

    void search(const QString &typed) { model.setQuery(caseQueryFrom(typed), std::nullopt); }
};

bool isShown(const CasesPage &page, const QString &name)
{
    const auto *widget = page.findChild<QWidget *>(name);
    return widget != nullptr && widget->isVisibleTo(&page);
}

} // namespace

void TestCaseListView::theFirstCaseIsSelectedWhenTheListComes()
{
    CaseListModel model;
    model.setNow(Noon);
    CasesPage page;
    QSignalSpy spy(&page, &CasesPage::caseSelected);
    page.setModel(&model);
    model.upsert({makeRow(1, u"later"_s, hours(9)), makeRow(2, u"sooner"_s, hours(1))});
    QVERIFY(spy.size() >= 1);
    page.selectFirst();
    QCOMPARE(spy.constLast().constFirst().value<CaseId>(), CaseId{2});
}

void TestCaseListView::stepsWalkThroughTheCases()
{
    Shown shown;
    QSignalSpy spy(&shown.page, &CasesPage::caseSelected);
    shown.page.nextCase();
    QCOMPARE(shown.selected(), 2);
    QCOMPARE(spy.constLast().constFirst().value<CaseId>(), CaseId{2});
    shown.page.nextCase();
    shown.page.nextCase(); // the last one stays
    QCOMPARE(shown.selected(), 3);
    shown.page.previousCase();
    QCOMPARE(shown.selected(), 2);
}

void TestCaseListView::lettersAreLeftToTheWindow()
{
    Shown shown;
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_C, Qt::NoModifier, u"c"_s);
    QCoreApplication::sendEvent(shown.page.listView(), &letter);
    QVERIFY(!letter.isAccepted());
    QCOMPARE(shown.selected(), 1);
}

void TestCaseListView::enterGivesTheCaseTheWholePage()
{
    Shown shown;
    QTest::keyClick(shown.page.listView(), Qt::Key_Return);
    QVERIFY(shown.page.isFullCase());
    QVERIFY(!shown.page.listView()->isVisible());
    shown.page.nextCase(); // works without the list
    QCOMPARE(shown.selected(), 2);
    QTest::keyClick(shown.page.casePage(), Qt::Key_Escape);
    QVERIFY(!shown.page.isFullCase());
    shown.page.toggleFullCase();
    QVERIFY(shown.page.isFullCase());
}

void TestCaseListView::aDoubleClickOnTheHandleGivesTheCaseTheWholePage()
{
    Shown shown;
    auto *splitter = shown.page.findChild<QSplitter *>(u"casesSplitter"_s);
    QTest::mouseDClick(splitter->handle(1), Qt::LeftButton);
    QVERIFY(shown.page.isFullCase());
}

void TestCaseListView::theFirstRowIsSelectedOnceTheListIsWhole()
{
    Shown shown;
    QCOMPARE(shown.selected(), 1);
    shown.model.upsert({makeRow(4, u"More urgent"_s, hours(-1))});
    QCOMPARE(shown.selected(), 1);
    shown.page.settle();
    QCOMPARE(shown.selected(), 4);
    shown.page.nextCase();
    shown.page.settle();
    QCOMPARE(shown.selected(), 1);
}

void TestCaseListView::whoGoesToTheListIsShownWhatWasFound()
{
    Shown shown;
    shown.page.select(CaseId{3});
    shown.page.listView()->setFollowed(true);
    CaseRow released = makeRow(2, u"Case 2"_s, hours(2));
    released.state = CaseState::Released;
    shown.model.upsert({released});
    shown.search(u"state:released"_s); // the rows come after the key
    QCOMPARE(shown.selected(), 2);
    shown.search({});
    QCOMPARE(shown.selected(), 2);
}

void TestCaseListView::filtersThatNobodyKnowsAreNamed()
{
    Shown shown;
    auto *named = shown.page.findChild<ElidedLabel *>(u"unknownFilters"_s);
    QVERIFY(!named->isVisible());
    shown.page.setUnknownFilters({u"state:nwe"_s, u"is:\u202Eodd"_s});
    QVERIFY(named->isVisible());
    QVERIFY(named->text().contains(u"state:nwe"_s));
    QVERIFY(!named->text().contains(u'\u202E'));
    shown.page.setEvidenceNotes({u"evidence:ab"_s}, 2);
    QVERIFY(named->text().contains(u"evidence:ab"_s));
    QVERIFY(named->text().endsWith(u"2 large attachment(s) are not searched"_s));
    shown.page.setEvidenceNotes({}, 0);
    shown.page.setUnknownFilters({});
    QVERIFY(!named->isVisible());
}

void TestCaseListView::theSelectionStaysWhenRowsComeAndGo()
{
    Shown shown;
    shown.page.select(CaseId{2});
    QSignalSpy spy(&shown.page, &CasesPage::caseSelected);
    shown.model.upsert({makeRow(9, u"urgent"_s, -hours(1))});
    QCOMPARE(shown.selected(), 2);
    QCOMPARE(shown.page.listView()->currentIndex().row(), 2);
    QList<CaseRow> many;
    for (int id = 100; id < 200; ++id) {
        many << makeRow(id, u"more"_s, -hours(id));
    }
    shown.model.upsert(many);
    QCOMPARE(shown.selected(), 2);
    QCOMPARE(spy.size(), 0);
}

void TestCaseListView::aSearchDoesNotLeafThroughTheCases()
{
    Shown shown;
    shown.page.select(CaseId{2});
    QSignalSpy spy(&shown.page, &CasesPage::caseSelected);
    shown.search(u"state:closed"_s);
    QCOMPARE(shown.model.rowCount(), 0);
    QCOMPARE(spy.size(), 0);
    shown.search({});
    QCOMPARE(shown.model.rowCount(), 3);
    QCOMPARE(shown.selected(), 2);
}

void TestCaseListView::theNextCaseFollowsWhereTheAnsweredOneWas()
{
    Shown shown(5);
    shown.search(u"state:new"_s);
    shown.page.select(CaseId{3});
    CaseRow answered = makeRow(3, u"Case 3"_s, hours(3));
    answered.state = CaseState::Acknowledged;
    shown.model.upsert({answered});
    QCOMPARE(shown.model.rowCount(), 4);
    QCOMPARE(shown.selected(), 0);
    shown.page.nextCase();
    QCOMPARE(shown.selected(), 4);
}

void TestCaseListView::aCaseThatTheSearchHidesCanBeShown()
{
    Shown shown;
    shown.search(u"state:closed"_s);
    QSignalSpy spy(&shown.page, &CasesPage::caseSelected);
    shown.page.select(CaseId{3});
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().constFirst().value<CaseId>(), CaseId{3});
    shown.search({});
    QCOMPARE(shown.selected(), 3);
}

void TestCaseListView::cellsAreReadAloudInWords()
{
    Shown shown;
    auto *table = QAccessible::queryAccessibleInterface(shown.page.listView())->tableInterface();
    QVERIFY(table != nullptr);
    const auto spoken = [table](int column) {
        return table->cellAt(0, column)->text(QAccessible::Name);
    };
    QCOMPARE(spoken(CaseListModel::DueColumn),
             u"Acknowledge: 1 h 00 m left, due Sat 21 Nov 2026 13:00 UTC"_s);
    QCOMPARE(spoken(CaseListModel::TitleColumn), u"Case 1"_s);
    QCOMPARE(spoken(CaseListModel::StateColumn), u"New"_s);
    QCOMPARE(spoken(CaseListModel::SeverityColumn), u"Not set"_s);
}

void TestCaseListView::copyingTakesKeyAndTitle()
{
    Shown shown;
    QTest::keyClick(shown.page.listView(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"DKT-26-001 Case 1"_s);
}

void TestCaseListView::toolTipsTellInstantsWithTheirZone_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("due") << int(CaseListModel::DueColumn)
                         << u"Acknowledge: 1 h 00 m left, due Sat 21 Nov 2026 13:00 UTC"_s;
    QTest::newRow("received") << int(CaseListModel::ReceivedColumn)
                              << u"Sat 21 Nov 2026 11:00 UTC"_s;
    QTest::newRow("state") << int(CaseListModel::StateColumn) << u"New, public"_s;
    QTest::newRow("reporter") << int(CaseListModel::ReporterColumn) << u"m.ito, chased 2×"_s;
    QTest::newRow("severity") << int(CaseListModel::SeverityColumn) << u"Not set"_s;
}

void TestCaseListView::toolTipsTellInstantsWithTheirZone()
{
    QFETCH(const int, column);
    QFETCH(const QString, text);
    Shown shown(1);
    CaseRow row = makeRow(1, u"Case 1"_s, hours(1));
    row.isPublic = true;
    row.chased = 2;
    shown.model.upsert({row});
    const auto *delegate = qobject_cast<CaseDelegate *>(shown.page.listView()->itemDelegate());
    QCOMPARE(delegate->words(shown.model.index(0, column)), text);
}

void TestCaseListView::columnsCanBeHiddenAndAreRemembered()
{
    Shown shown;
    QMenu menu;
    shown.page.listView()->fillColumnMenu(menu);
    auto *product = menu.findChild<QAction *>(u"column%1"_s.arg(int(CaseListModel::ProductColumn)));
    QVERIFY(product->isChecked());
    product->trigger();
    QVERIFY(shown.page.listView()->isColumnHidden(CaseListModel::ProductColumn));
    QVERIFY(!menu.findChild<QAction *>(u"column%1"_s.arg(int(CaseListModel::TitleColumn)))
                 ->isEnabled());
    shown.page.listView()->sortByColumn(CaseListModel::TitleColumn, Qt::DescendingOrder);
    QCOMPARE(shown.model.caseAt(0), CaseId{3});

    Shown next;
    next.page.restoreLayout(shown.page.saveLayout());
    QVERIFY(next.page.listView()->isColumnHidden(CaseListModel::ProductColumn));
    QCOMPARE(next.model.caseAt(0), CaseId{3});
}

void TestCaseListView::aFullCaseRemembersTheOrdinaryLayout()
{
    Shown shown;
    auto *splitter = shown.page.findChild<QSplitter *>(u"casesSplitter"_s);
    splitter->setSizes({400, 400});
    const QList<int> sizes = splitter->sizes();
    shown.page.setFullCase(true);
    const QByteArray layout = shown.page.saveLayout();

    Shown next;
    next.page.restoreLayout(layout);
    QVERIFY(next.page.isFullCase());
    next.page.setFullCase(false);
    QCOMPARE(next.page.findChild<QSplitter *>(u"casesSplitter"_s)->sizes(), sizes);
}

void TestCaseListView::inTheWindowsFirstSizeNothingScrollsSideways()
{
    constexpr int WindowWidth = 1440;
    Shown shown(60); // with a vertical scroll bar
    shown.page.resize(WindowWidth - Theme::SideBarWidth - Theme::SplitterHandle, 800);
    const CaseListView *list = shown.page.listView();
    QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
    QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
}

void TestCaseListView::nothingToShowIsExplained()
{
    Shown empty(0);
    QVERIFY(isShown(empty.page, u"noCases"_s));
    QVERIFY(!isShown(empty.page, u"caseList"_s));

    Shown shown;
    QVERIFY(!isShown(shown.page, u"noCases"_s));
    shown.page.setListTitle(u"Search"_s, u"nobody\u202E"_s);
    shown.search(u"state:closed"_s);
    QVERIFY(isShown(shown.page, u"noMatch"_s));
    const auto *noMatch = shown.page.findChild<QWidget *>(u"noMatch"_s);
    QCOMPARE(noMatch->findChild<QLabel *>(u"emptyTitle"_s)->text(),
             u"No case matches “nobody\\u202E”"_s);
    QSignalSpy spy(&shown.page, &CasesPage::clearSearchRequested);
    noMatch->findChild<QPushButton *>(u"emptyButton"_s)->click();
    QCOMPARE(spy.size(), 1);
    shown.search({});
    QVERIFY(isShown(shown.page, u"caseList"_s));
}

} // namespace Docket

QTEST_MAIN(Docket::TestCaseListView)
#include "tst_caselistview.moc"
