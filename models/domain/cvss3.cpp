// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvssscores.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// 3.1 counts in hundred thousandths (specification, appendix A): what a double is off by is gone.
double roundUp31(double value)
{
    constexpr long long Tenth = 10'000;
    const long long whole = std::llround(value * 100'000);
    return static_cast<double>(whole % Tenth == 0 ? whole / Tenth : (whole / Tenth) + 1) / 10;
}

/// 3.0 means the exact sum. Double is near enough: no true sum is within 1e-9 over a tenth without
/// being one (all were compared with exact fractions).
double roundUp30(double value)
{
    const double tenths = value * 10;
    const double nearest = std::round(tenths);
    return (std::abs(tenths - nearest) < 1e-9 ? nearest : std::ceil(tenths)) / 10;
}

/// The vector in the terms of one score: for the environment's, what is modified stands in for what
/// is not, and what is required counts.
class Score3 final
{
public:
    enum class Of { Base, Environment };

    Score3(const CvssVector &vector, Of of)
        : m_vector(vector)
        , m_of(of)
    {
    }

    /// The sum of impact and exploitability, rounded; what time takes off it is not in it.
    [[nodiscard]] double value() const
    {
        const double impact = impactOf(impactSubScore());
        if (impact <= 0) {
            return 0;
        }
        const double sum = impact + exploitability();
        return roundUp(std::min(isChanged() ? 1.08 * sum : sum, 10.0));
    }

    [[nodiscard]] double roundUp(double value) const
    {
        return is31() ? roundUp31(value) : roundUp30(value);
    }

private:
    [[nodiscard]] bool is31() const { return m_vector.version == CvssVersion::V31; }

    /// The place of the value, without that of what is not defined.
    [[nodiscard]] size_t place(QLatin1StringView modified) const
    {
        const int local = m_of == Of::Environment ? placeChosen(m_vector, modified) : 0;
        const int chosen = local > 0 ? local - 1 : placeChosen(m_vector, modified.sliced(1));
        return static_cast<size_t>(std::max(chosen, 0));
    }

    [[nodiscard]] bool isChanged() const { return place("MS"_L1) == 0; }

    [[nodiscard]] double loss(QLatin1StringView modified, QLatin1StringView requirement) const
    {
        constexpr std::array Impact{0.56, 0.22, 0.0};
        const double required = m_of == Of::Environment ? weightOf(m_vector, requirement,
                                                                   std::array{1.0, 1.5, 1.0, 0.5})
                                                        : 1.0;
        return 1 - (Impact.at(place(modified)) * required);
    }

    [[nodiscard]] double impactSubScore() const
    {
        const double score =
            1 - (loss("MC"_L1, "CR"_L1) * loss("MI"_L1, "IR"_L1) * loss("MA"_L1, "AR"_L1));
        return m_of == Of::Environment ? std::min(score, 0.915) : score;
    }

    [[nodiscard]] double impactOf(double subScore) const
    {
        if (!isChanged()) {
            return 6.42 * subScore;
        }
        const double taken = m_of == Of::Environment && is31()
                                 ? std::pow((subScore * 0.9731) - 0.02, 13)
                                 : std::pow(subScore - 0.02, 15);
        return (7.52 * (subScore - 0.029)) - (3.25 * taken);
    }

    [[nodiscard]] double exploitability() const
    {
        constexpr std::array Vector{0.85, 0.62, 0.55, 0.2};
        constexpr std::array Complexity{0.77, 0.44};
        constexpr std::array Privileges{0.85, 0.62, 0.27};
        constexpr std::array PrivilegesChanged{0.85, 0.68, 0.5};
        constexpr std::array Interaction{0.85, 0.62};
        const auto &privileges = isChanged() ? PrivilegesChanged : Privileges;
        return 8.22 * Vector.at(place("MAV"_L1)) * Complexity.at(place("MAC"_L1)) *
               privileges.at(place("MPR"_L1)) * Interaction.at(place("MUI"_L1));
    }

    const CvssVector &m_vector; // NOLINT(*-avoid-const-or-ref-data-members): lives for one score
    Of m_of;
};

double timeFactor(const CvssVector &vector)
{
    return weightOf(vector, "E"_L1, std::array{1.0, 1.0, 0.97, 0.94, 0.91}) *
           weightOf(vector, "RL"_L1, std::array{1.0, 1.0, 0.97, 0.96, 0.95}) *
           weightOf(vector, "RC"_L1, std::array{1.0, 1.0, 0.96, 0.92});
}

} // namespace

CvssScores cvss3Scores(const CvssVector &vector)
{
    const Score3 base(vector, Score3::Of::Base);
    const double time = timeFactor(vector);
    CvssScores scores;
    scores.base = base.value();
    scores.temporal = base.roundUp(scores.base * time);
    scores.environmental = base.roundUp(Score3(vector, Score3::Of::Environment).value() * time);
    // Without a metric of the environment its formula is another one (3.1, changed scope): not
    // used.
    scores.overall =
        isStated(vector, CvssGroup::Environmental) ? scores.environmental : scores.temporal;
    return scores;
}

} // namespace Docket
