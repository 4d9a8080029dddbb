// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/importoptions.h"

using namespace Qt::StringLiterals;

namespace Docket::Commands {

Result<std::optional<SourceFormat>> formatFrom(const CommandLine &line)
{
    if (!line.has(FormatOption.name)) {
        return std::nullopt;
    }
    const QString typed = line.value(FormatOption.name);
    if (const auto format = sourceFormatFromToken(typed)) {
        return format;
    }
    return std::unexpected(wrongUsage(u"--format"_s, typed + " is not read yet"_L1,
                                      u"use mbox, eml, github or gh, or leave it out"_s));
}

} // namespace Docket::Commands
