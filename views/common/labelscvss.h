// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/labels.h"
#include "domain/cvsstokens.h"

// Words for scores, metrics and their values. Names of metrics and values are those of FIRST's
// specifications, what they mean is said in a sentence of ours.
namespace Docket::Labels {

[[nodiscard]] QString text(CvssRating rating);
[[nodiscard]] QString cvssGroup(CvssVersion version, CvssGroup group); ///< "Temporal" before 4.0

/// Whether the metric of the environment stands in for another one: "MAV".
[[nodiscard]] bool isModified(CvssVersion version, QLatin1StringView metric);
[[nodiscard]] QString metricName(CvssVersion version, QLatin1StringView metric);
/// What a person has to decide: "From where can the attack be made?"
[[nodiscard]] QString metricQuestion(CvssVersion version, QLatin1StringView metric);
/// The heading that it stands under: "Exploitability".
[[nodiscard]] QString metricSection(CvssVersion version, QLatin1StringView metric);
[[nodiscard]] QString valueName(CvssVersion version, QLatin1StringView metric,
                                QLatin1StringView value);
/// The answer to the question, as it goes on behind the name: "only by touching the device."
[[nodiscard]] QString valueMeaning(CvssVersion version, QLatin1StringView metric,
                                   QLatin1StringView value);

/// "9.8", in the digits of the person's language.
[[nodiscard]] QString cvssScore(double score);
/// "+1.6", "−0.2", "±0.0".
[[nodiscard]] QString cvssDifference(double from, double to);

/// What is wrong with a vector, without the place.
[[nodiscard]] QString text(const CvssError &error);
/// "Column 12: …", or what is missing.
[[nodiscard]] QString withPlace(const CvssError &error);

} // namespace Docket::Labels
