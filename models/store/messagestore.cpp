// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagestore.h"

#include "store/database.h"
#include "store/messagerows.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// The second condition lets SQLite use the index, which leaves empty references out.
constexpr auto ByRefSql = R"sql(
    SELECT message.id, message.case_id, message.original_id, original.sha256
      FROM message JOIN original ON original.id = message.original_id
     WHERE message.message_ref = :ref AND message.ref_kind = :kind AND message.message_ref <> ''
)sql"_L1;

constexpr auto CaseByRefSql = R"sql(
    SELECT case_id FROM message
     WHERE message_ref = :ref AND ref_kind = :kind AND message_ref <> ''
     UNION ALL
    SELECT case_id FROM thread_ref WHERE message_ref = :awaited AND 'message-id' = :awaited_kind
     UNION ALL
    SELECT case_id FROM source_alias WHERE alias = :alias AND 'tracker-url' = :alias_kind
     LIMIT 1
)sql"_L1;

constexpr auto InsertOriginalSql = R"sql(
    INSERT INTO original (sha256, format, quoting, envelope, byte_count, zstd)
    VALUES (:sha256, :format, :quoting, :envelope, :byte_count, :zstd)
        ON CONFLICT (sha256) DO NOTHING
)sql"_L1;

constexpr auto InsertMessageSql = R"sql(
    INSERT INTO message (case_id, original_id, ordinal, direction, kind, matched_by, matched_detail,
                         ref_kind, message_ref, in_reply_to, from_name, from_address, from_handle,
                         reply_to, recipients, subject, thread_subject, sent_at, received_at,
                         import_run_id)
    VALUES (:case_id, :original_id,
            (SELECT coalesce(max(ordinal), 0) + 1 FROM message WHERE case_id = :in_case),
            :direction, :kind, :matched_by, :matched_detail, :ref_kind, :message_ref, :in_reply_to,
            :from_name, :from_address, :from_handle, :reply_to, :recipients, :subject,
            :thread_subject, :sent_at, :received_at, :import_run_id)
)sql"_L1;

constexpr auto InsertAttachmentSql = R"sql(
    INSERT INTO attachment (message_id, part_path, name, media_type, byte_count, sha256)
    VALUES (:message_id, :part_path, :name, :media_type, :byte_count, :sha256)
)sql"_L1;

constexpr auto AwaitRefSql = R"sql(
    INSERT INTO thread_ref (message_ref, case_id) VALUES (:message_ref, :case_id)
        ON CONFLICT DO NOTHING
)sql"_L1;

// Of two issues with one alias the first keeps it.
constexpr auto AddAliasSql = R"sql(
    INSERT INTO source_alias (alias, case_id) VALUES (:alias, :case_id)
        ON CONFLICT DO NOTHING
)sql"_L1;

// The condition on thread_subject lets SQLite use its partial index, in the order of receipt: one
// seek however often a sender wrote the same.
constexpr auto SameThreadSql = R"sql(
      FROM message
     WHERE thread_subject = :thread_subject AND from_address = :address AND thread_subject <> '' AND
           received_at BETWEEN :earliest AND :latest AND direction = 'inbound' AND
           (from_address <> '' OR from_handle = :handle)
)sql"_L1;

// Behind those that are there. A thread has one first message.
constexpr auto MoveMessagesSql = R"sql(
    UPDATE message
       SET case_id = :into,
           ordinal = ordinal + (SELECT coalesce(max(ordinal), 0) FROM message WHERE case_id = :behind),
           matched_by = CASE matched_by WHEN 'first-of-thread' THEN 'references' ELSE matched_by END
     WHERE case_id = :from
)sql"_L1;

} // namespace

struct MessageStore::Statements
{
    explicit Statements(const Database &opened)
        : database(opened)
    {
    }

    const Database &database;
    Statement byRef{database, {ByRefSql}};
    Statement caseByRef{database, {CaseByRefSql}};
    Statement originalBySha256{database, {"SELECT id FROM original WHERE sha256 = :sha256"_L1}};
    Statement ofCase{database,
                     {"SELECT"_L1, MessageColumns,
                      "FROM message WHERE case_id = :case_id ORDER BY received_at, ordinal"_L1}};
    Statement byId{database, {"SELECT"_L1, MessageColumns, "FROM message WHERE id = :id"_L1}};
    Statement byOriginal{
        database,
        {"SELECT"_L1, MessageColumns, "FROM message WHERE original_id = :original_id LIMIT 1"_L1}};
    Statement originalIds{database, {"SELECT id FROM original ORDER BY id"_L1}};
    Statement original{database, {"SELECT"_L1, OriginalColumns, "FROM original WHERE id = :id"_L1}};
    Statement attachments{database,
                          {"SELECT"_L1, AttachmentColumns,
                           "FROM attachment WHERE message_id = :message_id ORDER BY id"_L1}};
    Statement attachment{database,
                         {"SELECT"_L1, AttachmentColumns, "FROM attachment WHERE id = :id"_L1}};
    Statement insertOriginal{database, {InsertOriginalSql}};
    Statement insertMessage{database, {InsertMessageSql}};
    Statement insertAttachment{database, {InsertAttachmentSql}};
    Statement awaitRef{database, {AwaitRefSql}};
    Statement addAlias{database, {AddAliasSql}};
    Statement isAlias{database, {"SELECT 1 FROM source_alias WHERE alias = :alias"_L1}};
    Statement waiting{database,
                      {"SELECT case_id FROM thread_ref WHERE message_ref = :message_ref"_L1}};
    Statement moveMessages{database, {MoveMessagesSql}};
    Statement moveRefs{database,
                       {"UPDATE thread_ref SET case_id = :into WHERE case_id = :from"_L1}};
    Statement before{
        database,
        {"SELECT case_id, received_at"_L1, SameThreadSql, "ORDER BY received_at DESC LIMIT 1"_L1}};
    Statement after{
        database,
        {"SELECT case_id, received_at"_L1, SameThreadSql, "ORDER BY received_at LIMIT 1"_L1}};
    Statement setSender{database,
                        {"UPDATE message SET direction = :direction, kind = :kind,"_L1,
                         "from_name = :name, from_address = :address WHERE id = :id"_L1}};
    Statement setKind{database, {"UPDATE message SET kind = :kind WHERE id = :id"_L1}};
    Statement setOriginal{database,
                          {"UPDATE message SET original_id = :original_id, subject = :subject"_L1,
                           "WHERE id = :id"_L1}};
};

MessageStore::MessageStore(const Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}

MessageStore::~MessageStore() = default;

StoreResult<std::optional<MessageStore::Known>> MessageStore::byRef(RefKind kind,
                                                                    const QString &messageRef) const
{
    Statement &select = m_statements->byRef;
    return select.bind(u":ref"_s, messageRef).bind(u":kind"_s, kind).first([](Row &row) {
        return Known{.id = row.id<MessageId>(),
                     .caseId = row.id<CaseId>(),
                     .originalId = row.id<OriginalId>(),
                     .sha256 = row.bytes()};
    });
}

StoreResult<std::optional<CaseId>> MessageStore::caseByRef(RefKind kind,
                                                           const QString &messageRef) const
{
    return m_statements->caseByRef.bind(u":ref"_s, messageRef)
        .bind(u":kind"_s, kind)
        .bind(u":awaited"_s, messageRef)
        .bind(u":awaited_kind"_s, kind)
        .bind(u":alias"_s, messageRef)
        .bind(u":alias_kind"_s, kind)
        .first([](Row &row) { return row.id<CaseId>(); });
}

StoreResult<std::optional<CaseId>> MessageStore::caseAwaiting(const QString &messageId) const
{
    return m_statements->waiting.bind(u":message_ref"_s, messageId).first([](Row &row) {
        return row.id<CaseId>();
    });
}

StoreResult<std::optional<CaseId>> MessageStore::nearestOf(const QString &threadSubject,
                                                           const Identity &sender, Instant at,
                                                           Seconds window) const
{
    struct Near
    {
        CaseId caseId;
        Instant receivedAt;
    };

    const bool isAddress = sender.kind == IdentityKind::Address;
    const auto look = [&](Statement &statement, Instant earliest, Instant latest) {
        return statement.bind(u":thread_subject"_s, threadSubject)
            .bind(u":address"_s, isAddress ? sender.value : QString())
            .bind(u":handle"_s, isAddress ? QString() : sender.value)
            .bind(u":earliest"_s, earliest)
            .bind(u":latest"_s, latest)
            .first([](Row &row) { return Near{row.id<CaseId>(), row.instant()}; });
    };
    const auto before = look(m_statements->before, at - window, at);
    if (!before) {
        return failed(before);
    }
    const auto after = look(m_statements->after, at, at + window);
    if (!after) {
        return failed(after);
    }
    const std::optional<Near> &earlier = *before;
    const std::optional<Near> &later = *after;
    const bool isEarlier =
        earlier && (!later || at - earlier->receivedAt <= later->receivedAt - at);
    return (isEarlier ? earlier : later).transform([](const Near &found) { return found.caseId; });
}

StoreResult<std::optional<OriginalId>>
MessageStore::originalBySha256(const QByteArray &sha256) const
{
    return m_statements->originalBySha256.bind(u":sha256"_s, sha256).first([](Row &row) {
        return row.id<OriginalId>();
    });
}

StoreResult<QList<Message>> MessageStore::ofCase(CaseId id) const
{
    return m_statements->ofCase.bind(u":case_id"_s, id).list(messageFromRow);
}

StoreResult<Message> MessageStore::byId(MessageId id) const
{
    return m_statements->byId.bind(u":id"_s, id).one(messageFromRow);
}

StoreResult<Original> MessageStore::original(OriginalId id) const
{
    return m_statements->original.bind(u":id"_s, id)
        .one(originalFromRow)
        .and_then(unpack)
        .transform_error([this](StoreError error) {
            error.path = m_statements->database.path();
            return error;
        });
}

StoreResult<QList<OriginalId>> MessageStore::originalIds() const
{
    return m_statements->originalIds.list([](Row &row) { return row.id<OriginalId>(); });
}

StoreResult<std::optional<Message>> MessageStore::byOriginal(OriginalId id) const
{
    return m_statements->byOriginal.bind(u":original_id"_s, id).first(messageFromRow);
}

StoreResult<QList<Attachment>> MessageStore::attachments(MessageId id) const
{
    return m_statements->attachments.bind(u":message_id"_s, id).list(attachmentFromRow);
}

StoreResult<Attachment> MessageStore::attachment(AttachmentId id) const
{
    return m_statements->attachment.bind(u":id"_s, id).one(attachmentFromRow);
}

StoreResult<OriginalId> MessageStore::insertOriginal(const PackedOriginal &original)
{
    Statement &insert = m_statements->insertOriginal;
    const auto id = insert.bind(u":sha256"_s, original.sha256)
                        .bind(u":format"_s, original.format)
                        .bind(u":quoting"_s, original.quoting)
                        .bind(u":envelope"_s, original.envelope)
                        .bind(u":byte_count"_s, original.size)
                        .bind(u":zstd"_s, original.zstd)
                        .insert();
    if (!id) {
        return std::unexpected(id.error());
    }
    if (insert.changedRows() > 0) {
        return OriginalId{*id};
    }
    return m_statements->originalBySha256.bind(u":sha256"_s, original.sha256).one([](Row &row) {
        return row.id<OriginalId>();
    });
}

StoreResult<MessageId> MessageStore::insert(const Message &message,
                                            const QList<AttachmentInfo> &attachments)
{
    const auto id = m_statements->insertMessage.bind(u":case_id"_s, message.caseId)
                        .bind(u":original_id"_s, message.originalId)
                        .bind(u":in_case"_s, message.caseId)
                        .bind(u":direction"_s, message.direction)
                        .bind(u":kind"_s, message.kind)
                        .bind(u":matched_by"_s, message.matchedBy)
                        .bind(u":matched_detail"_s, message.matchedDetail)
                        .bind(u":ref_kind"_s, message.refKind)
                        .bind(u":message_ref"_s, message.messageRef)
                        .bind(u":in_reply_to"_s, message.inReplyTo)
                        .bind(u":from_name"_s, message.from.name)
                        .bind(u":from_address"_s, message.from.address)
                        .bind(u":from_handle"_s, message.from.handle)
                        .bind(u":reply_to"_s, message.replyTo.join(AddressSeparator))
                        .bind(u":recipients"_s, message.recipients.join(AddressSeparator))
                        .bind(u":subject"_s, message.subject)
                        .bind(u":thread_subject"_s, message.threadSubject)
                        .bind(u":sent_at"_s, message.sentAt)
                        .bind(u":received_at"_s, message.receivedAt)
                        .bind(u":import_run_id"_s, m_import)
                        .insert();
    if (!id) {
        return std::unexpected(id.error());
    }
    for (const AttachmentInfo &info : attachments) {
        const auto done = m_statements->insertAttachment.bind(u":message_id"_s, *id)
                              .bind(u":part_path"_s, info.partPath)
                              .bind(u":name"_s, info.name)
                              .bind(u":media_type"_s, info.mediaType)
                              .bind(u":byte_count"_s, info.size)
                              .bind(u":sha256"_s, info.sha256)
                              .run();
        if (!done) {
            return std::unexpected(done.error());
        }
    }
    return MessageId{*id};
}

StoreResult<void> MessageStore::awaitRefs(CaseId id, const QStringList &messageRefs)
{
    for (const QString &ref : messageRefs) {
        if (ref.isEmpty()) {
            continue;
        }
        const auto done =
            m_statements->awaitRef.bind(u":message_ref"_s, ref).bind(u":case_id"_s, id).run();
        if (!done) {
            return done;
        }
    }
    return {};
}

StoreResult<bool> MessageStore::isAlias(const QString &alias) const
{
    return m_statements->isAlias.bind(u":alias"_s, alias)
        .first([](Row &row) { return row.number(); })
        .transform([](std::optional<int> found) { return found.has_value(); });
}

StoreResult<void> MessageStore::addAliases(CaseId id, const QStringList &aliases)
{
    StoreResult<void> done;
    for (auto alias = aliases.begin(); done && alias != aliases.end(); ++alias) {
        done = m_statements->addAlias.bind(u":alias"_s, *alias).bind(u":case_id"_s, id).run();
    }
    return done;
}

StoreResult<void> MessageStore::setKind(MessageId id, MessageKind kind)
{
    return m_statements->setKind.bind(u":kind"_s, kind).bind(u":id"_s, id).runOnOne();
}

StoreResult<void> MessageStore::setSender(const Message &message)
{
    return m_statements->setSender.bind(u":direction"_s, message.direction)
        .bind(u":kind"_s, message.kind)
        .bind(u":name"_s, message.from.name)
        .bind(u":address"_s, message.from.address)
        .bind(u":id"_s, message.id)
        .runOnOne();
}

StoreResult<void> MessageStore::moveAll(CaseId from, CaseId into)
{
    return m_statements->moveMessages.bind(u":into"_s, into)
        .bind(u":behind"_s, into)
        .bind(u":from"_s, from)
        .run()
        .and_then([&] {
            return m_statements->moveRefs.bind(u":into"_s, into).bind(u":from"_s, from).run();
        });
}

StoreResult<void> MessageStore::setOriginal(MessageId id, OriginalId original,
                                            const QString &subject)
{
    return m_statements->setOriginal.bind(u":original_id"_s, original)
        .bind(u":subject"_s, subject)
        .bind(u":id"_s, id)
        .runOnOne();
}

} // namespace Docket
