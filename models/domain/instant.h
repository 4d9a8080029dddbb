// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <compare>
#include <functional>
#include <optional>

namespace Docket {

/// A length of time. Whole seconds: nobody promises milliseconds.
using Seconds = std::chrono::seconds;

/// A point in time: UTC seconds since 1970-01-01T00:00:00Z, no zone to get wrong.
/// Zones exist only where people read (views) and where sources are read (importers).
struct Instant
{
    qint64 seconds = 0;

    auto operator<=>(const Instant &) const = default;

    friend Instant operator+(Instant at, Seconds by) { return {at.seconds + by.count()}; }

    friend Instant operator-(Instant at, Seconds by) { return {at.seconds - by.count()}; }

    friend Seconds operator-(Instant to, Instant from)
    {
        return Seconds(to.seconds - from.seconds);
    }
};

/// Where "now" comes from; only app/ makes one (tests pass a fixed one).
using NowFn = std::function<Instant()>;

/// ISO 8601 in UTC with `Z`, for files, JSON and logs: "2026-11-21T19:42:00Z".
/// Instants outside 1970…9999, which no source gives, are written as the nearest one inside.
[[nodiscard]] QString toIsoString(Instant at);

/// Its day in UTC: "2026-11-21".
[[nodiscard]] QString toIsoDay(Instant at);

/// Reads ISO 8601 with `Z` or an offset; a date alone is its first second in UTC. Fractions are
/// cut. Nothing for text that is no such instant, and for years outside 1970…9999.
[[nodiscard]] std::optional<Instant> instantFromIso(QStringView text);

} // namespace Docket
