// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/byteinspector.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using Kind = InspectedValue::Kind;

class ByteInspectorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void values_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<ByteOrder>("order");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const char *hex, ByteOrder order, Kind kind,
                            const QString &expected) {
            QTest::newRow(name) << QByteArray(hex) << order << kind << expected;
        };
        constexpr auto Le = ByteOrder::Little;
        constexpr auto Be = ByteOrder::Big;
        row("a byte", "ff", Le, Kind::Unsigned8, u"255"_s);
        row("a byte with a sign", "ff", Le, Kind::Signed8, u"-1"_s);
        row("16 bits, low byte first", "0102", Le, Kind::Unsigned16, u"513"_s);
        row("16 bits, high byte first", "0102", Be, Kind::Unsigned16, u"258"_s);
        row("16 bits with a sign", "feff", Le, Kind::Signed16, u"-2"_s);
        row("32 bits", "efbeadde", Le, Kind::Unsigned32, u"3735928559"_s);
        row("32 bits with a sign", "ffffffff", Be, Kind::Signed32, u"-1"_s);
        row("64 bits", "ffffffffffffffff", Be, Kind::Unsigned64, u"18446744073709551615"_s);
        row("64 bits with a sign", "0000000000000080", Le, Kind::Signed64,
            u"-9223372036854775808"_s);
        row("too few bytes", "ffffff", Le, Kind::Unsigned32, {});
        row("float", "0000803f", Le, Kind::Float32, u"1"_s);
        row("float, high byte first", "3f800000", Be, Kind::Float32, u"1"_s);
        row("no number", "0000c07f", Le, Kind::Float32, u"nan"_s);
        row("double", "182d4454fb210940", Le, Kind::Float64, u"3.1415926535897931"_s);
        row("infinite", "000000000000f07f", Le, Kind::Float64, u"inf"_s);
        row("ASCII", "41", Le, Kind::Utf8, u"U+0041 A"_s);
        row("two bytes of UTF-8", "c3a9", Le, Kind::Utf8, u"U+00E9 é"_s);
        row("four bytes of UTF-8", "f09f9880", Le, Kind::Utf8, u"U+1F600 😀"_s);
        row("UTF-8 that is cut", "f09f98", Le, Kind::Utf8, {});
        row("no UTF-8", "ff41", Le, Kind::Utf8, {});
        row("what hides is spelled out", "e280ae", Le, Kind::Utf8, u"U+202E \\u202E"_s);
        row("UTF-16", "e900", Le, Kind::Utf16, u"U+00E9 é"_s);
        row("UTF-16, high byte first", "00e9", Be, Kind::Utf16, u"U+00E9 é"_s);
        row("a pair of surrogates", "3dd800de", Le, Kind::Utf16, u"U+1F600 😀"_s);
        row("half a pair", "3dd84100", Le, Kind::Utf16, {});
        row("the other half", "00de", Le, Kind::Utf16, {});
        row("time", "80a4206a", Le, Kind::Time32, u"2026-06-03T22:02:40Z"_s);
        row("time in 64 bits", "000000006a20a480", Be, Kind::Time64, u"2026-06-03T22:02:40Z"_s);
        row("before 1970", "ffffffff", Le, Kind::Time32, {});
        row("beyond the calendar", "ffffffffffffff7f", Le, Kind::Time64, {});
    }

    void values()
    {
        QFETCH(QByteArray, hex);
        QFETCH(ByteOrder, order);
        QFETCH(Kind, kind);
        const QByteArray bytes = QByteArray::fromHex(hex);
        QTEST(inspected(bytes, order).at(int(kind)).text, "expected");
    }

    void everyKindIsThereInOrder()
    {
        const QList<InspectedValue> none = inspected({}, ByteOrder::Little);
        QCOMPARE(none.size(), int(Kind::Time64) + 1);
        for (int kind = 0; kind < none.size(); ++kind) {
            QCOMPARE(none.at(kind), (InspectedValue{Kind(kind), {}}));
        }
    }
};

QTEST_GUILESS_MAIN(ByteInspectorTest)
#include "tst_byteinspector.moc"
