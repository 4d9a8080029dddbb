// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/case.h"
#include "domain/testing.h"

#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

class tst_Case final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void peopleAreShownByTheBestThatIsKnown()
    {
        QCOMPARE(displayName({u"Ada"_s, u"ada@example.org"_s, u"ada"_s}), u"Ada"_s);
        QCOMPARE(displayName({{}, u"ada@example.org"_s, u"ada"_s}), u"ada@example.org"_s);
        QCOMPARE(displayName({{}, {}, u"ada"_s}), u"ada"_s);
        QCOMPARE(displayName({}), QString());
    }

    void keys_data()
    {
        QTest::addColumn<QString>("receivedAt");
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("key");

        QTest::newRow("small numbers have three digits")
            << u"2026-11-21T19:42:00Z"_s << qint64(41) << u"DKT-26-041"_s;
        QTest::newRow("numbers over 999 grow")
            << u"2026-11-21"_s << qint64(12345) << u"DKT-26-12345"_s;
        QTest::newRow("the year is UTC's and not the sender's")
            << u"2026-01-01T00:30:00+01:00"_s << qint64(1) << u"DKT-25-001"_s;
        QTest::newRow("the year has two digits in a new century")
            << u"2105-06-01"_s << qint64(7) << u"DKT-05-007"_s;
    }

    void keys()
    {
        QFETCH(const QString, receivedAt);
        QFETCH(const qint64, number);
        QTEST(caseKey(at(receivedAt), number), "key");
    }

    void aMessageCountsWhenItWasSentIfThatIsKnown()
    {
        Message message;
        message.receivedAt = at(u"2026-11-21T12:00:00Z");
        QCOMPARE(effectiveAt(message), at(u"2026-11-21T12:00:00Z"));
        message.sentAt = at(u"2026-11-21T11:58:00Z");
        QCOMPARE(effectiveAt(message), at(u"2026-11-21T11:58:00Z"));
    }
};

QTEST_GUILESS_MAIN(tst_Case)
#include "tst_case.moc"
