// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvss4table.h"
#include "domain/cvssscores.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// Which groups count: the base alone, with the threat, with the environment.
struct Counting4
{
    bool threat = true;
    bool environment = true;
};

/// A vector as it counts for its score: for each metric the number of steps from the most severe
/// value (specification, 8.2). Of subsequent systems the most severe one is Safety, which the
/// environment alone can state.
struct Steps4
{
    std::array<int, 3> exploit;    ///< AV, PR, UI: EQ1
    std::array<int, 2> conditions; ///< AC, AT: EQ2
    std::array<int, 6> impact;     ///< VC, VI, VA, CR, IR, AR: EQ3 and EQ6
    std::array<int, 3> subsequent; ///< SC, SI, SA: EQ4
    int maturity = 0;              ///< E: EQ5
};

Steps4 stepsOf(const CvssVector &vector, Counting4 counting)
{
    const auto value = [&](QLatin1StringView modified) {
        const int local = counting.environment ? placeChosen(vector, modified) : 0;
        return local > 0 ? local - 1 : std::max(placeChosen(vector, modified.sliced(1)), 0);
    };
    const auto required = [&](QLatin1StringView metric) {
        return counting.environment ? std::max(placeChosen(vector, metric) - 1, 0) : 0;
    };
    // Without Safety among its values a metric begins one step lower.
    const auto after = [&](QLatin1StringView modified) {
        const bool hasSafety = modified != "MSC"_L1;
        const bool isLocal = counting.environment && placeChosen(vector, modified) > 0;
        return value(modified) + (hasSafety && isLocal ? 0 : 1);
    };
    return {
        .exploit = {value("MAV"_L1), value("MPR"_L1), value("MUI"_L1)},
        .conditions = {value("MAC"_L1), value("MAT"_L1)},
        .impact = {value("MVC"_L1), value("MVI"_L1), value("MVA"_L1), required("CR"_L1),
                   required("IR"_L1), required("AR"_L1)},
        .subsequent = {after("MSC"_L1), after("MSI"_L1), after("MSA"_L1)},
        .maturity = counting.threat ? std::max(placeChosen(vector, "E"_L1) - 1, 0) : 0,
    };
}

int exploitClass(const Steps4 &steps)
{
    constexpr int Physical = 3;
    const auto severe = std::ranges::count(steps.exploit, 0);
    if (severe == 3) {
        return 0;
    }
    return severe > 0 && steps.exploit.front() != Physical ? 1 : 2;
}

int impactClass(const Steps4 &steps)
{
    const auto &[vc, vi, va, cr, ir, ar] = steps.impact;
    if (vc == 0 && vi == 0) {
        return 0;
    }
    return vc == 0 || vi == 0 || va == 0 ? 1 : 2;
}

int subsequentClass(const Steps4 &steps)
{
    return std::clamp(std::ranges::min(steps.subsequent), 0, 2);
}

int requiredClass(const Steps4 &steps)
{
    const auto &[vc, vi, va, cr, ir, ar] = steps.impact;
    const bool isHit = (vc == 0 && cr == 0) || (vi == 0 && ir == 0) || (va == 0 && ar == 0);
    return isHit ? 0 : 1;
}

/// Specification, 8.3, tables 24 to 29.
MacroVector macroOf(const Steps4 &steps)
{
    return {.eq1 = exploitClass(steps),
            .eq2 = std::ranges::count(steps.conditions, 0) == 2 ? 0 : 1,
            .eq3 = impactClass(steps),
            .eq4 = subsequentClass(steps),
            .eq5 = steps.maturity,
            .eq6 = requiredClass(steps)};
}

bool hasImpact(const Steps4 &steps)
{
    constexpr int None = 2;
    return std::ranges::any_of(std::span(steps.impact).first<3>(),
                               [](int step) { return step < None; }) ||
           std::ranges::any_of(steps.subsequent, [](int step) { return step < None + 1; });
}

// The most severe vectors of each class, in the order in which they are tried (specification, 8.2).
constexpr std::array<std::array<int, 3>, 1> TopExploit0{{{0, 0, 0}}};
constexpr std::array<std::array<int, 3>, 3> TopExploit1{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr std::array<std::array<int, 3>, 2> TopExploit2{{{3, 0, 0}, {1, 1, 1}}};
constexpr std::array<std::array<int, 2>, 1> TopConditions0{{{0, 0}}};
constexpr std::array<std::array<int, 2>, 2> TopConditions1{{{1, 0}, {0, 1}}};
constexpr std::array<std::array<int, 6>, 1> TopImpact00{{{0, 0, 0, 0, 0, 0}}};
constexpr std::array<std::array<int, 6>, 2> TopImpact01{{{0, 0, 1, 1, 1, 0}, {0, 0, 0, 1, 1, 1}}};
constexpr std::array<std::array<int, 6>, 2> TopImpact10{{{1, 0, 0, 0, 0, 0}, {0, 1, 0, 0, 0, 0}}};
constexpr std::array<std::array<int, 6>, 5> TopImpact11{{{1, 0, 1, 0, 1, 0},
                                                         {1, 0, 0, 0, 1, 1},
                                                         {0, 1, 0, 1, 0, 1},
                                                         {0, 1, 1, 1, 0, 0},
                                                         {1, 1, 0, 0, 0, 1}}};
constexpr std::array<std::array<int, 6>, 1> TopImpact21{{{1, 1, 1, 0, 0, 0}}};
constexpr std::array<std::array<int, 3>, 1> TopSubsequent0{{{1, 0, 0}}};
constexpr std::array<std::array<int, 3>, 1> TopSubsequent1{{{1, 1, 1}}};
constexpr std::array<std::array<int, 3>, 1> TopSubsequent2{{{2, 2, 2}}};

/// Steps to the first of the class's most severe vectors that is at least as severe throughout.
template <size_t Size>
int distanceTo(std::span<const std::array<int, Size>> highest, const std::array<int, Size> &steps)
{
    for (const std::array<int, Size> &top : highest) {
        int distance = 0;
        bool isBelow = true;
        for (size_t i = 0; i < Size; ++i) {
            isBelow = isBelow && steps.at(i) >= top.at(i);
            distance += steps.at(i) - top.at(i);
        }
        if (isBelow) {
            return distance;
        }
    }
    Q_UNREACHABLE_RETURN(0); // the classes are covered by their most severe vectors
}

template <size_t Size>
using Highest = std::span<const std::array<int, Size>>;

/// How far into its class a vector is, of how many steps, and the score of the next lower class.
struct Way
{
    int distance = 0;
    int depth = 1;
    std::optional<int> lower;
};

Way exploitWay(const Steps4 &steps, MacroVector macro)
{
    constexpr std::array Depths{1, 4, 5};
    constexpr std::array<Highest<3>, 3> Tops{TopExploit0, TopExploit1, TopExploit2};
    const auto at = static_cast<size_t>(macro.eq1);
    ++macro.eq1;
    return {distanceTo(Tops.at(at), steps.exploit), Depths.at(at), macroScore(macro)};
}

Way conditionsWay(const Steps4 &steps, MacroVector macro)
{
    constexpr std::array Depths{1, 2};
    constexpr std::array<Highest<2>, 2> Tops{TopConditions0, TopConditions1};
    const auto at = static_cast<size_t>(macro.eq2);
    ++macro.eq2;
    return {distanceTo(Tops.at(at), steps.conditions), Depths.at(at), macroScore(macro)};
}

/// EQ3 and EQ6 go together: below 00 there are two classes, of which the higher one counts.
Way impactWay(const Steps4 &steps, const MacroVector &macro)
{
    constexpr std::array Depths{7, 6, 8, 8, 10};
    constexpr std::array<Highest<6>, 5> Tops{TopImpact00, TopImpact01, TopImpact10, TopImpact11,
                                             TopImpact21};
    const auto at = static_cast<size_t>(macro.eq3 == 2 ? 4 : (2 * macro.eq3) + macro.eq6);
    MacroVector lessImpact = macro;
    ++lessImpact.eq3;
    MacroVector lessRequired = macro;
    ++lessRequired.eq6;
    return {distanceTo(Tops.at(at), steps.impact), Depths.at(at),
            std::max(macroScore(lessImpact), macroScore(lessRequired))};
}

Way subsequentWay(const Steps4 &steps, MacroVector macro)
{
    constexpr std::array Depths{6, 5, 4};
    constexpr std::array<Highest<3>, 3> Tops{TopSubsequent0, TopSubsequent1, TopSubsequent2};
    const auto at = static_cast<size_t>(macro.eq4);
    ++macro.eq4;
    return {distanceTo(Tops.at(at), steps.subsequent), Depths.at(at), macroScore(macro)};
}

/// A class of maturity has one vector: nothing is taken off, but it counts for the mean.
Way maturityWay(MacroVector macro)
{
    ++macro.eq5;
    return {0, 1, macroScore(macro)};
}

/// The score in tenths: the macro vector's, less the mean of the shares of the ways to the next
/// lower classes. In whole numbers, so that a tie is a tie and rounds up as FIRST's calculator
/// does, which adds 1e-6 for it: the nearest sum that is no tie is 2e-5 away.
int scoreInTenths(const Steps4 &steps)
{
    if (!hasImpact(steps)) {
        return 0;
    }
    constexpr int Common = 840; // every depth divides it
    const MacroVector macro = macroOf(steps);
    const int highest = macroScore(macro).value_or(0);
    int number = 0;
    int taken = 0;
    for (const Way &way :
         {exploitWay(steps, macro), conditionsWay(steps, macro), impactWay(steps, macro),
          subsequentWay(steps, macro), maturityWay(macro)}) {
        if (way.lower) {
            ++number;
            taken += (highest - *way.lower) * way.distance * (Common / way.depth);
        }
    }
    if (number == 0) {
        return highest;
    }
    const int whole = Common * number;
    const int exact = (highest * whole) - taken;
    return std::clamp(((2 * exact) + whole) / (2 * whole), 0, 100);
}

double scoreOf(const CvssVector &vector, Counting4 counting)
{
    return scoreInTenths(stepsOf(vector, counting)) / 10.0;
}

QString textOf(const MacroVector &macro)
{
    const auto [eq1, eq2, eq3, eq4, eq5, eq6] = macro;
    QString text;
    for (const int level : {eq1, eq2, eq3, eq4, eq5, eq6}) {
        text += QString::number(level);
    }
    return text;
}

} // namespace

CvssScores cvss4Scores(const CvssVector &vector)
{
    CvssScores scores;
    scores.base = scoreOf(vector, {.threat = false, .environment = false});
    scores.temporal = scoreOf(vector, {.threat = true, .environment = false});
    scores.environmental = scoreOf(vector, {.threat = false, .environment = true});
    scores.overall = scoreOf(vector, {});
    scores.nomenclature = u"CVSS-B"_s;
    if (isStated(vector, CvssGroup::Threat)) {
        scores.nomenclature += u'T';
    }
    if (isStated(vector, CvssGroup::Environmental)) {
        scores.nomenclature += u'E';
    }
    scores.macroVector = textOf(macroOf(stepsOf(vector, {})));
    return scores;
}

} // namespace Docket
