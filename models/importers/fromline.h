// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArrayView>

#include <optional>

namespace Docket {

/// Whether a line (without its end) is a From_ line of an mbox: "From ", a sender of any shape
/// (`???@???`, `-`, `joe at example.org`) and a date as asctime(3) writes it, maybe with a zone.
/// A line of prose that begins with "From " is none.
[[nodiscard]] bool isFromLine(QByteArrayView line);

/// The date of a From_ line. asctime has no zone: it is read as UTC unless a numeric one is there,
/// so it is the last resort for the time of receipt.
[[nodiscard]] std::optional<Instant> fromLineDate(QByteArrayView line);

/// Whether a line looks like a header field: printable ASCII without space, then a colon
/// (RFC 5322 §2.2), or a ">From " line that some mailers put among the fields.
[[nodiscard]] bool isHeaderLine(QByteArrayView line);

} // namespace Docket
