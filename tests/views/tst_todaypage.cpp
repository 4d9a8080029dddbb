// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/theme.h"
#include "domain/evidence.h"
#include "items/caselistmodel.h"
#include "items/caserows.h"
#include "items/roles.h"
#include "items/todaymodel.h"
#include "today/todaypage.h"
#include "today/todayview.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;
using std::chrono::hours;

class TodayPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_cases = std::make_unique<CaseListModel>();
        m_cases->setNow(Noon);
        m_model = std::make_unique<TodayModel>();
        m_model->setSource(m_cases.get());
        m_page = std::make_unique<TodayPage>();
        m_page->setModel(m_model.get());
        m_page->setNow(Noon);
        m_page->resize(1100, 700);
    }

    void cleanup() { m_page.reset(); }

    void theFirstCaseHasTheFocus();
    void keysGoFromListToList();
    void enterOpensTheCase();
    void theLastRowOpensTheWholeList();
    void emptyListsSaySo();
    void rowsAreReadAloud_data();
    void rowsAreReadAloud();
    void leavingIsTold();
    void narrowPagesKeepKeysAndTimes();
    void whileCasesAreReadNobodySaysThatAllIsWell();

private:
    void show()
    {
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->view()->setFocus();
    }

    [[nodiscard]] QStringList spoken() const
    {
        const QAbstractItemModel *model = m_page->view()->model();
        QStringList words;
        for (int row = 0; row < model->rowCount(); ++row) {
            words << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        }
        return words;
    }

    std::unique_ptr<CaseListModel> m_cases;
    std::unique_ptr<TodayModel> m_model;
    std::unique_ptr<TodayPage> m_page;
};

void TodayPageTest::theFirstCaseHasTheFocus()
{
    m_cases->upsert({makeRow(1, u"Soon"_s, hours(2)), makeRow(2, u"Late"_s, -hours(2))});
    show();
    QCOMPARE(m_page->view()->currentCase(), std::optional(CaseId{2}));
}

void TodayPageTest::keysGoFromListToList()
{
    m_cases->upsert({makeRow(1, u"Soon"_s, hours(2)), makeRow(2, u"Late"_s, -hours(2))});
    m_model->setLastLook(CaseId{2}, Noon);
    show();
    TodayView *view = m_page->view();
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentCase(), std::optional(CaseId{1}));
    QTest::keyClick(view, Qt::Key_Down); // there is no other
    QCOMPARE(view->currentCase(), std::optional(CaseId{1}));
    m_page->step(-1);
    QCOMPARE(view->currentCase(), std::optional(CaseId{2}));
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->currentCase(), std::optional(CaseId{1}));
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->currentCase(), std::optional(CaseId{2}));
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->currentCase(), std::optional(CaseId{1}));
}

void TodayPageTest::enterOpensTheCase()
{
    m_cases->upsert({makeRow(7, u"Late"_s, -hours(2))});
    show();
    QSignalSpy opened(m_page.get(), &TodayPage::caseOpened);
    QTest::keyClick(m_page->view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().value<CaseId>(), CaseId{7});
}

void TodayPageTest::theLastRowOpensTheWholeList()
{
    QList<CaseRow> rows;
    for (int i = 0; i < TodayModel::mostRows(TodaySection::Overdue) + 2; ++i) {
        rows << makeRow(i + 1, u"Late %1"_s.arg(i), -hours(i + 1));
    }
    m_cases->upsert(rows);
    m_model->setLastLook(CaseId{rows.size()}, Noon);
    show();
    QSignalSpy wanted(m_page.get(), &TodayPage::listRequested);
    QTest::keyClick(m_page->view(), Qt::Key_End);
    QVERIFY(!m_page->view()->currentCase());
    QTest::keyClick(m_page->view(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), u"is:overdue"_s);
}

void TodayPageTest::emptyListsSaySo()
{
    show();
    QVERIFY(spoken().contains(u"Nothing is overdue."_s));
    QCOMPARE(m_page->findChild<QLabel *>(u"todayDate"_s)->text(), u"Saturday 21 November"_s);
    QVERIFY(!m_page->findChild<QLabel *>(u"todaySummary"_s)->text().isEmpty());
    QVERIFY(!m_page->view()->currentIndex().isValid());
    QTest::keyClick(m_page->view(), Qt::Key_Return); // opens nothing
}

void TodayPageTest::rowsAreReadAloud_data()
{
    QTest::addColumn<CaseRow>("row");
    QTest::addColumn<QString>("words");

    QTest::newRow("overdue tells how long") << makeRow(1, u"Late"_s, -hours(2)) << u"2 h 00 m"_s;
    QTest::newRow("a clock near its end is escalated")
        << makeRow(1, u"Soon"_s, hours(3)) << u"escalated"_s;
    QTest::newRow("a title that hides its direction is shown as it is")
        << makeRow(1, u"evil\u202Etxt"_s, hours(3)) << visibleName(u"evil\u202Etxt"_s);
    CaseRow owed = makeRow(1, u"Told nothing"_s, std::nullopt);
    owed.owedWord = PromiseKind::NotifyDecision;
    QTest::newRow("what is owed has its name") << owed << Labels::text(PromiseKind::NotifyDecision);
    CaseRow chased = makeRow(1, u"Asked again"_s, hours(30));
    chased.chased = 3;
    QTest::newRow("who asked again is named so") << chased << Labels::chased(3);
}

void TodayPageTest::rowsAreReadAloud()
{
    QFETCH(const CaseRow, row);
    QFETCH(const QString, words);
    m_cases->upsert({row});
    m_model->setLastLook(row.id, Noon);
    show();
    const QString all = spoken().join(u'\n');
    QVERIFY2(all.contains(words), qPrintable(all));
}

void TodayPageTest::leavingIsTold()
{
    QSignalSpy entered(m_page.get(), &TodayPage::entered);
    QSignalSpy left(m_page.get(), &TodayPage::left);
    show();
    QCOMPARE(entered.size(), 1);
    QCOMPARE(left.size(), 0);
    m_page->hide();
    QCOMPARE(left.size(), 1);
}

void TodayPageTest::narrowPagesKeepKeysAndTimes()
{
    m_cases->upsert({makeRow(1, u"Soon"_s, hours(2)), makeRow(2, u"Late"_s, -hours(2))});
    show();
    for (const int width : {1600, 900, 560, 200, 40}) {
        m_page->resize(width, 500);
        QVERIFY(!m_page->grab().isNull());
    }
}

void TodayPageTest::whileCasesAreReadNobodySaysThatAllIsWell()
{
    auto *summary = m_page->findChild<QLabel *>(u"todaySummary"_s);
    show();
    const QString well = summary->text();
    m_page->setLoading(true);
    QVERIFY(summary->text() != well);
    m_cases->upsert({makeRow(1, u"Late"_s, -hours(2))});
    m_page->setLoading(false);
    QTRY_VERIFY(summary->text().contains(u'1'));
    m_cases->clear();
    QTRY_COMPARE(summary->text(), well);
}

QTEST_MAIN(TodayPageTest)
#include "tst_todaypage.moc"
