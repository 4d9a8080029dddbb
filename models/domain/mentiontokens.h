// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

// How reporttraces.cpp looks at what a report names, for it alone.

namespace Docket {

/// The length of an advisory's id that begins at `at`; 0 if none does.
[[nodiscard]] qsizetype idLength(QStringView text, qsizetype at);

/// The last two parts of a path or URL, lower case, without line numbers: "src/http/parser.c" and
/// "a/http/parser.c" are the same file in two trees.
[[nodiscard]] QString lastParts(QStringView path);

/// Whether a name is one of code: "parse_header", "Decoder::next", or anything that is called.
[[nodiscard]] bool isSymbol(QStringView name, bool isCall);

} // namespace Docket
