// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QtClassHelperMacros>

#include <memory>
#include <span>

class QLockFile;

namespace Docket {

/// A connection to a casebook. It belongs to the thread that opened it. Opening checks the
/// application_id, migrates an older schema after a backup, and refuses a newer one untouched.
/// Stores and transactions on it must die before it.
class Database final
{
public:
    enum class Mode {
        Create,     ///< a new file; it must not exist (":memory:" is a database for tests)
        ReadWrite,  ///< takes the casebook's lock: StoreFault::Busy if another Docket has it
        ReadOnly,   ///< no lock, no migration; works on a medium that cannot be written
        Worker,     ///< read and write beside a ReadWrite connection of the same process
        BulkWorker, ///< the same, with the cache and index memory of an import
    };

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] static StoreResult<std::unique_ptr<Database>> open(const QString &path,
                                                                     Mode mode);

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Name for QSqlDatabase::database(); only store/ can use it.
    [[nodiscard]] const QString &connection() const { return m_connection; }

    /// Writes a copy of what is committed, as of now, to a new file. Others write meanwhile.
    /// It cannot be stopped, for Qt's driver has no interrupt: it takes as long as reading and
    /// writing the casebook once.
    [[nodiscard]] StoreResult<void> copyTo(const QString &path) const;

    /// `PRAGMA integrity_check` and `foreign_key_check`; the lines they report, empty when sound.
    [[nodiscard]] StoreResult<QStringList> verify() const;

private:
    Database(QString path, QString connection);

    [[nodiscard]] StoreResult<void> create();
    [[nodiscard]] StoreResult<void> openExisting(Mode mode);
    [[nodiscard]] StoreResult<void> inspect(const QString &file);
    [[nodiscard]] StoreResult<void> connectReadOnly(const QString &file);
    [[nodiscard]] StoreResult<void> connectTo(const QString &name, const QString &options);
    void disconnect();
    [[nodiscard]] StoreResult<void> lock();
    [[nodiscard]] StoreResult<void> checkSchema(Mode mode);
    [[nodiscard]] StoreResult<void> configure(Mode mode);
    [[nodiscard]] StoreResult<void> setPragmas(std::span<const QLatin1StringView> pragmas);
    [[nodiscard]] StoreResult<void> refuse(StoreFault fault, const QString &text = {}) const;

    QString m_path;
    QString m_connection;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Docket
