// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/supportwords.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestSupportWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void saySupportedOrNot_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("says"); // 1 yes, 0 no, -1 neither

        for (const QString &yes :
             {u"✅"_s, u":white_check_mark:"_s, u"✔️"_s, u"Yes"_s, u"supported"_s, u"LTS"_s,
              u"latest"_s, u"Active"_s, u"security fixes only"_s}) {
            QTest::newRow(qPrintable(yes)) << yes << 1;
        }
        for (const QString &no :
             {u"❌"_s, u":x:"_s, u"No"_s, u"unsupported"_s, u"not supported"_s,
              u"no longer supported"_s, u"Ended"_s, u"EOL"_s, u"end of life"_s}) {
            QTest::newRow(qPrintable(no)) << no << 0;
        }
        for (const QString &neither :
             {u"TBD"_s, QString(), u"perhaps"_s, u"2026-01-01"_s, u"⚠ critical fixes only"_s,
              u"⚠️"_s, u"limited"_s, u"partial"_s}) {
            QTest::newRow(qPrintable(u"neither: "_s + neither)) << neither << -1;
        }
    }

    void saySupportedOrNot()
    {
        QFETCH(const QString, words);
        QFETCH(const int, says);
        const std::optional<bool> supported = saysSupported(words);
        QCOMPARE(supported ? int(*supported) : -1, says);
    }

    void datesAreRead_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("date");

        const auto row = [](const QString &words, const QString &date) {
            QTest::newRow(qPrintable(words)) << words << date;
        };
        row(u"2026-12-01"_s, u"2026-12-01"_s);
        row(u"until 2026-02"_s, u"2026-02-28"_s);
        row(u"1 December 2026"_s, u"2026-12-01"_s);
        row(u"December 1st, 2026"_s, u"2026-12-01"_s);
        row(u"Dec 2026"_s, u"2026-12-31"_s);
        row(u"2024-04-01 - 2026-04-30"_s, u"2026-04-30"_s);
        row(u"2026-13-45"_s, {});
        row(u"TBD"_s, {});
        row(u"soon"_s, {});
    }

    void datesAreRead()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, date);
        const std::optional<Instant> at = lastDateIn(words);
        QCOMPARE(at ? toIsoString(*at).first(10) : QString(), date);
    }

    void patternsAreWhatIsCompared_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("pattern");

        const auto row = [](const QString &words, const QString &pattern) {
            QTest::newRow(qPrintable(words)) << words << pattern;
        };
        row(u"0.8.x"_s, u"0.8.x"_s);
        row(u"< 0.6"_s, u"< 0.6"_s);
        row(u"Python 3.8.x"_s, u"3.8.x"_s);
        row(u"Stalwart Mail Server 0.8.x"_s, u"0.8.x"_s);
        row(u"5.2 LTS"_s, u"5.2"_s);
        row(u"4.2 (LTS)"_s, u"4.2"_s);
        row(u"18.x (Hydrogen)"_s, u"18.x"_s);
        row(u"Version 5"_s, u"5"_s);
        row(u"v2"_s, u"v2"_s);
        row(u"All other versions"_s, u"All other versions"_s);
        row(u"latest"_s, u"latest"_s);
        row(u"1.30 and older"_s, u"1.30 and older"_s);
    }

    void patternsAreWhatIsCompared()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, pattern);
        QCOMPARE(versionPattern(words), pattern);
    }
};

QTEST_GUILESS_MAIN(TestSupportWords)
#include "tst_supportwords.moc"
