// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Docket {

/// One line about the header of the bytes, as libmagic words it: "ELF 64-bit LSB pie executable,
/// x86-64, dynamically linked, stripped", "PDF document, version 1.7, 3 pages". Looks at the first
/// MiB only. Empty for bytes that say nothing, and where there is no table of magic numbers. The
/// words come from the file in part: they are text to show, nothing to act on.
[[nodiscard]] QString headerLine(const QByteArray &bytes);

} // namespace Docket
