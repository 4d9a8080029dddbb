// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cvss.h"
#include "domain/tokens.h"

namespace Docket {

[[nodiscard]] QLatin1StringView toToken(CvssVersion value); ///< "3.1"
[[nodiscard]] QLatin1StringView toToken(CvssGroup value);
[[nodiscard]] QLatin1StringView toToken(CvssRating value);

/// A rating as FIRST's JSON schemas write it: "CRITICAL".
[[nodiscard]] inline QString schemaWord(CvssRating rating)
{
    return QString(toToken(rating)).toUpper();
}

template <>
std::optional<CvssVersion> fromToken<CvssVersion>(QStringView token);
template <>
std::optional<CvssGroup> fromToken<CvssGroup>(QStringView token);
template <>
std::optional<CvssRating> fromToken<CvssRating>(QStringView token);

template <>
QList<CvssVersion> allValues<CvssVersion>();
template <>
QList<CvssGroup> allValues<CvssGroup>();
template <>
QList<CvssRating> allValues<CvssRating>();

} // namespace Docket
