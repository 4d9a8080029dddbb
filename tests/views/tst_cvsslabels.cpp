// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labelscvss.h"

#include <QSet>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestCvssLabels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMetricAndValueHasWords_data();
    void everyMetricAndValueHasWords();
    void everyErrorSaysWhereAndWhy_data();
    void everyErrorSaysWhereAndWhy();
    void differencesHaveASign();
};

void TestCvssLabels::everyMetricAndValueHasWords_data()
{
    QTest::addColumn<CvssVersion>("version");
    for (const CvssVersion version : allValues<CvssVersion>()) {
        QTest::newRow(toToken(version).data()) << version;
    }
}

void TestCvssLabels::everyMetricAndValueHasWords()
{
    QFETCH(const CvssVersion, version);
    QSet<QString> metrics;
    for (const CvssMetric &metric : metricsOf(version)) {
        const QString name = Labels::metricSection(version, metric.name) + u' ' +
                             Labels::metricName(version, metric.name);
        QVERIFY2(!metrics.contains(name), qPrintable(metric.name + u": "_s + name));
        metrics.insert(name);
        QVERIFY(Labels::metricQuestion(version, metric.name).endsWith(u'?'));
        QSet<QString> values;
        QSet<QString> meanings;
        for (const QLatin1StringView value : metric.values) {
            const QString place = metric.name + u':' + value;
            const QString word = Labels::valueName(version, metric.name, value);
            const bool isNotDefined = value == "X"_L1 || value == "ND"_L1;
            QVERIFY2((word == "Not defined"_L1) == isNotDefined, qPrintable(place));
            values.insert(word);
            const QString meaning = Labels::valueMeaning(version, metric.name, value);
            QVERIFY2(meaning.endsWith(u'.'), qPrintable(place));
            meanings.insert(meaning);
        }
        QCOMPARE(values.size(), static_cast<qsizetype>(metric.values.size()));
        QCOMPARE(meanings.size(), static_cast<qsizetype>(metric.values.size()));
    }
}

void TestCvssLabels::everyErrorSaysWhereAndWhy_data()
{
    QTest::addColumn<QString>("vector");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << u"There is no vector."_s;
    QTest::newRow("a look-alike")
        << u"CVSS:3.1/\u0410V:N"_s
        << u"Column 10: The character U+0410 looks like “A” and is another one."_s;
    QTest::newRow("an invisible character")
        << u"CVSS:3.1/\u200BAV:N"_s << u"Column 10: No vector has the character U+200B."_s;
    QTest::newRow("an unknown value")
        << u"CVSS:3.1/AV:X"_s << u"Column 13: “X” is no value of AV; it takes one of N, A, L, P."_s;
    QTest::newRow("no value") << u"CVSS:3.1/AV:"_s
                              << u"Column 13: AV has no value; it takes one of N, A, L, P."_s;
    QTest::newRow("small letters")
        << u"CVSS:3.1/av:N"_s << u"Column 10: This version has no metric “av”; “AV” is one."_s;
    QTest::newRow("missing") << u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U"_s
                             << u"Metrics are missing: C, I, A."_s;
    QTest::newRow("wrong order") << u"CVSS:4.0/AC:L/AV:N"_s
                                 << u"Column 15: AV belongs before AC: version 4.0 has an order."_s;
    QTest::newRow("a slash at the end")
        << u"CVSS:3.1/"_s << u"Column 10: A metric is missing behind “/”."_s;
}

void TestCvssLabels::everyErrorSaysWhereAndWhy()
{
    QFETCH(const QString, vector);
    QFETCH(const QString, words);
    const auto parsed = parseCvss(vector);
    QVERIFY(!parsed);
    QCOMPARE(Labels::withPlace(parsed.error()), words);
}

void TestCvssLabels::differencesHaveASign()
{
    QCOMPARE(Labels::cvssDifference(5.3, 6.9), u"+1.6"_s);
    QCOMPARE(Labels::cvssDifference(5.3, 5.1), u"−0.2"_s);
    QCOMPARE(Labels::cvssDifference(5.3, 5.3), u"±0.0"_s);
}

QTEST_MAIN(TestCvssLabels)
#include "tst_cvsslabels.moc"
