// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importing.h"
#include "importers/sourcefields.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

Original original(OriginalFormat format, const QByteArray &bytes, const QByteArray &envelope = {})
{
    return {.format = format, .bytes = bytes, .sha256 = {}, .envelope = envelope};
}

QString valueOf(const SourceFields &fields, const QString &name)
{
    for (const SourceField &field : fields.fields) {
        if (field.name == name) {
            return field.value;
        }
    }
    return u"(none)"_s;
}

} // namespace

class TestSourceFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void everyValueOfJsonHasItsPath()
    {
        const SourceFields fields = sourceFields(original(
            OriginalFormat::GitHubIssue,
            R"({"number":7,"user":{"login":"ann","site_admin":false},"x_new":{"deep":[1,{"a":null}]},)"
            R"("labels":["a","b"],"empty":[],"none":{},"emoji":"\ud83d\ude00 \ud800"})"));
        QCOMPARE(valueOf(fields, u"number"_s), u"7"_s);
        QCOMPARE(valueOf(fields, u"user.login"_s), u"ann"_s);
        QCOMPARE(valueOf(fields, u"user.site_admin"_s), u"false"_s);
        QCOMPARE(valueOf(fields, u"x_new.deep[1]"_s), u"1"_s);
        QCOMPARE(valueOf(fields, u"x_new.deep[2].a"_s), u"null"_s);
        QCOMPARE(valueOf(fields, u"labels"_s), u"a, b"_s);
        QCOMPARE(valueOf(fields, u"empty"_s), u"[]"_s);
        QCOMPARE(valueOf(fields, u"none"_s), u"{}"_s);
        QVERIFY(!fields.isCut);
    }

    void everyColumnOfARowHasItsName()
    {
        const SourceFields fields = sourceFields(original(
            OriginalFormat::TableRow, "No;Prio;Note\n17;;\"a;b\nc\";more", R"({"name":"x"})"));
        QCOMPARE(valueOf(fields, u"No"_s), u"17"_s);
        QCOMPARE(valueOf(fields, u"Prio"_s), QString());
        QCOMPARE(valueOf(fields, u"Note"_s), u"a;b\nc"_s);
        QCOMPARE(valueOf(fields, u"[4]"_s), u"more"_s); // longer than its header row
        const SourceFields comment = sourceFields(original(
            OriginalFormat::TableRow, "Comment\n\"10/Feb/21;mara;see, there\"", "comment"));
        QCOMPARE(valueOf(comment, u"Comment"_s), u"10/Feb/21;mara;see, there"_s);
    }

    void everyElementAndAttributeOfXml()
    {
        const SourceFields fields = sourceFields(
            original(OriginalFormat::TrackerXml,
                     "<bug><bug_id>8</bug_id><reporter name=\"Ann\">a@x</reporter>"
                     "<cf_new>un\x01"
                     "known</cf_new><long_desc isprivate=\"0\"><thetext>T &lt;b&gt;</thetext>"
                     "</long_desc></bug>"));
        QCOMPARE(valueOf(fields, u"bug_id"_s), u"8"_s);
        QCOMPARE(valueOf(fields, u"reporter@name"_s), u"Ann"_s);
        QCOMPARE(valueOf(fields, u"cf_new"_s), u"un\ufffdknown"_s);
        QCOMPARE(valueOf(fields, u"long_desc.thetext"_s), u"T <b>"_s);
    }

    void hugeItemsAreCutAndSaySo()
    {
        QByteArray json = "{\"long\":\"" + QByteArray(1'000'000, 'x') + "\",\"many\":[";
        for (int i = 0; i < 5000; ++i) {
            json += "{\"a\":1},";
        }
        json += "1]}";
        const SourceFields fields = sourceFields(original(OriginalFormat::TrackerItem, json));
        QCOMPARE(fields.fields.size(), MostSourceFields);
        QVERIFY(fields.isCut);
        QVERIFY(fields.fields.first().isCut);
        QCOMPARE(fields.fields.first().value.size(), MostFieldCharacters);
    }

    void whatIsBrokenHasNoFields()
    {
        QVERIFY(sourceFields(original(OriginalFormat::TrackerItem, "{\"a\":")).fields.isEmpty());
        QVERIFY(sourceFields(original(OriginalFormat::Mail, "Subject: x\n\n")).fields.isEmpty());
        const SourceFields cut =
            sourceFields(original(OriginalFormat::TrackerXml, "<bug><a>1</a><b>"));
        QCOMPARE(valueOf(cut, u"a"_s), u"1"_s); // as far as it goes
        QVERIFY(!hasSourceFields(original(OriginalFormat::ByHand, "note")));
    }
};

QTEST_GUILESS_MAIN(TestSourceFields)
#include "tst_sourcefields.moc"
