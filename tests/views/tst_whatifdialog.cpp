// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casepage.h"
#include "cases/whatifdialog.h"
#include "common/theme.h"
#include "items/historymodel.h"
#include "items/threadmodel.h"
#include "views/casefixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Docket {

using namespace Testing;

class TestWhatIfDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    static void init() { failOnRealWarnings(); }

    void theClocksStandSideBySide();
    void anAnswerForAnotherRevisionIsDropped();
    void theCaseIsPutUnderTheChosenOne();
    void withoutAnotherPolicyThereIsNothingToChoose();
};

namespace {

Policy policyOf(qint64 id, const QString &product)
{
    Policy policy;
    policy.id = {id};
    policy.productId = {id == 3 ? 1 : id};
    policy.product = product;
    policy.validFrom = Now;
    return policy;
}

struct Shown
{
    ThreadModel thread;
    HistoryModel history;
    CasePage page;
    CaseDetail detail = makeDetail();

    explicit Shown(const QList<Policy> &policies = {policyOf(1, u"stalwart"_s),
                                                    policyOf(2, u"mailflow"_s),
                                                    policyOf(3, u"stalwart"_s)})
    {
        page.setModels(&thread, &history);
        page.resize(1400, 700);
        detail.policy.id = {1};
        detail.policy.productId = {1};
        page.showCase(detail, Now);
        page.show();
        QSignalSpy asked(&page, &CasePage::whatIfRequested);
        page.findChild<QAction *>(u"whatIf"_s)->trigger();
        QCOMPARE(asked.size(), 1);
        page.openWhatIf(policies);
    }

    [[nodiscard]] WhatIfDialog *dialog() const { return page.findChild<WhatIfDialog *>(); }

    [[nodiscard]] QComboBox *box() const
    {
        return dialog()->findChild<QComboBox *>(u"whatIfPolicy"_s);
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return dialog()->findChild<QTableWidget *>(u"whatIfTable"_s)->item(row, column)->text();
    }
};

} // namespace

void TestWhatIfDialog::theClocksStandSideBySide()
{
    const Shown shown;
    QCOMPARE(shown.box()->count(), 2);                    // not its own
    QCOMPARE(shown.box()->currentData().toLongLong(), 3); // of the same product first
    QCOMPARE(shown.cell(0, 0), u"Detailed response"_s);
    QCOMPARE(shown.cell(0, 2), u"…"_s);
    shown.dialog()->showClocks({3}, {makeClock(PromiseKind::Acknowledge, -2 * Hour),
                                     makeClock(PromiseKind::Disclosure, 90 * 24 * Hour)});
    QCOMPARE(shown.cell(0, 2), u"not promised"_s);
    QCOMPARE(shown.cell(1, 0), u"Acknowledge"_s);
    QVERIFY2(shown.cell(1, 1).contains(u"4 h 00 m left"_s), qPrintable(shown.cell(1, 1)));
    QVERIFY2(shown.cell(1, 2).contains(u"Overdue 2 h 00 m"_s), qPrintable(shown.cell(1, 2)));
    QCOMPARE(shown.cell(2, 1), u"not promised"_s);
}

void TestWhatIfDialog::anAnswerForAnotherRevisionIsDropped()
{
    Shown shown;
    QSignalSpy wanted(&shown.page, &CasePage::clocksUnderRequested);
    shown.box()->setCurrentIndex(shown.box()->findData(2));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(1).value<PolicyId>(), PolicyId{2});
    shown.page.showClocksUnder({3}, {});
    QCOMPARE(shown.cell(0, 2), u"…"_s);
    shown.page.showClocksUnder({2}, {});
    QCOMPARE(shown.cell(0, 2), u"not promised"_s);
}

void TestWhatIfDialog::theCaseIsPutUnderTheChosenOne()
{
    Shown shown;
    QSignalSpy put(&shown.page, &CasePage::policyRequested);
    shown.box()->setCurrentIndex(shown.box()->findData(2));
    shown.dialog()->accept();
    QCOMPARE(put.size(), 1);
    QCOMPARE(put.at(0).at(0).value<CaseId>(), shown.detail.file.id);
    QCOMPARE(put.at(0).at(1).value<PolicyId>(), PolicyId{2});
    shown.page.finishForm(true);
    QVERIFY(!shown.dialog()->isVisible());
}

void TestWhatIfDialog::withoutAnotherPolicyThereIsNothingToChoose()
{
    const Shown shown({policyOf(1, u"stalwart"_s)});
    QVERIFY(!shown.dialog()->findChild<QPushButton *>(u"dialogOk"_s)->isEnabled());
}

} // namespace Docket

QTEST_MAIN(Docket::TestWhatIfDialog)
#include "tst_whatifdialog.moc"
