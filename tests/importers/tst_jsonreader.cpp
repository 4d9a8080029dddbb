// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importing.h"
#include "importers/jsonreader.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

struct Seen
{
    QList<QByteArray> bytes;
    QList<ImportFault> faults;
    QList<qint64> offsets;
};

Seen seen(const QByteArray &json, const ImportLimits &limits = {})
{
    FailingDevice device(json, json.size() + 1); // 777 bytes at a time, and no error
    JsonReader reader(device, {}, limits, {});
    Seen all;
    for (;;) {
        const auto item = reader.next();
        if (!item || !*item) {
            return all;
        }
        all.bytes.append((*item)->bytes);
        all.offsets.append((*item)->offset);
        if ((*item)->fault) {
            all.faults.append(*(*item)->fault);
        }
    }
}

} // namespace

class tst_JsonReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void elements_data();
    void elements();

    void offsetsAreThoseOfTheFile()
    {
        QCOMPARE(seen("\xEF\xBB\xBF [ {\"a\":1} ,\n{}]").offsets, (QList<qint64>{6, 16}));
    }

    void aMillionOpenBracketsAreOneDamagedElement()
    {
        const Seen all = seen(QByteArray(1'000'000, '['));
        QCOMPARE(all.faults, QList{ImportFault::BadJson});
        QCOMPARE(all.bytes.value(0).size(), 999'999); // the first one opens the file's array
    }

    void deepValuesAreDamagedAndTheRestGoesOn()
    {
        const QByteArray deep =
            "{\"a\":" + QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']') + "}";
        const Seen all = seen("[" + deep + ",{\"b\":1}]");
        QCOMPARE(all.faults, QList{ImportFault::TooDeep});
        QCOMPARE(all.bytes, (QList<QByteArray>{deep, "{\"b\":1}"}));
    }

    void hugeElementComesInPiecesAndTheRestGoesOn()
    {
        const QByteArray huge = "{\"a\":\"" + QByteArray(5000, 'x') + "]}\"}";
        ImportLimits limits;
        limits.itemBytes = 2000;
        const Seen all = seen("[" + huge + ",{\"b\":1}]", limits);
        QCOMPARE(all.faults, QList<ImportFault>(3, ImportFault::MessageTooLarge));
        QCOMPARE(all.bytes.size(), 4);
        QCOMPARE(all.bytes[0] + all.bytes[1] + all.bytes[2], huge);
        QCOMPARE(all.bytes[3], "{\"b\":1}");
    }

    void deviceErrorKeepsWhatCameBefore()
    {
        const QByteArray first = "[{\"a\":1}, ";
        FailingDevice device(first + "{\"b\":1}]", first.size() + 3);
        JsonReader reader(device, u"f"_s, {}, {});
        QCOMPARE((*reader.next())->bytes, "{\"a\":1}");
        const auto second = reader.next();
        QVERIFY(!second);
        QVERIFY(second.error() == (ImportError{ImportFault::CannotRead, u"f"_s, first.size(),
                                               u"the disk is gone"_s}));
    }

    void stopEndsTheReading()
    {
        QByteArray json = "[{},{}]";
        QBuffer device(&json);
        QVERIFY(device.open(QIODevice::ReadOnly));
        std::stop_source source;
        JsonReader reader(device, {}, {}, source.get_token());
        QVERIFY(*reader.next());
        source.request_stop();
        QVERIFY(!*reader.next());
    }

    void membersAndElementsAreSlices()
    {
        const QByteArray object =
            "{\"x\":{\"a\":[9]},\"a\" : [ {\"b\":\"]\"} , \"\\\",\" ,3,[ ] ] ,\"c\":true}";
        const auto array = jsonMember(object, "a");
        const QByteArray slice = "[ {\"b\":\"]\"} , \"\\\",\" ,3,[ ] ]";
        const QList<QByteArrayView> parts{"{\"b\":\"]\"}", "\"\\\",\"", "3", "[ ]"};
        QCOMPARE(array, QByteArrayView(slice));
        QCOMPARE(jsonElements(*array), parts);
        QCOMPARE(jsonKeys(object), (QList<QByteArrayView>{"x", "a", "c"}));
        QCOMPARE(jsonMember(object, "c"), QByteArrayView("true"));
        QCOMPARE(jsonMember(object, "d"), std::nullopt);
        QCOMPARE(jsonMember("[1]", "a"), std::nullopt);
        QVERIFY(jsonElements("{}").isEmpty());
        QVERIFY(jsonKeys("{\"a\"").isEmpty());
    }
};

void tst_JsonReader::elements_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<QByteArray>>("bytes");
    QTest::addColumn<QList<ImportFault>>("expected");

    using List = QList<QByteArray>;
    using Faults = QList<ImportFault>;
    QTest::newRow("an empty array has none") << QByteArray("[]") << List{} << Faults{};
    QTest::newRow("elements of an array") << QByteArray("[{\"a\":[1,2]}, {\"b\":{}}]\n")
                                          << List{"{\"a\":[1,2]}", "{\"b\":{}}"} << Faults{};
    QTest::newRow("one object alone")
        << QByteArray(" {\"a\":1}\n") << List{"{\"a\":1}"} << Faults{};
    QTest::newRow("one object a line")
        << QByteArray("{\"a\":1}\n{\"b\":2}\n") << List{"{\"a\":1}", "{\"b\":2}"} << Faults{};
    QTest::newRow("array after array")
        << QByteArray("[{\"a\":1}][{\"b\":2}]") << List{"{\"a\":1}", "{\"b\":2}"} << Faults{};
    QTest::newRow("brackets and quotes in strings are text")
        << QByteArray("[{\"a\":\"]}\\\"\\\\\"},{}]") << List{"{\"a\":\"]}\\\"\\\\\"}", "{}"}
        << Faults{};
    QTest::newRow("a lone surrogate is text")
        << QByteArray("[{\"a\":\"\\ud800\"},{}]") << List{"{\"a\":\"\\ud800\"}", "{}"} << Faults{};
    QTest::newRow("elements that are no object are given too")
        << QByteArray("[1, \"x\" ,null,true]") << List{"1", "\"x\"", "null", "true"} << Faults{};
    QTest::newRow("cut inside an element")
        << QByteArray("[{\"a\":1},{\"b\":") << List{"{\"a\":1}", "{\"b\":"}
        << Faults{ImportFault::BadJson};
    QTest::newRow("cut between elements")
        << QByteArray("[{\"a\":1},") << List{"{\"a\":1}", ""} << Faults{ImportFault::BadJson};
    QTest::newRow("cut inside a string")
        << QByteArray("{\"a\":\"") << List{"{\"a\":\""} << Faults{ImportFault::BadJson};
    QTest::newRow("nothing") << QByteArray() << List{} << Faults{};
    QTest::newRow("a stray closing bracket does not hang")
        << QByteArray("}{}") << List{"}", "{}"} << Faults{};
}

void tst_JsonReader::elements()
{
    QFETCH(QByteArray, json);
    const Seen all = seen(json);
    QTEST(all.bytes, "bytes");
    QTEST(all.faults, "expected");
}

QTEST_GUILESS_MAIN(tst_JsonReader)
#include "tst_jsonreader.moc"
