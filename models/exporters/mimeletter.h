// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/letter.h"

#include <QByteArray>

namespace Docket {

/// A letter as a file that mail clients open as a draft (RFC 5322, with X-Unsent): UTF-8, encoded
/// words and folded fields where they must be, CRLF line ends, no Bcc. Line breaks in names and
/// subjects become blanks, so that no field can be smuggled in. The same letter and instant give
/// the same bytes.
[[nodiscard]] QByteArray toEml(const Letter &letter, Instant now);

} // namespace Docket
