// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"

#include <QString>
#include <QtClassHelperMacros>

#include <memory>

class QLockFile;

namespace Docket {

/// A connection to a casebook. It belongs to the thread that opened it. Opening checks the
/// application_id, migrates an older schema after a backup, and refuses a newer one untouched.
class Database final
{
public:
    enum class Mode {
        Create,     ///< a new file; it must not exist
        ReadWrite,  ///< takes the casebook's lock: StoreFault::Busy if another Docket has it
        ReadOnly,   ///< no lock, no migration
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

    /// `PRAGMA integrity_check` and `foreign_key_check`; the lines they report, empty when sound.
    [[nodiscard]] StoreResult<QStringList> verify() const;

private:
    Database(QString path, QString connection);

    QString m_path;
    QString m_connection;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Docket
