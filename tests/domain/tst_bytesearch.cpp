// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bytesearch.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

bool never()
{
    return false;
}

} // namespace

class ByteSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void bytesAreReadAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("pairs with spaces") << u"de ad be ef"_s << "deadbeef"_ba;
        QTest::newRow("one number") << u"0xDEADBEEF"_s << "deadbeef"_ba;
        QTest::newRow("several numbers") << u"0xde, 0xad"_s << "dead"_ba;
        QTest::newRow("a string of C") << u"\\xde\\xad"_s << "dead"_ba;
        QTest::newRow("colons") << u"DE:AD"_s << "dead"_ba;
        QTest::newRow("half a byte") << u"dea"_s << QByteArray();
        QTest::newRow("no digits") << u"hello"_s << QByteArray();
        QTest::newRow("nothing") << u" "_s << QByteArray();
        QTest::newRow("too long") << QString(2 * ByteSearch::MaxNeedle + 2, u'a') << QByteArray();
    }

    void bytesAreReadAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, expected);
        const auto search = ByteSearch::forBytes(typed);
        QCOMPARE(search ? search->needles().constFirst().toHex() : QByteArray(), expected);
    }

    void textIsFoundInBothEncodings()
    {
        const auto search = ByteSearch::forText(u"né"_s);
        QVERIFY(search);
        const QByteArray bytes = "--n\xC3\xA9--" + QByteArray("n\0\xE9\0", 4);
        QCOMPARE(findNext(*search, bytes, 0, never), (ByteMatch{2, 3}));
        QCOMPARE(findNext(*search, bytes, 3, never), (ByteMatch{7, 4}));
        QCOMPARE(findAll(*search, bytes, never).offsets, (QList<qsizetype>{2, 7}));
        QVERIFY(!ByteSearch::forText({}));
    }

    void searchGoesRound()
    {
        const QByteArray bytes = "xx--xx--";
        const auto search = *ByteSearch::forText(u"xx"_s);
        QCOMPARE(findNext(search, bytes, 5, never)->offset, 0);
        QCOMPARE(findNext(search, bytes, 8, never)->offset, 0);
        QCOMPARE(findPrevious(search, bytes, 4, never)->offset, 0);
        QCOMPARE(findPrevious(search, bytes, 0, never)->offset, 4);
        QVERIFY(!findNext(*ByteSearch::forText(u"yy"_s), bytes, 0, never));
        QVERIFY(!findPrevious(*ByteSearch::forText(u"yy"_s), {}, 0, never));
    }

    void placesAcrossSlicesAreFoundOnce()
    {
        constexpr qsizetype Slice = 16 * 1024 * 1024;
        QByteArray bytes(2 * Slice + 100, '.');
        for (const qsizetype at : {qsizetype{0}, Slice - 2, 2 * Slice - 1, bytes.size() - 4}) {
            bytes.replace(at, 4, "\xDE\xAD\xBE\xEF");
        }
        const auto search = *ByteSearch::forBytes(u"deadbeef"_s);
        QCOMPARE(findAll(search, bytes, never).offsets,
                 (QList<qsizetype>{0, Slice - 2, 2 * Slice - 1, bytes.size() - 4}));
        QCOMPARE(findNext(search, bytes, 1, never)->offset, Slice - 2);
        QCOMPARE(findPrevious(search, bytes, 2 * Slice - 1, never)->offset, Slice - 2);
    }

    void overlappingPlacesCountOnce()
    {
        QCOMPARE(findAll(*ByteSearch::forText(u"aa"_s), "aaaaa", never).offsets,
                 (QList<qsizetype>{0, 2}));
    }

    /// Each place of the one must not start a search for the other.
    void manyPlacesAreCappedAndCheap()
    {
        const QByteArray bytes(3'000'000, 'a');
        const ByteMatches all = findAll(*ByteSearch::forText(u"a"_s), bytes, never);
        QCOMPARE(all.offsets.size(), ByteMatches::MaxMatches);
        QVERIFY(all.hasMore);
    }

    void aStopIsHeeded()
    {
        const QByteArray bytes(100, 'a');
        QVERIFY(
            findAll(*ByteSearch::forText(u"a"_s), bytes, [] { return true; }).offsets.isEmpty());
    }

    void offsetsAreReadAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qsizetype>("expected"); // -1: none
        QTest::newRow("decimal") << u"1024"_s << qsizetype{1024};
        QTest::newRow("hexadecimal") << u"0x400"_s << qsizetype{1024};
        QTest::newRow("capitals and spaces") << u" 0X4 00 "_s << qsizetype{1024};
        QTest::newRow("forward") << u"+16"_s << qsizetype{516};
        QTest::newRow("forward, hexadecimal") << u"+0x10"_s << qsizetype{516};
        QTest::newRow("backward") << u"-100"_s << qsizetype{400};
        QTest::newRow("the last byte") << u"1999"_s << qsizetype{1999};
        QTest::newRow("behind the end") << u"2000"_s << qsizetype{-1};
        QTest::newRow("before the start") << u"-501"_s << qsizetype{-1};
        QTest::newRow("letters without 0x") << u"ff"_s << qsizetype{-1};
        QTest::newRow("two signs") << u"+-3"_s << qsizetype{-1};
        QTest::newRow("a sign alone") << u"+"_s << qsizetype{-1};
        QTest::newRow("larger than any number") << u"99999999999999999999"_s << qsizetype{-1};
        QTest::newRow("the largest number") << u"+9223372036854775807"_s << qsizetype{-1};
        QTest::newRow("nothing") << QString() << qsizetype{-1};
    }

    void offsetsAreReadAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(qsizetype, expected);
        QCOMPARE(offsetFrom(typed, 500, 2000).value_or(-1), expected);
    }
};

QTEST_GUILESS_MAIN(ByteSearchTest)
#include "tst_bytesearch.moc"
