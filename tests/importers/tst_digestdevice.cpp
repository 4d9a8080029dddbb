// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/digestdevice.h"

#include <QBuffer>
#include <QTest>

using namespace Docket;

class TestDigestDevice final : public QObject
{
    Q_OBJECT

private:
    QByteArray m_bytes = QByteArray("0123456789").repeated(300'000);
    QBuffer m_source{&m_bytes};

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_source.close();
        QVERIFY(m_source.open(QIODevice::ReadOnly));
    }

    void everyByteCountsOnceHoweverItIsRead()
    {
        DigestDevice device(m_source);
        QCOMPARE(device.read(1000), m_bytes.first(1000));
        QVERIFY(device.seek(5000)); // a look ahead
        QCOMPARE(device.read(10), m_bytes.sliced(5000, 10));
        QVERIFY(device.seek(500)); // and back over what is known
        QCOMPARE(device.readAll(), m_bytes.sliced(500));
        QCOMPARE(device.digestedBytes(), m_bytes.size());
        QCOMPARE(device.sha256(), sha256Of(m_bytes));
    }

    void aPrefixIsHashedAndReadingGoesOn()
    {
        DigestDevice device(m_source);
        QVERIFY(device.digest(1'500'001, {}));
        QCOMPARE(device.sha256(), sha256Of(m_bytes.first(1'500'001)));
        QVERIFY(device.seek(7));
        QCOMPARE(device.readAll(), m_bytes.sliced(7));
        QCOMPARE(device.sha256(), sha256Of(m_bytes));
    }

    void aPrefixLongerThanTheFileIsNone()
    {
        DigestDevice device(m_source);
        QVERIFY(!device.digest(m_bytes.size() + 1, {}));
    }

    void aStopEndsHashing()
    {
        std::stop_source stop;
        stop.request_stop();
        DigestDevice device(m_source);
        QVERIFY(!device.digest(10, stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(TestDigestDevice)

#include "tst_digestdevice.moc"
