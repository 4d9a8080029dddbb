// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "store/packedoriginal.h"
#include "store/statement.h"

// Rows of the tables message, attachment and original as values; each reads the columns named above
// it, in their order.

namespace Docket {

constexpr QLatin1StringView MessageColumns(R"sql(
    id, case_id, original_id, ordinal, direction, kind, matched_by, matched_detail, ref_kind,
    message_ref, in_reply_to, from_name, from_address, from_handle, reply_to, recipients, subject,
    thread_subject, sent_at, received_at
)sql");

[[nodiscard]] Message messageFromRow(Row &row);

/// Between the addresses of a column: they have no white space outside of quotes, and nobody's
/// quoted local part is worth a table.
constexpr QLatin1StringView AddressSeparator(", ");

constexpr QLatin1StringView
    AttachmentColumns("id, message_id, part_path, name, media_type, byte_count, sha256");

[[nodiscard]] Attachment attachmentFromRow(Row &row);

constexpr QLatin1StringView OriginalColumns("format, quoting, sha256, envelope, zstd, byte_count");

[[nodiscard]] PackedOriginal originalFromRow(Row &row);

} // namespace Docket
