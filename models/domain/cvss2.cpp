// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvssscores.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// A Complete Guide to the CVSS Version 2.0, 3.2. Weights are in the order of the table of metrics.
constexpr std::array Impact2{0.66, 0.275, 0.0};
constexpr std::array Requirement2Weights{1.0, 1.51, 1.0, 0.5};

/// What the environment asks for, and the bound that the guide has for its impact alone.
struct Impact2Factors
{
    double confidentiality = 1;
    double integrity = 1;
    double availability = 1;
    double most = 11;
};

/// Half up, away from zero. A sum that is a tie by its decimals stays one, whatever its double is:
/// no true sum is that near to a tie without being one (all were compared with exact fractions).
double toOneDigit(double value)
{
    const double tenths = std::floor((std::abs(value) * 10) + 0.5 + 1e-9);
    return std::copysign(tenths, value) / 10;
}

double baseScore2(const CvssVector &vector, const Impact2Factors &factors)
{
    const double kept = (1 - (weightOf(vector, "C"_L1, Impact2) * factors.confidentiality)) *
                        (1 - (weightOf(vector, "I"_L1, Impact2) * factors.integrity)) *
                        (1 - (weightOf(vector, "A"_L1, Impact2) * factors.availability));
    const double impact = std::min(factors.most, 10.41 * (1 - kept));
    if (impact < 1e-9) {
        return 0;
    }
    const double exploitability = 20 * weightOf(vector, "AV"_L1, std::array{1.0, 0.646, 0.395}) *
                                  weightOf(vector, "AC"_L1, std::array{0.71, 0.61, 0.35}) *
                                  weightOf(vector, "Au"_L1, std::array{0.704, 0.56, 0.45});
    return toOneDigit(((0.6 * impact) + (0.4 * exploitability) - 1.5) * 1.176);
}

double temporalScore2(const CvssVector &vector, double base)
{
    return toOneDigit(base * weightOf(vector, "E"_L1, std::array{1.0, 1.0, 0.95, 0.9, 0.85}) *
                      weightOf(vector, "RL"_L1, std::array{1.0, 1.0, 0.95, 0.9, 0.87}) *
                      weightOf(vector, "RC"_L1, std::array{1.0, 1.0, 0.95, 0.9}));
}

double environmentalScore2(const CvssVector &vector)
{
    const Impact2Factors factors{weightOf(vector, "CR"_L1, Requirement2Weights),
                                 weightOf(vector, "IR"_L1, Requirement2Weights),
                                 weightOf(vector, "AR"_L1, Requirement2Weights), 10};
    const double adjusted = temporalScore2(vector, baseScore2(vector, factors));
    const double collateral = weightOf(vector, "CDP"_L1, std::array{0.0, 0.5, 0.4, 0.3, 0.1, 0.0});
    const double distribution = weightOf(vector, "TD"_L1, std::array{1.0, 1.0, 0.75, 0.25, 0.0});
    return std::max(0.0, toOneDigit((adjusted + ((10 - adjusted) * collateral)) * distribution));
}

} // namespace

CvssScores cvss2Scores(const CvssVector &vector)
{
    CvssScores scores;
    scores.base = std::max(0.0, baseScore2(vector, {}));
    scores.temporal = temporalScore2(vector, scores.base);
    scores.environmental = environmentalScore2(vector);
    scores.overall =
        isStated(vector, CvssGroup::Environmental) ? scores.environmental : scores.temporal;
    return scores;
}

} // namespace Docket
