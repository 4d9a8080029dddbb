// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policyitemsmodel.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestPolicyItemsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void init() { QTest::failOnWarning(); }

    void everyCategoryHasItsHeading();
    void W4_versionsInNoRowAreRows();
    void M2_rowsThatNameTheSameVersionsAreTold();
    void onlyWhatChangedIsTold();
    void itemsComeAndGoInPlace();
};

namespace {

VersionRow rowOf(const QString &pattern, bool isSupported)
{
    return {.pattern = pattern, .supported = isSupported, .supportEndsAt = {}, .span = {}};
}

Policy stalwart()
{
    Policy policy;
    policy.versionSubject = u"Stalwart Mail Server"_s;
    policy.versions = {rowOf(u"0.8.x"_s, true), rowOf(u"0.7.x"_s, true), rowOf(u"< 0.6"_s, false)};
    Promise acknowledge;
    acknowledge.clauses = {u"We acknowledge."_s};
    policy.promises = {acknowledge, acknowledge};
    policy.asks = {{u"poc"_s, u"A proof"_s, false, {}}};
    return policy;
}

template <typename What>
QList<What> allOf(const PolicyItemsModel &model)
{
    QList<What> found;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const auto *remark = std::get_if<VersionRemark>(&model.row(row).what)) {
            if (const auto *what = std::get_if<What>(remark)) {
                found.append(*what);
            }
        }
    }
    return found;
}

PolicyHeading headingAt(const PolicyItemsModel &model, PolicyCategory category)
{
    return std::get<PolicyHeading>(model.row(model.headingOf(category)).what);
}

} // namespace

void TestPolicyItemsModel::everyCategoryHasItsHeading()
{
    PolicyItemsModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 7);
    model.setPolicy(stalwart());
    QCOMPARE(headingAt(model, PolicyCategory::Promise).count, 2);
    QCOMPARE(headingAt(model, PolicyCategory::SafeHarbour).count, 0);
    QCOMPARE(model.rowOf(PolicyCategory::Promise, 2), model.headingOf(PolicyCategory::Promise) + 2);
    QCOMPARE(model.rowOf(PolicyCategory::Promise, 3), -1);
    QCOMPARE(model.index(model.rowOf(PolicyCategory::Ask, 1)).data().toString(), u"A proof"_s);
    QCOMPARE(model.index(model.rowOf(PolicyCategory::Ask, 1)).data(ValueRole).toInt(),
             static_cast<int>(PolicyCategory::Ask));
}

void TestPolicyItemsModel::W4_versionsInNoRowAreRows()
{
    PolicyItemsModel model;
    model.setPolicy(stalwart());
    const QList<VersionGap> gaps = allOf<VersionGap>(model);
    QCOMPARE(gaps.size(), 2);
    QVERIFY2(gaps.at(0).isAboveTop, "new versions are what people run");
    QCOMPARE(gaps.at(1).text, u"0.6.x"_s);
    QCOMPARE(headingAt(model, PolicyCategory::Version).gaps, 2);
}

void TestPolicyItemsModel::M2_rowsThatNameTheSameVersionsAreTold()
{
    Policy mailflow;
    mailflow.versionSubject = u"Python"_s;
    mailflow.versions = {rowOf(u"3.8.0"_s, true), rowOf(u"3.8.x"_s, true)};
    PolicyItemsModel model;
    model.setPolicy(mailflow);
    const QList<VersionOverlap> overlaps = allOf<VersionOverlap>(model);
    QCOMPARE(overlaps.size(), 1);
    QVERIFY(overlaps.constFirst().isHarmless);
    QCOMPARE(headingAt(model, PolicyCategory::Version).overlaps, 1);
}

void TestPolicyItemsModel::onlyWhatChangedIsTold()
{
    PolicyItemsModel model;
    const QAbstractItemModelTester tester(&model);
    Policy policy = stalwart();
    model.setPolicy(policy);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setPolicy(policy);
    QVERIFY(changed.isEmpty());
    policy.promises[1].within = std::chrono::hours(48);
    model.setPolicy(policy);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), model.rowOf(PolicyCategory::Promise, 2));
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), model.rowOf(PolicyCategory::Promise, 2));
    QCOMPARE(changed.at(0).at(2).value<QList<int>>(),
             (QList<int>{Qt::DisplayRole, ValueRole, PolicyRole}));
    QVERIFY(reset.isEmpty());
}

void TestPolicyItemsModel::itemsComeAndGoInPlace()
{
    PolicyItemsModel model;
    const QAbstractItemModelTester tester(&model);
    Policy policy = stalwart();
    model.setPolicy(policy);
    const int before = model.rowCount();
    const QPersistentModelIndex ask(model.index(model.rowOf(PolicyCategory::Ask, 1)));
    policy.practices = {{PracticeKind::Testing, u"We test."_s, {}}};
    policy.promises.removeLast();
    policy.promises.append(Promise{});
    policy.notUnderstood = {{1, u"Be kind."_s, {}}};
    model.setPolicy(policy);
    QCOMPARE(model.rowCount(), before + 2);
    QCOMPARE(ask.data().toString(), u"A proof"_s);
    model.setPolicy(stalwart());
    QCOMPARE(model.rowCount(), before);
    model.setPolicy({});
    QCOMPARE(model.rowCount(), 7);
}

QTEST_GUILESS_MAIN(TestPolicyItemsModel)
#include "tst_policyitemsmodel.moc"
