// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statedseverity.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QString V31 = u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s;
const QString V2 = u"AV:N/AC:L/Au:N/C:P/I:P/A:P"_s;
const QString V40 = u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N"_s;

} // namespace

class tst_StatedSeverity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void findsWhatAReportSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("vectors");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << u"It crashes. The severity is yours to say."_s << QStringList()
                                 << QString();
        QTest::newRow("a vector in a sentence")
            << u"I rate it 9.8 ("_s + V31 + u")."_s << QStringList{V31} << QString();
        QTest::newRow("two versions, one of them twice")
            << V40 + u'\n' + V31 + u" and again "_s + V40 << QStringList{V40, V31} << QString();
        QTest::newRow("2.0 has no prefix")
            << u"Vector: ("_s + V2 + u')' << QStringList{V2} << QString();
        QTest::newRow("one that cannot be read")
            << u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:Q"_s << QStringList() << QString();
        QTest::newRow("a path is none")
            << u"https://a.example/AV:N/b:c/d:e/f:g/h:i/j:k"_s << QStringList() << QString();
        QTest::newRow("a word") << u"Hello\nSeverity: High\n"_s << QStringList() << u"High"_s;
        QTest::newRow("a word in Markdown")
            << u"## **Severity**: critical, I think"_s << QStringList() << u"critical"_s;
        QTest::newRow("no word of it")
            << u"Severity: highly unlikely"_s << QStringList() << QString();
    }

    void findsWhatAReportSays()
    {
        QFETCH(const QString, text);
        QTEST(statedSeverity(text).vectors, "vectors");
        QTEST(statedSeverity(text).word, "word");
    }

    void onlyWhatCameInCounts()
    {
        MessageView ours;
        ours.message.direction = Direction::Outbound;
        ours.text = V31;
        MessageView theirs;
        theirs.message.direction = Direction::Inbound;
        theirs.text = V40 + u"\nSeverity: low"_s;
        QCOMPARE(statedSeverity(QList{ours, theirs}), (StatedSeverity{{V40}, u"low"_s}));
    }

    void aHostileTextHasFewVectorsAtMost()
    {
        QString text;
        for (int i = 0; i < 20'000; ++i) {
            text += u"A:B/C:D/E:F/G:H/I:J/K:L "_s;
        }
        QVERIFY(statedSeverity(text).vectors.isEmpty());
        QVERIFY(statedSeverity(u"A:B/"_s.repeated(300'000)).vectors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_StatedSeverity)
#include "tst_statedseverity.moc"
