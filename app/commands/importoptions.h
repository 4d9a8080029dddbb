// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"
#include "importers/importer.h"

#include <optional>

namespace Docket::Commands {

inline constexpr Option FormatOption{
    QLatin1StringView("format"), QLatin1StringView("FORMAT"),
    QLatin1StringView("mbox, eml, github, gh, gitlab, bugzilla, hackerone, bugcrowd, jira or csv, "
                      "instead of finding out")};

inline constexpr Option MappingOption{
    QLatin1StringView("mapping"), QLatin1StringView("FILE|NAME"),
    QLatin1StringView("which columns of a table hold what, as JSON; a file is kept by its name")};

/// What --format says; nothing where it is not given, or where each file is found out anyway.
[[nodiscard]] Result<std::optional<SourceFormat>> formatFrom(const CommandLine &line);

/// What --mapping says: a file, a mapping of a known tracker, or one of `kept` (JSON by name).
/// Nothing where it is not given.
[[nodiscard]] Result<std::optional<CsvMapping>> mappingFrom(const CommandLine &line,
                                                            const QByteArray &kept);

/// `kept` with a mapping more, or in place of one of its name.
[[nodiscard]] QByteArray withMapping(const QByteArray &kept, const CsvMapping &mapping);

} // namespace Docket::Commands
