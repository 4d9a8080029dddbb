// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace Docket {

/// What the window was asked for: `docket [CASEBOOK] [--sample] [--now T]`, or pictures of it:
/// `docket tour CASEBOOK DIR [--now T]`.
struct Options
{
    QString casebook; ///< empty: the last one, or the start page
    bool isSample = false;
    std::optional<Instant> now; ///< replaces the computer's clock
    bool quitsOnPaint = false;  ///< `--quit-on-paint`, for tests/bench
    QString tourFolder;         ///< not empty: save pictures there and quit

    bool operator==(const Options &) const = default;
};

/// The options, or what is wrong with them (exit 2) or was asked to be printed (`--help`, exit 0).
struct OptionsAnswer
{
    QString text;
    int exitCode = 0;
};

[[nodiscard]] std::expected<Options, OptionsAnswer> optionsFrom(const QStringList &arguments);

} // namespace Docket
