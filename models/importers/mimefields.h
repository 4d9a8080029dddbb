// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/person.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Docket {

// What the values of a mail's header fields say, decoded.

/// The addresses of a list of them; groups are flattened.
[[nodiscard]] People mailPeople(QByteArrayView value);

/// Unfolded text with its encoded words (RFC 2047).
[[nodiscard]] QString mailPhrase(QByteArrayView value);

/// The boundary parameter of a Content-Type; empty if it has none.
[[nodiscard]] QByteArray mailBoundary(QByteArrayView contentType);

/// Any date that mail writes (RFC 5322 §3.3, and the usual mistakes).
[[nodiscard]] std::optional<Instant> mailDate(QByteArrayView value);

} // namespace Docket
