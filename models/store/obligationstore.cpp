// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/obligationstore.h"

#include "store/database.h"
#include "store/obligationrow.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto ObligationsOfCaseSql = R"sql(
    SELECT kind, modality, clause, starts_at, due_at, met_at, met_by_id, is_owed, warn, escalate,
           pauses
      FROM obligation WHERE case_id = :case_id ORDER BY ordinal
)sql"_L1;

constexpr auto InsertObligationSql = R"sql(
    INSERT INTO obligation (case_id, ordinal, kind, modality, clause, starts_at, due_at, met_at,
                            met_by_id, is_owed, warn, escalate, pauses)
    VALUES (:case_id, :ordinal, :kind, :modality, :clause, :starts_at, :due_at, :met_at,
            :met_by_id, :is_owed, :warn, :escalate, :pauses)
)sql"_L1;

constexpr auto SetNearestSql = R"sql(
    UPDATE case_file
       SET nearest_kind = :kind, nearest_modality = :modality, nearest_clause = :clause,
           nearest_starts_at = :starts_at, nearest_due_at = :due_at, nearest_warn = :warn,
           nearest_escalate = :escalate
     WHERE id = :case_id
)sql"_L1;

constexpr auto DueBeforeSql = R"sql(
    SELECT id, nearest_kind, nearest_modality, nearest_clause, nearest_starts_at, nearest_due_at,
           nearest_warn, nearest_escalate
      FROM case_file WHERE nearest_due_at < :until ORDER BY nearest_due_at, id
)sql"_L1;

QString toText(const QList<Pause> &pauses)
{
    if (pauses.isEmpty()) {
        return u""_s;
    }
    QJsonArray array;
    for (const Pause &pause : pauses) {
        const QJsonValue until = pause.until ? QJsonValue(pause.until->seconds) : QJsonValue();
        array.append(QJsonArray{pause.from.seconds, until, pause.reason});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Pause> pausesFromRow(Row &row)
{
    const QString text = row.text();
    QList<Pause> pauses;
    if (text.isEmpty()) {
        return pauses;
    }
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray()) {
        row.markDamaged();
    }
    for (const auto &item : document.array()) {
        const QJsonArray fields = item.toArray();
        Pause pause{
            .from = {fields.at(0).toInteger()}, .until = {}, .reason = fields.at(2).toString()};
        if (!fields.at(1).isNull()) {
            pause.until = Instant{fields.at(1).toInteger()};
        }
        pauses.append(pause);
    }
    return pauses;
}

} // namespace

Obligation obligationFromRow(Row &row)
{
    Obligation obligation{.kind = row.token<PromiseKind>(),
                          .modality = row.token<Modality>(),
                          .clauseId = row.text(),
                          .startsAt = row.optionalInstant(),
                          .dueAt = row.optionalInstant(),
                          .metAt = row.optionalInstant(),
                          .metBy = row.optionalId<MessageId>(),
                          .isOwed = row.flag(),
                          .pauses = {},
                          .warnBefore = Seconds(row.integer()),
                          .escalateBefore = Seconds(row.integer())};
    obligation.pauses = pausesFromRow(row); // the last column
    return obligation;
}

std::optional<Obligation> optionalObligationFromRow(Row &row)
{
    if (row.nextIsNull()) {
        return std::nullopt;
    }
    return obligationFromRow(row);
}

std::optional<Obligation> nearestFromRow(Row &row)
{
    if (row.nextIsNull()) {
        return std::nullopt;
    }
    return Obligation{.kind = row.token<PromiseKind>(),
                      .modality = row.token<Modality>(),
                      .clauseId = row.text(),
                      .startsAt = row.optionalInstant(),
                      .dueAt = row.optionalInstant(),
                      .metAt = {},
                      .metBy = {},
                      .isOwed = true,
                      .pauses = {},
                      .warnBefore = Seconds(row.integer()),
                      .escalateBefore = Seconds(row.integer())};
}

struct ObligationStore::Statements
{
    explicit Statements(const Database &opened)
        : database(opened)
    {
    }

    const Database &database;
    Statement ofCase{database, {ObligationsOfCaseSql}};
    Statement dueBefore{database, {DueBeforeSql}};
    Statement remove{database, {"DELETE FROM obligation WHERE case_id = :case_id"_L1}};
    Statement insert{database, {InsertObligationSql}};
    Statement setNearest{database, {SetNearestSql}};
};

ObligationStore::ObligationStore(const Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}

ObligationStore::~ObligationStore() = default;

StoreResult<QList<Obligation>> ObligationStore::ofCase(CaseId id) const
{
    return m_statements->ofCase.bind(u":case_id"_s, id).list(obligationFromRow);
}

StoreResult<void> ObligationStore::replace(CaseId id, const QList<Obligation> &obligations)
{
    if (auto removed = m_statements->remove.bind(u":case_id"_s, id).run(); !removed) {
        return removed;
    }
    int ordinal = 0;
    for (const Obligation &obligation : obligations) {
        auto done = m_statements->insert.bind(u":case_id"_s, id)
                        .bind(u":ordinal"_s, ++ordinal)
                        .bind(u":kind"_s, obligation.kind)
                        .bind(u":modality"_s, obligation.modality)
                        .bind(u":clause"_s, obligation.clauseId)
                        .bind(u":starts_at"_s, obligation.startsAt)
                        .bind(u":due_at"_s, obligation.dueAt)
                        .bind(u":met_at"_s, obligation.metAt)
                        .bind(u":met_by_id"_s, obligation.metBy)
                        .bind(u":is_owed"_s, obligation.isOwed)
                        .bind(u":warn"_s, obligation.warnBefore.count())
                        .bind(u":escalate"_s, obligation.escalateBefore.count())
                        .bind(u":pauses"_s, toText(obligation.pauses))
                        .run();
        if (!done) {
            return done;
        }
    }
    return setNearest(id, nearestClock(obligations));
}

StoreResult<void> ObligationStore::setNearest(CaseId id, const std::optional<Obligation> &nearest)
{
    Statement &set = m_statements->setNearest.bind(u":case_id"_s, id);
    if (!nearest) {
        return set.bindNull(u":kind"_s)
            .bindNull(u":modality"_s)
            .bindNull(u":clause"_s)
            .bindNull(u":starts_at"_s)
            .bindNull(u":due_at"_s)
            .bind(u":warn"_s, 0)
            .bind(u":escalate"_s, 0)
            .runOnOne();
    }
    return set.bind(u":kind"_s, nearest->kind)
        .bind(u":modality"_s, nearest->modality)
        .bind(u":clause"_s, nearest->clauseId)
        .bind(u":starts_at"_s, nearest->startsAt)
        .bind(u":due_at"_s, nearest->dueAt)
        .bind(u":warn"_s, nearest->warnBefore.count())
        .bind(u":escalate"_s, nearest->escalateBefore.count())
        .runOnOne();
}

StoreResult<QList<std::pair<CaseId, Obligation>>> ObligationStore::dueBefore(Instant until) const
{
    return m_statements->dueBefore.bind(u":until"_s, until).list([](Row &row) {
        const auto id = row.id<CaseId>();
        return std::pair(id, nearestFromRow(row).value_or(Obligation{}));
    });
}

} // namespace Docket
