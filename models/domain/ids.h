// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace Docket {

/// A row number of one table, as a type of its own: a MessageId cannot be passed for a CaseId.
/// 0 is never a row; absence is std::optional.
template <typename Tag>
struct Id
{
    qint64 value = 0;

    auto operator<=>(const Id &) const = default;

    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using CaseId = Id<struct CaseTag>;
using MessageId =
    Id<struct MessageTag>; ///< our row, not the RFC 5322 Message-ID (that is `messageRef`)
using OriginalId = Id<struct OriginalTag>;
using AttachmentId = Id<struct AttachmentTag>;
using EventId = Id<struct EventTag>;
using ProductId = Id<struct ProductTag>;
using PolicyId = Id<struct PolicyTag>;
using ImportId = Id<struct ImportTag>;
using ExcerptId = Id<struct ExcerptTag>;
using ContactId = Id<struct ContactTag>;

} // namespace Docket
