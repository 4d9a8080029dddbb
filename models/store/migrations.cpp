// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/casebookfile.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QList<Migration> readMigrations()
{
    QList<Migration> found;
    const QDir folder(u":/docket/migrations"_s);
    for (const QString &fileName : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(fileName));
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        found.append({.version = fileName.section(u'_', 0, 0).toInt(),
                      .name = QFileInfo(fileName).completeBaseName().section(u'_', 1),
                      .statements = statementsOf(QString::fromUtf8(file.readAll()))});
    }
    return found;
}

/// A statement of ours as text: a migration's, or a pragma, which takes no placeholders.
StoreResult<void> execute(const Database &database, const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(database.connection(), false));
    if (!query.exec(sql)) {
        return std::unexpected(storeError(database, query.lastError(), sql));
    }
    return {};
}

StoreResult<void> applySteps(const Database &database, const QList<Migration> &steps, int from)
{
    for (const Migration &step : steps) {
        if (step.version <= from) {
            continue;
        }
        for (const QString &sql : step.statements) {
            if (auto done = execute(database, sql); !done) {
                return done;
            }
        }
    }
    return {};
}

StoreResult<void> checkForeignKeys(const Database &database)
{
    Statement check(database, {"PRAGMA foreign_key_check"_L1});
    return check.first([](Row &row) { return row.text(); })
        .and_then([&](const std::optional<QString> &table) -> StoreResult<void> {
            if (table) {
                return std::unexpected(StoreError{.fault = StoreFault::MigrationFailed,
                                                  .path = database.path(),
                                                  .statement = u"PRAGMA foreign_key_check"_s,
                                                  .driverText = *table});
            }
            return {};
        });
}

StoreResult<void> upgrade(const Database &database, const QList<Migration> &steps)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const QString applicationId = u"PRAGMA application_id = %1"_s.arg(CasebookFile::ApplicationId);
    const QString version = u"PRAGMA user_version = %1"_s.arg(steps.constLast().version);
    return schemaOf(database)
        .and_then([&](int from) { return applySteps(database, steps, from); })
        .and_then([&] { return execute(database, applicationId); })
        .and_then([&] { return execute(database, version); })
        .and_then([&] { return checkForeignKeys(database); })
        .and_then([&] { return transaction->commit(); });
}

StoreError asMigrationFailure(StoreError error)
{
    const bool isAboutTheStep =
        error.fault == StoreFault::Other || error.fault == StoreFault::Constraint;
    if (isAboutTheStep) {
        error.fault = StoreFault::MigrationFailed;
    }
    return error;
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> all = readMigrations();
    return all;
}

int newestSchema()
{
    return migrations().constLast().version;
}

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    for (const QString &paragraphs : sql.split(u";\n\n"_s)) {
        QString statement = paragraphs.trimmed();
        if (statement.endsWith(u';')) { // the last of the file
            statement.chop(1);
        }
        if (!statement.isEmpty()) {
            statements.append(statement);
        }
    }
    return statements;
}

StoreResult<int> schemaOf(const Database &database)
{
    return Statement(database, {"PRAGMA user_version"_L1}).one([](Row &row) {
        return row.number();
    });
}

StoreResult<void> migrate(const Database &database, const QList<Migration> &steps)
{
    const auto from = schemaOf(database);
    if (!from) {
        return std::unexpected(from.error());
    }
    if (*from >= steps.constLast().version) {
        return {};
    }
    if (*from > 0) {
        const QString path = backupPath(database.path(), *from);
        if (auto done = database.copyTo(path); !done) {
            return done;
        }
    }
    // A step may rebuild a table that others refer to. The pragma is ignored inside a transaction.
    if (auto off = execute(database, u"PRAGMA foreign_keys = OFF"_s); !off) {
        return off;
    }
    const auto done = upgrade(database, steps).transform_error(asMigrationFailure);
    const auto on = execute(database, u"PRAGMA foreign_keys = ON"_s);
    return done ? on : done;
}

QString backupPath(const QString &casebook, int schema)
{
    const QFileInfo info(casebook);
    const QString changed = info.lastModified().toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString stem = info.absoluteFilePath() + u".v%1-%2"_s.arg(schema).arg(changed);
    QString path = stem + u".backup"_s;
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = stem + u"-%1.backup"_s.arg(number);
    }
    return path;
}

} // namespace Docket
