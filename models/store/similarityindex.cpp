// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/similarityindex.h"

#include "domain/reporttokens.h"
#include "store/database.h"
#include "store/statement.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// How many of a thing's holders are looked at. What more have says little, and is estimated.
constexpr qint64 MostNamed = 64;

// The limits are MostNamed + 1.
constexpr auto MentionSql = R"sql(
    SELECT message.id, message.case_id, message.ordinal
      FROM report_mention JOIN message ON message.id = report_mention.message_id
     WHERE report_mention.mention = :mention
     LIMIT 65
)sql"_L1;

// One message may have the same file twice.
constexpr auto AttachmentSql = R"sql(
    SELECT DISTINCT message.id, message.case_id, message.ordinal
      FROM attachment JOIN message ON message.id = attachment.message_id
     WHERE attachment.sha256 = :sha256 AND attachment.byte_count > 0
       AND message.direction = 'inbound'
     LIMIT 65
)sql"_L1;

// FTS5 gives rows in order of their number, so that this stops after so many.
constexpr auto WordSql = R"sql(
    SELECT rowid FROM search_text WHERE search_text MATCH :query LIMIT 65
)sql"_L1;

constexpr auto SketchSql = R"sql(
    SELECT message.id, message.case_id, message.ordinal, report_sketch.title, report_sketch.words
      FROM report_sketch JOIN message ON message.id = report_sketch.message_id
     WHERE report_sketch.message_id = :id
)sql"_L1;

constexpr auto RefusedSql = R"sql(
    SELECT other_id FROM duplicate_refusal WHERE case_id = :id
     UNION ALL
    SELECT case_id FROM duplicate_refusal WHERE other_id = :same_id
)sql"_L1;

constexpr auto RefuseSql = R"sql(
    INSERT INTO duplicate_refusal (case_id, other_id) VALUES (:case_id, :other_id)
        ON CONFLICT DO NOTHING
)sql"_L1;

constexpr auto AddMentionSql = R"sql(
    INSERT INTO report_mention (mention, message_id) VALUES (:mention, :message_id)
        ON CONFLICT DO NOTHING
)sql"_L1;

constexpr auto AddSketchSql = R"sql(
    INSERT INTO report_sketch (message_id, title, words) VALUES (:message_id, :title, :words)
)sql"_L1;

MessageHolder holderFromRow(Row &row)
{
    return {.message = row.id<MessageId>(), .caseId = row.id<CaseId>(), .ordinal = row.number()};
}

/// The kind counts as well: "mod.h" may be a path or the name of something. Numbers are a third of
/// the work of texts, for which 64 bits of a hash that nobody can aim with are enough.
qint64 hashOf(const Mention &mention)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QLatin1StringView kind = toToken(mention.kind);
    hash.addData(QByteArrayView(kind.data(), kind.size()));
    hash.addData(mention.value.toUtf8());
    return qFromBigEndian<qint64>(hash.resultView().constData());
}

QByteArray packed(const WordSketch &sketch)
{
    QByteArray bytes(sketch.size() * qsizetype(sizeof(quint32)), Qt::Uninitialized);
    qToBigEndian<quint32>(sketch.constData(), sketch.size(), bytes.data());
    return bytes;
}

/// Any bytes: a longer one, or one out of order, was not written by Docket.
WordSketch unpacked(const QByteArray &bytes)
{
    const qsizetype size = std::min(bytes.size() / qsizetype(sizeof(quint32)), MostSketched);
    WordSketch sketch(size);
    qFromBigEndian<quint32>(bytes.constData(), size, sketch.data());
    std::ranges::sort(sketch);
    return sketch;
}

/// Words have letters, digits and marks alone.
QString asPhrase(const QString &word)
{
    return u'"' + word + u'"';
}

Holders named(QList<MessageHolder> &&messages)
{
    const auto count = double(messages.size());
    return count > MostNamed ? Holders{{}, count} : Holders{std::move(messages), count};
}

} // namespace

struct SimilarityIndex::Statements
{
    explicit Statements(const Database &opened)
        : database(opened)
    {
    }

    const Database &database;
    Statement addMention{database, {AddMentionSql}};
    Statement addSketch{database, {AddSketchSql}};
    Statement removeMentions{database,
                             {"DELETE FROM report_mention WHERE message_id = :message_id"_L1}};
    Statement removeSketch{database,
                           {"DELETE FROM report_sketch WHERE message_id = :message_id"_L1}};
    Statement newest{database, {"SELECT coalesce(max(id), 0) FROM message"_L1}};
    Statement mention{database, {MentionSql}};
    Statement attachment{database, {AttachmentSql}};
    Statement word{database, {WordSql}};
    Statement sketch{database, {SketchSql}};
    Statement refused{database, {RefusedSql}};
    Statement refuse{database, {RefuseSql}};
    Statement reconsider{
        database,
        {"DELETE FROM duplicate_refusal WHERE case_id = :case_id AND other_id = :other_id"_L1}};
};

SimilarityIndex::SimilarityIndex(const Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}

SimilarityIndex::~SimilarityIndex() = default;

StoreResult<void> SimilarityIndex::add(MessageId id, const ReportTraces &traces)
{
    for (const Mention &mention : traces.mentions) {
        auto done = m_statements->addMention.bind(u":mention"_s, hashOf(mention))
                        .bind(u":message_id"_s, id)
                        .run();
        if (!done) {
            return done;
        }
    }
    if (traces.title.isEmpty() && traces.text.isEmpty()) {
        return {};
    }
    return m_statements->addSketch.bind(u":message_id"_s, id)
        .bind(u":title"_s, packed(traces.title))
        .bind(u":words"_s, packed(traces.text))
        .run();
}

StoreResult<void> SimilarityIndex::remove(MessageId id)
{
    return m_statements->removeMentions.bind(u":message_id"_s, id).run().and_then([&] {
        return m_statements->removeSketch.bind(u":message_id"_s, id).run();
    });
}

StoreResult<double> SimilarityIndex::messageCount() const
{
    return m_statements->newest.one([](Row &row) { return double(row.integer()); });
}

StoreResult<Holders> SimilarityIndex::withMention(const Mention &mention) const
{
    return m_statements->mention.bind(u":mention"_s, hashOf(mention))
        .list(holderFromRow)
        .transform(named);
}

StoreResult<Holders> SimilarityIndex::withAttachment(const QByteArray &sha256) const
{
    return m_statements->attachment.bind(u":sha256"_s, sha256).list(holderFromRow).transform(named);
}

StoreResult<WordHolders> SimilarityIndex::withWord(const QString &word, double all) const
{
    return m_statements->word.bind(u":query"_s, asPhrase(word))
        .list([](Row &row) { return row.id<MessageId>(); })
        .transform([all](QList<MessageId> &&messages) {
            const auto count = double(messages.size());
            if (count <= MostNamed) {
                return WordHolders{std::move(messages), count};
            }
            const auto last = double(messages.last().value);
            return WordHolders{{}, count * std::max(all, last) / last};
        });
}

StoreResult<QList<MessageId>> SimilarityIndex::withWords(const QStringList &words) const
{
    QStringList query;
    for (const QString &word : words) {
        query.append(asPhrase(word));
    }
    return m_statements->word.bind(u":query"_s, query.join(u' ')).list([](Row &row) {
        return row.id<MessageId>();
    });
}

StoreResult<std::optional<StoredSketch>> SimilarityIndex::sketch(MessageId id) const
{
    return m_statements->sketch.bind(u":id"_s, id).first([](Row &row) {
        const MessageHolder holder = holderFromRow(row);
        const QByteArray title = row.bytes();
        return StoredSketch{holder, unpacked(title), unpacked(row.bytes())};
    });
}

StoreResult<void> SimilarityIndex::setRefused(CaseId one, CaseId other, bool isRefused)
{
    Statement &statement = isRefused ? m_statements->refuse : m_statements->reconsider;
    return statement.bind(u":case_id"_s, std::min(one, other))
        .bind(u":other_id"_s, std::max(one, other))
        .run();
}

StoreResult<QSet<CaseId>> SimilarityIndex::refusedFor(CaseId id) const
{
    return m_statements->refused.bind(u":id"_s, id)
        .bind(u":same_id"_s, id)
        .list([](Row &row) { return row.id<CaseId>(); })
        .transform([](const QList<CaseId> &ids) { return QSet<CaseId>(ids.begin(), ids.end()); });
}

} // namespace Docket
