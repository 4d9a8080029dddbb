// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/linkstore.h"

#include "store/database.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto RefusedToSql = R"sql(
    SELECT message.case_id
      FROM refused_match JOIN message ON message.id = refused_match.message_id
     WHERE refused_match.case_id = :case_id AND message.thread_subject = :thread_subject AND
           CASE message.from_address WHEN '' THEN message.from_handle ELSE message.from_address END
               = :sender
     ORDER BY message.id DESC
     LIMIT 1
)sql"_L1;

constexpr auto ForgetSql = R"sql(
    DELETE FROM refused_match
     WHERE case_id = :case_id AND
           message_id IN (SELECT id FROM message WHERE case_id = :other)
)sql"_L1;

constexpr auto MergeSql = R"sql(
    INSERT INTO case_merge (from_id, into_id, merged_at, state, into_state, duplicate_of_id,
                            decided_at, ended_at)
    VALUES (:from_id, :into_id, :merged_at, :state, :into_state, :duplicate_of_id, :decided_at,
            :ended_at)
)sql"_L1;

constexpr auto RememberSql = R"sql(
    INSERT INTO moved_message (from_id, message_id, ordinal)
    SELECT case_id, id, ordinal FROM message WHERE case_id = :from_id
)sql"_L1;

constexpr auto MoveOneSql = R"sql(
    UPDATE message
       SET case_id = :into_id,
           ordinal = (SELECT coalesce(max(ordinal), 0) + 1 FROM message WHERE case_id = :behind),
           matched_by = :matched_by,
           matched_detail = :matched_detail
     WHERE id = :id
)sql"_L1;

// Each stays what it was for its thread: both reporters began one.
constexpr auto MoveSql = R"sql(
    UPDATE message
       SET case_id = :into_id,
           ordinal = ordinal + (SELECT coalesce(max(ordinal), 0) FROM message WHERE case_id = :behind)
     WHERE case_id = :from_id
)sql"_L1;

// What the emptied case got since makes room, further than any of both had a number.
constexpr auto MakeRoomSql = R"sql(
    UPDATE message
       SET ordinal = ordinal +
           max((SELECT coalesce(max(ordinal), 0) FROM moved_message WHERE from_id = :moved),
               (SELECT coalesce(max(ordinal), 0) FROM message WHERE case_id = :own))
     WHERE case_id = :from_id
)sql"_L1;

constexpr auto MoveBackSql = R"sql(
    UPDATE message
       SET case_id = :from_id,
           ordinal = (SELECT ordinal FROM moved_message
                       WHERE from_id = :merge AND message_id = message.id)
     WHERE id IN (SELECT message_id FROM moved_message WHERE from_id = :moved)
)sql"_L1;

constexpr auto ElsewhereSql = R"sql(
    SELECT count(*)
      FROM moved_message JOIN message ON message.id = moved_message.message_id
     WHERE moved_message.from_id = :from_id AND message.case_id <> :into_id
)sql"_L1;

constexpr auto DependentsSql = R"sql(
    SELECT from_id FROM case_merge WHERE into_id = :into_id
     UNION
    SELECT case_split.case_id
      FROM message CROSS JOIN case_split ON case_split.message_id = message.id
     WHERE message.case_id = :case_id AND EXISTS (SELECT 1 FROM case_split)
     ORDER BY 1
)sql"_L1;

CaseMerge mergeFromRow(Row &row)
{
    return {.from = row.id<CaseId>(),
            .into = row.id<CaseId>(),
            .at = row.instant(),
            .state = row.token<CaseState>(),
            .intoState = row.token<CaseState>(),
            .duplicateOf = row.optionalId<CaseId>(),
            .decidedAt = row.optionalInstant(),
            .endedAt = row.optionalInstant()};
}

} // namespace

struct LinkStore::Statements
{
    explicit Statements(const Database &opened)
        : database(opened)
    {
    }

    const Database &database;
    Statement refuse{database,
                     {"INSERT INTO refused_match (case_id, message_id)"_L1,
                      "VALUES (:case_id, :message_id) ON CONFLICT DO NOTHING"_L1}};
    Statement forget{database, {ForgetSql}};
    Statement refusedTo{database, {RefusedToSql}};
    Statement merge{database, {MergeSql}};
    Statement remember{database, {RememberSql}};
    Statement move{database, {MoveSql}};
    Statement moveOne{database, {MoveOneSql}};
    Statement moveRef{database,
                      {"UPDATE thread_ref SET case_id = :into_id"_L1,
                       "WHERE message_ref = :message_ref AND case_id = :from_id"_L1}};
    Statement makeRoom{database, {MakeRoomSql}};
    Statement moveBack{database, {MoveBackSql}};
    Statement elsewhere{database, {ElsewhereSql}};
    Statement forgetMoved{database, {"DELETE FROM moved_message WHERE from_id = :from_id"_L1}};
    Statement forgetMerge{database, {"DELETE FROM case_merge WHERE from_id = :from_id"_L1}};
    Statement mergeOf{database,
                      {"SELECT from_id, into_id, merged_at, state, into_state, duplicate_of_id,"_L1,
                       "decided_at, ended_at FROM case_merge WHERE from_id = :from_id"_L1}};
    Statement moved{database,
                    {"SELECT message_id FROM moved_message WHERE from_id = :from_id"_L1,
                     "ORDER BY ordinal"_L1}};
    Statement split{
        database,
        {"INSERT INTO case_split (case_id, message_id) VALUES (:case_id, :message_id)"_L1}};
    Statement splitFrom{database,
                        {"SELECT message_id FROM case_split WHERE case_id = :case_id"_L1}};
    Statement dependents{database, {DependentsSql}};
};

LinkStore::LinkStore(const Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}

LinkStore::~LinkStore() = default;

StoreResult<void> LinkStore::refuse(CaseId where, MessageId message)
{
    return m_statements->refuse.bind(u":case_id"_s, where).bind(u":message_id"_s, message).run();
}

StoreResult<void> LinkStore::forgetRefusals(CaseId where, CaseId other)
{
    return m_statements->forget.bind(u":case_id"_s, where).bind(u":other"_s, other).run();
}

StoreResult<std::optional<CaseId>> LinkStore::refusedTo(CaseId where, const QString &sender,
                                                        const QString &threadSubject) const
{
    return m_statements->refusedTo.bind(u":case_id"_s, where)
        .bind(u":thread_subject"_s, threadSubject)
        .bind(u":sender"_s, sender)
        .first([](Row &row) { return row.id<CaseId>(); });
}

StoreResult<void> LinkStore::move(MessageId id, CaseId into, MatchedBy by, const QString &detail)
{
    return m_statements->moveOne.bind(u":into_id"_s, into)
        .bind(u":behind"_s, into)
        .bind(u":matched_by"_s, by)
        .bind(u":matched_detail"_s, detail)
        .bind(u":id"_s, id)
        .runOnOne();
}

StoreResult<void> LinkStore::moveRef(const QString &messageRef, CaseId from, CaseId into)
{
    return m_statements->moveRef.bind(u":into_id"_s, into)
        .bind(u":message_ref"_s, messageRef)
        .bind(u":from_id"_s, from)
        .run();
}

StoreResult<void> LinkStore::merge(const CaseMerge &merge)
{
    return m_statements->merge.bind(u":from_id"_s, merge.from)
        .bind(u":into_id"_s, merge.into)
        .bind(u":merged_at"_s, merge.at)
        .bind(u":state"_s, merge.state)
        .bind(u":into_state"_s, merge.intoState)
        .bind(u":duplicate_of_id"_s, merge.duplicateOf)
        .bind(u":decided_at"_s, merge.decidedAt)
        .bind(u":ended_at"_s, merge.endedAt)
        .run()
        .and_then([&] { return m_statements->remember.bind(u":from_id"_s, merge.from).run(); })
        .and_then([&] {
            return m_statements->move.bind(u":into_id"_s, merge.into)
                .bind(u":behind"_s, merge.into)
                .bind(u":from_id"_s, merge.from)
                .run();
        });
}

StoreResult<std::optional<CaseMerge>> LinkStore::mergeOf(CaseId from) const
{
    return m_statements->mergeOf.bind(u":from_id"_s, from).first(mergeFromRow);
}

StoreResult<bool> LinkStore::isInPlace(const CaseMerge &merge) const
{
    return m_statements->elsewhere.bind(u":from_id"_s, merge.from)
        .bind(u":into_id"_s, merge.into)
        .one([](Row &row) { return row.integer() == 0; });
}

StoreResult<void> LinkStore::unmerge(const CaseMerge &merge)
{
    return m_statements->makeRoom.bind(u":moved"_s, merge.from)
        .bind(u":own"_s, merge.from)
        .bind(u":from_id"_s, merge.from)
        .run()
        .and_then([&] {
            return m_statements->moveBack.bind(u":from_id"_s, merge.from)
                .bind(u":merge"_s, merge.from)
                .bind(u":moved"_s, merge.from)
                .run();
        })
        .and_then([&] { return m_statements->forgetMoved.bind(u":from_id"_s, merge.from).run(); })
        .and_then([&] { return m_statements->forgetMerge.bind(u":from_id"_s, merge.from).run(); });
}

StoreResult<QList<MessageId>> LinkStore::movedFrom(CaseId from) const
{
    return m_statements->moved.bind(u":from_id"_s, from).list([](Row &row) {
        return row.id<MessageId>();
    });
}

StoreResult<void> LinkStore::split(CaseId made, MessageId message)
{
    return m_statements->split.bind(u":case_id"_s, made).bind(u":message_id"_s, message).run();
}

StoreResult<std::optional<MessageId>> LinkStore::splitFrom(CaseId made) const
{
    return m_statements->splitFrom.bind(u":case_id"_s, made).first([](Row &row) {
        return row.id<MessageId>();
    });
}

StoreResult<QList<CaseId>> LinkStore::dependents(CaseId id) const
{
    return m_statements->dependents.bind(u":into_id"_s, id)
        .bind(u":case_id"_s, id)
        .list([](Row &row) { return row.id<CaseId>(); });
}

} // namespace Docket
