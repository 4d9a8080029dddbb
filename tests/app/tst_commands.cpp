// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Docket::Answer;
using Docket::bytesOf;
using Docket::docket;

/// The sample casebook by command line: what a script sees.
class CommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_sample.make(); }

    void init()
    {
        QTest::failOnWarning();
        m_sample.copy();
    }

    void listShowsEveryCase();
    void queriesNarrowTheList_data();
    void queriesNarrowTheList();
    void listSortsAndLimits();
    void csvHasOneRecordACase();
    void dueEndsWithOneWhenAClockIsOverdue();
    void showHasTheDocumentedKeys();
    void rawGivesTheBytesOfTheMailbox();
    void duplicatesHaveAScoreAndReasons();
    void aRefusedDuplicateIsRemembered();
    void policiesAreShownAndAdded();
    void verifyFindsTheSampleSound();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void recordsAreValidatedEach();
    void theFirstWordOfSeveralCommandsHasTheHelpOfAll();

private:
    Docket::SampleFixture m_sample;
};

void CommandsTest::listShowsEveryCase()
{
    const Answer list =
        docket({u"list"_s, m_sample.book(), u"--json"_s, u"--now"_s, m_sample.now()});
    QCOMPARE(list.exit, 0);
    const QJsonArray cases = list.json()["cases"_L1].toArray();
    QCOMPARE(cases.size(), 23); // 13 threads, 10 issues
    QCOMPARE(list.json()["total"_L1].toInt(), 23);
    const QStringList keys{u"key"_s,        u"title"_s,       u"product"_s,  u"state"_s,
                           u"severity"_s,   u"received_at"_s, u"reporter"_s, u"public"_s,
                           u"source"_s,     u"next_due_at"_s, u"next_due"_s, u"overdue"_s,
                           u"attachments"_s};
    for (const QString &key : keys) {
        QVERIFY2(cases.first().toObject().contains(key), qPrintable(key));
    }
    const Answer table = docket({u"list"_s, m_sample.book(), u"--now"_s, m_sample.now()});
    QCOMPARE(table.exit, 0);
    QCOMPARE(table.output.count('\n'), 25); // header, cases, total
}

void CommandsTest::queriesNarrowTheList_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("total");

    QTest::newRow("by one state") << u"state:new"_s << 7;
    QTest::newRow("by two states") << u"state:released,disclosed"_s << 2;
    QTest::newRow("by product") << u"product:mailflow"_s << 10;
    QTest::newRow("by what is overdue") << u"is:overdue product:stalwart"_s << 2;
    QTest::newRow("by a word of a title in another script") << u"Разница"_s << 1;
    QTest::newRow("by a filter and a word") << u"state:fixing redirect"_s << 1;
    QTest::newRow("by what nobody wrote") << u"zyzzyva"_s << 0;
}

void CommandsTest::queriesNarrowTheList()
{
    QFETCH(const QString, query);
    const Answer list =
        docket({u"list"_s, m_sample.book(), query, u"--json"_s, u"--now"_s, m_sample.now()});
    QCOMPARE(list.exit, 0);
    QTEST(list.json()["total"_L1].toInt(), "total");
}

void CommandsTest::listSortsAndLimits()
{
    const auto keys = [this](const QStringList &options) {
        QStringList all;
        const QJsonObject list = docket(QStringList{u"list"_s, m_sample.book(), u"--json"_s,
                                                    u"--now"_s, m_sample.now()} +
                                        options)
                                     .json();
        for (const QJsonValue &row : list["cases"_L1].toArray()) {
            all.append(row["key"_L1].toString());
        }
        return all;
    };
    QStringList ascending = keys({u"--sort"_s, u"key"_s});
    QVERIFY(std::ranges::is_sorted(ascending));
    const QStringList descending = keys({u"--sort"_s, u"-key"_s});
    std::ranges::reverse(ascending);
    QCOMPARE(descending, ascending);
    QCOMPARE(keys({u"--sort"_s, u"-key"_s, u"--limit"_s, u"3"_s}), descending.first(3));
}

void CommandsTest::csvHasOneRecordACase()
{
    const Answer list =
        docket({u"list"_s, m_sample.book(), u"--csv"_s, u"--now"_s, m_sample.now()});
    QCOMPARE(list.exit, 0);
    QCOMPARE(list.output.count("\r\n"), 24);
    QVERIFY(list.output.startsWith("key,title,product,state,"));
}

void CommandsTest::dueEndsWithOneWhenAClockIsOverdue()
{
    const Answer due = docket({u"due"_s, m_sample.book(), u"--json"_s, u"--now"_s, m_sample.now()});
    QCOMPARE(due.exit, 1);
    const QJsonArray clocks = due.json()["due"_L1].toArray();
    QVERIFY(due.json()["overdue"_L1].toInt() >= 2);
    QCOMPARE(clocks.first()["status"_L1].toString(), u"overdue"_s);

    const Answer before =
        docket({u"due"_s, m_sample.book(), u"--json"_s, u"--now"_s, u"2026-10-01T00:00:00Z"_s});
    QCOMPARE(before.exit, 0);
    QCOMPARE(before.json()["overdue"_L1].toInt(), 0);
}

void CommandsTest::showHasTheDocumentedKeys()
{
    const QJsonObject shown = m_sample.show(m_sample.keyOf(u"DKIM"_s));
    const QStringList keys{u"key"_s,         u"title"_s,     u"product"_s, u"state"_s,
                           u"received_at"_s, u"reporter"_s,  u"source"_s,  u"messages"_s,
                           u"obligations"_s, u"decision"_s,  u"fix"_s,     u"embargo"_s,
                           u"history"_s,     u"assessment"_s};
    for (const QString &key : keys) {
        QVERIFY2(shown.contains(key), qPrintable(key));
    }
    QCOMPARE(shown["state"_L1].toString(), u"released"_s);
    QCOMPARE(shown["messages"_L1].toArray().size(), 8);
    const QJsonArray obligations = shown["obligations"_L1].toArray();
    QCOMPARE(obligations.size(), 5);
    QVERIFY(std::ranges::all_of(obligations, [](const QJsonValue &obligation) {
        const bool isByMessage = obligation["id"_L1].toString() != "fix-target"_L1;
        return obligation["status"_L1].toString() == u"met"_s &&
               (obligation["met_by"_L1].toInt() > 0) == isByMessage;
    }));
}

void CommandsTest::rawGivesTheBytesOfTheMailbox()
{
    const QByteArray mbox = bytesOf(QStringLiteral(DOCKET_RESOURCES "/samples/reports.mbox"));
    const QString key = m_sample.keyOf(u"SMTP smuggling"_s);
    for (const QJsonValue &message : m_sample.show(key)["messages"_L1].toArray()) {
        const QString number = QString::number(message["n"_L1].toInt());
        const Answer raw = docket({u"raw"_s, m_sample.book(), key, number});
        QCOMPARE(raw.exit, 0);
        QVERIFY(raw.output.size() > 200);
        QVERIFY2(mbox.contains(raw.output), qPrintable(number));
    }
    QCOMPARE(docket({u"raw"_s, m_sample.book(), key, u"99"_s}).exit, 3);
}

void CommandsTest::duplicatesHaveAScoreAndReasons()
{
    const QStringList all{u"duplicates"_s, m_sample.book(), u"--all"_s, u"--threshold"_s,
                          u"0.05"_s};
    const Answer pairs = docket(all + QStringList{u"--json"_s});
    QCOMPARE(pairs.exit, 0);
    const QJsonArray found = pairs.json()["pairs"_L1].toArray();
    QVERIFY(!found.isEmpty());
    double last = 1;
    for (const QJsonValue &pair : found) {
        const double score = pair["candidate"_L1]["score"_L1].toDouble();
        QVERIFY(score <= last && score >= 0.05);
        QVERIFY(!pair["candidate"_L1]["reasons"_L1].toArray().isEmpty());
        last = score;
    }
    const QString key = found.first()["key"_L1].toString();
    const QString other = found.first()["candidate"_L1]["key"_L1].toString();
    const Answer one =
        docket({u"duplicates"_s, m_sample.book(), key.toLower(), u"--threshold"_s, u"0.05"_s});
    QCOMPARE(one.exit, 0);
    QVERIFY(one.output.contains(other.toUtf8()));
    QVERIFY(one.output.contains("(message 1 here, "));
    QVERIFY(docket(all).output.contains(" pair"));
}

void CommandsTest::aRefusedDuplicateIsRemembered()
{
    const auto candidates = [this](const QStringList &more) {
        const Answer answer = docket(QStringList{u"duplicates"_s, m_sample.book(), u"--all"_s,
                                                 u"--threshold"_s, u"0.05"_s, u"--json"_s} +
                                     more);
        return answer.json()["pairs"_L1].toArray();
    };
    const QJsonArray before = candidates({});
    const QString key = before.first()["key"_L1].toString();
    const QString other = before.first()["candidate"_L1]["key"_L1].toString();
    const Answer refused = docket({u"duplicates"_s, m_sample.book(), key, u"--refuse"_s, other});
    QVERIFY2(refused.exit == 0, qPrintable(refused.errors));
    QCOMPARE(candidates({}).size(), before.size() - 1);
    QCOMPARE(candidates({u"--refused"_s}).size(), before.size());
    QCOMPARE(docket({u"duplicates"_s, m_sample.book(), other, u"--reconsider"_s, key}).exit, 0);
    QCOMPARE(candidates({}).size(), before.size());
    QCOMPARE(docket({u"duplicates"_s, m_sample.book(), key, u"--refuse"_s, key}).exit, 2);
    QCOMPARE(docket({u"duplicates"_s, m_sample.book(), key, u"--refuse"_s, u"DKT-26-999"_s}).exit,
             3);
}

void CommandsTest::policiesAreShownAndAdded()
{
    const QString book = m_sample.path(u"new.docket"_s);
    QCOMPARE(docket({u"new"_s, book}).exit, 0);
    QCOMPARE(docket({u"new"_s, book}).exit, 3);
    QCOMPARE(docket({u"policy"_s, u"add"_s, book, u"stalwart"_s}).exit, 0);
    QCOMPARE(docket({u"policy"_s, u"add"_s, book, u"--product"_s, u"other"_s,
                     QStringLiteral(DOCKET_RESOURCES "/policies/mailflow.json")})
                 .exit,
             0);
    const QJsonArray policies =
        docket({u"policy"_s, u"show"_s, book, u"--json"_s}).json()["policies"_L1].toArray();
    QCOMPARE(policies.size(), 2);
    QCOMPARE(policies[0]["product"_L1].toString(), u"other"_s);
    QCOMPARE(policies[1]["promises"_L1][0]["hours"_L1].toInt(), 24);
    QCOMPARE(policies[1]["intake"_L1]["public_issue"_L1].toString(), u"forbidden"_s);
    QCOMPARE(docket({u"policy"_s, u"show"_s, book, u"--product"_s, u"nothing"_s}).exit, 3);
}

void CommandsTest::verifyFindsTheSampleSound()
{
    const Answer verified = docket({u"verify"_s, m_sample.book(), u"--json"_s});
    QCOMPARE(verified.exit, 0);
    QVERIFY(verified.json()["originals"_L1].toInt() > 60); // 42 mails, 10 issues, comments
    QVERIFY(verified.json()["problems"_L1].toArray().isEmpty());
}

void CommandsTest::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("no casebook") << QStringList{u"list"_s};
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"x.docket"_s, u"--colour"_s};
    QTest::newRow("unknown subcommand of policy") << QStringList{u"policy"_s, u"read"_s};
    QTest::newRow("a clock that is no time")
        << QStringList{u"due"_s, u"x.docket"_s, u"--now"_s, u"tomorrow"_s};
    QTest::newRow("a length that is none")
        << QStringList{u"due"_s, u"x.docket"_s, u"--within"_s, u"soon"_s};
    QTest::newRow("unknown filter") << QStringList{u"list"_s, u"x.docket"_s, u"state:asleep"_s};
    QTest::newRow("unknown column")
        << QStringList{u"list"_s, u"x.docket"_s, u"--sort"_s, u"colour"_s};
    QTest::newRow("unknown action")
        << QStringList{u"act"_s, u"x.docket"_s, u"DKT-26-001"_s, u"ignore"_s};
    QTest::newRow("unknown field") << QStringList{u"act"_s, u"x.docket"_s, u"DKT-26-001"_s,
                                                  u"set"_s, u"--set"_s,    u"mood=good"_s};
    QTest::newRow("an action that is yet to come")
        << QStringList{u"act"_s,  u"x.docket"_s,   u"DKT-26-001"_s, u"evaluate"_s,
                       u"--at"_s, u"2026-11-22"_s, u"--now"_s,      u"2026-11-21"_s};
    QTest::newRow("unknown import format")
        << QStringList{u"import"_s, u"x.docket"_s, u"a"_s, u"--format"_s, u"pst"_s};
    QTest::newRow("evidence without a place to go")
        << QStringList{u"evidence"_s, u"x.docket"_s, u"DKT-26-001"_s, u"1"_s};
    QTest::newRow("duplicates of nothing") << QStringList{u"duplicates"_s, u"x.docket"_s};
    QTest::newRow("duplicates of one case and of all")
        << QStringList{u"duplicates"_s, u"x.docket"_s, u"DKT-26-001"_s, u"--all"_s};
    QTest::newRow("a score that is none")
        << QStringList{u"duplicates"_s, u"x.docket"_s, u"--all"_s, u"--threshold"_s, u"nan"_s};
    QTest::newRow("all refused at once")
        << QStringList{u"duplicates"_s, u"x.docket"_s, u"--all"_s, u"--refuse"_s, u"DKT-26-001"_s};
    QTest::newRow("one argument too many") << QStringList{u"new"_s, u"a"_s, u"b"_s};
}

void CommandsTest::wrongUsageEndsWithTwo()
{
    QFETCH(const QStringList, arguments);
    const Answer answer = docket(arguments);
    QCOMPARE(answer.exit, 2);
    QVERIFY2(answer.errors.startsWith(u"docket: "_s), qPrintable(answer.errors));
    QVERIFY(answer.output.isEmpty());
}

void CommandsTest::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");

    const QStringList all{u"new"_s,          u"sample"_s,        u"policy add"_s, u"policy check"_s,
                          u"policy show"_s,  u"inspect"_s,       u"list"_s,       u"import"_s,
                          u"show"_s,         u"raw"_s,           u"due"_s,        u"act"_s,
                          u"verify"_s,       u"evidence"_s,      u"advisory"_s,   u"letter"_s,
                          u"public-issue"_s, u"find-evidence"_s, u"validate"_s,   u"cvss"_s,
                          u"register"_s,     u"publisher"_s,     u"leak-check"_s, u"tags"_s};
    for (const QString &command : all) {
        QTest::newRow(qPrintable(command)) << command;
    }
}

void CommandsTest::everyCommandHasHelp()
{
    QFETCH(const QString, command);
    const Answer help = docket(command.split(u' ') + QStringList{u"--help"_s});
    QCOMPARE(help.exit, 0);
    QVERIFY(QString::fromUtf8(help.output).startsWith("Usage: docket "_L1 + command));
    QVERIFY(QString::fromUtf8(docket({u"--help"_s}).output).contains("docket "_L1 + command));
    QVERIFY(std::ranges::none_of(help.output, [](char byte) { return byte < 0; })); // any terminal
}

void CommandsTest::recordsAreValidatedEach()
{
    const QString folder = QStringLiteral(DOCKET_TEST_DATA) + u"/advisories/"_s;
    const Answer good = docket({u"validate"_s, folder + u"full.csaf.json"_s});
    QCOMPARE(good.exit, 0);
    QVERIFY(good.output.contains("valid CSAF 2.0"));
    const Answer bad = docket({u"validate"_s, folder + u"csaf-bad-score.json"_s});
    QCOMPARE(bad.exit, 1);
    QVERIFY2(bad.output.contains("CSAF 6.1.8"), bad.output.constData());
    QVERIFY(bad.output.contains("/vulnerabilities/0/scores/0/cvss_v3/baseScore"));
    const Answer json = docket({u"validate"_s, folder + u"csaf-bad-score.json"_s, u"--json"_s});
    QVERIFY(json.output.contains("\"rule\":\"CSAF 6.1.8\""));
    const QTemporaryDir made;
    QFile container(made.filePath(u"cna.json"_s));
    QVERIFY(container.open(QIODevice::WriteOnly));
    container.write(R"({"providerMetadata": {"orgId": "b3476cb9-2e3d-41a6-98d0-0f47421a65b6"},
        "descriptions": [{"lang": "en", "value": "Words"}],
        "affected": [{"vendor": "a", "product": "b", "defaultStatus": "affected"}],
        "references": [{"url": "https://example.org/"}]})");
    container.close();
    const Answer bare = docket({u"validate"_s, container.fileName()});
    QCOMPARE(bare.exit, 0);
    QVERIFY2(bare.output.contains("valid CVE 5.1 (CNA container)"), bare.output.constData());
    const Answer none = docket({u"validate"_s, folder + u"full.md"_s, folder + u"absent.json"_s});
    QCOMPARE(none.exit, 3);
    QVERIFY(none.errors.contains(u"full.md"_s) && none.errors.contains(u"absent.json"_s));
}

void CommandsTest::theFirstWordOfSeveralCommandsHasTheHelpOfAll()
{
    const Answer help = docket({u"policy"_s, u"--help"_s});
    QCOMPARE(help.exit, 0);
    for (const QByteArray name : {"add", "check", "show"}) {
        QVERIFY(help.output.contains(QByteArray("Usage: docket policy ").append(name)));
    }
    const Answer none = docket({u"policy"_s});
    QCOMPARE(none.exit, 2);
    QVERIFY2(none.errors.contains(u"policy add, policy check, policy show"_s),
             qPrintable(none.errors));
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
