// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <QLatin1StringView>

namespace Docket {

class Row;
class Statement;

// How a case is written into table case_file and read from it.

/// What fileFromRow() reads, in its order.
inline constexpr QLatin1StringView FileColumns(R"sql(
    id, case_key, title, product_id, policy_id, state, decline_reason, duplicate_of_id, severity,
    reporter_name, reporter_address, reporter_handle, received_at, source, source_ref, source_state,
    is_public, decided_at, released_at, disclosed_at, ended_at, embargo_ends_at, chased_count,
    attachment_count, owed_kind, found_items, given_count, asked_count,
    needs_release, is_third_party, cvss_tenths, cwe_ids, source_closed_by, class
)sql");

[[nodiscard]] CaseFile fileFromRow(Row &row);

/// What a column cwe_ids has: numbers with blanks between them.
[[nodiscard]] QList<int> cweIdsFrom(const QString &text);
[[nodiscard]] QString textOfCweIds(const QList<int> &ids);

inline constexpr QLatin1StringView InsertCaseSql(R"sql(
    INSERT INTO case_file (id, case_key, title, product_id, policy_id, state, decline_reason,
        duplicate_of_id, severity, reporter_name, reporter_address, reporter_handle, received_at,
        source, source_ref, source_state, is_public, decided_at, released_at, disclosed_at, ended_at,
        embargo_ends_at, chased_count, attachment_count, owed_kind, found_items, given_count,
        asked_count, needs_release, is_third_party, cvss_tenths, cwe_ids, source_closed_by, class)
    VALUES (:id, :case_key, :title, :product_id, :policy_id, :state, :decline_reason,
        :duplicate_of_id, :severity, :reporter_name, :reporter_address, :reporter_handle,
        :received_at, :source, :source_ref, :source_state, :is_public, :decided_at, :released_at,
        :disclosed_at, :ended_at, :embargo_ends_at, :chased_count, :attachment_count, :owed_kind,
        :found_items, :given_count, :asked_count, :needs_release, :is_third_party, :cvss_tenths,
        :cwe_ids, :source_closed_by, :class)
)sql");

inline constexpr QLatin1StringView UpdateCaseSql(R"sql(
    UPDATE case_file
       SET title = :title, state = :state, decline_reason = :decline_reason,
           severity = :severity, reporter_name = :reporter_name,
           reporter_address = :reporter_address, reporter_handle = :reporter_handle,
           received_at = :received_at, source = :source, source_ref = :source_ref,
           source_state = :source_state, is_public = :is_public, decided_at = :decided_at,
           released_at = :released_at, disclosed_at = :disclosed_at, ended_at = :ended_at,
           embargo_ends_at = :embargo_ends_at, chased_count = :chased_count,
           attachment_count = :attachment_count, owed_kind = :owed_kind,
           found_items = :found_items, given_count = :given_count, asked_count = :asked_count,
           needs_release = :needs_release, is_third_party = :is_third_party,
           cvss_tenths = :cvss_tenths, cwe_ids = :cwe_ids,
           source_closed_by = :source_closed_by, class = :class
     WHERE id = :id
)sql");

// Apart, and only where the other says that one differs, since they hardly ever change: a statement
// that sets foreign keys opens a savepoint, at which FTS5 writes out what it has gathered.
inline constexpr QLatin1StringView UpdateLinksSql(R"sql(
    UPDATE case_file
       SET product_id = :product_id, policy_id = :policy_id, duplicate_of_id = :duplicate_of_id
     WHERE id = :id
)sql");
inline constexpr QLatin1StringView OtherLinksSql(R"sql(
    SELECT id FROM case_file
     WHERE id = :id AND (product_id IS NOT :product_id OR policy_id IS NOT :policy_id OR
                         duplicate_of_id IS NOT :duplicate_of_id)
)sql");

/// Everything but the key, which is given once, and the links.
Statement &bindFile(Statement &statement, const CaseFile &file);
Statement &bindLinks(Statement &statement, const CaseFile &file);

} // namespace Docket
