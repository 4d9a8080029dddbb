// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filefixture.h"
#include "store/planfolder.h"
#include "store/statement.h"
#include "store/storefixture.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Docket {

/// Several connections to one casebook, and casebooks that may only be read.
class TestSharing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneWriterAtATime();
    void aLockOfADeadProcessIsTakenOver();
    void aSymbolicLinkHasTheLockOfItsFile();
    void workersAndReadersWorkBesideTheWriter();
    void aSecondTransactionWaitsAndIsBusy();
    void readersWriteNothing();
    void aCasebookThatCannotBeWrittenCanBeRead();
    void aLogThatCannotBeReadIsNotPassedOver();
    void whatIsNotCommittedIsGone();
    void copiesThatKilledRunsLeftGo();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] QString newCasebook(const QString &name = u"a.docket"_s) const
    {
        return makeCasebook(pathOf(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

using Mode = Database::Mode;

/// Nobody else for the time of its life: permissions do not bind the superuser.
class Unprivileged final
{
public:
    Unprivileged()
        : m_isRoot(::geteuid() == 0)
        , m_isDone(!m_isRoot || ::setresuid(Nobody, Nobody, 0) == 0)
    {
    }

    ~Unprivileged()
    {
        if (m_isRoot && m_isDone && ::setresuid(0, 0, 0) != 0) {
            qFatal("cannot become the superuser again");
        }
    }

    Q_DISABLE_COPY_MOVE(Unprivileged)

    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    static constexpr uid_t Nobody = 65534;
    bool m_isRoot;
    bool m_isDone;
};

} // namespace

void TestSharing::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSharing::oneWriterAtATime()
{
    const QString path = newCasebook();
    {
        const auto first = valueOf(Database::open(path, Mode::ReadWrite));
        QCOMPARE(faultOf(Database::open(path, Mode::ReadWrite)), StoreFault::Busy);
        QCOMPARE(valueOf(PolicyStore(*first).all()).size(), 1);
    }
    valueOf(Database::open(path, Mode::ReadWrite));
    QVERIFY(!QFile::exists(path + u".lock"_s));
}

void TestSharing::aLockOfADeadProcessIsTakenOver()
{
    const QString path = newCasebook();
    // As QLockFile writes it: process, program, host. No process has a number over 2^22.
    write(path + u".lock"_s, "99999999\ndocket\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    valueOf(Database::open(path, Mode::ReadWrite));
}

void TestSharing::aSymbolicLinkHasTheLockOfItsFile()
{
    const QString path = newCasebook();
    const QString link = pathOf(u"link.docket"_s);
    QVERIFY(QFile::link(path, link));
    const auto writer = valueOf(Database::open(link, Mode::ReadWrite));
    QCOMPARE(writer->path(), link);
    QCOMPARE(faultOf(Database::open(path, Mode::ReadWrite)), StoreFault::Busy);
}

void TestSharing::workersAndReadersWorkBesideTheWriter()
{
    const QString path = newCasebook();
    const auto writer = valueOf(Database::open(path, Mode::ReadWrite));
    const auto worker = valueOf(Database::open(path, Mode::BulkWorker));
    const auto reader = valueOf(Database::open(path, Mode::ReadOnly));
    {
        auto transaction = valueOf(Transaction::begin(*worker));
        addPolicy(*worker, u"mailflow"_s);
        QCOMPARE(valueOf(PolicyStore(*reader).all()).size(), 1);
        valueOf(transaction.commit());
    }
    QCOMPARE(valueOf(PolicyStore(*reader).all()).size(), 2);
    QCOMPARE(valueOf(PolicyStore(*writer).all()).size(), 2);
}

/// Only those, and nothing that somebody else may have put there.
void TestSharing::copiesThatKilledRunsLeftGo()
{
    const QString path = newCasebook();
    const auto put = [this](const QString &folder, const QStringList &files) {
        QVERIFY(QDir(m_folder->path()).mkdir(folder));
        for (const QString &file : files) {
            write(pathOf(folder + u'/' + file), "x");
        }
    };
    const QString copy = u"plan.docket"_s;
    put(u"a.docket.plan-AbCdEf"_s, {copy, copy + u"-wal"_s, copy + u"-shm"_s});
    put(u"a.docket.plan-locked"_s, {copy});
    write(pathOf(u"a.docket.plan-locked/plan.lock"_s),
          "99999999\ndocket\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    put(u"a.docket.plan-nothin"_s, {});
    const QStringList others{u"a.docket.plan-Abcdef"_s, // with somebody's file
                             u"a.docket.plan-AbCdE1"_s, u"a.docket.plan-AbCdEfG"_s,
                             u"a.docket.plan-"_s,       u"b.docket.plan-AbCdEf"_s,
                             u"xa.docket.plan-AbCdEf"_s};
    for (const QString &name : others) {
        put(name, {copy});
    }
    write(pathOf(others.first() + u"/mine"_s), "x");
    QVERIFY(QFile::link(pathOf(others.last()), pathOf(u"a.docket.plan-linked"_s)));
    {
        const PlanFolder live(path);
        QVERIFY(live.isValid());
        write(live.copyPath(), "x");
        valueOf(Database::open(path, Mode::ReadOnly)); // has no lock
        QVERIFY(QFile::exists(pathOf(u"a.docket.plan-AbCdEf"_s)));
        valueOf(Database::open(path, Mode::ReadWrite));
        QVERIFY(QFile::exists(live.copyPath()));
    }
    QStringList left = QDir(m_folder->path()).entryList({u"*.plan-*"_s}, QDir::Dirs);
    QVERIFY(left.removeOne(u"a.docket.plan-linked"_s));
    QCOMPARE(left.removeIf([&others](const QString &name) { return others.contains(name); }),
             others.size());
    QCOMPARE(left, QStringList());
    for (const QString &name : others) {
        QVERIFY(QFile::exists(pathOf(name + u'/' + copy)));
    }
}

void TestSharing::aSecondTransactionWaitsAndIsBusy()
{
    const QString path = newCasebook();
    const auto writer = valueOf(Database::open(path, Mode::ReadWrite));
    const auto worker = valueOf(Database::open(path, Mode::Worker));
    valueOf(Statement(*writer, {"PRAGMA busy_timeout = 1"_L1}).run());
    {
        const auto transaction = valueOf(Transaction::begin(*worker));
        QCOMPARE(faultOf(Transaction::begin(*writer)), StoreFault::Busy);
    }
    const auto transaction = valueOf(Transaction::begin(*writer));
    QCOMPARE(faultOf(Transaction::begin(*writer)), StoreFault::Other); // one inside the other
}

void TestSharing::readersWriteNothing()
{
    const QString path = newCasebook();
    const QByteArray bytes = bytesOf(path);
    {
        const auto reader = valueOf(Database::open(path, Mode::ReadOnly));
        QCOMPARE(valueOf(PolicyStore(*reader).all()).size(), 1);
        PolicyStore policies(*reader);
        QCOMPARE(faultOf(policies.addTeamAddress(u"a@b.org"_s)), StoreFault::ReadOnly);
    }
    QCOMPARE(bytesOf(path), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.docket"_s});
}

void TestSharing::aCasebookThatCannotBeWrittenCanBeRead()
{
    const QString path = newCasebook(u"a %41?#.docket"_s); // must survive as a URI too
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0444), 0);
    QCOMPARE(::chmod(folder.constData(), 0555), 0);
    {
        const Unprivileged nobody;
        if (!nobody.isDone()) {
            QSKIP("permissions bind nobody here");
        }
        {
            const auto reader = valueOf(Database::open(path, Mode::ReadOnly));
            QCOMPARE(valueOf(PolicyStore(*reader).all()).size(), 1);
        }
        QCOMPARE(faultOf(Database::open(path, Mode::ReadWrite)), StoreFault::ReadOnly);
        QCOMPARE(faultOf(Database::open(path, Mode::Worker)), StoreFault::ReadOnly);
        QCOMPARE(faultOf(Database::open(pathOf(u"new.docket"_s), Mode::Create)),
                 StoreFault::ReadOnly);
    }
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0000), 0);
    {
        const Unprivileged nobody;
        QCOMPARE(faultOf(Database::open(path, Mode::ReadOnly)), StoreFault::CannotOpen);
    }
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
}

void TestSharing::aLogThatCannotBeReadIsNotPassedOver()
{
    // A killed Docket's casebook on a medium that cannot be written: its newest rows are in a log
    // whose index cannot be made. Showing the file without them would be wrong.
    QVERIFY(QDir(m_folder->path()).mkdir(u"medium"_s));
    const QString killed = pathOf(u"medium/a.docket"_s);
    {
        const auto database = valueOf(Database::open(newCasebook(), Mode::ReadWrite));
        addPolicy(*database, u"mailflow"_s);
        QVERIFY(QFile::copy(database->path(), killed));
        QVERIFY(QFile::copy(database->path() + u"-wal"_s, killed + u"-wal"_s));
    }
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(folder.constData(), 0755), 0);
    QCOMPARE(::chmod(QByteArray(folder + "/medium").constData(), 0555), 0);
    {
        const Unprivileged nobody;
        if (!nobody.isDone()) {
            QSKIP("permissions bind nobody here");
        }
        QCOMPARE(faultOf(Database::open(killed, Mode::ReadOnly)), StoreFault::ReadOnly);
    }
    QCOMPARE(::chmod(QByteArray(folder + "/medium").constData(), 0755), 0);
    const auto database = valueOf(Database::open(killed, Mode::ReadOnly));
    QCOMPARE(valueOf(PolicyStore(*database).all()).size(), 2);
}

void TestSharing::whatIsNotCommittedIsGone()
{
    const auto database = memoryDatabase();
    {
        auto transaction = valueOf(Transaction::begin(*database));
        const Transaction moved = std::move(transaction);
        addPolicy(*database);
        QCOMPARE(valueOf(PolicyStore(*database).all()).size(), 1);
    }
    QVERIFY(valueOf(PolicyStore(*database).all()).isEmpty());
    {
        auto transaction = valueOf(Transaction::begin(*database));
        addPolicy(*database);
        valueOf(transaction.commit());
    }
    QCOMPARE(valueOf(PolicyStore(*database).all()).size(), 1);
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestSharing)
#include "tst_sharing.moc"
