// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/affectedtable.h"
#include "advisory/affectedview.h"
#include "common/theme.h"

#include <QLabel>
#include <QTableWidget>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

AffectedProduct server()
{
    return {
        .name = u"stalwart"_s,
        .ranges = {{.branch = u"0.8.x"_s, .introduced = {u"0.8.0"_s}, .fixed = {u"0.8.10"_s}},
                   {.branch = u"0.7.x"_s, .introduced = {u"0.7.2"_s}, .lastAffected = u"0.7.9"_s}}};
}

AdvisoryGround ground()
{
    AdvisoryGround ground;
    ground.scheme = VersionScheme::Semver;
    ground.fix.backports = {{u"0.8.x"_s, BackportStatus::Fixed, u"0.8.10"_s},
                            {u"0.7.x"_s, BackportStatus::NotAffected, {}},
                            {u"0.6.x"_s, BackportStatus::Affected, {}}};
    return ground;
}

QStringList namesOf(const AffectedTable &table)
{
    QStringList names;
    for (const AffectedTableRow &row : table.rows) {
        names.append(row.name);
    }
    return names;
}

const AffectedTableRow &rowOf(const AffectedTable &table, const QString &name)
{
    for (const AffectedTableRow &row : table.rows) {
        if (row.name == name) {
            return row;
        }
    }
    qFatal("no row %s", qPrintable(name));
}

} // namespace

class AffectedTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void branchesComeFirstThenVersionsInTheirOrder()
    {
        const AffectedTable table = affectedTable(ground(), {server()});
        QCOMPARE(table.products, QStringList{u"stalwart"_s});
        QCOMPARE(namesOf(table), (QStringList{u"0.8.x"_s, u"0.7.x"_s, u"0.6.x"_s, u"0.7.2"_s,
                                              u"0.7.9"_s, u"0.8.0"_s, u"0.8.10"_s}));
    }

    void eachCellSaysHowItStands()
    {
        AffectedGroundTable shown;
        QCOMPARE(shown.standing(u"0.8.x"_s), AffectedStanding::Fixed);
        QCOMPARE(rowOf(shown.table, u"0.8.x"_s).cells.first().fixed, u"0.8.10"_s);
        QCOMPARE(shown.standing(u"0.7.x"_s), AffectedStanding::Affected);
        QCOMPARE(shown.standing(u"0.6.x"_s), AffectedStanding::Unsaid);
        QCOMPARE(shown.standing(u"0.7.9"_s), AffectedStanding::Affected);
        QCOMPARE(shown.standing(u"0.8.10"_s), AffectedStanding::NotAffected);
    }

    void whatTheFixRecordContradictsIsMarked()
    {
        AdvisoryGround other = ground();
        other.fix.backports.append({u"0.9.x"_s, BackportStatus::Fixed, u"0.7.9"_s});
        const AffectedTable table = affectedTable(other, {server()});
        QVERIFY(rowOf(table, u"0.7.x"_s).isContradicted); // not affected, and a range says it is
        QVERIFY(rowOf(table, u"0.6.x"_s).isWithoutRange);
        QVERIFY(!rowOf(table, u"0.8.x"_s).isContradicted);
        QVERIFY(rowOf(table, u"0.7.9"_s).isContradicted); // has the fix, and is affected
        QVERIFY(!rowOf(table, u"0.8.10"_s).isContradicted);
    }

    void whereABoundIsUnknownNobodyCanSay()
    {
        const AffectedProduct product{
            .name = u"mailflow"_s,
            .ranges = {{.introduced = {{}, true}, .fixed = {u"1.4.4"_s}},
                       {.introduced = {u"0.1.0"_s}, .fixed = {u"0.2.0"_s}}}};
        const AffectedTable table = affectedTable(ground(), {product});
        QCOMPARE(rowOf(table, u"0.2.0"_s).cells.first().standing, AffectedStanding::CannotSay);
    }

    void anEmptyDraftHasNoTable()
    {
        QVERIFY(affectedTable(ground(), {}).rows.isEmpty());
        QVERIFY(affectedTable(ground(), {{.ranges = {AffectedRange{}}}}).rows.isEmpty());
    }

    /// A record from elsewhere may have thousands of ranges.
    void ofManyOnlySomeAreShownAndTheRestIsCounted()
    {
        AffectedProduct product{.name = u"p"_s};
        for (int i = 0; i < 10'000; ++i) {
            product.ranges.append(
                {.introduced = {u"1.%1.0"_s.arg(i)}, .fixed = {u"1.%1.1"_s.arg(i)}});
            product.versions.append(u"1.%1.0"_s.arg(i));
        }
        const AffectedTable table =
            affectedTable(ground(), QList<AffectedProduct>(MostTableProducts + 3, product));
        QCOMPARE(table.products.size(), MostTableProducts);
        QCOMPARE(table.moreProducts, 3);
        QCOMPARE(table.rows.size(), MostTableRows);
        const qsizetype branches = 3;
        const qsizetype versions = 20'000 + 1; // of the ranges, each once; of the fix record
        QCOMPARE(table.moreRows, branches + versions - MostTableRows);
    }

    void theViewIsReadByTheKeyboardAndSaysWhatIsWrong()
    {
        AffectedView view;
        view.resize(460, 300);
        view.setTable(affectedTable(ground(), {server()}));
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *table = view.findChild<QTableWidget *>(u"affectedTable"_s);
        QCOMPARE(table->rowCount(), 7);
        QCOMPARE(table->item(0, 2)->text(), u"Fixed in 0.8.10"_s);
        QVERIFY(!(table->item(0, 2)->flags() & Qt::ItemIsEditable) ||
                table->editTriggers() == QAbstractItemView::NoEditTriggers);
        view.setFocus();
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentRow(), 1);
        const QString said = view.findChild<QLabel *>(u"affectedMore"_s)->text();
        QVERIFY2(said.contains(u"0.7.x: "_s) && said.contains(u"0.6.x: "_s), qPrintable(said));
        QVERIFY(!said.contains(u"0.8.x"_s));
        Theme::apply(*qApp, Theme::Scheme::Dark);
        QCOMPARE(table->rowCount(), 7);
        Theme::apply(*qApp, Theme::Scheme::Light);
    }

    /// Of a branch without a range it is said what the record calls it.
    void aBranchWithoutRangeIsCalledWhatTheRecordCallsIt()
    {
        AdvisoryGround other = ground();
        other.fix.backports.append({u"0.5.x"_s, BackportStatus::Fixed, u"0.5.3"_s});
        AffectedView view;
        view.setTable(affectedTable(other, {server()}));
        const QStringList said =
            view.findChild<QLabel *>(u"affectedMore"_s)->text().split(u'\n').filter(u".x: "_s);
        QVERIFY(said.filter(u"0.5.x: "_s).value(0).contains(u"calls the branch fixed"_s));
        QVERIFY(said.filter(u"0.6.x: "_s).value(0).contains(u"calls the branch affected"_s));
    }

private:
    struct AffectedGroundTable
    {
        AffectedTable table = affectedTable(ground(), {server()});

        [[nodiscard]] AffectedStanding standing(const QString &name) const
        {
            return rowOf(table, name).cells.first().standing;
        }
    };
};

QTEST_MAIN(AffectedTableTest)
#include "tst_affectedtable.moc"
