// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct CodeFault
{
    int code;
    StoreFault fault;
};

// sqlite.org/rescode.html. The extended codes come first: a write that the system refuses is
// SQLITE_FULL only for ENOSPC; a quota (EDQUOT) or a size limit (EFBIG) is SQLITE_IOERR_WRITE, and
// no room for the WAL's index is SQLITE_IOERR_SHMSIZE.
constexpr std::array CodeFaults{
    CodeFault{778, StoreFault::DiskFull},  // IOERR_WRITE
    CodeFault{4874, StoreFault::DiskFull}, // IOERR_SHMSIZE
    CodeFault{522, StoreFault::Corrupt},   // IOERR_SHORT_READ
    CodeFault{8714, StoreFault::Corrupt},  // IOERR_IN_PAGE
    CodeFault{5, StoreFault::Busy},        // BUSY
    CodeFault{6, StoreFault::Busy},        // LOCKED
    CodeFault{8, StoreFault::ReadOnly},    // READONLY
    CodeFault{11, StoreFault::Corrupt},    // CORRUPT
    CodeFault{13, StoreFault::DiskFull},   // FULL
    CodeFault{14, StoreFault::CannotOpen}, // CANTOPEN
    CodeFault{19, StoreFault::Constraint}, // CONSTRAINT
    CodeFault{23, StoreFault::CannotOpen}, // AUTH
    CodeFault{26, StoreFault::NotADocket}, // NOTADB
};

/// Half a pair cannot be written as UTF-8; SQLite would join it with the character after it.
void replaceLoneSurrogates(QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() &&
                            text.at(at + 1).isLowSurrogate();
        if (isPair) {
            ++at;
        } else if (text.at(at).isSurrogate()) {
            text[at] = QChar::ReplacementCharacter;
        }
    }
}

/// Text that survives the way through SQLite, which takes UTF-16 here. Input is hostile: besides
/// lone surrogates, a leading U+FFFE would be read as the byte order mark of the other byte order
/// (sqlite3VdbeMemHandleBom).
QString storable(const QString &text)
{
    if (text.isEmpty()) {
        return u""_s; // a null QString would become NULL
    }
    const bool hasForeignMark = text.front() == QChar(0xFFFE);
    if (!hasForeignMark && text.isValidUtf16()) {
        return text;
    }
    QString valid = text;
    replaceLoneSurrogates(valid);
    if (hasForeignMark) {
        valid.front() = QChar::ReplacementCharacter;
    }
    return valid;
}

} // namespace

StoreFault faultFromResultCode(int code)
{
    constexpr int PrimaryMask = 0xFF;
    for (const int wanted : {code, code & PrimaryMask}) {
        for (const CodeFault &row : CodeFaults) {
            if (row.code == wanted) {
                return row.fault;
            }
        }
    }
    return StoreFault::Other;
}

StoreError storeError(const Database &database, const QSqlError &error, const QString &statement)
{
    return {.fault = faultFromResultCode(error.nativeErrorCode().toInt()),
            .path = database.path(),
            .statement = statement,
            .driverText = error.databaseText() + u" ("_s + error.nativeErrorCode() + u')'};
}

Statement::Statement(const Database &database, std::initializer_list<QLatin1StringView> sql)
    : m_database(database)
{
    for (const QLatin1StringView piece : sql) {
        m_sql += piece.trimmed() + u' ';
    }
    m_sql.chop(1);
}

Statement &Statement::bind(const QString &name, const QString &value)
{
    return put(name, storable(value));
}

Statement &Statement::bind(const QString &name, const QByteArray &value)
{
    return put(name, value.isNull() ? QByteArray("") : value);
}

Statement &Statement::put(const QString &name, const QVariant &value)
{
    query().bindValue(name, value);
    return *this;
}

QSqlQuery &Statement::query()
{
    if (!m_query) {
        m_query =
            std::make_unique<QSqlQuery>(QSqlDatabase::database(m_database.connection(), false));
        // Without it the driver keeps every row that it has read.
        m_query->setForwardOnly(true);
        m_isPrepared = m_query->prepare(m_sql);
    }
    return *m_query;
}

bool Statement::start()
{
    QSqlQuery &prepared = query();
    return m_isPrepared && prepared.exec();
}

StoreResult<void> Statement::run()
{
    if (!start()) {
        return std::unexpected(failure());
    }
    m_changedRows = m_query->numRowsAffected();
    return finish();
}

StoreResult<void> Statement::runOnOne()
{
    return run().and_then([this]() -> StoreResult<void> {
        if (m_changedRows == 0) {
            return std::unexpected(absence());
        }
        return {};
    });
}

StoreResult<qint64> Statement::insert()
{
    if (!start()) {
        return std::unexpected(failure());
    }
    m_changedRows = m_query->numRowsAffected();
    const qint64 id = m_query->lastInsertId().toLongLong();
    return finish().transform([id] { return id; });
}

StoreResult<void> Statement::finish()
{
    if (m_query->lastError().isValid()) {
        return std::unexpected(failure());
    }
    m_query->finish();
    return {};
}

StoreError Statement::failure()
{
    StoreError error = storeError(m_database, m_query->lastError(), m_sql);
    m_query->finish();
    if (!m_isPrepared) {
        m_query.reset(); // what it needs may exist later: try again
    }
    return error;
}

StoreError Statement::damage()
{
    m_query->finish();
    return {.fault = StoreFault::Corrupt,
            .path = m_database.path(),
            .statement = m_sql,
            .driverText = {}};
}

StoreError Statement::absence() const
{
    return {.fault = StoreFault::NotFound,
            .path = m_database.path(),
            .statement = m_sql,
            .driverText = {}};
}

} // namespace Docket
