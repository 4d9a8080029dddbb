// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

class Database;

/// One step of the schema: resources/migrations/NNNN_verb_noun.sql.
struct Migration
{
    int version = 0; ///< of the schema after it: NNNN
    QString name;    ///< "create_casebook"
    QStringList statements;

    bool operator==(const Migration &) const = default;
};

/// The steps that this program carries, by version: 1, 2, …
[[nodiscard]] const QList<Migration> &migrations();

/// The schema that this program writes: the version of the last migration.
[[nodiscard]] int newestSchema();

/// The statements of a migration file: each ends with `;` and a blank line (the driver runs one
/// statement a call, and this needs no parser). Comments before a statement belong to it.
[[nodiscard]] QStringList statementsOf(const QString &sql);

/// `PRAGMA user_version`.
[[nodiscard]] StoreResult<int> schemaOf(const Database &database);

/// Runs those `steps` that the file does not have yet, in one transaction that also sets
/// application_id and user_version and ends only if no foreign key dangles. A file that has a
/// schema already is copied to a backup first (see backupPath). A step that fails is
/// MigrationFailed, and the file is as it was; a full disk stays DiskFull.
[[nodiscard]] StoreResult<void> migrate(const Database &database, const QList<Migration> &steps);

/// A free name beside the casebook, "NAME.v1-20261122T082400Z.backup": the schema before, and when
/// the file was last changed.
[[nodiscard]] QString backupPath(const QString &casebook, int schema);

} // namespace Docket
