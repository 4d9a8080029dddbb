// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sourcepattern.h"
#include "domain/sourcetext.h"

#include <QStringEncoder>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QStringList rowsOf(const SourceText &text)
{
    QStringList rows;
    for (qint64 i = 0; i < text.rowCount(); ++i) {
        const SourceText::Row row = text.row(i);
        rows += QString::number(row.line) + (row.isContinuation ? u"+"_s : u":"_s) + text.text(row);
    }
    return rows;
}

QByteArray encoded(const QByteArray &encoding, const QString &text)
{
    QStringEncoder encoder(encoding.constData());
    return encoder.encode(text);
}

SourceText chosen(const QByteArray &bytes, const QByteArray &encoding)
{
    return SourceText(bytes, chosenEncoding(encoding, bytes));
}

} // namespace

class tst_SourceText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void rows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");

        const QString full(SourceText::MaxRowBytes, u'x');
        QTest::newRow("nothing is one empty line") << QByteArray() << QStringList{u"1:"_s};
        QTest::newRow("a last line without an end")
            << QByteArray("a\nb") << QStringList{u"1:a"_s, u"2:b"_s};
        QTest::newRow("a last line's end begins no new line")
            << QByteArray("a\nb\n") << QStringList{u"1:a"_s, u"2:b"_s};
        QTest::newRow("carriage returns before line feeds are not text")
            << QByteArray("a\r\nb\r\n") << QStringList{u"1:a"_s, u"2:b"_s};
        QTest::newRow("a carriage return alone is")
            << QByteArray("a\rb\r") << QStringList{u"1:a\rb\r"_s};
        QTest::newRow("empty lines count")
            << QByteArray("\n\nc") << QStringList{u"1:"_s, u"2:"_s, u"3:c"_s};
        QTest::newRow("a byte order mark is not text") << QByteArray("\xEF\xBB\xBF"
                                                                     "a")
                                                       << QStringList{u"1:a"_s};
        QTest::newRow("one inside a text is") << QByteArray("a\n\xEF\xBB\xBF\xEF\xBB\xBF"
                                                            "b")
                                              << QStringList{u"1:a"_s, u"2:\uFEFF\uFEFFb"_s};
        QTest::newRow("bytes that are no UTF-8 are Latin-1")
            << QByteArray("caf\xE9") << QStringList{u"1:caf\u00E9"_s};
        QTest::newRow("UTF-16 by its mark") << QByteArray("\xFF\xFE"
                                                          "a\0\n\0b\0",
                                                          8)
                                            << QStringList{u"1:a"_s, u"2:b"_s};
        QTest::newRow("a byte of a character in UTF-16 ends no line")
            << QByteArray("\xFE\xFF\x0A\x0A\0\r\0\n\x0A\x41", 10)
            << QStringList{u"1:\u0A0A"_s, u"2:\u0A41"_s};
        QTest::newRow("half a unit at the end") << QByteArray("\xFF\xFE"
                                                              "a\0\n\0b",
                                                              7)
                                                << QStringList{u"1:a"_s, u"2:\uFFFD"_s};
        QTest::newRow("a line as long as a row is one row")
            << full.toUtf8() + "\ny" << QStringList{u"1:"_s + full, u"2:y"_s};
        QTest::newRow("a longer line goes on in the next row")
            << full.toUtf8() + "y\nz" << QStringList{u"1:"_s + full, u"1+y"_s, u"2:z"_s};
        QTest::newRow("a cut does not split a character")
            << QByteArray(SourceText::MaxRowBytes - 1, 'x') + "\xC3\xA9z"
            << QStringList{u"1:"_s + full.chopped(1), u"1+\u00E9z"_s};
        const QString half(SourceText::MaxRowBytes / 2 - 1, u'x');
        QTest::newRow("nor a pair of UTF-16")
            << "\xFF\xFE" + encoded("UTF-16LE", half + u"\U0001F600z"_s)
            << QStringList{u"1:"_s + half, u"1+\U0001F600z"_s};
    }

    void rows()
    {
        QFETCH(QByteArray, bytes);
        QTEST(rowsOf(SourceText(bytes)), "expected");
    }

    void rowsAreFoundByOffsetNumberAndLine()
    {
        QByteArray bytes;
        for (int i = 0; i < 1000; ++i) {
            bytes += QByteArray::number(i) + '\n';
            if (i == 300) {
                bytes.insert(bytes.size() - 1, QByteArray(3 * SourceText::MaxRowBytes, 'x'));
            }
        }
        const SourceText text(bytes);
        QCOMPARE(text.rowCount(), 1003);
        QCOMPARE(text.lineCount(), 1000);
        for (const int i : {0, 1, 127, 128, 129, 299, 300, 301, 500, 999}) {
            const qint64 index = text.rowOfLine(i + 1);
            const SourceText::Row row = text.row(index);
            QVERIFY(!row.isContinuation);
            QVERIFY(text.text(row).startsWith(QString::number(i)));
            QCOMPARE(text.rowAt(row.offset), index);
            QCOMPARE(text.rowAt(row.offset + row.size - 1), index);
        }
        QCOMPARE(text.rowOfLine(5000), text.rowCount() - 1);
    }

    void everyEncodingReadsTheSame_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("content");

        const QString russian =
            u"\u043F\u0440\u0438\u0432\u0435\u0442 = 1\n\tx \u043C\u0438\u0440"_s;
        const QString japanese = u"\u65E5\u672C\u8A9E = \u8868\n\u30BD\u30FC\u30B9 x\n"_s;
        for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "KOI8-R",
                                 "windows-1251", "ISO-8859-5", "IBM866"}) {
            QTest::newRow(name) << QByteArray(name) << russian;
        }
        for (const char *name : {"Shift_JIS", "EUC-JP", "GB18030"}) {
            QTest::newRow(name) << QByteArray(name) << japanese;
        }
    }

    /// Also its places: each character's own bytes are those that the encoder makes.
    void everyEncodingReadsTheSame()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, content);
        const QByteArray bytes = encoded(encoding, content);
        const SourceText text = chosen(bytes, encoding);
        QStringList lines;
        qsizetype before = 0;
        for (qint64 i = 0; i < text.rowCount(); ++i) {
            const SourceText::Row row = text.row(i);
            const QString line = text.text(row);
            lines += line;
            for (qsizetype column = 0; column <= line.size(); ++column) {
                const qsizetype offset = text.offsetIn(row, column);
                QCOMPARE(text.columnIn(row, offset), column);
                const qsizetype own = encoded(encoding, content.left(before + column)).size();
                QCOMPARE(text.ownOffset(offset), own);
                QCOMPARE(text.offsetOfOwn(own), offset);
            }
            before += line.size() + 1;
        }
        QCOMPARE(lines, content.split(u'\n', Qt::SkipEmptyParts));
    }

    void placesBehindManyPiecesOfAConversion()
    {
        const QString line = u"\u65E5\u672C\u8A9E\u306E\u8868 abc\n"_s;
        const QByteArray once = encoded("Shift_JIS", line);
        const SourceText text = chosen(once.repeated(10'000), "Shift_JIS");
        QCOMPARE(text.lineCount(), 10'000);
        for (const qint64 index : {0, 1, 999, 5000, 9999}) {
            const SourceText::Row row = text.row(index);
            QCOMPARE(text.ownOffset(text.offsetIn(row, 6)), index * once.size() + 11);
            QCOMPARE(text.offsetOfOwn(index * once.size() + 11), text.offsetIn(row, 6));
        }
    }

    void badSequencesKeepTheirPlaces()
    {
        const QByteArray bytes("a\xFF\xE2\x82z\xF0\x9F\x98\x80!");
        const SourceText text = chosen(bytes, "UTF-8");
        const SourceText::Row row = text.row(0);
        const QString line = text.text(row);
        QVERIFY(line.contains(QChar::ReplacementCharacter));
        QCOMPARE(text.offsetIn(row, line.indexOf(u'z') + 1), 5);
        QCOMPARE(text.offsetIn(row, line.size()), bytes.size());
        const SourceText half("\xFF\xFE"
                              "a\0b"_ba);
        QCOMPARE(half.columnIn(half.row(0), 5), 2);
        QCOMPARE(half.offsetIn(half.row(0), 2), 5);
    }

    void aBeginningIsTheBeginning()
    {
        QByteArray bytes;
        while (bytes.size() < 3 * SourceText::BeginningBytes) {
            bytes += "line " + QByteArray::number(bytes.size()) + "\n";
        }
        const SourceText whole(bytes);
        const SourceText part(bytes, {}, TextExtent::Beginning);
        QVERIFY(whole.isComplete());
        QVERIFY(!part.isComplete());
        QVERIFY(part.rowCount() > 1000);
        QVERIFY(part.rowCount() < whole.rowCount());
        for (qint64 i = 0; i + 1 < part.rowCount(); ++i) {
            QCOMPARE(part.row(i), whole.row(i));
        }
        QVERIFY(SourceText("short", {}, TextExtent::Beginning).isComplete());
        const SourceText converted(encoded("Shift_JIS", QString::fromLatin1(bytes)),
                                   {.name = "Shift_JIS"}, TextExtent::Beginning);
        QVERIFY(!converted.isComplete());
        QVERIFY(converted.bytes().size() < 2 * SourceText::BeginningBytes);
    }

    void stoppingEndsEarly()
    {
        std::stop_source stop;
        stop.request_stop();
        const SourceText text(QByteArray(1'000'000, '\n'), {}, TextExtent::Whole, stop.get_token());
        QVERIFY(text.rowCount() < 10'000);
        QVERIFY(!text.isComplete());
    }

    void plainRows()
    {
        const auto isPlain = [](const QByteArray &bytes) {
            const SourceText text(bytes);
            return text.isPlain(text.row(0));
        };
        QVERIFY(isPlain("a\tb ~"));
        QVERIFY(isPlain("a\r\n"));
        QVERIFY(!isPlain("a\rb"));
        QVERIFY(!isPlain("\x7F"));
        QVERIFY(!isPlain("\xC3\xA9"));
        QVERIFY(isPlain("\xFF\xFE" + encoded("UTF-16LE", u"plain"_s)));
        QVERIFY(!isPlain("\xFF\xFE" + encoded("UTF-16LE", u"pl\u00E4in"_s)));
    }

    void patterns_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("needle");
        QTest::addColumn<Qt::CaseSensitivity>("sensitivity");
        QTest::addColumn<QList<qsizetype>>("expected");

        using Places = QList<qsizetype>;
        const auto row = [](const char *what, const QByteArray &bytes, const QString &needle,
                            const Places &expected, Qt::CaseSensitivity s = Qt::CaseInsensitive) {
            QTest::newRow(what) << bytes << needle << s << expected;
        };
        row("nothing", "abc", {}, {});
        row("one letter", "abcab", u"b"_s, {1, 4});
        row("without regard to case", "Alpha beta ALPHA", u"alpha"_s, {0, 11});
        row("with regard to case", "Alpha beta ALPHA", u"ALPHA"_s, {11}, Qt::CaseSensitive);
        row("places that overlap", "aaaa", u"aa"_s, {0, 1, 2});
        row("longer than the text", "abc", u"abcd"_s, {});
        row("the end", "x needle", u"needle"_s, {2});
        row("words that repeat themselves", "ababcabab", u"abab"_s, {0, 5});
        row("letters beyond ASCII", "x \xC3\xA4 \xC3\xA4", u"\u00E4"_s, {2, 5});
        row("a mark is no text",
            "\xEF\xBB\xBF"
            "abc",
            u"abc"_s, {3});
        row("UTF-16", "\xFF\xFE" + encoded("UTF-16LE", u"one Two two"_s), u"two"_s, {10, 18});
        row("other letters in UTF-16 have no case",
            "\xFE\xFF" + encoded("UTF-16BE", u"\u4141\u6161"_s), u"\u6161"_s, {4});
        row("a place amid units is none", "\xFE\xFF" + encoded("UTF-16BE", u"\u0061\u6200"_s),
            u"\u6162"_s, {});
        row("what Latin-1 has not", "caf\xE9", u"\u4E16"_s, {});
    }

    void patterns()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, needle);
        QFETCH(Qt::CaseSensitivity, sensitivity);
        const SourceText text(bytes);
        const SourcePattern pattern(text, needle, sensitivity);
        QList<qsizetype> places;
        for (auto place = pattern.next(0); place; place = pattern.next(*place + 1)) {
            places += *place;
        }
        QTEST(places, "expected");
        for (const qsizetype place : places) {
            QCOMPARE(pattern.next(0, place + 1).has_value(), true);
            QVERIFY(pattern.next(place, place) == std::nullopt);
        }
    }
};

QTEST_GUILESS_MAIN(tst_SourceText)
#include "tst_sourcetext.moc"
