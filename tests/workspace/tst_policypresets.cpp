// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/policypresets.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

Seconds days(int count)
{
    return std::chrono::hours(24) * count;
}

} // namespace

class TestPolicyPresets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void haveANameATitleAndASource()
    {
        QStringList names;
        for (const Policy &preset : policyPresets()) {
            names.append(preset.product);
            QVERIFY(!preset.productTitle.isEmpty());
            QVERIFY(!preset.remark.isEmpty());
            QVERIFY(!preset.promises.isEmpty());
            for (const Promise &promise : preset.promises) {
                QVERIFY(!promise.clauses.isEmpty() && promise.clauses.first().endsWith(u'.'));
            }
            QCOMPARE(bundledPolicy(preset.product), preset);
        }
        QCOMPARE(names, (QStringList{u"90-day"_s, u"90-plus-30"_s, u"45-day"_s,
                                     u"linux-distros-14-day"_s, u"eu-cra"_s}));
        QCOMPARE(bundledPolicyNames(), (QStringList{u"stalwart"_s, u"mailflow"_s} + names));
        QVERIFY(!bundledPolicy(u"none"_s));
    }

    void promiseWhatTheirNamesSay_data()
    {
        QTest::addColumn<QList<int>>("after"); // days

        QTest::newRow("90-day") << QList<int>{90};
        QTest::newRow("90-plus-30") << QList<int>{90, 30};
        QTest::newRow("45-day") << QList<int>{45};
        QTest::newRow("linux-distros-14-day") << QList<int>{14};
        QTest::newRow("eu-cra") << QList<int>{1, 3, 14};
    }

    void promiseWhatTheirNamesSay()
    {
        QFETCH(const QList<int>, after);
        const auto preset = bundledPolicy(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(preset);
        QCOMPARE(preset->promises.size(), after.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            QCOMPARE(preset->promises.at(i).within, days(after.at(i)));
        }
    }

    void theLawIsCheckedWithCounsel()
    {
        const auto cra = bundledPolicy(u"eu-cra"_s);
        QVERIFY(cra && cra->remark.contains("check with counsel"_L1));
        QCOMPARE(cra->promises.at(0).start, ClockStart::ExploitationKnown);
        QCOMPARE(cra->promises.at(0).kind, PromiseKind::EarlyWarning);
    }
};

QTEST_GUILESS_MAIN(TestPolicyPresets)
#include "tst_policypresets.moc"
