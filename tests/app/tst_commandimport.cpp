// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docketprocess.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using Docket::Answer;
using Docket::docket;

namespace {

const QString Now = u"2026-11-21T19:42:00Z"_s;
constexpr int BatchSize = 2000;    // of an import: what a stop or a kill leaves is a multiple
constexpr int MessageCount = 9000; // several batches, so that the first is in long before the end

QString dataFile(QLatin1StringView name)
{
    return QStringLiteral(DOCKET_TEST_DATA "/") + name;
}

/// A mailbox in which every fourth message answers the one three before it.
void writeMailbox(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray filler = QByteArray(60, 'x') + '\n';
    for (int i = 0; i < MessageCount; ++i) {
        const QByteArray number = QByteArray::number(i);
        file.write("From r" + number + "@example.org Mon Nov  2 10:00:00 2026\n");
        file.write("From: Reporter " + number + " <r" + number + "@example.org>\n");
        file.write("To: hello@stalw.art\nDate: Mon, 02 Nov 2026 10:00:00 +0000\n");
        file.write("Message-ID: <m" + number + "@example.org>\n");
        if (i % 4 == 3) {
            file.write("In-Reply-To: <m" + QByteArray::number(i - 3) + "@example.org>\n");
        }
        file.write("Subject: Report " + number + "\n\n" + filler.repeated(20) + '\n');
    }
}

} // namespace

/// Imports by command line: again, damaged, stopped and killed.
class CommandImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theSameFilesAgainChangeNothing();
    void aDamagedMessageIsNamedWithItsOffset();
    void aDryRunKeepsNothing();
    void aPlanIsPrintedAndItsRowsCanBeChanged();
    void wrongChoicesAreRefused_data();
    void wrongChoicesAreRefused();
    void rulesSteerAnImport();
    void theLastImportIsTakenBack();
    void aKilledUndoIsCompletedByTheNext();
    void aTeamAddressMakesAnAnswer();
    void aMappingIsKeptByItsName();
    void whatTheSourceSuggestsIsShown();
    void inspectPrintsOneLineAMessage();
    void inspectGathersIssuesWithTheirComments();
    void restoredAddressesAreSaid();
    void inspectTellsAThousandProblems();
    void hostileTextCannotActOnTheTerminal();
    void aTitleIsNoFormulaInASpreadsheet();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void anInterruptedImportIsCompletedByTheNext_data();
    void anInterruptedImportIsCompletedByTheNext();

private:
    [[nodiscard]] QString newCasebook(const QString &name) const;
    [[nodiscard]] static QByteArray listOf(const QString &book);
    [[nodiscard]] static QStringList importOf(const QString &book, const QString &file);

    QTemporaryDir m_source; ///< the mailbox
    QByteArray m_whole;     ///< the list after an uninterrupted import of it
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CommandImportTest::initTestCase()
{
    const QString mailbox = m_source.filePath(u"many.mbox"_s);
    writeMailbox(mailbox);
    m_folder = std::make_unique<QTemporaryDir>();
    const QString book = newCasebook(u"whole.docket"_s);
    QCOMPARE(docket(importOf(book, mailbox)).exit, 0);
    m_whole = listOf(book);
}

void CommandImportTest::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

QString CommandImportTest::newCasebook(const QString &name) const
{
    const QString book = m_folder->filePath(name);
    QCOMPARE(docket({u"new"_s, book}).exit, 0);
    QCOMPARE(docket({u"policy"_s, u"add"_s, book, u"stalwart"_s}).exit, 0);
    QCOMPARE(docket({u"policy"_s, u"add"_s, book, u"mailflow"_s}).exit, 0);
    return book;
}

QByteArray CommandImportTest::listOf(const QString &book)
{
    return docket({u"list"_s, book, u"--json"_s, u"--sort"_s, u"key"_s, u"--now"_s, Now}).output;
}

QStringList CommandImportTest::importOf(const QString &book, const QString &file)
{
    return {u"import"_s, book, file, u"--json"_s, u"--now"_s, Now};
}

void CommandImportTest::theSameFilesAgainChangeNothing()
{
    const QString book = newCasebook(u"a.docket"_s);
    const QStringList import{u"import"_s,
                             book,
                             QStringLiteral(DOCKET_RESOURCES "/samples/reports.mbox"),
                             QStringLiteral(DOCKET_RESOURCES "/samples/issues.json"),
                             u"--json"_s,
                             u"--now"_s,
                             Now};
    const Answer first = docket(import);
    QVERIFY2(first.exit <= 1, qPrintable(first.errors));
    const QJsonArray files = first.json()["files"_L1].toArray();
    QCOMPARE(files.size(), 3); // the comments beside the issues
    QCOMPARE(files[0]["messages"_L1].toInt(), 42);
    QCOMPARE(files[0]["new_cases"_L1].toInt(), 13);
    QCOMPARE(files[1]["new_cases"_L1].toInt(), 10);
    const QByteArray list = listOf(book);
    const QByteArray shown = docket({u"show"_s, book, u"DKT-26-001"_s, u"--json"_s}).output;

    const Answer second = docket(import);
    QCOMPARE(second.exit, first.exit);
    for (const QJsonValue &file : second.json()["files"_L1].toArray()) {
        QCOMPARE(file["new_cases"_L1].toInt(), 0);
        QCOMPARE(file["follow_ups"_L1].toInt(), 0);
    }
    QCOMPARE(listOf(book), list);
    QCOMPARE(docket({u"show"_s, book, u"DKT-26-001"_s, u"--json"_s}).output, shown);
}

void CommandImportTest::aDamagedMessageIsNamedWithItsOffset()
{
    const QString book = newCasebook(u"a.docket"_s);
    const QString path = dataFile("mail/damaged.mbox"_L1);
    const Answer import = docket(importOf(book, path));
    QCOMPARE(import.exit, 1);
    const QJsonObject file = import.json()["files"_L1][0].toObject();
    QVERIFY(file["damaged"_L1].toInt() >= 1);
    QVERIFY(file["new_cases"_L1].toInt() >= 1); // the rest went on
    const QJsonObject problem = import.json()["problems"_L1][0].toObject();
    const QString place =
        path + ", byte "_L1 + QString::number(problem["offset"_L1].toInteger()) + ':'_L1;
    QVERIFY2(import.errors.contains(place), qPrintable(import.errors));
    QVERIFY(problem["offset"_L1].toInteger() > 0);
}

void CommandImportTest::aDryRunKeepsNothing()
{
    const QString book = newCasebook(u"a.docket"_s);
    const Answer import =
        docket(importOf(book, dataFile("mail/threads.mbox"_L1)) + QStringList{u"--dry-run"_s});
    QVERIFY2(import.exit <= 1, qPrintable(import.errors));
    QVERIFY(import.json()["files"_L1][0]["new_cases"_L1].toInt() > 0);
    QCOMPARE(docket({u"list"_s, book, u"--json"_s}).json()["total"_L1].toInt(), 0);
}

void CommandImportTest::aPlanIsPrintedAndItsRowsCanBeChanged()
{
    const QString book = newCasebook(u"a.docket"_s);
    const QString path = QStringLiteral(DOCKET_RESOURCES "/samples/reports.mbox");
    const QJsonObject plan =
        docket(importOf(book, path) + QStringList{u"--dry-run"_s}).json()["plan"_L1].toObject();
    const QJsonArray rows = plan["rows"_L1].toArray();
    QCOMPARE(rows.size(), 42);
    QCOMPARE(plan["counts"_L1]["new-case"_L1].toInt(), 13);
    QCOMPARE(rows[0]["kind"_L1].toString(), u"new-case"_s);
    QCOMPARE(rows[1]["opened_by_row"_L1].toInt(), 1);
    const Answer table = docket({u"import"_s, book, path, u"--dry-run"_s, u"--now"_s, Now});
    QVERIFY(table.output.contains("of row 1"));
    QVERIFY(table.output.contains("13 new-case, 29 follow-up"));

    const QString choices = m_folder->filePath(u"choices.json"_s);
    QFile file(choices);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{rows[1]["choice"_L1].toString(), u"own-case"_s},
                                         {rows[6]["choice"_L1].toString(), u"leave-out"_s}})
                   .toJson());
    file.close();
    const Answer import = docket(importOf(book, path) + QStringList{u"--choices"_s, choices});
    QVERIFY2(import.exit <= 1, qPrintable(import.errors));
    const QJsonObject counts = import.json()["files"_L1][0].toObject();
    QCOMPARE(counts["ignored"_L1].toInt(), 1);
    QCOMPARE(counts["messages"_L1].toInt(), 42);
    QCOMPARE(counts["new_cases"_L1].toInt() + counts["follow_ups"_L1].toInt(), 41);
    QCOMPARE(docket({u"verify"_s, book}).exit, 0);
}

void CommandImportTest::wrongChoicesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    QTest::newRow("no JSON") << QByteArray("own-case") << u"no JSON object"_s;
    QTest::newRow("no such choice")
        << QByteArray(R"({"message-id:a@b": "perhaps"})") << u"message-id:a@b"_s;
    QTest::newRow("no such case") << QByteArray(R"({"message-id:a@b": "DKT-26-999"})")
                                  << u"DKT-26-999"_s;
}

void CommandImportTest::wrongChoicesAreRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, words);
    const QString book = newCasebook(u"a.docket"_s);
    const QString choices = m_folder->filePath(u"choices.json"_s);
    QFile file(choices);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    const Answer import = docket(importOf(book, dataFile("mail/threads.mbox"_L1)) +
                                 QStringList{u"--choices"_s, choices});
    QCOMPARE(import.exit, 3);
    QVERIFY2(import.errors.contains(words), qPrintable(import.errors));
    QCOMPARE(docket({u"list"_s, book, u"--json"_s}).json()["total"_L1].toInt(), 0);
}

void CommandImportTest::rulesSteerAnImport()
{
    const QString book = newCasebook(u"a.docket"_s);
    const QString path = QStringLiteral(DOCKET_RESOURCES "/samples/reports.mbox");
    const QString ignoring = u"subject: open redirect => ignore"_s;
    const QString naming = u"subject: *dkim* => class scanner-output"_s;
    QCOMPARE(docket({u"rules"_s, book, u"--add"_s, naming}).exit, 0);
    QCOMPARE(docket({u"rules"_s, book, u"--add"_s, ignoring, u"--at"_s, u"1"_s}).exit, 0);
    QCOMPARE(docket({u"rules"_s, book, u"--add"_s, u"nonsense"_s}).exit, 2);
    QCOMPARE(docket({u"rules"_s, book, u"--remove"_s, u"3"_s}).exit, 2);
    const Answer import = docket(importOf(book, path));
    const int ignored = import.json()["files"_L1][0]["ignored"_L1].toInt();
    QVERIFY(ignored > 0);
    const QJsonArray rules = docket({u"rules"_s, book, u"--json"_s}).json()["rules"_L1].toArray();
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules[0]["rule"_L1].toString(), ignoring);
    QCOMPARE(rules[0]["caught_last"_L1].toInt(), ignored);
    const QJsonObject found =
        docket({u"list"_s, book, u"class:scanner-output"_s, u"--json"_s}).json();
    QCOMPARE(found["total"_L1].toInt(), rules[1]["caught_last"_L1].toInt());
    QVERIFY(found["total"_L1].toInt() > 0);
    // Another rule brings in what was ignored; the file is the same.
    QCOMPARE(docket({u"rules"_s, book, u"--remove"_s, u"1"_s}).exit, 0);
    const QJsonObject again = docket(importOf(book, path)).json()["files"_L1][0].toObject();
    QCOMPARE(again["new_cases"_L1].toInt() + again["follow_ups"_L1].toInt(), ignored);
    QCOMPARE(again["ignored"_L1].toInt(), 0);
    QCOMPARE(
        docket({u"act"_s, book, u"DKT-26-001"_s, u"class"_s, u"--set"_s, u"class=spam"_s}).exit, 0);
    QVERIFY(docket({u"list"_s, book, u"class:spam"_s}).output.contains("DKT-26-001"));
}

void CommandImportTest::theLastImportIsTakenBack()
{
    const QString book = newCasebook(u"a.docket"_s);
    const QString path = QStringLiteral(DOCKET_RESOURCES "/samples/reports.mbox");
    const QByteArray before = listOf(book);
    QVERIFY(docket(importOf(book, path)).exit <= 1);
    const QByteArray after = listOf(book);
    const Answer undo = docket({u"import"_s, book, u"--undo"_s, u"--json"_s});
    QCOMPARE(undo.exit, 0);
    QCOMPARE(undo.json()["messages"_L1].toInt(), 42);
    QCOMPARE(undo.json()["withdrawn"_L1].toArray().size(), 13);
    QCOMPARE(listOf(book), before);
    QVERIFY(docket({u"show"_s, book, u"DKT-26-001"_s}).output.contains("Withdrawn"));
    QCOMPARE(docket({u"verify"_s, book}).exit, 0);
    QCOMPARE(docket({u"due"_s, book, u"--json"_s}).json()["due"_L1].toArray().size(), 0);
    QCOMPARE(docket({u"import"_s, book, u"--undo"_s}).exit, 3); // there is no other
    QCOMPARE(docket({u"import"_s, book, path, u"--undo"_s}).exit, 2);
    QVERIFY(docket(importOf(book, path)).exit <= 1);
    QCOMPARE(listOf(book), after);
}

void CommandImportTest::aKilledUndoIsCompletedByTheNext()
{
    const QString book = newCasebook(u"a.docket"_s);
    const QString mailbox = m_source.filePath(u"many.mbox"_s);
    QCOMPARE(docket(importOf(book, mailbox)).exit, 0);
    QProcess process;
    process.start(QStringLiteral(DOCKET_PROGRAM), {u"import"_s, book, u"--undo"_s});
    QVERIFY(QTest::qWaitFor([&] { return QFileInfo(book + "-wal"_L1).size() > 500'000; }, 60'000));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGKILL), 0);
    QCOMPARE(Docket::finished(process).exit, -1);
    QCOMPARE(docket({u"verify"_s, book}).exit, 0);
    const int left =
        docket({u"list"_s, book, u"--json"_s, u"--limit"_s, u"1"_s}).json()["total"_L1].toInt();
    QVERIFY(left > 0);
    QCOMPARE(docket({u"import"_s, book, u"--undo"_s}).exit, 0);
    QCOMPARE(docket({u"list"_s, book, u"--json"_s}).json()["total"_L1].toInt(), 0);
    QCOMPARE(docket(importOf(book, mailbox)).exit, 0);
    QCOMPARE(listOf(book), m_whole);
}

void CommandImportTest::aTeamAddressMakesAnAnswer()
{
    const auto directions = [this](const QString &name, const QStringList &options) {
        const QString book = newCasebook(name);
        QStringList all;
        const Answer import = docket(
            importOf(book, QStringLiteral(DOCKET_RESOURCES "/samples/reports.mbox")) + options);
        if (import.exit > 1) {
            QTest::qFail(qPrintable(import.errors), __FILE__, __LINE__);
        }
        const QJsonObject shown = docket({u"show"_s, book, u"DKT-26-001"_s, u"--json"_s}).json();
        for (const QJsonValue &message : shown["messages"_L1].toArray()) {
            all.append(message["direction"_L1].toString());
        }
        return std::pair(all, shown["reporter"_L1]["address"_L1].toString());
    };
    const auto [without, reporter] = directions(u"a.docket"_s, {});
    QCOMPARE(without.first(), u"inbound"_s);
    const auto [with, same] = directions(u"b.docket"_s, {u"--team"_s, reporter});
    QCOMPARE(with.first(), u"inbound"_s); // mail to the intake that answers nothing is a report
    QVERIFY(with.count(u"outbound"_s) > without.count(u"outbound"_s));
}

void CommandImportTest::aMappingIsKeptByItsName()
{
    const QString book = newCasebook(u"mapped.docket"_s);
    const QString table = dataFile("tables/acme.csv"_L1);
    QCOMPARE(docket({u"import"_s, book, table, u"--mapping"_s, u"acme"_s}).exit, 2);
    const QString file = dataFile("tables/acme-mapping.json"_L1);
    QCOMPARE(docket({u"import"_s, book, table, u"--mapping"_s, file, u"--dry-run"_s}).exit, 0);
    QCOMPARE(docket({u"import"_s, book, table, u"--mapping"_s, u"acme"_s}).exit, 2);
    QCOMPARE(docket({u"import"_s, book, table, u"--mapping"_s, file}).exit, 0);
    QVERIFY(listOf(book).contains("Zweiter"));
    QCOMPARE(docket({u"import"_s, book, table, u"--mapping"_s, u"acme"_s}).exit, 0);
    const Answer without = docket({u"import"_s, book, table, u"--format"_s, u"csv"_s});
    QCOMPARE(without.exit, 1);
    QVERIFY(without.errors.contains(u"No;Betreff;Was;Eingang;Offen"_s));
}

void CommandImportTest::whatTheSourceSuggestsIsShown()
{
    const QString book = newCasebook(u"suggests.docket"_s);
    docket({u"import"_s, book, dataFile("bugzilla/bugs.json"_L1)});
    const Answer shown = docket({u"show"_s, book, u"DKT-26-001"_s});
    QVERIFY(shown.output.contains("resolved: duplicate; suggests duplicate"));
    QVERIFY(shown.output.contains("The source calls it a duplicate of bugzilla:12"));
    QVERIFY(docket({u"show"_s, book, u"DKT-26-001"_s, u"--json"_s})
                .output.contains(R"("suggestion": "duplicate")"));
}

void CommandImportTest::inspectPrintsOneLineAMessage()
{
    const Answer inspect = docket(
        {u"inspect"_s, QStringLiteral(DOCKET_RESOURCES "/samples/reports.mbox"), u"--json"_s});
    QVERIFY2(inspect.exit <= 1, qPrintable(inspect.errors));
    const QList<QByteArray> lines = inspect.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 42);
    QSet<QString> threads;
    for (const QByteArray &line : lines) {
        const QJsonObject mail = QJsonDocument::fromJson(line).object();
        QVERIFY(!mail["message_id"_L1].toString().isEmpty());
        QCOMPARE(mail["format"_L1].toString(), u"mbox"_s);
        threads.insert(mail["thread"_L1].toString());
    }
    QCOMPARE(threads.size(), 13);
}

void CommandImportTest::inspectGathersIssuesWithTheirComments()
{
    const Answer inspect = docket(
        {u"inspect"_s, QStringLiteral(DOCKET_RESOURCES "/samples/issues.json"), u"--json"_s});
    QVERIFY2(inspect.exit <= 1, qPrintable(inspect.errors));
    const QList<QByteArray> lines = inspect.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 10);
    const QJsonObject issue = QJsonDocument::fromJson(lines.first()).object();
    QVERIFY(issue["url"_L1].toString().startsWith(u"https://github.com/"_s));
    QVERIFY(issue["public"_L1].toBool());
    qsizetype comments = 0;
    for (const QByteArray &line : lines) {
        comments += QJsonDocument::fromJson(line)["comments"_L1].toArray().size();
    }
    QVERIFY(comments > 10);
}

void CommandImportTest::restoredAddressesAreSaid()
{
    const QString book = newCasebook(u"restored.docket"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.mbox"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("From joe at example.org  Mon Nov  2 09:01:00 2026\n"
               "From: joe at example.org (Joe)\nTo: hello@stalw.art\nSubject: x\n"
               "Message-ID: <1@x>\nDate: Mon, 2 Nov 2026 09:01:00 +0000\n\nx\n");
    file.close();
    const QJsonObject read = docket({u"inspect"_s, file.fileName(), u"--json"_s}).json();
    QCOMPARE(read["from"_L1]["address"_L1].toString(), u"joe@example.org"_s);
    QVERIFY(read["from_restored"_L1].toBool());
    QCOMPARE(docket({u"import"_s, book, file.fileName()}).exit, 0);
    const QJsonObject shown = docket({u"show"_s, book, u"DKT-26-001"_s, u"--json"_s}).json();
    QVERIFY(shown["messages"_L1][0]["sender_is_restored"_L1].toBool());
}

void CommandImportTest::inspectTellsAThousandProblems()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"empty.mbox"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("From a@b Fri Nov 20 10:00:00 2026\n\n").repeated(1500));
    file.close();
    const Answer inspect = docket({u"inspect"_s, file.fileName()});
    QCOMPARE(inspect.errors.trimmed().split(u'\n').size(), 1001);
    QVERIFY(inspect.errors.contains(u"500 more problems"_s));
}

void CommandImportTest::hostileTextCannotActOnTheTerminal()
{
    const QString book = newCasebook(u"a.docket"_s);
    const QString path = m_folder->filePath(u"evil.eml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("From: \"\x1b[2J\xe2\x80\xae\" <r@example.org>\nTo: hello@stalw.art\n"
               "Date: Mon, 02 Nov 2026 10:00:00 +0000\nMessage-ID: <e@example.org>\n"
               "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
               "Content-Transfer-Encoding: 8bit\n"
               "Subject: =?utf-8?q?=1B=5D0=3Bowned=07_=E2=80=AE_=C2=9B31m?=\n\n"
               "\x1b[31mred\x1b]8;;http://example.org\x07 \xc2\x9b\x32J \xe2\x80\xae evil\n");
    file.close();
    QVERIFY(docket(importOf(book, path)).exit <= 1);
    const QList<QStringList> commands{
        {u"list"_s, book},
        {u"list"_s, book, u"--json"_s},
        {u"list"_s, book, u"--csv"_s},
        {u"due"_s, book, u"--within"_s, u"9999w"_s},
        {u"show"_s, book, u"DKT-26-001"_s},
        {u"show"_s, book, u"DKT-26-001"_s, u"--json"_s},
        {u"inspect"_s, path},
        {u"inspect"_s, path, u"--json"_s},
    };
    for (const QStringList &command : commands) {
        const Answer answer = docket(command + QStringList{u"--now"_s, Now});
        QVERIFY(!answer.output.isEmpty());
        for (const QByteArray &bad : {"\x1b"_ba, "\x07"_ba, "\xc2\x9b"_ba, "\xe2\x80\xae"_ba}) {
            QVERIFY2(!answer.output.contains(bad) && !answer.errors.toUtf8().contains(bad),
                     qPrintable(command.join(u' ')));
        }
    }
    const QJsonObject shown = docket({u"show"_s, book, u"DKT-26-001"_s, u"--json"_s}).json();
    QVERIFY(shown["messages"_L1][0]["text"_L1].toString().contains(QChar(0x202E))); // not lost
}

void CommandImportTest::aTitleIsNoFormulaInASpreadsheet()
{
    const QString book = newCasebook(u"a.docket"_s);
    const QString path = m_folder->filePath(u"formula.eml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("From: r@example.org\nTo: hello@stalw.art\nMessage-ID: <f@example.org>\n"
               "Date: Mon, 02 Nov 2026 10:00:00 +0000\nSubject: =HYPERLINK(\"a\",1)\n\nText\n");
    file.close();
    QCOMPARE(docket(importOf(book, path)).exit, 0);
    const Answer list = docket({u"list"_s, book, u"--csv"_s, u"--now"_s, Now});
    QVERIFY2(list.output.contains("DKT-26-001,\"'=HYPERLINK(\"\"a\"\",1)\",stalwart,"),
             list.output.constData());
}

void CommandImportTest::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("said");

    QTest::newRow("a file that is not there") << u"/nonexistent/mail.mbox"_s << u"cannot be read"_s;
    QTest::newRow("an empty file") << dataFile("mail/empty.mbox"_L1) << u"empty"_s;
    QTest::newRow("a binary file") << dataFile("mail/binary.mbox"_L1) << u"no format"_s;
}

void CommandImportTest::whatCannotBeReadIsSaid()
{
    QFETCH(const QString, path);
    QFETCH(const QString, said);
    const QString book = newCasebook(u"a.docket"_s);
    const Answer import = docket(importOf(book, path));
    QCOMPARE(import.exit, 3);
    QVERIFY2(import.errors.contains(path) && import.errors.contains(said),
             qPrintable(import.errors));
    QCOMPARE(docket({u"inspect"_s, path}).exit, 3);
}

void CommandImportTest::anInterruptedImportIsCompletedByTheNext_data()
{
    QTest::addColumn<int>("signal");

    QTest::newRow("by Ctrl-C, which stops it in good order") << SIGINT;
    QTest::newRow("by a kill, which it cannot see") << SIGKILL;
}

void CommandImportTest::anInterruptedImportIsCompletedByTheNext()
{
    QFETCH(const int, signal);
    const QString mailbox = m_source.filePath(u"many.mbox"_s);
    const QString book = newCasebook(u"cut.docket"_s);
    QProcess process;
    process.start(QStringLiteral(DOCKET_PROGRAM), importOf(book, mailbox));
    // The log of the casebook holds a batch's pages from its commit on.
    QVERIFY(
        QTest::qWaitFor([&] { return QFileInfo(book + "-wal"_L1).size() > 4'000'000; }, 60'000));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    const Answer cut = Docket::finished(process);
    if (signal == SIGINT) {
        QCOMPARE(cut.exit, 1);
        QVERIFY2(cut.errors.contains(u"run the same import again"_s), qPrintable(cut.errors));
        QVERIFY(cut.json()["stopped"_L1].toBool());
    } else {
        QCOMPARE(cut.exit, -1);
    }
    QCOMPARE(docket({u"verify"_s, book}).exit, 0);

    const Answer rest = docket(importOf(book, mailbox));
    QVERIFY2(rest.exit == 0, qPrintable(rest.errors));
    const QJsonObject file = rest.json()["files"_L1][0].toObject();
    const int kept = file["unchanged"_L1].toInt();
    QCOMPARE(file["messages"_L1].toInt(), MessageCount);
    QVERIFY(kept < MessageCount);
    if (signal == SIGINT) {
        QCOMPARE(kept, cut.json()["files"_L1][0]["messages"_L1].toInt());
    } else {
        QCOMPARE(kept % BatchSize, 0);
    }
    QCOMPARE(listOf(book), m_whole);
}

QTEST_GUILESS_MAIN(CommandImportTest)
#include "tst_commandimport.moc"
