// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cvss.h"

#include <array>

// Scores of each version, for cvss.cpp alone.
namespace Docket {

[[nodiscard]] CvssScores cvss2Scores(const CvssVector &vector);
[[nodiscard]] CvssScores cvss3Scores(const CvssVector &vector); ///< of 3.0 and 3.1
[[nodiscard]] CvssScores cvss4Scores(const CvssVector &vector);

/// The number of the chosen value; the least severe one's where nothing is chosen.
template <size_t Count>
[[nodiscard]] double weightOf(const CvssVector &vector, QLatin1StringView metric,
                              const std::array<double, Count> &weights)
{
    const int place = placeChosen(vector, metric);
    return place < 0 || place >= static_cast<int>(Count) ? weights.back()
                                                         : weights.at(static_cast<size_t>(place));
}

} // namespace Docket
