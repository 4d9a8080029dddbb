// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/headerline.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class HeaderLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void aProgramIsSummedUp()
    {
        QFile self(QCoreApplication::applicationFilePath());
        QVERIFY(self.open(QIODevice::ReadOnly));
        const QString line = headerLine(self.read(4096));
        QVERIFY2(line.startsWith(u"ELF 64-bit"_s), qPrintable(line));
    }

    void aWindowsProgramIsSummedUp()
    {
        // DOS header with the offset of the PE header, that header, an optional header of PE32+.
        QByteArray exe(1024, '\0');
        exe.replace(0, 2, "MZ");
        exe[0x18] = '\x40';
        exe[0x3C] = '\x80';
        exe.replace(0x80, 8, QByteArray::fromHex("5045000064860300"));
        exe.replace(0x80 + 20, 4, QByteArray::fromHex("f0002200"));
        exe.replace(0x80 + 24, 2, QByteArray::fromHex("0b02"));
        exe[0x80 + 24 + 68] = '\x03'; // console
        const QString line = headerLine(exe);
        QVERIFY2(line.startsWith(u"PE32+ executable"_s), qPrintable(line));
        QVERIFY2(line.contains(u"x86-64"_s), qPrintable(line));
    }

    void aPictureTellsItsSizeUndecoded()
    {
        const QByteArray png =
            QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000ea600000ea60"
                                "0806000000aabbccdd");
        const QString line = headerLine(png);
        QVERIFY2(line.contains(u"60000 x 60000"_s), qPrintable(line));
    }

    void bytesThatSayNothingHaveNoLine()
    {
        QCOMPARE(headerLine({}), QString());
        QCOMPARE(headerLine(QByteArray(100, '\x01')), QString());
    }

    void lengthIsBounded()
    {
        // A script's line names its interpreter, as long as it is.
        const QString line = headerLine("#!/" + QByteArray(100'000, 'a') + "\n");
        QVERIFY(line.size() <= 400);
    }
};

QTEST_GUILESS_MAIN(HeaderLineTest)
#include "tst_headerline.moc"
