// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docketprocess.h"

using namespace Qt::StringLiterals;
using Docket::Answer;
using Docket::docket;

namespace {

const QString Xss = u"CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"_s;

} // namespace

/// Vectors by command line.
class CommandCvssTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVectorIsSaidInWords();
    void everyVersionIsKnown();
    void otherValuesAreListed();
    void jsonHasStableKeys();
    void badVectorsEndWithTheirPlace();
    void whatActsOnATerminalIsVisible();
};

void CommandCvssTest::aVectorIsSaidInWords()
{
    const Answer answer = docket({u"cvss"_s, Xss + u"/E:F"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.errors.isEmpty());
    QVERIFY2(answer.output.contains("6.0 Medium (base 6.1, temporal 6.0)\n"),
             answer.output.constData());
    QVERIFY(answer.output.contains("UI:R"));
    QVERIFY(answer.output.contains("Required"));
    QVERIFY(answer.output.contains("somebody has to do something"));
    QVERIFY(!answer.output.contains("RL:X"));
}

void CommandCvssTest::everyVersionIsKnown()
{
    const Answer answer = docket(
        {u"cvss"_s, u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N/E:P/MSI:S"_s,
         u"CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s, u"(AV:N/AC:L/Au:N/C:N/I:N/A:C)"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.output.contains("CVSS-BTE, macro vector 102011"), answer.output.constData());
    QVERIFY(answer.output.contains("people can be hurt by what is changed"));
    QVERIFY(answer.output.contains("9.8 Critical (base 9.8)"));
    QVERIFY(answer.output.contains("\nAV:N/AC:L/Au:N/C:N/I:N/A:C\n7.8 High (base 7.8)"));
}

void CommandCvssTest::otherValuesAreListed()
{
    const Answer answer = docket({u"cvss"_s, Xss, u"--what-if"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.output.contains("OTHERWISE"));
    QVERIFY2(answer.output.contains("U 5.4"), answer.output.constData()); // the scope, unchanged
    QVERIFY(answer.output.contains("MAV:X"));
}

void CommandCvssTest::jsonHasStableKeys()
{
    const QJsonObject json =
        docket({u"cvss"_s, Xss, u"CVSS:3.1/AV:Q"_s, u"--json"_s, u"--what-if"_s}).json();
    const QJsonArray vectors = json["vectors"_L1].toArray();
    QCOMPARE(vectors.size(), 2);
    const QJsonObject good = vectors.at(0).toObject();
    QCOMPARE(good["vector"_L1].toString(), Xss);
    QCOMPARE(good["canonical"_L1].toString(), Xss);
    QCOMPARE(good["version"_L1].toString(), u"3.1"_s);
    QCOMPARE(good["score"_L1].toDouble(), 6.1);
    QCOMPARE(good["base_score"_L1].toDouble(), 6.1);
    QCOMPARE(good["rating"_L1].toString(), u"medium"_s);
    QVERIFY(!good.contains("threat_score"_L1));
    QVERIFY(!good.contains("macro_vector"_L1));
    QCOMPARE(good["metrics"_L1].toArray().size(), 22);
    const QJsonObject scope = good["metrics"_L1].toArray().at(4).toObject();
    QCOMPARE(scope["metric"_L1].toString(), u"S"_s);
    QCOMPARE(scope["value"_L1].toString(), u"C"_s);
    QCOMPARE(scope["value_name"_L1].toString(), u"Changed"_s);
    QCOMPARE(scope["group"_L1].toString(), u"base"_s);
    QCOMPARE(scope["otherwise"_L1].toObject()["U"_L1].toDouble(), 5.4);
    const QJsonObject bad = vectors.at(1).toObject();
    QCOMPARE(bad["error"_L1].toObject()["column"_L1].toInt(), 13);
    QVERIFY(bad["error"_L1].toObject()["reason"_L1].toString().contains("no value of AV"_L1));
}

void CommandCvssTest::badVectorsEndWithTheirPlace()
{
    const Answer none = docket({u"cvss"_s, u"CVSS:4.0/AC:L/AV:N"_s});
    QCOMPARE(none.exit, 3);
    QVERIFY(none.output.isEmpty());
    QVERIFY2(none.errors.contains(u"Column 15: AV belongs before AC"_s), qPrintable(none.errors));
    const Answer some = docket({u"cvss"_s, u"AV:N"_s, Xss});
    QCOMPARE(some.exit, 1);
    QVERIFY(some.errors.contains(u"Metrics are missing: AC, Au, C, I, A"_s));
    QVERIFY(some.output.contains("6.1 Medium"));
    QCOMPARE(docket({u"cvss"_s}).exit, 2);
}

void CommandCvssTest::whatActsOnATerminalIsVisible()
{
    const Answer answer = docket({u"cvss"_s, u"CVSS:3.1/\u0410V:N\u001b[31m"_s});
    QCOMPARE(answer.exit, 3);
    QVERIFY(!answer.errors.contains(u'\u001b'));
    QVERIFY2(answer.errors.contains(u"U+0410 looks like"_s), qPrintable(answer.errors));
}

QTEST_GUILESS_MAIN(CommandCvssTest)
#include "tst_commandcvss.moc"
