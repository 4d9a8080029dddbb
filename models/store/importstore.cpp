// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importstore.h"

#include "store/database.h"
#include "store/statement.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto SelectRunSql = R"sql(
    SELECT id, path, format, started_at, finished_at, message_count, new_case_count,
           follow_up_count, unchanged_count, not_for_intake_count, skipped_count, damaged_count,
           byte_count, sha256, last_message_offset, ignored_count, first_run_id
      FROM import_run
)sql"_L1;

constexpr auto NewestFirstSql = "ORDER BY started_at DESC, id DESC"_L1;

constexpr auto UnfinishedSql = R"sql(
     WHERE finished_at IS NULL AND first_run_id =
           (SELECT first_run_id FROM import_run WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1)
)sql"_L1;

// The longest first, so that the least is left to read.
constexpr auto EarlierSql = R"sql(
     WHERE (path = :path OR byte_count = :size) AND format = :format AND byte_count <= :size
           AND sha256 <> x'' AND finished_at IS NOT NULL
     ORDER BY byte_count DESC, id DESC LIMIT 16
)sql"_L1;

ImportSummary summaryFromRow(Row &row)
{
    return {.id = row.id<ImportId>(),
            .path = row.text(),
            .format = row.text(),
            .startedAt = row.instant(),
            .finishedAt = row.optionalInstant(),
            .messages = row.integer(),
            .newCases = row.integer(),
            .followUps = row.integer(),
            .unchanged = row.integer(),
            .notForIntake = row.integer(),
            .skipped = row.integer(),
            .damaged = row.integer(),
            .seen = {.count = row.integer(),
                     .sha256 = row.bytes(),
                     .lastMessageAt = row.optionalInteger()},
            .ignored = row.integer(),
            .first = row.optionalId<ImportId>()};
}

constexpr auto StartSql = R"sql(
    INSERT INTO import_run (path, format, started_at, finished_at, message_count, new_case_count,
                            follow_up_count, unchanged_count, not_for_intake_count, skipped_count,
                            damaged_count, byte_count, sha256, last_message_offset, ignored_count,
                            first_run_id)
    VALUES (:path, :format, :started_at, :finished_at, :message_count, :new_case_count,
            :follow_up_count, :unchanged_count, :not_for_intake_count, :skipped_count,
            :damaged_count, :byte_count, :sha256, :last_message_offset, :ignored_count,
            coalesce(:first_run_id, (SELECT coalesce(max(id), 0) + 1 FROM import_run)))
)sql"_L1;

constexpr auto UpdateRunSql = R"sql(
    UPDATE import_run
       SET path = :path, format = :format, started_at = :started_at, finished_at = :finished_at,
           message_count = :message_count, new_case_count = :new_case_count,
           follow_up_count = :follow_up_count, unchanged_count = :unchanged_count,
           not_for_intake_count = :not_for_intake_count, skipped_count = :skipped_count,
           damaged_count = :damaged_count, byte_count = :byte_count, sha256 = :sha256,
           last_message_offset = :last_message_offset, ignored_count = :ignored_count,
           first_run_id = coalesce(:first_run_id, first_run_id)
     WHERE id = :id
)sql"_L1;

Statement &bindSummary(Statement &statement, const ImportSummary &summary)
{
    return statement.bind(u":path"_s, summary.path)
        .bind(u":format"_s, summary.format)
        .bind(u":started_at"_s, summary.startedAt)
        .bind(u":finished_at"_s, summary.finishedAt)
        .bind(u":message_count"_s, summary.messages)
        .bind(u":new_case_count"_s, summary.newCases)
        .bind(u":follow_up_count"_s, summary.followUps)
        .bind(u":unchanged_count"_s, summary.unchanged)
        .bind(u":not_for_intake_count"_s, summary.notForIntake)
        .bind(u":skipped_count"_s, summary.skipped)
        .bind(u":damaged_count"_s, summary.damaged)
        .bind(u":byte_count"_s, summary.seen.count)
        .bind(u":sha256"_s, summary.seen.sha256)
        .bind(u":last_message_offset"_s, summary.seen.lastMessageAt)
        .bind(u":ignored_count"_s, summary.ignored)
        .bind(u":first_run_id"_s, summary.first);
}

constexpr auto IssuesSql = R"sql(
    SELECT fault, path, byte_offset, detail
      FROM import_issue WHERE import_run_id = :import_run_id ORDER BY path, byte_offset, id
)sql"_L1;

constexpr auto IssuesOfPathSql = R"sql(
    SELECT fault, path, byte_offset, detail
      FROM import_issue WHERE path = :path ORDER BY byte_offset, id
)sql"_L1;

ImportIssue issueFromRow(Row &row)
{
    return {.fault = row.token<ImportFault>(),
            .path = row.text(),
            .offset = row.integer(),
            .detail = row.text()};
}

constexpr auto AddIssueSql = R"sql(
    INSERT INTO import_issue (import_run_id, original_id, path, byte_offset, sha256, fault, detail)
    VALUES (:import_run_id, :original_id, :path, :byte_offset, :sha256, :fault, :detail)
        ON CONFLICT (path, byte_offset, sha256, fault) DO NOTHING
)sql"_L1;

// By the original: its bytes may lie in another file now.
constexpr auto IsLeftOutSql = R"sql(
    SELECT 1 FROM original JOIN import_issue ON import_issue.original_id = original.id
     WHERE original.sha256 = :sha256 AND fault = 'left-out' LIMIT 1
)sql"_L1;

constexpr auto OtherBytesSql = R"sql(
    SELECT original_id, path, byte_offset
      FROM import_issue
     WHERE fault = 'same-id-other-bytes' AND detail = :message_ref AND original_id IS NOT NULL
     ORDER BY id
)sql"_L1;

constexpr auto IsListedSql = R"sql(
    SELECT 1 FROM import_issue
     WHERE path = :path AND byte_offset = :byte_offset AND sha256 = :sha256 AND fault = :fault
)sql"_L1;

} // namespace

struct ImportStore::Statements
{
    explicit Statements(const Database &opened)
        : database(opened)
    {
    }

    const Database &database;
    Statement issues{database, {IssuesSql}};
    Statement issuesOfPath{database, {IssuesOfPathSql}};
    Statement runs{database, {SelectRunSql, NewestFirstSql}};
    Statement unfinished{database, {SelectRunSql, UnfinishedSql}};
    Statement earlier{database, {SelectRunSql, EarlierSql}};
    Statement start{database, {StartSql}};
    Statement update{database, {UpdateRunSql}};
    Statement addIssue{database, {AddIssueSql}};
    Statement isListed{database, {IsListedSql}};
    Statement isLeftOut{database, {IsLeftOutSql}};
    Statement hasLeftOut{database,
                         {"SELECT 1 FROM import_issue WHERE fault = 'left-out' LIMIT 1"_L1}};
    Statement expectAgain{database,
                          {"UPDATE import_run SET sha256 = x'' WHERE ignored_count > 0"_L1}};
    Statement otherBytes{database, {OtherBytesSql}};
};

ImportStore::ImportStore(const Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}

ImportStore::~ImportStore() = default;

StoreResult<ImportId> ImportStore::start(const ImportSummary &summary)
{
    return bindSummary(m_statements->start, summary).insert().transform([](qint64 id) {
        return ImportId{id};
    });
}

StoreResult<void> ImportStore::update(const ImportSummary &summary)
{
    return bindSummary(m_statements->update, summary).bind(u":id"_s, summary.id).runOnOne();
}

StoreResult<bool> ImportStore::isListed(const ImportIssue &issue, const QByteArray &sha256) const
{
    return m_statements->isListed.bind(u":path"_s, issue.path)
        .bind(u":byte_offset"_s, issue.offset)
        .bind(u":sha256"_s, sha256)
        .bind(u":fault"_s, issue.fault)
        .first([](Row &row) { return row.number(); })
        .transform([](std::optional<int> found) { return found.has_value(); });
}

StoreResult<bool> ImportStore::isLeftOut(const QByteArray &sha256) const
{
    return m_statements->isLeftOut.bind(u":sha256"_s, sha256)
        .first([](Row &row) { return row.number(); })
        .transform([](std::optional<int> found) { return found.has_value(); });
}

StoreResult<bool> ImportStore::hasLeftOut() const
{
    return m_statements->hasLeftOut.first([](Row &row) { return row.number(); })
        .transform([](std::optional<int> found) { return found.has_value(); });
}

StoreResult<void> ImportStore::expectIgnoredAgain()
{
    return m_statements->expectAgain.run();
}

StoreResult<void> ImportStore::addIssue(ImportId id, const ImportIssue &issue,
                                        const QByteArray &sha256,
                                        std::optional<OriginalId> original)
{
    return m_statements->addIssue.bind(u":import_run_id"_s, id)
        .bind(u":original_id"_s, original)
        .bind(u":path"_s, issue.path)
        .bind(u":byte_offset"_s, issue.offset)
        .bind(u":sha256"_s, sha256)
        .bind(u":fault"_s, issue.fault)
        .bind(u":detail"_s, issue.detail)
        .run();
}

StoreResult<QList<ImportIssue>> ImportStore::issues(ImportId id) const
{
    return m_statements->issues.bind(u":import_run_id"_s, id).list(issueFromRow);
}

StoreResult<QList<ImportIssue>> ImportStore::issues(const QString &path) const
{
    return m_statements->issuesOfPath.bind(u":path"_s, path).list(issueFromRow);
}

StoreResult<QList<ImportSummary>> ImportStore::earlier(const QString &path, const QString &format,
                                                       qint64 size) const
{
    return m_statements->earlier.bind(u":path"_s, path)
        .bind(u":format"_s, format)
        .bind(u":size"_s, size)
        .list(summaryFromRow);
}

StoreResult<QList<OtherBytes>> ImportStore::otherBytes(const QString &messageRef) const
{
    auto found = m_statements->otherBytes.bind(u":message_ref"_s, messageRef).list([](Row &row) {
        return OtherBytes{
            .originalId = row.id<OriginalId>(), .path = row.text(), .offset = row.integer()};
    });
    if (found) { // the same bytes in another file are the same
        QList<OtherBytes> each;
        for (const OtherBytes &other : std::as_const(*found)) {
            if (!std::ranges::contains(each, other.originalId, &OtherBytes::originalId)) {
                each.append(other);
            }
        }
        return each;
    }
    return found;
}

StoreResult<QList<ImportSummary>> ImportStore::unfinished() const
{
    return m_statements->unfinished.list(summaryFromRow);
}

StoreResult<QList<ImportSummary>> ImportStore::runs() const
{
    return m_statements->runs.list(summaryFromRow);
}

} // namespace Docket
