// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/casematcher.h"
#include "importers/importing.h"
#include "importers/jsonreader.h"
#include "importers/originaltext.h"
#include "importers/sha256.h"
#include "importers/trackeritems.h"

#include <QRegularExpression>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A fixture by the format that its content has, with what holds for every message of it.
RecordingSink read(const QString &name)
{
    const QByteArray bytes = fixture(name);
    QBuffer device;
    device.setData(bytes);
    if (!device.open(QIODevice::ReadOnly)) {
        QTest::qFail("no device", __FILE__, __LINE__);
    }
    const auto format = sniff(device);
    if (!format) {
        QTest::qFail(qPrintable(name), __FILE__, __LINE__);
        return {};
    }
    RecordingSink sink = imported(bytes, *format);
    for (const IncomingMessage &message : std::as_const(sink.messages)) {
        QCOMPARE(message.original.sha256, sha256Of(message.original.bytes));
        QCOMPARE(originalText(message.original), message.text);
        QVERIFY(message.tracker);
    }
    return sink;
}

QStringList refs(const RecordingSink &sink)
{
    QStringList all;
    for (const IncomingMessage &message : sink.messages) {
        all.append(message.messageRef);
    }
    return all;
}

TrackerFacts factsOf(const IncomingMessage &message)
{
    return message.tracker.value_or(TrackerFacts{});
}

} // namespace

class tst_TrackerImporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void advisories();
    void gitLabIssues();
    void gitLabNotes();
    void bugzillaBugs();
    void bugzillaComments();
    void bugzillaAttachments();
    void bugzillaHistory();
    void hackerOneReports();
    void hackerOneActivities();
    void hackerOneFindings();
    void bugcrowdSubmissions();
    void sniffs_data();
    void sniffs();
    void envelopes_data();
    void envelopes();
    void aBrokenElementCostsItself();
    void wrongTypesCostTheirElement_data();
    void wrongTypesCostTheirElement();
    void hostileInputEnds_data();
    void hostileInputEnds();
    void manyEmptyObjects();
    void timesOfTrackers_data();
    void timesOfTrackers();
};

void tst_TrackerImporter::advisories()
{
    const RecordingSink sink = read(u"github/advisories.json"_s);
    const QString base = u"https://github.com/acme/tool/security/advisories/"_s;
    QCOMPARE(refs(sink),
             (QStringList{base + u"GHSA-aaaa-bbbb-cccc"_s, base + u"GHSA-dddd-eeee-ffff"_s}));
    const IncomingMessage &reported = sink.messages.first();
    QCOMPARE(reported.subject, u"Overflow in the parser"_s);
    QCOMPARE(reported.text, u"Read 4 bytes too many.\nSteps follow."_s);
    QCOMPARE(reported.from.handle, u"rae"_s);
    QCOMPARE(reported.receivedAt, at(u"2026-11-02T09:00:00Z"));
    QVERIFY(reported.original.bytes.contains(R"("x_new_field":{"a":[1]})"));
    const TrackerFacts facts = factsOf(reported);
    QCOMPARE(facts.source, SourceKind::GitHubAdvisory);
    QCOMPARE(facts.state, u"triage"_s);
    QCOMPARE(facts.labels, (QStringList{u"CWE-125"_s, u"high"_s}));
    QVERIFY(!facts.isPublic);
    QCOMPARE(sink.messages.last().from.handle, u"ghost"_s);
    QCOMPARE(sink.messages.last().receivedAt, at(u"2026-10-01T09:00:00Z"));
    QCOMPARE(faults(sink.issues), (QList{ImportFault::WrongShape, ImportFault::WrongShape}));
    QCOMPARE(sink.issues.last().detail, u"summary"_s);
}

void tst_TrackerImporter::gitLabIssues()
{
    const RecordingSink sink = read(u"gitlab/issues.json"_s);
    QCOMPARE(sink.messages.size(), 2);
    QCOMPARE(sink.skippedItems, 1);
    QCOMPARE(faults(sink.issues), QList{ImportFault::WrongShape});
    const IncomingMessage &first = sink.messages.first();
    QCOMPARE(first.messageRef, u"https://gitlab.example.org/acme/tool/-/issues/639"_s);
    QCOMPARE(first.text, u"It fails.\nBadly."_s);
    QCOMPARE(first.from, (Person{.name = u"Rae Reporter"_s, .address = {}, .handle = u"rae"_s}));
    QCOMPARE(factsOf(first).aliases, QStringList{u"gitlab:4741612/639"_s});
    QCOMPARE(factsOf(first).labels, (QStringList{u"security"_s, u"build"_s}));
    QVERIFY(!factsOf(first).isPublic);
    const IncomingMessage &closed = sink.messages.last();
    QCOMPARE(factsOf(closed).state, u"closed"_s); // although closed_at is null
    QCOMPARE(closed.from.handle, u"ghost"_s);
    QVERIFY(factsOf(closed).isPublic);
    QVERIFY(closed.issues.isEmpty());
}

void tst_TrackerImporter::gitLabNotes()
{
    const RecordingSink sink = read(u"gitlab/notes.json"_s);
    QCOMPARE(refs(sink),
             (QStringList{u"gitlab:4741612/639#note_1"_s, u"gitlab:4741612/639#note_2"_s,
                          u"gitlab:4741612/639#note_3"_s}));
    QCOMPARE(sink.skippedItems, 1);
    QVERIFY(sink.messages.at(0).isAutomatic);
    QVERIFY(!sink.messages.at(1).isAutomatic && !sink.messages.at(1).isInternal);
    QVERIFY(sink.messages.at(2).isInternal);
    for (const IncomingMessage &note : sink.messages) {
        QVERIFY(isComment(note));
        QCOMPARE(factsOf(note).issueUrl, u"gitlab:4741612/639"_s);
    }
    QCOMPARE(directionOf(sink.messages.at(2), Policy{}, {}), Direction::Internal);
    QCOMPARE(directionOf(sink.messages.at(1), Policy{}, {}), Direction::Inbound);
    QCOMPARE(directionOf(sink.messages.at(1), Policy{}, {u"mara"_s}), Direction::Outbound);
}

void tst_TrackerImporter::bugzillaBugs()
{
    const RecordingSink sink = read(u"bugzilla/bugs.json"_s);
    QCOMPARE(refs(sink), (QStringList{u"bugzilla:35"_s, u"bugzilla:36"_s}));
    QCOMPARE(faults(sink.issues), QList{ImportFault::WrongShape});
    const IncomingMessage &duplicate = sink.messages.first();
    QCOMPARE(duplicate.from.address, u"rae@example.org"_s);
    QCOMPARE(factsOf(duplicate).state, u"resolved"_s);
    QCOMPARE(factsOf(duplicate).stateReason, u"duplicate"_s);
    QCOMPARE(factsOf(duplicate).duplicateOf, u"bugzilla:12"_s);
    QVERIFY(!factsOf(duplicate).isPublic); // it is in a group
    QVERIFY(factsOf(sink.messages.last()).isPublic);
    QCOMPARE(sink.messages.last().from.handle, u"sam"_s);
    QCOMPARE(factsOf(sink.messages.last()).stateReason, QString());
}

void tst_TrackerImporter::bugzillaComments()
{
    const RecordingSink sink = read(u"bugzilla/comments.json"_s);
    QCOMPARE(refs(sink), (QStringList{u"bugzilla:35#comment-100"_s, u"bugzilla:35#comment-101"_s}));
    QCOMPARE(sink.messages.first().text, u"The description."_s);
    QVERIFY(!sink.messages.first().isInternal);
    QVERIFY(sink.messages.last().isInternal); // 1, not true
    QCOMPARE(sink.messages.last().from.handle, u"mara"_s);
}

void tst_TrackerImporter::bugzillaAttachments()
{
    const RecordingSink sink = read(u"bugzilla/attachments.json"_s);
    QCOMPARE(sink.messages.size(), 2);
    const IncomingMessage &whole = sink.messages.first();
    QCOMPARE(whole.text, u"Proof"_s);
    QCOMPARE(whole.attachments.size(), 1);
    QCOMPARE(whole.attachments.first().name, u"poc.txt"_s);
    QCOMPARE(whole.attachments.first().size, 5);
    QCOMPARE(whole.attachments.first().sha256, sha256Of("hello"));
    QCOMPARE(originalAttachment(whole.original, whole.attachments.first().partPath), "hello"_ba);
    QVERIFY(whole.issues.isEmpty());
    const IncomingMessage &named = sink.messages.last();
    QCOMPARE(named.attachments.first().name, u"../../etc/passwd"_s); // shown as given, no path
    QCOMPARE(named.attachments.first().size, 938);
    QVERIFY(named.attachments.first().sha256.isEmpty());
    QCOMPARE(originalAttachment(named.original, named.attachments.first().partPath), std::nullopt);
    QCOMPARE(faults(named.issues), QList{ImportFault::NoBytes});
    QVERIFY(named.isInternal);
}

void tst_TrackerImporter::bugzillaHistory()
{
    const RecordingSink sink = read(u"bugzilla/history.json"_s);
    QCOMPARE(sink.messages.size(), 1);
    const IncomingMessage &change = sink.messages.first();
    QVERIFY(change.isAutomatic);
    QCOMPARE(factsOf(change).issueUrl, u"bugzilla:35"_s);
    QCOMPARE(change.text, u"status: NEW → RESOLVED\nresolution:  → DUPLICATE"_s);
    QVERIFY(sink.issues.isEmpty());
}

void tst_TrackerImporter::hackerOneReports()
{
    const RecordingSink sink = read(u"hackerone/reports.json"_s);
    const QString report = u"https://hackerone.com/reports/1337"_s;
    QCOMPARE(refs(sink), (QStringList{report, report + u"#activity-1"_s, report + u"#activity-2"_s,
                                      report + u"#activity-3"_s}));
    const IncomingMessage &first = sink.messages.first();
    QCOMPARE(first.text, u"## Steps\n1. look"_s);
    QCOMPARE(factsOf(first).state, u"needs-more-info"_s);
    QCOMPARE(factsOf(first).labels, (QStringList{u"CVE-2026-1"_s, u"CWE-79"_s}));
    QCOMPARE(first.attachments.first().name, u"poc.mp4"_s);
    QCOMPARE(faults(first.issues), QList{ImportFault::NoBytes});
    QVERIFY(sink.messages.at(1).isFromTeam);
    QVERIFY(sink.messages.at(2).isInternal);
    QVERIFY(sink.messages.at(3).isAutomatic);
    QCOMPARE(sink.messages.at(3).text, u"activity-bug-needs-more-info"_s);
    QCOMPARE(faults(sink.issues), QList{ImportFault::WrongShape});
    QCOMPARE(sink.issues.first().detail, u"title"_s);
}

void tst_TrackerImporter::hackerOneActivities()
{
    const RecordingSink sink = read(u"hackerone/activities.json"_s);
    QCOMPARE(refs(sink), QStringList{u"https://hackerone.com/reports/1337#activity-4"_s});
    QVERIFY(isComment(sink.messages.first()));
    QVERIFY(!sink.messages.first().isFromTeam);
}

void tst_TrackerImporter::hackerOneFindings()
{
    const RecordingSink sink = read(u"hackerone/findings.json"_s);
    QCOMPARE(sink.messages.size(), 1);
    const TrackerFacts facts = factsOf(sink.messages.first());
    QCOMPARE(facts.state, u"duplicate"_s);
    QCOMPARE(facts.duplicateOf, u"https://hackerone.com/reports/1200"_s);
    QVERIFY(facts.lacksText);
    QCOMPARE(sink.messages.first().receivedAt, at(u"2026-11-02T09:00:00Z"));
}

void tst_TrackerImporter::bugcrowdSubmissions()
{
    const RecordingSink sink = read(u"bugcrowd/submissions.json"_s);
    QCOMPARE(refs(sink), QStringList{u"bugcrowd:a4201d47"_s});
    const IncomingMessage &message = sink.messages.first();
    QCOMPARE(factsOf(message).state, u"unresolved"_s);
    QCOMPARE(factsOf(message).duplicateOf, u"bugcrowd:b1"_s);
    QCOMPARE(message.attachments.first().name, u"e5a0"_s); // all that is known of it
}

void tst_TrackerImporter::sniffs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("token");
    for (const auto &[name, token] :
         {std::pair("github/advisories.json", "github-advisories"),
          std::pair("gitlab/issues.json", "gitlab"), std::pair("gitlab/notes.json", "gitlab-notes"),
          std::pair("gitlab/issues.csv", "gitlab-csv"), std::pair("bugzilla/bugs.json", "bugzilla"),
          std::pair("bugzilla/comments.json", "bugzilla-comments"),
          std::pair("bugzilla/attachments.json", "bugzilla-comments"),
          std::pair("bugzilla/history.json", "bugzilla-comments"),
          std::pair("bugzilla/bugs.xml", "bugzilla-xml"),
          std::pair("hackerone/reports.json", "hackerone"),
          std::pair("hackerone/activities.json", "hackerone-activities"),
          std::pair("hackerone/findings.json", "hackerone"),
          std::pair("bugcrowd/submissions.json", "bugcrowd"),
          std::pair("jira/issues.csv", "jira")}) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(token);
    }
}

void tst_TrackerImporter::sniffs()
{
    QFETCH(QString, name);
    QByteArray bytes = fixture(name);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto format = sniff(device);
    QVERIFY(format);
    QTEST(QString(toToken(*format)), "token");
    QCOMPARE(device.pos(), 0);
}

void tst_TrackerImporter::envelopes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<QByteArray>>("items");
    using Items = QList<QByteArray>;
    QTest::newRow("what else an envelope holds is passed over")
        << QByteArray(R"({"meta":{"data":[9]},"data":[1,{"a":[2]}],"links":[3]})")
        << Items{"1", R"({"a":[2]})"};
    QTest::newRow("the same key again")
        << QByteArray(R"({"bugs":[1],"bugs":[2]})") << Items{"1", "2"};
    QTest::newRow("one element instead of a list")
        << QByteArray(R"({"data":{"id":1}})") << Items{R"({"id":1})"};
    QTest::newRow("comments of bugs")
        << QByteArray(
               R"({"bugs":{"1":{"comments":[1,2]},"2":{"comments":[]}},"comments":{"9":{"c":3}}})")
        << Items{"1", "2", R"({"c":3})"};
    QTest::newRow("one envelope a line")
        << QByteArray("{\"data\":[1]}\n{\"data\":[2]}\n") << Items{"1", "2"};
    QTest::newRow("an object that only has such a member is a value")
        << QByteArray(R"({"title":"x","data":5})") << Items{R"({"title":"x","data":5})"};
    QTest::newRow("an empty envelope") << QByteArray(R"({"bugs":[]})") << Items{};
}

void tst_TrackerImporter::envelopes()
{
    QFETCH(QByteArray, json);
    QFETCH(QList<QByteArray>, items);
    for (const bool isSlow : {false, true}) { // byte by byte the same
        QBuffer whole(&json);
        FailingDevice slow(json, 1 << 20);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        JsonReader reader(isSlow ? static_cast<QIODevice &>(slow) : whole, u"x"_s, {}, {});
        QList<QByteArray> found;
        for (auto next = reader.next(); next && *next; next = reader.next()) {
            QVERIFY(!(*next)->fault);
            found.append((*next)->bytes);
        }
        QCOMPARE(found, items);
    }
}

void tst_TrackerImporter::aBrokenElementCostsItself()
{
    const QByteArray bug =
        R"({"id":1,"summary":"a","product":"p","creation_time":"2026-11-02T09:00:00Z"})";
    const RecordingSink sink = imported(R"({"bugs":[)" + bug + ",{\"id\":2,\"summary\":},17,null," +
                                            bug + ",{\"id\":3,\"summary\":\"cut",
                                        SourceFormat::Bugzilla);
    QCOMPARE(sink.messages.size(), 2);
    QCOMPARE(faults(sink.issues), (QList{ImportFault::BadJson, ImportFault::WrongShape,
                                         ImportFault::WrongShape, ImportFault::BadJson}));
    QCOMPARE(sink.raws.last().bytes, "{\"id\":3,\"summary\":\"cut"_ba);
}

void tst_TrackerImporter::wrongTypesCostTheirElement_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *const name :
         {"github/advisories.json", "gitlab/issues.json", "gitlab/notes.json", "bugzilla/bugs.json",
          "bugzilla/comments.json", "bugzilla/attachments.json", "bugzilla/history.json",
          "hackerone/reports.json", "hackerone/findings.json", "bugcrowd/submissions.json"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

/// Every value of a fixture is replaced by values of other types, one at a time; nothing crashes,
/// and no element is lost without a word.
void tst_TrackerImporter::wrongTypesCostTheirElement()
{
    QFETCH(QString, name);
    const QByteArray json = fixture(name);
    const RecordingSink right = read(name);
    const qsizetype count = right.messages.size() + right.issues.size() + right.skippedItems;
    const QRegularExpression scalar(
        uR"((:\s*)("(?:[^"\\]|\\.)*"|null|true|false|-?\d+(?:\.\d+)?)(?=\s*[,}]))"_s);
    const QString text = QString::fromUtf8(json);
    const QStringList others{u"[]"_s, u"{}"_s, u"null"_s, u"-1e99"_s, u"\"\\ud800\""_s, u"true"_s};
    int replaced = 0;
    for (auto match = scalar.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch at = match.next();
        for (const QString &other : others) {
            QString changed = text;
            changed.replace(at.capturedStart(2), at.capturedLength(2), other);
            const RecordingSink sink = imported(changed.toUtf8(), SourceFormat::GitLab);
            const qsizetype now = sink.messages.size() + sink.issues.size() + sink.skippedItems;
            // a wrong note or activity may cost those around it, which are one element
            QVERIFY2(now >= 1 && (now >= count - 3), qPrintable(at.captured(0) + other));
            for (const IncomingMessage &message : sink.messages) {
                QVERIFY(!message.messageRef.isEmpty());
                QVERIFY(message.receivedAt <= context().now);
            }
            ++replaced;
        }
    }
    QVERIFY(replaced > 20);
}

void tst_TrackerImporter::hostileInputEnds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("deep") << R"({"bugs":[)" + QByteArray(1'000'000, '[');
    QTest::newRow("deep objects") << R"({"bugs":)" + QByteArray("{\"bugs\":").repeated(100'000);
    QTest::newRow("a key without end") << R"({"bugs":[],")" + QByteArray(3 << 20, 'k');
    QTest::newRow("NUL") << QByteArray("{\"bugs\":[\0,\"\0\",{\"id\":\0}]}", 26);
    QTest::newRow("brackets that match nothing") << QByteArray(R"({"bugs":[}]]}}{"data":]}[)");
    QTest::newRow("a key without a value") << QByteArray(R"({"bugs":[],"x"})");
    QTest::newRow("no value") << QByteArray(R"({"data":)");
    QTest::newRow("a text instead of a key") << QByteArray(R"({"bugs":[1],17:"x"})");
    QTest::newRow("surrogates") << QByteArray(
        R"([{"iid":1,"title":"\ud800","web_url":"\udfff","description":"\u0000"}])");
    QTest::newRow("duplicated keys")
        << QByteArray(R"([{"iid":1,"iid":2,"title":"a","title":7,"title":"b"}])");
}

void tst_TrackerImporter::hostileInputEnds()
{
    QFETCH(QByteArray, json);
    const RecordingSink sink = imported(json, SourceFormat::Bugzilla);
    QVERIFY(sink.messages.size() + sink.issues.size() > 0 || json.size() > 1'000'000);
}

void tst_TrackerImporter::manyEmptyObjects()
{
    RecordingSink sink =
        imported("[" + QByteArray("{},").repeated(1'000'000) + "{}]", SourceFormat::GitLab);
    QVERIFY(sink.messages.isEmpty());
    QCOMPARE(sink.issues.size(), 1'000'001);
}

void tst_TrackerImporter::timesOfTrackers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<Instant>>("instant");
    using Result = std::optional<Instant>;
    const Instant eleven = at(u"2026-11-02T11:12:00Z");
    QTest::newRow("ISO") << u"2026-11-02T11:12:00.123Z"_s << Result(eleven);
    QTest::newRow("Bugzilla's XML") << u"2026-11-02 13:12:00 +0200"_s << Result(eleven);
    QTest::newRow("HackerOne's CSV") << u"2026-11-02 11:12:00 UTC"_s << Result(eleven);
    QTest::newRow("GitLab's CSV") << u"2026-11-02 11:12:00"_s << Result(eleven);
    QTest::newRow("without seconds") << u"2026-11-02 11:12"_s << Result(eleven);
    QTest::newRow("Jira") << u"02/Nov/26 11:12 AM"_s << Result(eleven);
    QTest::newRow("Jira, a single digit") << u"2/Nov/26 11:12 AM"_s << Result(eleven);
    QTest::newRow("no time") << u"yesterday"_s << Result();
    QTest::newRow("empty") << QString() << Result();
    QTest::newRow("long") << QString(1 << 20, u'2') << Result();
}

void tst_TrackerImporter::timesOfTrackers()
{
    QFETCH(QString, text);
    QTEST(instantFromTracker(text), "instant");
}

QTEST_GUILESS_MAIN(tst_TrackerImporter)
#include "tst_trackerimporter.moc"
