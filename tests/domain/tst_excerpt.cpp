// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/citations.h"
#include "domain/evidencetext.h"
#include "domain/excerpt.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestExcerpt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void aPieceKeepsItsNameWithoutItsRow()
    {
        EvidenceItem item{.kind = EvidenceItem::Kind::Attachment,
                          .attachmentId = AttachmentId{7},
                          .partPath = u"1.2"_s};
        QCOMPARE(pieceToken(item), u"part 1.2"_s);
        item.attachmentId = AttachmentId{99}; // made again from the original
        QVERIFY(isPiece(item, {}, u"part 1.2"_s, {}));
        QVERIFY(!isPiece(item, MessageId{2}, u"part 1.2"_s, {}));
        EvidenceItem entry = item;
        entry.kind = EvidenceItem::Kind::ArchiveEntry;
        entry.entryPath = {3, 0};
        QCOMPARE(entryToken(entry), u"3/0"_s);
        QVERIFY(isPiece(entry, {}, u"part 1.2"_s, u"3/0"_s));
        QVERIFY(!isPiece(entry, {}, u"part 1.2"_s, {}));
        QCOMPARE(pieceToken({.kind = EvidenceItem::Kind::CodeBlock, .number = 3}), u"block 3"_s);
        QCOMPARE(pieceToken({.kind = EvidenceItem::Kind::Text}), u"text"_s);
    }

    void citationsSayWhere_data()
    {
        QTest::addColumn<Excerpt>("excerpt");
        QTest::addColumn<QString>("cited");
        QTest::newRow("lines of a file")
            << Excerpt{.piece = u"part 2"_s, .name = u"poc.py"_s, .firstLine = 12, .lastLine = 20}
            << u"poc.py:12-20"_s;
        QTest::newRow("one line") << Excerpt{.piece = u"part 2"_s,
                                             .name = u"poc.py"_s,
                                             .firstLine = 7,
                                             .lastLine = 7}
                                  << u"poc.py:7"_s;
        QTest::newRow("a file in an archive in an archive") << Excerpt{.piece = u"part 2"_s,
                                                                       .entry = u"3/0"_s,
                                                                       .name = u"src/a.c"_s,
                                                                       .firstLine = 1,
                                                                       .lastLine = 2}
                                                            << u"a.c:1-2"_s;
        QTest::newRow("a block") << Excerpt{.piece = u"block 2"_s, .firstLine = 4, .lastLine = 9}
                                 << u"block 2 of message 3:4-9"_s;
        QTest::newRow("the text itself")
            << Excerpt{.piece = u"text"_s, .firstLine = 4, .lastLine = 4} << u"message 3:4"_s;
        QTest::newRow("a name that is turned round")
            << Excerpt{.piece = u"part 2"_s, .name = u"\u202Egpj.exe"_s} << u"\\u202Egpj.exe:1"_s;
        QTest::newRow("a file without a name") << Excerpt{.piece = u"part 2"_s} << u"file:1"_s;
    }

    void citationsSayWhere()
    {
        QFETCH(const Excerpt, excerpt);
        QFETCH(const QString, cited);
        QCOMPARE(citation(excerpt, 3), cited);
    }

    void citationsAreFoundInTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); // "at name block message first last"
        QTest::newRow("a file") << u"see poc.py:12-20."_s << QStringList{u"4 poc.py 0 0 12 20"_s};
        QTest::newRow("a block") << u"(block 2 of message 3:4-9)"_s << QStringList{u"1  2 3 4 9"_s};
        QTest::newRow("a message, with an en dash")
            << u"message 3:4\u20139"_s << QStringList{u"0  0 3 4 9"_s};
        QTest::newRow("two of them")
            << u"a.c:1, b.h:2"_s << QStringList{u"0 a.c 0 0 1 1"_s, u"7 b.h 0 0 2 2"_s};
        QTest::newRow("a name that is no English")
            << u"Übung.py:3"_s << QStringList{u"0 Übung.py 0 0 3 3"_s};
        QTest::newRow("a time of day is none") << u"at 10:30 or 12.30:15"_s << QStringList();
        QTest::newRow("a port is none")
            << u"localhost:8080 https://a.org:80/x 10.0.0.1:25"_s << QStringList();
        QTest::newRow("lines that run backwards are none") << u"a.c:9-2 a.c:0"_s << QStringList();
        QTest::newRow("a column is none") << u"a.c:9:2"_s << QStringList();
    }

    void citationsAreFoundInTexts()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        QStringList read;
        for (const CitedLines &cited : citationsIn(text)) {
            read.append(u"%1 %2 %3 %4 %5 %6"_s.arg(cited.at)
                            .arg(cited.name)
                            .arg(cited.block)
                            .arg(cited.message)
                            .arg(cited.firstLine)
                            .arg(cited.lastLine));
        }
        QCOMPARE(read, found);
    }

    void whatIsCitedIsFoundAgain()
    {
        const Excerpt excerpt{
            .piece = u"part 2"_s, .name = u"the poc (1).py"_s, .firstLine = 3, .lastLine = 8};
        const QList<CitedLines> found = citationsIn(citation(excerpt, 1));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().firstLine, 3);
        QCOMPARE(found.first().lastLine, 8);
    }

    void aTextOfNothingButCitationsEnds()
    {
        QCOMPARE(citationsIn(u"a.c:1 "_s.repeated(100'000)).size(), 200);
        QCOMPARE(citationsIn(u"a."_s.repeated(100'000)).size(), 0);
    }

    void linesAreCutOut()
    {
        QCOMPARE(linesOf(u"a\nb\nc\n"_s, 2, 3), u"b\nc"_s);
        QCOMPARE(linesOf(u"a\nb\nc"_s, 3, 9), u"c"_s);
        QCOMPARE(linesOf(u"a\nb"_s, 3, 3), std::nullopt);
        QCOMPARE(linesOf(QString(), 1, 1), QString());
    }

    void markedLinesAreThoseOfTheSameBytes()
    {
        const QByteArray bytes = "one\r\ntwo\r\ncaf\xE9\r\n";
        Excerpt excerpt{.firstLine = 2, .lastLine = 3, .size = 9};
        excerpt.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        excerpt.quote = u"two\nas another encoding had it"_s;
        QCOMPARE(markedLines(excerpt, bytes), excerpt.quote);
        excerpt.quote.clear(); // too long to be kept
        QVERIFY(markedLines(excerpt, bytes)->startsWith(u"two\r\ncaf"_s));
    }

    void markedLinesOfOtherBytesAreThoseOfTheSameText()
    {
        Excerpt excerpt{.firstLine = 2, .lastLine = 3, .size = 9, .quote = u"two\nthree"_s};
        excerpt.sha256 = QByteArray(32, 'o');
        QCOMPARE(markedLines(excerpt, "1\r\ntwo\r\nthree\r\n"), excerpt.quote);
        QCOMPARE(markedLines(excerpt, "1\ntwo\nthree"), excerpt.quote);
        QCOMPARE(markedLines(excerpt, "one\nmore\ntwo\nthree\n"), std::nullopt);
        QCOMPARE(markedLines(excerpt, "one"), std::nullopt);
        excerpt.quote.clear(); // which text it was is not known
        QCOMPARE(markedLines(excerpt, "1\ntwo\nthree"), std::nullopt);
    }

    void linesWithATextAreFound()
    {
        const QString text = u"int main()\r\n{\n  STRCPY(a, strcpy(b));\n}\nstrcpy("_s;
        QCOMPARE(linesWith(text, u"strcpy(", 9),
                 (QList<FoundLine>{{3, u"  STRCPY(a, strcpy(b));"_s}, {5, u"strcpy("_s}}));
        QCOMPARE(linesWith(text, u"strcpy(", 1).size(), 1);
        QCOMPARE(linesWith(text, u"main()", 9), (QList<FoundLine>{{1, u"int main()"_s}}));
        QCOMPARE(linesWith(text, u"", 9), QList<FoundLine>());
        const FoundLine cut =
            linesWith(QString(QString(100'000, u'x') + u"needle"_s), u"needle", 9).first();
        QVERIFY(cut.text.size() < 300);
        QVERIFY(cut.text.contains(u"needle"));
    }

    void aCitationFindsItsPiece_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place"); // "message piece entry first-last"
        QTest::newRow("a file") << u"poc.py:1-2"_s << u"2 part 2  1-2"_s;
        QTest::newRow("an excerpt of an entry") << u"a.c:4-5"_s << u"1 part 3 0 4-5"_s;
        QTest::newRow("a block") << u"block 2 of message 1:3"_s << u"1 block 2  3-3"_s;
        QTest::newRow("a text") << u"message 2:3"_s << u"2 text  3-3"_s;
        QTest::newRow("a file that is not there") << u"other.py:1"_s << QString();
        QTest::newRow("a message that is not there") << u"message 9:1"_s << QString();
    }

    void aCitationFindsItsPiece()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, place);
        CaseDetail detail;
        for (int i = 1; i <= 2; ++i) {
            MessageView view;
            view.message.id = {i};
            view.message.ordinal = i;
            view.attachments = {
                {.id = {i}, .messageId = {i}, .info = {.partPath = u"2"_s, .name = u"poc.py"_s}},
                {.id = {i + 10},
                 .messageId = {i},
                 .info = {.partPath = u"3"_s, .name = u"poc.zip"_s}}};
            detail.messages.append(view);
        }
        detail.excerpts = {{.messageId = {1},
                            .piece = u"part 3"_s,
                            .entry = u"0"_s,
                            .name = u"src/a.c"_s,
                            .firstLine = 4,
                            .lastLine = 5}};
        const auto found = placeCited(detail, citationsIn(text).first());
        QCOMPARE(found ? u"%1 %2 %3 %4-%5"_s.arg(found->messageId.value)
                             .arg(found->piece, found->entry)
                             .arg(found->firstLine)
                             .arg(found->lastLine)
                       : QString(),
                 place);
        const auto item = itemOf(detail, detail.excerpts.first());
        QVERIFY(item && item->attachmentId == AttachmentId{11});
        QCOMPARE(item->entryPath, QList<qint64>{0});
    }

    void aLetterQuotesWhatIsHiddenInWords()
    {
        QCOMPARE(quotedExcerpt(u"poc.py:1-2"_s, u"a\u202Eb\r\n\tif x:"_s, 9),
                 u"poc.py:1-2:\n> a\\u202Eb\n>     if x:\n"_s);
        QCOMPARE(quotedExcerpt(u"a:1"_s, QString(5'000'000, u'x'), 9),
                 u"a:1:\n> "_s + QString(400, u'x') + u" [… 4999600 characters more]\n"_s);
        QCOMPARE(quotedExcerpt(u"a:1-9"_s, u"1\n2\n3"_s, 2),
                 u"a:1-9:\n> 1\n> 2\n[\u2026 1 line more]\n"_s);
    }

    void whatComesAgainIsIndexedOnce()
    {
        const QChar gap(0x1E);
        const auto body = [](const QStringList &texts) {
            EvidenceTexts all;
            for (const QString &text : texts) {
                all.pieces.append({u"block 1"_s, text});
            }
            return indexed(all).body;
        };
        QCOMPARE(body({u"abcd"_s}), QString(gap + u"abcd"_s));
        QCOMPARE(body({u"abcABCabc"_s}), QString(gap + u"abcabc"_s).left(6)); // abc bca cab
        QCOMPARE(body({u"abcd"_s, u"xabc"_s}), QString(gap + u"abcd"_s + gap + u"xab"_s));
        QCOMPARE(body({u"ab"_s, QString()}), QString());
        QCOMPARE(body({u"\U0001F525\U0001F525\U0001F525"_s}),
                 QString(gap + u"\U0001F525\U0001F525\U0001F525"_s));
        QVERIFY(body({u"0123456789\n"_s.repeated(50'000)}).size() < 100);
    }

    void threeCharactersCanBeSearched()
    {
        QVERIFY(!isSearchable(u"if"_s));
        QVERIFY(isSearchable(u"if("_s));
        QVERIFY(!isSearchable(u"\U0001F525"_s)); // two code units
    }
};

QTEST_GUILESS_MAIN(TestExcerpt)

#include "tst_excerpt.moc"
