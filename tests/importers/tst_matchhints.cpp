// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/matchhints.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestMatchHints final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void aSubjectIsWhatTheThreadIsAbout_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("about");
        const QString about = u"heap overflow in the imap parser"_s;
        QTest::newRow("as it is") << u"Heap overflow in the IMAP parser"_s << about;
        QTest::newRow("an answer") << u"Re: Heap overflow in the IMAP parser"_s << about;
        QTest::newRow("of answers, in languages")
            << u"AW: Re: Antw: Heap overflow in the IMAP parser"_s << about;
        QTest::newRow("counted") << u"Re[2]: RE(3) : Heap overflow in the IMAP parser"_s << about;
        QTest::newRow("forwarded") << u"Fwd: FW: Heap overflow in the IMAP parser"_s << about;
        QTest::newRow("through lists")
            << u"[security] Re: [ext] Heap overflow in the IMAP parser"_s << about;
        QTest::newRow("white space") << u"  Heap  overflow\tin the\n IMAP parser "_s << about;
        QTest::newRow("with a case's key")
            << u"Re: [DKT-26-041] Heap overflow in the IMAP parser"_s << about;
        QTest::newRow("with a bare key")
            << u"Re: DKT-26-041: Heap overflow in the IMAP parser"_s << about;
        QTest::newRow("a number") << u"CVE-2026-12345"_s << u"cve-2026-12345"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only an answer") << u"Re: Re:"_s << QString();
        QTest::newRow("a greeting") << u"hello"_s << QString();
        QTest::newRow("what every report is") << u"Security issue"_s << QString();
        QTest::newRow("likewise, longer")
            << u"URGENT: Critical security vulnerability report for your website"_s << QString();
        QTest::newRow("one word") << u"Vulnerability: overflow"_s << QString();
        QTest::newRow("short words") << u"XSS bug"_s << QString();
    }

    void aSubjectIsWhatTheThreadIsAbout()
    {
        QFETCH(QString, subject);
        QFETCH(QString, about);
        QCOMPARE(threadSubject(subject), about);
    }

    void aLongSubjectIsCut()
    {
        const QString subject = u"overflow number "_s.repeated(10'000);
        QVERIFY(threadSubject(subject).size() <= 200);
        QCOMPARE(threadSubject(u"Re: "_s.repeated(50'000)), QString());
        QCOMPARE(threadSubject(u"["_s.repeated(50'000)).size(), 0);
    }

    void keysStandByThemselves()
    {
        const auto keys = [](const QString &subject) {
            return matchHints({.subject = subject}).caseKeys;
        };
        QCOMPARE(keys(u"[DKT-26-041] Overflow"_s), QStringList{u"DKT-26-041"_s});
        QCOMPARE(keys(u"Re: dkt-26-041: Overflow"_s), QStringList{u"DKT-26-041"_s});
        QCOMPARE(keys(u"XDKT-26-041 DKT-26-041-x DKT-26-04 ADKT-26-041"_s), QStringList());
        QCOMPARE(keys(u"DKT-26-001 "_s.repeated(100)).size(), 4);
        QCOMPARE(keys(u"DKT-26-"_s + u"1"_s.repeated(300)), QStringList());
    }

    void addressesAreOfTheFirstLinesThatTheSenderWrote()
    {
        const auto urls = [](const QString &subject, const QString &text) {
            return matchHints({.subject = subject, .text = text}).trackerUrls;
        };
        const QStringList issue{u"https://github.com/o/r/issues/12"_s};
        QCOMPARE(urls({}, u"About https://github.com/o/r/issues/12."_s), issue);
        QCOMPARE(urls(u"https://github.com/o/r/issues/12"_s, {}), issue);
        QCOMPARE(urls({}, u"<https://github.com/o/r/issues/12#issuecomment-3>"_s), issue);
        QCOMPARE(urls({}, u"(https://github.com/o/r/issues/12?x=y)"_s), issue);
        QCOMPARE(urls({}, u"> https://github.com/o/r/issues/12"_s), QStringList());
        QCOMPARE(urls(u"#12"_s, u"See #12 and o/r#12"_s), QStringList());
        QCOMPARE(urls({}, u"line\n"_s.repeated(12) + issue.first()), QStringList());
    }

    void aTrackersItemGivesNone()
    {
        const MatchHints hints =
            matchHints({.subject = u"DKT-26-041 Heap overflow in the parser"_s,
                        .text = u"https://github.com/o/r/issues/12"_s,
                        .tracker = TrackerFacts{.issueUrl = u"https://github.com/o/r/issues/1"_s}});
        QVERIFY(hints.caseKeys.isEmpty() && hints.trackerUrls.isEmpty());
        QCOMPARE(hints.threadSubject, u"heap overflow in the parser"_s);
    }

    void quotesAreBlocksOfSomeLength()
    {
        const QString quote = u"> The parser reads past the end of its buffer\n"
                              "> when a literal is longer than the line.\n"
                              "> See the attached file for a proof.\n"_s;
        const QStringList lines{u"The parser reads past the end of its buffer"_s,
                                u"when a literal is longer than the line."_s,
                                u"See the attached file for a proof."_s};
        QCOMPARE(quotedBlocks(u"Hi,\n\n"_s + quote + u"\nThanks\n"_s), QList<QStringList>{lines});
        QCOMPARE(quotedBlocks(QString(quote).replace(u"\n"_s, u"\r\n"_s)),
                 QList<QStringList>{lines});
        QCOMPARE(quotedBlocks(u"> Hi\n> you\n> there\n"_s), QList<QStringList>());
        QCOMPARE(quotedBlocks(quote.section(u'\n', 0, 1)), QList<QStringList>());
        QCOMPARE(quotedBlocks(QString(quote + u"\n"_s).repeated(50)).size(), 3);
        QCOMPARE(matchHints({.isAutomatic = true, .text = quote}).quotes.size(), 0);

        const QString text = lines.join(u"\n\n"_s);
        QVERIFY(hasBlock(u"Hello,\n"_s + text + u"\nBye"_s, lines));
        QVERIFY(!hasBlock(lines.first() + u"\nbetween\n"_s + lines.last(), lines));
        QVERIFY(!hasBlock({}, lines));
        QVERIFY(!hasBlock(text, {}));
    }
};

QTEST_GUILESS_MAIN(TestMatchHints)
#include "tst_matchhints.moc"
