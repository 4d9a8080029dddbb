// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/jsondocument.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class tst_JsonDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void membersStayInTheirOrder()
    {
        JsonValue document = JsonValue::object();
        document.set("zebra"_L1, u"s\"tr\niped \u00FC"_s)
            .set("apple"_L1, JsonValue::array({u"a"_s, u"b"_s}))
            .set("score"_L1, 9.8)
            .set("ten"_L1, 10.0)
            .set("count"_L1, 3)
            .set("is"_L1, true)
            .set("none"_L1, JsonValue())
            .set("empty"_L1, JsonValue::array());
        QCOMPARE(document.toBytes(), "{\n"
                                     "  \"zebra\": \"s\\\"tr\\niped \xC3\xBC\",\n"
                                     "  \"apple\": [\n"
                                     "    \"a\",\n"
                                     "    \"b\"\n"
                                     "  ],\n"
                                     "  \"score\": 9.8,\n"
                                     "  \"ten\": 10.0,\n"
                                     "  \"count\": 3,\n"
                                     "  \"is\": true,\n"
                                     "  \"none\": null,\n"
                                     "  \"empty\": []\n"
                                     "}\n"_ba);
    }

    void whatSaysNothingIsLeftOut()
    {
        JsonValue document = JsonValue::object();
        document.setIfAny("text"_L1, QString())
            .setIfAny("array"_L1, JsonValue::array())
            .setIfAny("object"_L1, JsonValue::object())
            .setIfAny("null"_L1, JsonValue())
            .setIfAny("false"_L1, false)
            .setIfAny("zero"_L1, 0);
        QCOMPARE(document.size(), std::size_t{2});
        QCOMPARE(document.toBytes(), "{\n  \"false\": false,\n  \"zero\": 0\n}\n"_ba);
    }

    void everyScoreIsWrittenAsItIsRead()
    {
        for (int tenths = 0; tenths <= 100; ++tenths) {
            const QByteArray expected =
                QByteArray::number(tenths / 10) + '.' + QByteArray::number(tenths % 10) + '\n';
            QCOMPARE(JsonValue(tenths / 10.0).toBytes(), expected);
        }
    }
};

QTEST_GUILESS_MAIN(tst_JsonDocument)
#include "tst_jsondocument.moc"
