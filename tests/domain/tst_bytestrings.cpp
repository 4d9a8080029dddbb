// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bytestrings.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QByteArray wide(const QByteArray &text)
{
    QByteArray bytes;
    for (const char letter : text) {
        bytes += letter;
        bytes += '\0';
    }
    return bytes;
}

QStringList stringsOf(const QByteArray &bytes, int length = StringScan::UsualLength,
                      qsizetype budget = 1 << 20)
{
    QStringList all;
    StringScan scan(bytes, length);
    while (!scan.isAtEnd()) {
        const QList<ByteString> found = scan.next(budget);
        for (const ByteString &string : found) {
            all.append(u"%1%2 %3"_s.arg(string.offset)
                           .arg(string.isWide ? u"w"_s : QString())
                           .arg(textOf(bytes, string)));
        }
    }
    return all;
}

} // namespace

class ByteStringsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void bothKindsAreFound()
    {
        const QByteArray bytes = "\x7f" + QByteArray("ELF\0\0/lib/ld.so\0\1\2", 19) +
                                 wide("password") + QByteArray("\xFF\xFE\0end!", 7);
        QCOMPARE(stringsOf(bytes),
                 (QStringList{u"6 /lib/ld.so"_s, u"20w password"_s, u"39 end!"_s}));
    }

    void theFewestCharactersCount()
    {
        const QByteArray bytes("ab\0abc\0abcd\0", 12);
        QCOMPARE(stringsOf(bytes, 4), QStringList{u"7 abcd"_s});
        QCOMPARE(stringsOf(bytes, 3), (QStringList{u"3 abc"_s, u"7 abcd"_s}));
        QCOMPARE(stringsOf(bytes, 100), QStringList()); // clamped, and still none
    }

    void slicesChangeNothing()
    {
        const QByteArray bytes = QByteArray("\0\1one string\0", 13) + wide("odd and even") +
                                 "\xFF" + wide("other parity") + QByteArray("\0\0tail", 6);
        const QStringList whole = stringsOf(bytes);
        QVERIFY(whole.size() >= 4);
        for (qsizetype budget = 1; budget < 20; ++budget) {
            QCOMPARE(stringsOf(bytes, 4, budget), whole);
        }
    }

    void wideStringsEndWithTheBytes()
    {
        QCOMPARE(stringsOf(wide("tail")), QStringList{u"0w tail"_s});
        QCOMPARE(stringsOf('\xFF' + wide("tail")), QStringList{u"1w tail"_s});
        QCOMPARE(stringsOf(wide("tail") + "x"), QStringList{u"0w tail"_s});
    }

    void aRunOfAnyLengthIsOneString()
    {
        const QByteArray bytes(50'000'000, 'a');
        StringScan scan(bytes, 4);
        QList<ByteString> found;
        while (!scan.isAtEnd()) {
            found += scan.next(1 << 20);
        }
        QCOMPARE(found, (QList<ByteString>{{0, bytes.size(), false}}));
        QCOMPARE(textOf(bytes, found.constFirst()).size(), StringScan::MaxText);
    }

    void nothingHasNoStrings()
    {
        QCOMPARE(stringsOf({}), QStringList());
        QCOMPARE(stringsOf(QByteArray(100'000, '\0')), QStringList());
    }
};

QTEST_GUILESS_MAIN(ByteStringsTest)
#include "tst_bytestrings.moc"
