// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bytefacts.h"

#include <QCryptographicHash>
#include <QTest>

#include <numeric>

using namespace Docket;

class ByteFactsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    /// The digests of "abc" are in RFC 1321 (MD5), RFC 3174 (SHA-1) and FIPS 180-4 (SHA-256).
    void digestsAreThoseOfTheStandards()
    {
        const auto facts = byteFacts("abc", {});
        QVERIFY(facts.has_value());
        QCOMPARE(facts->md5.toHex(), "900150983cd24fb0d6963f7d28e17f72");
        QCOMPARE(facts->sha1.toHex(), "a9993e364706816aba3e25717850c26c9cd0d89d");
        QCOMPARE(facts->sha256.toHex(),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    void slicesMakeNoDifference()
    {
        QByteArray bytes(3'000'001, 'a');
        bytes[2'000'000] = 'b';
        const auto facts = byteFacts(bytes, {});
        QVERIFY(facts.has_value());
        QCOMPARE(facts->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    void entropyIsBitsAByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<double>("expected");

        QByteArray all(256, '\0');
        std::iota(all.begin(), all.end(), '\0');
        QTest::newRow("nothing") << QByteArray() << 0.0;
        QTest::newRow("one value") << QByteArray(5000, 'x') << 0.0;
        QTest::newRow("two values alike") << QByteArray("abab").repeated(100) << 1.0;
        QTest::newRow("all values alike") << all.repeated(64) << 8.0;
    }

    void entropyIsBitsAByte()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(double, expected);
        const auto facts = byteFacts(bytes, {});
        QVERIFY(facts.has_value());
        QVERIFY(qAbs(facts->entropy - expected) < 1e-9);
    }

    void aStopEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!byteFacts(QByteArray(10, 'x'), stop.get_token()).has_value());
    }
};

QTEST_GUILESS_MAIN(ByteFactsTest)
#include "tst_bytefacts.moc"
