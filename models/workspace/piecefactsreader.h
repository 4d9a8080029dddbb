// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/evidence.h"
#include "domain/piecefacts.h"

#include <optional>
#include <stop_token>

namespace Docket {

struct Stores;

/// What is known of a piece whose bytes are there. Takes as long as hashing them; nothing after a
/// stop.
[[nodiscard]] Outcome<std::optional<PieceFacts>> readPieceFacts(const Stores &stores,
                                                                const EvidenceItem &item,
                                                                const QByteArray &bytes,
                                                                const std::stop_token &stop);

} // namespace Docket
