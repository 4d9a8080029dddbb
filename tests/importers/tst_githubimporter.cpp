// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/githubitems.h"
#include "importers/importing.h"
#include "importers/originaltext.h"
#include "importers/sha256.h"

#include <QJsonDocument>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString Issues = u"https://github.com/aicertus/mailflow/issues/"_s;

RecordingSink importedFixture(const QString &name)
{
    const QByteArray bytes = fixture(u"github/"_s + name);
    RecordingSink sink = imported(bytes, SourceFormat::GitHubIssues);
    for (const IncomingMessage &message : sink.messages) {
        // every original is a slice of the file, and is read again as it was
        QCOMPARE(bytes.mid(message.offset, message.original.bytes.size()), message.original.bytes);
        QCOMPARE(message.original.sha256, sha256Of(message.original.bytes));
        QCOMPARE(originalText(message.original), message.text);
        QVERIFY(message.tracker);
    }
    return sink;
}

QList<qint64> numbers(const QList<IncomingMessage> &messages)
{
    QList<qint64> all;
    for (const IncomingMessage &message : messages) {
        all.append(message.tracker->number);
    }
    return all;
}

IncomingMessage byRef(const QList<IncomingMessage> &messages, const QString &messageRef)
{
    for (const IncomingMessage &message : messages) {
        if (message.messageRef == messageRef) {
            return message;
        }
    }
    QTest::qFail(qPrintable(messageRef), __FILE__, __LINE__);
    return {};
}

TrackerItems itemsOf(const QByteArray &json)
{
    return gitHubItems(json, 0, context());
}

} // namespace

class tst_GitHubImporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aListOfExactlyTheDefaultLimitIsPerhapsCutOff()
    {
        const QByteArray list = fixture(u"github/gh_list_30.json"_s);
        const RecordingSink sink = imported(list, SourceFormat::GitHubCli);
        QCOMPARE(faults(sink.problems), QList{ImportFault::PerhapsCutOff});
        QCOMPARE(sink.problems.first().path, u"a-file"_s);
        QVERIFY(sink.issues.isEmpty());

        const QByteArray longer = "{\"number\":99,\"title\":\"x\",\"createdAt\":\"\"},";
        QVERIFY(imported(QByteArray(list).insert(list.indexOf('[') + 1, longer),
                         SourceFormat::GitHubCli)
                    .problems.isEmpty());
        const QByteArray rest =
            "{\"number\":1,\"title\":\"x\",\"html_url\":\"https://x/issues/1\"},";
        QVERIFY(imported("[" + rest.repeated(30).chopped(1) + "]", SourceFormat::GitHubIssues)
                    .problems.isEmpty());
    }

    void init() { QTest::failOnWarning(); }

    void issuesAreRead()
    {
        const RecordingSink sink = importedFixture(u"issues.json"_s);
        QCOMPARE(numbers(sink.messages), (QList<qint64>{14, 13, 12, 11}));
        QCOMPARE(sink.skippedItems, 1);
        QCOMPARE(sink.issues, QList<ImportIssue>());
        const IncomingMessage closed = sink.messages[0];
        QCOMPARE(closed.messageRef, Issues + u"14"_s);
        QCOMPARE(closed.subject, u"Closed by a bot"_s);
        QCOMPARE(closed.text, u"Steps are missing.\n\nStill open for us."_s);
        QCOMPARE(closed.from, (Person{{}, {}, u"reporter-b"_s}));
        QCOMPARE(closed.receivedAt, at(u"2026-10-01T08:00:00Z"));
        QCOMPARE(closed.sentAt, std::optional(closed.receivedAt));
        QCOMPARE(closed.original.format, OriginalFormat::GitHubIssue);
        const TrackerFacts facts{.issueUrl = Issues + u"14"_s,
                                 .number = 14,
                                 .state = u"closed"_s,
                                 .stateReason = u"not_planned"_s,
                                 .labels = {u"security"_s, u"stale"_s},
                                 .isPublic = true,
                                 .updatedAt = at(u"2026-11-05T08:00:00Z")};
        QVERIFY(*closed.tracker == facts);
        QCOMPARE(sink.messages[1].text, QString());
        QCOMPARE(sink.messages[2].from.handle, u"ghost"_s);
    }

    void commentsFindTheirIssue()
    {
        const RecordingSink sink = importedFixture(u"comments.json"_s);
        QCOMPARE(sink.messages.size(), 6);
        const IncomingMessage first = sink.messages[0];
        QCOMPARE(first.messageRef, Issues + u"11#issuecomment-501"_s);
        QCOMPARE(first.inReplyTo, Issues + u"11"_s);
        QCOMPARE(first.tracker->issueUrl, Issues + u"11"_s);
        QCOMPARE(first.tracker->number, 11);
        QCOMPARE(first.original.format, OriginalFormat::GitHubComment);
        QStringList team;
        QStringList automatic;
        for (const IncomingMessage &message : sink.messages) {
            const QString id = message.messageRef.section(u'-', -1);
            team += message.isFromTeam ? QStringList{id} : QStringList();
            automatic += message.isAutomatic ? QStringList{id} : QStringList();
        }
        QCOMPARE(team, (QStringList{u"501"_s, u"503"_s}));
        QCOMPARE(automatic, QStringList{u"505"_s});
    }

    void ghListIsReadWithItsComments()
    {
        const RecordingSink sink = importedFixture(u"gh_list.json"_s);
        QCOMPARE(sink.messages.size(), 5);
        const IncomingMessage issue = byRef(sink.messages, Issues + u"21"_s);
        QCOMPARE(issue.subject, u"With comments"_s);
        QCOMPARE(issue.from, (Person{u"Ada Reporter"_s, {}, u"reporter-a"_s}));
        QCOMPARE(issue.tracker->state, u"open"_s);
        QCOMPARE(issue.tracker->labels, QStringList{u"security"_s});
        const IncomingMessage answer = byRef(sink.messages, Issues + u"21#issuecomment-601"_s);
        QVERIFY(answer.isFromTeam);
        QCOMPARE(answer.inReplyTo, issue.messageRef);
        QCOMPARE(answer.text, u"Thank you, received."_s);
        QCOMPARE(answer.receivedAt, at(u"2026-11-02T08:00:00Z"));
        const IncomingMessage byBot = byRef(sink.messages, Issues + u"23"_s);
        QVERIFY(byBot.isAutomatic);
        QCOMPARE(byBot.tracker->stateReason, u"not_planned"_s);
    }

    void backupIsReadWithItsComments()
    {
        const RecordingSink sink = importedFixture(u"backup_issue_17.json"_s);
        QCOMPARE(sink.messages.size(), 2);
        QCOMPARE(sink.messages[0].messageRef, Issues + u"17"_s);
        QCOMPARE(sink.messages[0].text, u"One file an issue."_s);
        QCOMPARE(sink.messages[1].messageRef, Issues + u"17#issuecomment-701"_s);
        QCOMPARE(sink.messages[1].text, u"Confirmed."_s);
        QVERIFY(sink.messages[1].isFromTeam);
        QCOMPARE(importedFixture(u"backup_pull_18.json"_s).skippedItems, 1);
    }

    /// Its address is none: it is known by its bytes, and no two such issues are one.
    void anIssueWithoutAnAddressHasANameOfItsOwn()
    {
        const QByteArray dump = "[{\"url\":\"#ttps://example.org/a/b/issues/1\",\"number\":1,"
                                "\"title\":\"overflow\",\"state\":\"OPEN\",\"body\":\"text\","
                                "\"createdAt\":\"2026-11-19T10:00:00Z\"}]";
        const RecordingSink sink = imported(dump, SourceFormat::GitHubCli);
        QCOMPARE(sink.messages.size(), 1);
        QVERIFY(sink.messages.first().messageRef.startsWith(u"sha256:"_s));
        QCOMPARE(sink.messages.first().refKind, RefKind::Digest);
    }

    /// As Perceval keeps them; "comments" is their number.
    void restIssueWithItsCommentsIsRead()
    {
        const QByteArray dump =
            "[{\"url\":\"https://api.example.org/repos/a/b/issues/1\",\"number\":1,"
            "\"html_url\":\"https://example.org/a/b/issues/1\",\"title\":\"overflow\","
            "\"user\":{\"login\":\"ann\"},\"state\":\"open\",\"body\":\"text\",\"comments\":1,"
            "\"created_at\":\"2026-11-19T10:00:00Z\",\"updated_at\":\"2026-11-19T10:00:00Z\","
            "\"comments_data\":[{\"id\":7,\"url\":\"https://api.example.org/c/7\","
            "\"html_url\":\"https://example.org/a/b/issues/1#issuecomment-7\","
            "\"user\":{\"login\":\"bob\"},\"body\":\"me too\","
            "\"created_at\":\"2026-11-19T11:00:00Z\"}]}]";
        const RecordingSink sink = imported(dump, SourceFormat::GitHubIssues);
        QCOMPARE(sink.messages.size(), 2);
        QCOMPARE(sink.messages.last().text, u"me too"_s);
        QCOMPARE(sink.messages.last().from.handle, u"bob"_s);
        QCOMPARE(sink.messages.last().tracker->issueUrl, sink.messages.first().messageRef);
    }

    void otherShapesAreRead_data();
    void otherShapesAreRead();

    void cutFileGivesWhatIsWhole()
    {
        const RecordingSink sink = importedFixture(u"truncated.json"_s);
        QCOMPARE(sink.skippedItems, 1);
        QCOMPARE(numbers(sink.messages), QList<qint64>{14});
        QCOMPARE(faults(sink.issues), QList{ImportFault::BadJson});
        const QByteArray bytes = fixture(u"github/truncated.json"_s);
        QCOMPARE(bytes.mid(sink.issues[0].offset), sink.raws[0].bytes);
    }

    void oddElementsAreKeptAndTheRestGoesOn()
    {
        const RecordingSink sink = importedFixture(u"wrong_types.json"_s);
        const QList<qint64> read = numbers(sink.messages);
        QVERIFY(read.contains(31) && read.contains(35));
        QCOMPARE(sink.messages.size() + sink.issues.size() + sink.skippedItems, 8);
        QVERIFY(!sink.issues.isEmpty());
        for (const ImportIssue &issue : sink.issues) {
            QCOMPARE(issue.fault, ImportFault::WrongShape);
            QVERIFY(!issue.detail.isEmpty());
        }
        for (const IncomingMessage &message : sink.messages) {
            if (message.tracker->number == 35) {
                QVERIFY(message.tracker->labels.contains(u"security"_s));
            }
        }
    }

    void brokenUtf8CostsItsPlaceOnly()
    {
        const RecordingSink sink = importedFixture(u"broken_utf8.json"_s);
        QVERIFY(!sink.messages.isEmpty());
        QVERIFY(sink.messages[0].subject.startsWith(u"Bytes \uFFFD"_s));
    }

    void loneSurrogatesSurvive()
    {
        const TrackerItems items = itemsOf(
            R"({"number":1,"title":"a\ud800b","html_url":"u","created_at":"2026-11-01T00:00:00Z","body":"\u0000"})");
        QCOMPARE(items.messages.size(), 1);
        QCOMPARE(items.messages[0].subject, QString(u"a"_s + QChar(0xD800) + u'b'));
        QCOMPARE(items.messages[0].text, QString(QChar(0)));
    }

    void reportByTheTeamIsAReport()
    {
        const TrackerItems items = itemsOf(
            R"({"number":1,"title":"t","html_url":"u","author_association":"OWNER","user":{"login":"m"}})");
        QVERIFY(!items.messages[0].isFromTeam);
    }

    void dates_data();
    void dates();

    void nullPullRequestLinksAreNoPullRequest()
    {
        const QByteArray old =
            R"({"number":1,"title":"t","html_url":"https://github.com/o/r/issues/1",)"
            R"("pull_request":{"html_url":null,"diff_url":null}})";
        const QByteArray named =
            R"({"number":1,"title":"t","url":"https://github.com/o/r/pull/1"})";
        QVERIFY(!itemsOf(old).isSkipped);
        QVERIFY(
            itemsOf(QByteArray(old).replace("null", "true").replace("true,", "\"x\",")).isSkipped);
        QVERIFY(itemsOf(named).isSkipped);
    }

    void deepElementIsDamaged()
    {
        const QByteArray deep(1'000'000, '[');
        const RecordingSink sink = imported("[" + deep, SourceFormat::GitHubIssues);
        QCOMPARE(faults(sink.issues), QList{ImportFault::BadJson});
        QCOMPARE(sink.raws[0].bytes, deep);
    }

    void urlsAgree_data();
    void urlsAgree();

    void fieldsAreShownOneALine()
    {
        const RecordingSink sink = importedFixture(u"issues.json"_s);
        const QString fields = originalHeaders(sink.messages[0].original);
        QVERIFY2(fields.contains(u"\nlabels: security, stale\n"_s), qPrintable(fields));
        QVERIFY2(fields.contains(u"\nuser: reporter-b\n"_s), qPrintable(fields));
        QVERIFY2(!fields.contains(u"Steps are missing"_s), qPrintable(fields));
        QCOMPARE(originalAttachment(sink.messages[0].original, u"1"_s), std::nullopt);
    }

    void deviceErrorEndsTheImport()
    {
        const QByteArray bytes = fixture(u"github/issues.json"_s);
        FailingDevice device(bytes, bytes.size() / 2);
        RecordingSink sink;
        const auto read =
            importerFor(SourceFormat::GitHubIssues)->read(device, context(), sink, {}, {});
        QVERIFY(!read);
        QCOMPARE(read.error().fault, ImportFault::CannotRead);
        QVERIFY(!sink.messages.isEmpty());
    }
};

void tst_GitHubImporter::otherShapesAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<qint64>>("numbers");

    QTest::newRow("one object") << u"single_issue.json"_s << QList<qint64>{11};
    QTest::newRow("a byte order mark") << u"bom.json"_s << QList<qint64>{11};
    QTest::newRow("no element") << u"empty_array.json"_s << QList<qint64>{};
}

void tst_GitHubImporter::otherShapesAreRead()
{
    QFETCH(QString, name);
    const RecordingSink sink = importedFixture(name);
    QTEST(numbers(sink.messages), "numbers");
    QCOMPARE(sink.issues, QList<ImportIssue>());
}

void tst_GitHubImporter::dates_data()
{
    QTest::addColumn<QByteArray>("created");
    QTest::addColumn<QString>("received");
    QTest::addColumn<QList<ImportFault>>("expected");

    using Faults = QList<ImportFault>;
    QTest::newRow("as it is") << QByteArray(R"("2026-11-01T10:00:00Z")")
                              << u"2026-11-01T10:00:00Z"_s << Faults{};
    QTest::newRow("missing: the file's time")
        << QByteArray("null") << u"2026-11-20T00:00:00Z"_s << Faults{ImportFault::MissingDate};
    QTest::newRow("in the future: the file's time")
        << QByteArray(R"("2027-01-01T00:00:00Z")") << u"2026-11-20T00:00:00Z"_s
        << Faults{ImportFault::DateOutOfRange};
}

void tst_GitHubImporter::dates()
{
    QFETCH(QByteArray, created);
    QFETCH(QString, received);
    const TrackerItems items =
        itemsOf(R"({"number":1,"title":"t","html_url":"u","created_at":)" + created + "}");
    QCOMPARE(toIsoString(items.messages[0].receivedAt), received);
    QTEST(faults(items.messages[0].issues), "expected");
}

void tst_GitHubImporter::urlsAgree_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("canonical");

    const QString there = u"https://github.com/o/r/issues/7"_s;
    QTest::newRow("as people see it") << there << there;
    QTest::newRow("of the API") << u"https://api.github.com/repos/o/r/issues/7"_s << there;
    QTest::newRow("with a fragment") << there + u"#issuecomment-1"_s << there;
    QTest::newRow("with a query") << there + u"?x=y"_s << there;
    QTest::newRow("with a slash") << there + u"/"_s << there;
    QTest::newRow("of an Enterprise server")
        << u"https://ghe.example.org/api/v3/repos/o/r/issues/7"_s
        << u"https://ghe.example.org/o/r/issues/7"_s;
}

void tst_GitHubImporter::urlsAgree()
{
    QFETCH(QString, url);
    QTEST(canonicalIssueUrl(url), "canonical");
}

QTEST_GUILESS_MAIN(tst_GitHubImporter)
#include "tst_githubimporter.moc"
