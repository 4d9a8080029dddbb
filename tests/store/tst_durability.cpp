// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "store/eventstore.h"
#include "store/filefixture.h"
#include "store/obligationstore.h"
#include "store/searchindex.h"
#include "store/storefixture.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int BatchSize = 20;

/// Bytes that zstd makes no smaller, other ones for every number.
QByteArray noise(quint32 number)
{
    QByteArray bytes(8000, Qt::Uninitialized);
    quint32 state = number + 1;
    for (char &byte : bytes) {
        state = state * 1'664'525U + 1'013'904'223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

StoreResult<void> writeCase(const Database &database, const Policy &policy, quint32 number)
{
    CaseStore cases(database);
    MessageStore messages(database);
    ObligationStore obligations(database);
    EventStore events(database);
    SearchIndex search(database);
    const auto file = cases.insert(caseOf(policy, u"report"_s));
    if (!file) {
        return std::unexpected(file.error());
    }
    const auto original = messages.insertOriginal(pack(originalOf(noise(number))));
    if (!original) {
        return std::unexpected(original.error());
    }
    const Message message{.caseId = file->id,
                          .originalId = *original,
                          .messageRef = u"%1@example.org"_s.arg(file->id.value)};
    return messages.insert(message, {})
        .and_then([&](MessageId id) {
            return search.add(id, u"report"_s, u"number %1"_s.arg(number), {});
        })
        .and_then(
            [&] { return obligations.replace(file->id, {Obligation{.dueAt = file->receivedAt}}); })
        .and_then([&] {
            return events.append({.caseId = file->id, .at = Receipt}).transform([](EventId) {});
        });
}

StoreResult<void> writeBatch(const Database &database, const Policy &policy, quint32 batch)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    for (quint32 i = 0; i < BatchSize; ++i) {
        if (auto done = writeCase(database, policy, batch * BatchSize + i); !done) {
            return done;
        }
    }
    return transaction->commit();
}

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

/// The other process of these tests: writes batches until it is killed or the store refuses, and
/// says after each what is in the file.
int writeUntilTheEnd(const QString &path, rlim_t fileLimit)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database) {
        say("cannot open\n");
        return 2;
    }
    if (fileLimit > 0) {
        // Then a write beyond the limit fails with EFBIG, as one beyond a quota does with EDQUOT.
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{.rlim_cur = fileLimit, .rlim_max = fileLimit};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    const auto policies = PolicyStore(**database).all();
    auto cases = CaseStore(**database).count();
    for (quint32 batch = 0; policies && cases; ++batch) {
        const auto done = writeBatch(**database, policies->first(),
                                     static_cast<quint32>(*cases) / BatchSize + batch);
        if (!done) {
            say(QByteArray(toToken(done.error().fault)) + '\n');
            return 0;
        }
        say(QByteArray::number(*cases + (batch + 1) * BatchSize) + '\n');
    }
    return 3;
}

} // namespace

class TestDurability final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKillLeavesWholeBatches();
    void aFullDiskLeavesWholeBatches_data();
    void aFullDiskLeavesWholeBatches();

private:
    /// Checks that the file is sound and returns how many cases it holds.
    static qint64 wholeCasesIn(const QString &path);
};

void TestDurability::init()
{
    QTest::failOnWarning();
}

qint64 TestDurability::wholeCasesIn(const QString &path)
{
    const auto database = valueOf(Database::open(path, Database::Mode::ReadWrite));
    const QStringList damage = valueOf(database->verify());
    QVERIFY2(damage.isEmpty(), qPrintable(damage.join(u'\n')));
    const qint64 cases = valueOf(CaseStore(*database).count());
    QCOMPARE(cases % BatchSize, 0);
    const MessageStore messages(*database);
    const EventStore events(*database);
    for (qint64 id = 1; id <= cases; ++id) {
        const QList<Message> stored = valueOf(messages.ofCase(CaseId{id}));
        QCOMPARE(stored.size(), 1);
        valueOf(messages.original(stored.first().originalId));
        QCOMPARE(valueOf(events.ofCase(CaseId{id})).size(), 1);
    }
    QCOMPARE(valueOf(SearchIndex(*database).cases({u"report"_s})).size(), cases);
    return cases;
}

void TestDurability::aKillLeavesWholeBatches()
{
    const QTemporaryDir folder;
    const QString path = makeCasebook(folder.filePath(u"a.docket"_s));
    QRandomGenerator random(1);
    qint64 before = 0;
    for (int round = 0; round < 8; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path, u"0"_s});
        QVERIFY(writer.waitForReadyRead());
        // Anywhere in a batch: some milliseconds after one that was committed.
        QVERIFY(!writer.waitForFinished(random.bounded(1, 40)));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

        const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
        QVERIFY(lines.size() >= 2);
        const qint64 committed = lines.at(lines.size() - 2).toLongLong();
        const qint64 found = wholeCasesIn(path);
        QVERIFY(committed > before);
        QVERIFY2(found == committed || found == committed + BatchSize,
                 qPrintable(u"%1 said, %2 found"_s.arg(committed).arg(found)));
        before = found;
    }
}

void TestDurability::aFullDiskLeavesWholeBatches_data()
{
    QTest::addColumn<int>("fileLimit");
    QTest::newRow("soon: the log is full") << 1'000'000;
    QTest::newRow("later: the log or the file is full") << 6'000'000;
}

void TestDurability::aFullDiskLeavesWholeBatches()
{
    QFETCH(const int, fileLimit);
    const QTemporaryDir folder;
    const QString path = makeCasebook(folder.filePath(u"a.docket"_s));
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(),
                 {u"--write"_s, path, QString::number(fileLimit)});
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitCode(), 0);
    const QList<QByteArray> lines = writer.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.last(), "disk-full"_ba);
    QVERIFY(lines.size() > 2);
    QCOMPARE(wholeCasesIn(path), lines.at(lines.size() - 2).toLongLong());

    // With room again the casebook goes on where it was.
    const auto database = valueOf(Database::open(path, Database::Mode::ReadWrite));
    valueOf(writeBatch(*database, valueOf(PolicyStore(*database).all()).first(), 10'000));
}

} // namespace Docket

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write") {
        return Docket::writeUntilTheEnd(arguments.value(2), arguments.value(3).toULongLong());
    }
    Docket::TestDurability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_durability.moc"
