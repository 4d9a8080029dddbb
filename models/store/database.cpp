// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/casebookfile.h"
#include "store/migrations.h"
#include "store/planfolder.h"
#include "store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>

#include <array>
#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto MemoryPath = ":memory:"_L1;

// The writer holds the file for one import batch, a second or two; waiting longer is an error.
constexpr int BusyTimeoutMs = 10'000;

// What every connection sets. Words from a database file are data: trusted_schema keeps a crafted
// schema from calling functions, cell_size_check finds damage at the page where it is. With
// recursive_triggers REPLACE asks the trigger that keeps the history from being deleted. (A trigger
// of event's own on INSERT would do so too, but a statement with a trigger opens a savepoint, and
// at each one FTS5 writes out what it gathers: it doubled the time of an import.)
constexpr std::array CommonPragmas{
    "PRAGMA foreign_keys = ON"_L1,
    "PRAGMA trusted_schema = OFF"_L1,
    "PRAGMA cell_size_check = ON"_L1,
    "PRAGMA recursive_triggers = ON"_L1,
};

// NORMAL: in WAL mode a commit survives a kill; a power cut may lose the newest commits, never
// more.
constexpr std::array WriterPragmas{
    "PRAGMA synchronous = NORMAL"_L1,
    "PRAGMA journal_size_limit = 67108864"_L1,
};

// An import writes batches of tens of megabytes, so it gets more cache than the default of 2 MB,
// and a checkpoint every 64 MB of log (16,384 pages), not every 4 MB. Measured with
// tests/bench/bench_store: peak memory 38 MB at 2,000 and at 20,000 messages. Other cache sizes
// were not tried here.
constexpr std::array BulkPragmas{
    "PRAGMA cache_size = -20000"_L1,
    "PRAGMA wal_autocheckpoint = 16384"_L1,
};

QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"casebook-%1"_s.arg(++count);
}

bool isAlongside(Database::Mode mode)
{
    return mode == Database::Mode::Worker || mode == Database::Mode::BulkWorker;
}

/// The file that a symbolic link stands for, so that one casebook has one lock.
QString realPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

bool isDiskFull(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && storage.bytesAvailable() == 0;
}

} // namespace

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    disconnect();
}

StoreResult<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path, nextConnectionName()));
    const auto opened = mode == Mode::Create ? database->create() : database->openExisting(mode);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    return database;
}

StoreResult<void> Database::create()
{
    if (m_path == MemoryPath) {
        return connectTo(m_path, {}).and_then([this] { return migrate(*this, migrations()); });
    }
    const bool hasFolder = QFileInfo(QFileInfo(m_path).absolutePath()).isDir();
    if (m_path.isEmpty() || QFileInfo::exists(m_path) || !hasFolder) {
        return refuse(StoreFault::CannotOpen);
    }
    if (const auto locked = lock(); !locked) {
        return locked;
    }
    QFile file(m_path); // NewOnly: whoever makes the file at this moment keeps it
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return refuse(isDiskFull(m_path) ? StoreFault::DiskFull : StoreFault::CannotOpen,
                      file.errorString());
    }
    file.close();
    // The schema is written before WAL is turned on, so that the file itself, and not a log beside
    // it, says from its first byte on what it is.
    auto made = connectTo(realPath(m_path), {})
                    .and_then([this] { return migrate(*this, migrations()); })
                    .and_then([this] { return configure(Mode::Create); });
    if (!made) {
        disconnect();
        file.remove();
    }
    return made;
}

StoreResult<void> Database::openExisting(Mode mode)
{
    const QString file = realPath(m_path);
    if (m_path.isEmpty() || !QFileInfo::exists(file)) { // no name is a temporary database to SQLite
        return refuse(StoreFault::CannotOpen);
    }
    if (!isAlongside(mode)) {
        if (const auto checked = inspect(file); !checked) {
            return checked;
        }
    }
    if (mode == Mode::ReadOnly) {
        return connectReadOnly(file)
            .and_then([this] { return checkSchema(Mode::ReadOnly); })
            .transform_error([&file](StoreError error) {
                // The log that a killed Docket left needs an index beside it to be read.
                const bool isForLackOfRights =
                    error.fault == StoreFault::CannotOpen && !CasebookFile::isWritable(file);
                error.fault = isForLackOfRights ? StoreFault::ReadOnly : error.fault;
                return error;
            });
    }
    if (!CasebookFile::isWritable(file)) {
        return refuse(StoreFault::ReadOnly);
    }
    if (mode == Mode::ReadWrite) {
        if (const auto locked = lock(); !locked) {
            return locked;
        }
    }
    return connectTo(file, {})
        .and_then([this, mode] { return checkSchema(mode); })
        .and_then([this, mode] { return configure(mode); });
}

StoreResult<void> Database::inspect(const QString &file)
{
    auto checked =
        CasebookFile::check(file, newestSchema()).transform_error([this](StoreError error) {
            error.path = m_path;
            return error;
        });
    if (!checked || !CasebookFile::hasLog(file)) {
        return checked;
    }
    // A newer Docket that was killed may have left its schema in the log. Reading it through a
    // connection that can write would fold it into the file. Other failures are met again.
    auto probed = connectTo(file, u"QSQLITE_OPEN_READONLY"_s).and_then([this] {
        return checkSchema(Mode::ReadOnly);
    });
    disconnect();
    const bool isNewer = !probed && probed.error().fault == StoreFault::NewerSchema;
    return isNewer ? probed : StoreResult<void>();
}

StoreResult<void> Database::connectReadOnly(const QString &file)
{
    // A log is somebody's who has the file open, or was killed: it is never this one's to take
    // away.
    if (CasebookFile::hasLogFile(file)) {
        return connectTo(file, u"QSQLITE_OPEN_READONLY"_s);
    }
    if (CasebookFile::isWritable(file)) {
        // A connection that could write cleans up its log when it closes; a read-only one leaves
        // the log's files behind.
        return connectTo(file, {}).and_then(
            [this] { return setPragmas(std::array{"PRAGMA query_only = ON"_L1}); });
    }
    // Nobody has it open, and the log's index cannot be made on a medium that cannot be written.
    QUrl url = QUrl::fromLocalFile(file);
    url.setQuery(u"immutable=1"_s);
    return connectTo(QString::fromLatin1(url.toEncoded()),
                     u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
}

StoreResult<void> Database::connectTo(const QString &name, const QString &options)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(name);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1;"_s.arg(BusyTimeoutMs) + options);
    if (!connection.open()) {
        return std::unexpected(storeError(*this, connection.lastError(), {}));
    }
    return setPragmas(CommonPragmas);
}

void Database::disconnect()
{
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

StoreResult<void> Database::lock()
{
    // Age says nothing: a casebook may be open for weeks. A lock is stale when its process is gone.
    m_lock = std::make_unique<QLockFile>(realPath(m_path) + u".lock"_s);
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0)) {
        PlanFolder::removeLeft(realPath(m_path));
        return {};
    }
    switch (m_lock->error()) {
    case QLockFile::LockFailedError:
        return refuse(StoreFault::Busy);
    case QLockFile::PermissionError:
        return refuse(StoreFault::ReadOnly);
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    return refuse(isDiskFull(m_path) ? StoreFault::DiskFull : StoreFault::CannotOpen);
}

StoreResult<void> Database::checkSchema(Mode mode)
{
    return schemaOf(*this).and_then([&](int schema) -> StoreResult<void> {
        if (schema > newestSchema()) {
            return refuse(StoreFault::NewerSchema);
        }
        if (schema < 1) {
            return refuse(StoreFault::Corrupt);
        }
        if (schema == newestSchema()) {
            return {};
        }
        if (mode != Mode::ReadWrite) { // it must be upgraded first, by opening it for writing
            return refuse(StoreFault::ReadOnly, u"user_version %1"_s.arg(schema));
        }
        return migrate(*this, migrations());
    });
}

StoreResult<void> Database::configure(Mode mode)
{
    const auto journal =
        Statement(*this, {"PRAGMA journal_mode = WAL"_L1}).one([](Row &row) { return row.text(); });
    if (!journal) {
        return std::unexpected(journal.error());
    }
    if (*journal != "wal"_L1) { // a file system without shared memory
        return refuse(StoreFault::CannotOpen, u"journal_mode "_s + *journal);
    }
    const auto done = setPragmas(WriterPragmas);
    if (done && mode == Mode::BulkWorker) {
        return setPragmas(BulkPragmas);
    }
    return done;
}

StoreResult<void> Database::setPragmas(std::span<const QLatin1StringView> pragmas)
{
    for (const QLatin1StringView pragma : pragmas) {
        if (const auto done = Statement(*this, {pragma}).run(); !done) {
            return done;
        }
    }
    return {};
}

StoreResult<void> Database::refuse(StoreFault fault, const QString &text) const
{
    return std::unexpected(
        StoreError{.fault = fault, .path = m_path, .statement = {}, .driverText = text});
}

StoreResult<void> Database::copyTo(const QString &path) const
{
    Statement copy(*this, {"VACUUM INTO :path"_L1});
    return copy.bind(u":path"_s, path).run().or_else([&](StoreError &&error) {
        QFile::remove(path); // half a copy is none
        return StoreResult<void>(std::unexpected(std::move(error)));
    });
}

StoreResult<QStringList> Database::verify() const
{
    Statement integrity(*this, {"PRAGMA integrity_check"_L1});
    Statement keys(*this, {"PRAGMA foreign_key_check"_L1});
    return integrity.list([](Row &row) { return row.text(); }).and_then([&](QStringList lines) {
        lines.removeAll("ok"_L1);
        return keys
            .list([](Row &row) {
                const QString table = row.text();
                const qint64 rowId = row.integer();
                return u"%1 %2 refers to a missing %3"_s.arg(table).arg(rowId).arg(row.text());
            })
            .transform([&](const QStringList &dangling) { return lines + dangling; });
    });
}

} // namespace Docket
