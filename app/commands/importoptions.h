// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"
#include "importers/importer.h"

#include <optional>

namespace Docket::Commands {

inline constexpr Option FormatOption{
    QLatin1StringView("format"), QLatin1StringView("FORMAT"),
    QLatin1StringView("mbox, eml, github or gh, instead of finding out")};

/// What --format says; nothing where it is not given, or where each file is found out anyway.
[[nodiscard]] Result<std::optional<SourceFormat>> formatFrom(const CommandLine &line);

} // namespace Docket::Commands
