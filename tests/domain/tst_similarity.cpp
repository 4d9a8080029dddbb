// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reporttraces.h"
#include "domain/similarity.h"

#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

ReportText reportOf(const QString &subject, const QString &text)
{
    return {.ordinal = 1, .subject = subject, .text = text, .attachments = {}};
}

ReportTraces traces(const QString &text)
{
    return tracesOf(reportOf({}, text), false);
}

QStringList values(const ReportTraces &traces, MentionKind kind)
{
    QStringList found;
    for (const Mention &mention : traces.mentions) {
        if (mention.kind == kind) {
            found.append(mention.value);
        }
    }
    return found;
}

/// Each word weighs the same.
Likeness plainly(const WordSketch &own, const WordSketch &other)
{
    QHash<quint32, double> weights;
    for (const quint32 word : own) {
        weights.insert(word, 1);
    }
    return likeness(own, other, weights);
}

const QString Report =
    u"The DKIM verifier copies a header into a stack buffer before it checks the length.\n\n"
    "A long b= tag overwrites the saved return address and crashes the queue worker.\n\n"
    "Tested on Debian with the default configuration and a single crafted mail."_s;

} // namespace

class TestSimilarity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void mentionsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QStringList>("symbols");
        const QStringList none;
        QTest::newRow("ids of several kinds, once, upper case")
            << u"See cve-2024-2398, (CVE-2024-2398) and GHSA-86r9-39j9-99wp; RUSTSEC-2025-0030."_s
            << QStringList{u"CVE-2024-2398"_s, u"GHSA-86R9-39J9-99WP"_s, u"RUSTSEC-2025-0030"_s}
            << none << none;
        QTest::newRow("an id in an address") << u"https://nvd.nist.gov/vuln/detail/CVE-2024-2398"_s
                                             << QStringList{u"CVE-2024-2398"_s} << none << none;
        QTest::newRow("what only looks like an id")
            << u"CVE-2024 CVE-24-1234 XCVE-2024-2398 GHSA-86r9 CVE-2024-x"_s << none << none
            << none;
        QTest::newRow("a file in two trees")
            << u"in a/src/http/Parser.c:203 and src/http/parser.c"_s << none
            << QStringList{u"http/parser.c"_s} << none;
        QTest::newRow("a file at its repository")
            << u"https://github.com/o/r/blob/main/src/http/parser.c#L12"_s << none
            << QStringList{u"http/parser.c"_s} << none;
        QTest::newRow("names of code")
            << u"parse_header() calls Decoder::next and memcpy(buf, n), JavaScript does not."_s
            << none << none << QStringList{u"parse_header"_s, u"Decoder::next"_s, u"memcpy"_s};
        QTest::newRow("what somebody else said in an answer does not count in a report")
            << u"Words of my own are here: one two three four five six seven eight nine ten "
               "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen\n"
               "> see CVE-2024-2398"_s
            << none << none << none;
    }

    void mentionsAreFound()
    {
        QFETCH(const QString, text);
        const ReportTraces found = traces(text);
        QTEST(values(found, MentionKind::AdvisoryId), "ids");
        QTEST(values(found, MentionKind::SourcePath), "paths");
        QTEST(values(found, MentionKind::Symbol), "symbols");
    }

    void aLongListOfMentionsIsCut()
    {
        QString text;
        for (int i = 1000; i < 9000; ++i) {
            text += "CVE-2024-"_L1 + QString::number(i) + u'\n';
        }
        QCOMPARE(values(traces(text), MentionKind::AdvisoryId).size(), 12);
    }

    void copiesAreAlike_data()
    {
        QTest::addColumn<QString>("copy");
        QTest::addColumn<bool>("isAnswer");
        QTest::addColumn<bool>("isAlike");
        QStringList paragraphs = Report.split(u"\n\n"_s);
        std::ranges::reverse(paragraphs);
        QTest::newRow("paragraphs in another order") << paragraphs.join(u"\n\n"_s) << false << true;
        QTest::newRow("wrapped elsewhere") << QString(Report).replace(u' ', u'\n') << false << true;
        QTest::newRow("another greeting")
            << QString("Good evening Mara,\n\n"_L1 + Report + "\n\nCheers, Jo"_L1) << false << true;
        QTest::newRow("in capitals") << Report.toUpper() << false << true;
        QTest::newRow("passed on in quotes")
            << QString("> "_L1 + QString(Report).replace(u'\n', u"\n> "_s)) << false << true;
        QTest::newRow("quoted by an answer")
            << QString("> "_L1 + QString(Report).replace(u'\n', u"\n> "_s)) << true << false;
        QTest::newRow("another flaw")
            << u"The web admin shows a subject without escaping it, so that a script of the "
               "sender runs in the session of whoever opens the queue page."_s
            << false << false;
    }

    void copiesAreAlike()
    {
        QFETCH(const QString, copy);
        QFETCH(const bool, isAnswer);
        QFETCH(const bool, isAlike);
        const WordSketch other = tracesOf(reportOf({}, copy), isAnswer).text;
        const Likeness found = plainly(traces(Report).text, other);
        QCOMPARE(textStrength(found) > 0.5, isAlike);
    }

    void sketchesOfLongTextsAreDrawnAlike()
    {
        QStringList words;
        for (int i = 0; i < 4000; ++i) {
            words.append("word"_L1 + QString::number(i) + 'x'_L1);
        }
        const WordSketch all = traces(words.join(u' ')).text;
        QCOMPARE(all.size(), MostSketched);
        QVERIFY(std::ranges::is_sorted(all));
        std::ranges::reverse(words);
        QCOMPARE(traces(words.join(u'\n')).text, all);
        const WordSketch half = traces(words.first(2000).join(u' ')).text;
        // Half of the words are shared: 2000 / sqrt(2000 * 4000).
        const double cosine = plainly(all, half).cosine;
        QVERIFY2(cosine > 0.55 && cosine < 0.85, qPrintable(QString::number(cosine)));
    }

    void wordsBehindASketchAreThoseOfTheReport()
    {
        const ReportText report = reportOf(u"Heap overflows"_s, u"The OVERFLOW crashed ünïcode."_s);
        const ReportTraces found = tracesOf(report, false);
        QStringList words = sketchedWords(report, found).values();
        words.sort();
        QCOMPARE(words, (QStringList{u"crashed"_s, u"heap"_s, u"overflows"_s, u"ünïcode"_s}));
        QCOMPARE(plainly(found.title, found.text).shared.size(), 1); // overflows, overflow
    }

    void hostileTextIsBounded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ten million letters without a blank") << QString(10'000'000, u'a');
        QTest::newRow("one word over and over") << u"overflow "_s.repeated(1'200'000);
        QTest::newRow("an id without an end") << QString(u"CVE-2024-"_s.repeated(1'000'000));
        QTest::newRow("only emoji") << u"\U0001F525\U0001F4A5 "_s.repeated(1000);
        QTest::newRow("half of a pair") << QString(1000, QChar(0xd83d));
        QTest::newRow("NUL") << QString(1000, QChar(QChar::Null));
        QTest::newRow("no words") << u"--- ... !!! 12 345 \n\n> > >\n"_s.repeated(100);
        QTest::newRow("marks of quotes alone") << u">"_s.repeated(1'000'000);
        QTest::newRow("nothing") << QString();
    }

    void hostileTextIsBounded()
    {
        QFETCH(const QString, text);
        const ReportTraces found = tracesOf(reportOf(text, text), false);
        QVERIFY(found.text.size() <= 1); // "overflow"
        QVERIFY(found.mentions.isEmpty());
        QCOMPARE(textStrength(plainly(found.text, found.text)) < 0.2, true);
        QVERIFY(sketchedWords(reportOf(text, text), found).size() <= 1);
    }

    void rareThingsSayMore()
    {
        QVERIFY(rarity(1, 1000) > rarity(2, 1000));
        QVERIFY(rarity(2, 100'000) > rarity(2, 1000));
        QVERIFY(rarity(900, 1000) < 0.1); // a template's
        QVERIFY(idStrength(1, 2) > 0.8);
        QVERIFY(idStrength(1, 60) < 0.2); // the id that everybody compares with
        QVERIFY(attachmentStrength(2) > 0.8);
        QVERIFY(attachmentStrength(60) < 0.1); // a logo
        QVERIFY(placeStrength(DuplicateSignal::SharedPath, 5, 100) < DuplicateThreshold);
    }

    void aReporterAloneIsNoReason()
    {
        const DuplicateReason reporter{.signal = DuplicateSignal::SameReporter,
                                       .strength = ReporterStrength};
        const DuplicateReason path{.signal = DuplicateSignal::SharedPath, .strength = 0.4};
        QCOMPARE(scoreOf({}), 0.0);
        QCOMPARE(scoreOf({reporter}), 0.0);
        QCOMPARE(scoreOf({path}), 0.4);
        QCOMPARE(scoreOf({path, reporter}), 1 - 0.6 * 0.9);
    }
};

QTEST_GUILESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
