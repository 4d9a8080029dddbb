// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/bugzillaxml.h"
#include "importers/importing.h"
#include "importers/originaltext.h"
#include "importers/sha256.h"
#include "importers/xmlreader.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Bug = "<bug><bug_id>1</bug_id><short_desc>a</short_desc>"
                       "<creation_ts>2026-11-02 09:00:00 +0000</creation_ts></bug>";

RecordingSink read(const QByteArray &inner)
{
    return imported("<bugzilla urlbase=\"https://b.example.org/\">" + inner + "</bugzilla>",
                    SourceFormat::BugzillaXml);
}

} // namespace

class tst_BugzillaXml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void bugs();
    void elementsAreCut_data();
    void elementsAreCut();
    void controlCharactersCostTheirPlace();
    void entitiesAreNotExpanded();
    void hostileInputEnds_data();
    void hostileInputEnds();
    void aFileWithoutEndTagsIsGivenUp();
};

/// Each start tag would be a problem of its own.
void tst_BugzillaXml::aFileWithoutEndTagsIsGivenUp()
{
    const RecordingSink sink = read(QByteArray("<bug>").repeated(5000));
    QVERIFY(!sink.issues.isEmpty());
    QVERIFY(sink.issues.size() <= 100);
}

void tst_BugzillaXml::bugs()
{
    const RecordingSink sink = imported(fixture(u"bugzilla/bugs.xml"_s), SourceFormat::BugzillaXml);
    QCOMPARE(sink.messages.size(), 4);
    const QString url = u"https://bugs.example.org/show_bug.cgi?id=35"_s;
    const IncomingMessage &bug = sink.messages.at(0);
    QCOMPARE(bug.messageRef, url);
    QCOMPARE(bug.subject, u"Crash on an <empty> header"_s);
    QCOMPARE(bug.text, u"The description."_s); // comment 0, not once more as a comment
    QCOMPARE(bug.receivedAt, at(u"2026-11-02T09:00:00Z"));
    QCOMPARE(bug.from, (Person{.name = u"Rae"_s, .address = u"rae@example.org"_s, .handle = {}}));
    QCOMPARE(bug.tracker->stateReason, u"fixed"_s);
    QVERIFY(!bug.tracker->isPublic);
    const IncomingMessage &comment = sink.messages.at(1);
    QCOMPARE(comment.messageRef, url + u"#comment-101"_s);
    QCOMPARE(comment.text, u"Among us: </long_desc> is text."_s);
    QVERIFY(comment.isInternal);
    const IncomingMessage &file = sink.messages.at(2);
    QCOMPARE(file.attachments.first().sha256, sha256Of("hello"));
    QCOMPARE(originalAttachment(file.original, u"data"_s), "hello"_ba);
    QCOMPARE(sink.messages.at(3).subject, u"The last"_s);
    for (const IncomingMessage &message : sink.messages) {
        QCOMPARE(originalText(message.original), message.text);
        QCOMPARE(message.tracker->source, SourceKind::Bugzilla);
    }
    // an entity of the document type, and a bug that the server did not show
    QCOMPARE(faults(sink.issues), (QList{ImportFault::BadXml, ImportFault::WrongShape}));
    QCOMPARE(sink.issues.last().detail, u"NotPermitted"_s);
}

void tst_BugzillaXml::elementsAreCut_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QList<QByteArray>>("items");
    using Items = QList<QByteArray>;
    QTest::newRow("children of the root")
        << QByteArray("<r><a>1<b/></a> text <a x='>'/></r>") << Items{"<a>1<b/></a>", "<a x='>'/>"};
    QTest::newRow("comments and CDATA are no tags")
        << QByteArray("<!-- <r> --><r><a><!-- </a> --><![CDATA[</a>]]><?x </a> ?></a></r>")
        << Items{"<a><!-- </a> --><![CDATA[</a>]]><?x </a> ?></a>"};
    QTest::newRow("a document type")
        << QByteArray("<!DOCTYPE r [<!ENTITY a '<x>'>]><r><a/></r>") << Items{"<a/>"};
    QTest::newRow("an empty root") << QByteArray("<?xml version='1.0'?><r a='b'/>") << Items{};
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF<r><a/></r>") << Items{"<a/>"};
}

void tst_BugzillaXml::elementsAreCut()
{
    QFETCH(QByteArray, xml);
    QFETCH(QList<QByteArray>, items);
    for (const bool isSlow : {false, true}) {
        QBuffer whole(&xml);
        FailingDevice slow(xml, 1 << 20);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        XmlReader reader(isSlow ? static_cast<QIODevice &>(slow) : whole, u"x"_s, {}, {});
        QList<QByteArray> found;
        for (auto next = reader.next(); next && *next; next = reader.next()) {
            QVERIFY(!(*next)->fault);
            found.append((*next)->bytes);
        }
        QCOMPARE(found, items);
    }
}

void tst_BugzillaXml::controlCharactersCostTheirPlace()
{
    QByteArray odd = Bug;
    odd.replace(">a<", ">a\x01\x1F\xFF"
                       "b<");
    const RecordingSink sink = read(odd);
    QCOMPARE(sink.messages.size(), 1);
    QCOMPARE(sink.messages.first().subject, u"a??\uFFFDb"_s);
    QCOMPARE(sink.messages.first().original.bytes, odd);
}

void tst_BugzillaXml::entitiesAreNotExpanded()
{
    const QByteArray bomb =
        "<!DOCTYPE bugzilla [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
        "<bugzilla><bug><bug_id>1</bug_id><short_desc>&b;</short_desc></bug>" +
        Bug + "</bugzilla>";
    const RecordingSink sink = imported(bomb, SourceFormat::BugzillaXml);
    QCOMPARE(faults(sink.issues), QList{ImportFault::BadXml});
    QCOMPARE(sink.messages.size(), 1);
    QCOMPARE(sink.messages.first().messageRef, u"bugzilla:1"_s); // the root names no server
}

void tst_BugzillaXml::hostileInputEnds_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<int>("messages");
    QTest::newRow("deep") << QByteArray("<bug>") + QByteArray("<x>").repeated(100'000) << 0;
    QTest::newRow("never closed, then one that is")
        << QByteArray("<bug><bug_id>1</bug_id>") + Bug << 1;
    QTest::newRow("closed by another") << QByteArray("<bug><bug_id>1</bug_id></gub>") + Bug << 1;
    QTest::newRow("cut in a tag") << Bug + "<bug><bug_id" << 1;
    QTest::newRow("a comment without end") << Bug + "<!-- " + QByteArray(3 << 20, 'x') << 1;
    QTest::newRow("NUL") << QByteArray("<bug>\0</bug>", 12) + Bug << 1;
    QTest::newRow("an attribute without end") << Bug + "<bug a=\"" + QByteArray(3 << 20, 'x') << 1;
    QTest::newRow("ten million beginnings of tags") << Bug + QByteArray(10'000'000, '<') << 1;
    QTest::newRow("a million beginnings of comments")
        << Bug + QByteArray("<!--").repeated(1'000'000) << 1;
    QTest::newRow("a million beginnings of tags, in a bug")
        << Bug + "<bug>" + QByteArray("<x a=\"").repeated(1'000'000) << 1;
    QTest::newRow("a million declarations without end")
        << Bug + "<bug>" + QByteArray("<![").repeated(1'000'000) << 1;
    QTest::newRow("other elements") << QByteArray("<x/>").repeated(100'000) + Bug << 1;
}

void tst_BugzillaXml::hostileInputEnds()
{
    QFETCH(QByteArray, inner);
    const RecordingSink sink = read(inner);
    QTEST(int(sink.messages.size()), "messages");
    QVERIFY(!sink.issues.isEmpty());
}

QTEST_GUILESS_MAIN(tst_BugzillaXml)
#include "tst_bugzillaxml.moc"
