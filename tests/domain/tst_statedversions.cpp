// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statedversions.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

Policy stalwart()
{
    Policy policy;
    policy.product = u"stalwart"_s;
    policy.productTitle = u"Stalwart Mail Server"_s;
    policy.versionSubject = policy.productTitle;
    return policy;
}

Policy mailflow()
{
    Policy policy;
    policy.product = u"mailflow"_s;
    policy.productTitle = u"mailflow"_s;
    policy.versionSubject = u"Python"_s;
    return policy;
}

} // namespace

class tst_StatedVersions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("versions");

        QTest::newRow("behind the product's name")
            << u"in Stalwart 0.8.1 (also in 0.7.3, older ones not tried)"_s
            << QStringList{u"0.8.1"_s, u"0.7.3"_s};
        QTest::newRow("two numbers behind the name")
            << u"Stalwart 0.8 does it"_s << QStringList{u"0.8"_s};
        QTest::newRow("a line behind the word")
            << u"versions 0.8.x and 0.7.x"_s << QStringList{u"0.8.x"_s, u"0.7.x"_s};
        QTest::newRow("with a v") << u"tag v0.8.0, lines 118"_s << QStringList{u"v0.8.0"_s};
        QTest::newRow("once is enough") << u"v0.8.0 and 0.8.0"_s << QStringList{u"v0.8.0"_s};
        QTest::newRow("alone at the start of a line") << u"0.8.1 only"_s << QStringList{u"0.8.1"_s};
        QTest::newRow("behind a word that begins the line")
            << u"Tested 0.8.1"_s << QStringList{u"0.8.1"_s};
        QTest::newRow("after a heading") << u"It runs. Version: 0.8.1"_s << QStringList{u"0.8.1"_s};
        QTest::newRow("a pre-release") << u"in 0.6.0-rc.1."_s << QStringList{u"0.6.0-rc.1"_s};
        QTest::newRow("of another program")
            << u"with Roundcube 1.6.9 and OpenSSL 3.0.2"_s << QStringList{};
        QTest::newRow("a section of an RFC") << u"RFC 6376, section 3.5"_s << QStringList{};
        QTest::newRow("an address") << u"server on 127.0.0.1:2525 or 10.0.0.1"_s << QStringList{};
        QTest::newRow("a date") << u"since 20.11.2026"_s << QStringList{};
        QTest::newRow("a size") << u"of 1.5 GB"_s << QStringList{};
        QTest::newRow("what is quoted") << u"> Stalwart 0.8.1"_s << QStringList{};
        QTest::newRow("what is in a block") << u"```\nStalwart 0.8.1\n```\n"_s << QStringList{};
        QTest::newRow("after a block") << u"```\nx\n```\nin 0.8.1"_s << QStringList{u"0.8.1"_s};
    }

    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, versions);
        const StatedVersions stated = statedVersions({{1, {}, text, {}}}, stalwart());
        QCOMPARE(stated.product, versions);
        QCOMPARE(stated.runtime, QStringList());
        for (const FoundVersion &found : foundVersions({{1, {}, text, {}}}, stalwart())) {
            QCOMPARE(text.sliced(found.place.from, found.place.to - found.place.from), found.text);
        }
    }

    void M1_theRuntimeIsTheOneThatIsNamed()
    {
        const StatedVersions stated = statedVersions(
            {{1, {}, u"All that I tried: 1.2.0, 1.4.3 with Python 3.8.0 and 3.8.18."_s, {}}},
            mailflow());
        QCOMPARE(stated.product, QStringList({u"1.2.0"_s, u"1.4.3"_s}));
        QCOMPARE(stated.runtime, QStringList({u"3.8.0"_s, u"3.8.18"_s}));
    }

    void M1_aReportWithoutTheRuntime()
    {
        QVERIFY(statedVersions({{1, {}, u"mailflow 1.4.3."_s, {}}}, mailflow()).runtime.isEmpty());
    }

    void W4_aTextOfNumbersGivesFew()
    {
        const StatedVersions stated =
            statedVersions({{1, {}, u"1.2.3 4.5.6 7.8.9\n"_s.repeated(100'000), {}}}, stalwart());
        QCOMPARE(stated.product.size(), 3);
        QString many;
        for (int i = 0; i < 1000; ++i) {
            many += u"1.2.%1 "_s.arg(i);
        }
        QVERIFY(statedVersions({{1, {}, many, {}}}, stalwart()).product.size() <= 20);
    }
};

QTEST_GUILESS_MAIN(tst_StatedVersions)
#include "tst_statedversions.moc"
