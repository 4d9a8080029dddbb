// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace Docket {

/// What an import may change of a case, as case_file and case_before name it.
inline constexpr QLatin1StringView CaseBeforeColumns(R"sql(
    title, product_id, policy_id, state, duplicate_of_id, reporter_name, reporter_address,
    reporter_handle, received_at, source_ref, source_state, decided_at, ended_at, attachment_count,
    source_closed_by, severity
)sql");

/// What an import may change of a message, as message and message_before name it.
inline constexpr QLatin1StringView MessageBeforeColumns(R"sql(
    case_id, ordinal, direction, kind, matched_by, original_id, subject, from_name,
    from_address
)sql");

} // namespace Docket
