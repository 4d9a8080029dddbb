// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/tokens.h"

#include <QByteArray>
#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <concepts>
#include <initializer_list>
#include <memory>
#include <optional>
#include <type_traits>

class QSqlError;

namespace Docket {

class Database;

/// The fault of a SQLite result code (sqlite.org/rescode.html), primary or extended.
[[nodiscard]] StoreFault faultFromResultCode(int code);

/// A driver's error with what it is about.
[[nodiscard]] StoreError storeError(const Database &database, const QSqlError &error,
                                    const QString &statement);

/// The row that a statement stands on, read column by column in the order of its SELECT.
class Row final
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    [[nodiscard]] QString text() { return next().toString(); }

    [[nodiscard]] QByteArray bytes() { return next().toByteArray(); }

    [[nodiscard]] qint64 integer() { return next().toLongLong(); }

    [[nodiscard]] std::optional<qint64> optionalInteger()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
    }

    [[nodiscard]] int number() { return next().toInt(); }

    [[nodiscard]] bool flag() { return integer() != 0; }

    [[nodiscard]] Instant instant() { return {integer()}; }

    [[nodiscard]] std::optional<int> optionalNumber()
    {
        return optionalInteger().transform([](qint64 value) { return static_cast<int>(value); });
    }

    [[nodiscard]] std::optional<Instant> optionalInstant()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(Instant{value.toLongLong()});
    }

    template <typename SomeId>
    [[nodiscard]] SomeId id()
    {
        return SomeId{integer()};
    }

    template <typename SomeId>
    [[nodiscard]] std::optional<SomeId> optionalId()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(SomeId{value.toLongLong()});
    }

    /// A word of an enum. One that is none makes the whole row an error: see isDamaged().
    template <typename Enum>
    [[nodiscard]] Enum token()
    {
        const std::optional<Enum> value = fromToken<Enum>(text());
        m_isDamaged = m_isDamaged || !value;
        return value.value_or(Enum{});
    }

    template <typename Enum>
    [[nodiscard]] std::optional<Enum> optionalToken()
    {
        const QVariant value = next();
        if (value.isNull()) {
            return std::nullopt;
        }
        const std::optional<Enum> read = fromToken<Enum>(value.toString());
        m_isDamaged = m_isDamaged || !read;
        return read;
    }

    /// Whether the column to be read next has no value.
    [[nodiscard]] bool nextIsNull() const { return m_query.isNull(m_column); }

    /// For values that a reader finds wrong by itself.
    void markDamaged() { m_isDamaged = true; }

    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

private:
    [[nodiscard]] QVariant next() { return m_query.value(m_column++); }

    const QSqlQuery &m_query;
    int m_column = 0;
    bool m_isDamaged = false;
};

/// One SQL statement, prepared when it first runs and kept; binds and reads domain types. It must
/// die before its Database. After a run it holds no lock and no row.
class Statement final
{
public:
    /// The pieces are joined by a space; all are constants of the program.
    Statement(const Database &database, std::initializer_list<QLatin1StringView> sql);
    Q_DISABLE_COPY_MOVE(Statement)
    ~Statement() = default;

    Statement &bind(const QString &name, const QString &value);
    Statement &bind(const QString &name, const QByteArray &value);

    Statement &bind(const QString &name, Instant value) { return put(name, value.seconds); }

    template <std::integral Number>
    Statement &bind(const QString &name, Number value)
    {
        return put(name, static_cast<qint64>(value));
    }

    template <typename Tag>
    Statement &bind(const QString &name, Id<Tag> value)
    {
        return put(name, value.value);
    }

    template <typename Enum>
        requires std::is_enum_v<Enum>
    Statement &bind(const QString &name, Enum value)
    {
        return put(name, QString(toToken(value)));
    }

    template <typename Value>
    Statement &bind(const QString &name, const std::optional<Value> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }

    Statement &bindNull(const QString &name) { return put(name, QVariant()); }

    /// Runs a statement that gives no rows.
    [[nodiscard]] StoreResult<void> run();

    /// Runs an UPDATE of a row by its key: NotFound if it changed none.
    [[nodiscard]] StoreResult<void> runOnOne();

    /// Runs an INSERT and returns the row's key.
    [[nodiscard]] StoreResult<qint64> insert();

    /// Rows that the last run() or insert() changed.
    [[nodiscard]] qint64 changedRows() const { return m_changedRows; }

    /// Gives every row to `read(Row &)`, which returns false to stop.
    template <typename Read>
    [[nodiscard]] StoreResult<void> each(const Read &read)
    {
        if (!start()) {
            return std::unexpected(failure());
        }
        while (m_query->next()) {
            Row row(*m_query);
            const bool goesOn = read(row);
            if (row.isDamaged()) {
                return std::unexpected(damage());
            }
            if (!goesOn) {
                break;
            }
        }
        return finish();
    }

    /// All rows as `fromRow(Row &)` makes them.
    template <typename FromRow>
    [[nodiscard]] auto list(const FromRow &fromRow)
        -> StoreResult<QList<std::invoke_result_t<FromRow, Row &>>>
    {
        QList<std::invoke_result_t<FromRow, Row &>> values;
        return each([&](Row &row) {
                   values.append(fromRow(row));
                   return true;
               })
            .transform([&] { return std::move(values); });
    }

    /// The first row, if there is one.
    template <typename FromRow>
    [[nodiscard]] auto first(const FromRow &fromRow)
        -> StoreResult<std::optional<std::invoke_result_t<FromRow, Row &>>>
    {
        std::optional<std::invoke_result_t<FromRow, Row &>> value;
        return each([&](Row &row) {
                   value.emplace(fromRow(row));
                   return false;
               })
            .transform([&] { return std::move(value); });
    }

    /// The first row; NotFound if there is none.
    template <typename FromRow>
    [[nodiscard]] auto one(const FromRow &fromRow)
        -> StoreResult<std::invoke_result_t<FromRow, Row &>>
    {
        using Value = std::invoke_result_t<FromRow, Row &>;
        return first(fromRow).and_then([&](std::optional<Value> &&value) -> StoreResult<Value> {
            if (!value) {
                return std::unexpected(absence());
            }
            return std::move(*value);
        });
    }

private:
    Statement &put(const QString &name, const QVariant &value);
    [[nodiscard]] QSqlQuery &query();
    [[nodiscard]] bool start();
    [[nodiscard]] StoreResult<void> finish();
    [[nodiscard]] StoreError failure();
    [[nodiscard]] StoreError damage();
    [[nodiscard]] StoreError absence() const;

    const Database &m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    bool m_isPrepared = false;
    qint64 m_changedRows = 0;
};

} // namespace Docket
