// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvss.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// A metric that says the same in two versions, with the values that do: pairs "N=N".
struct SameMetric
{
    QLatin1StringView from;
    QLatin1StringView to;
    QLatin1StringView values; ///< of the old version and of the new one, in turn, with blanks
};

constexpr auto SameLevels = "H H L L N N"_L1;
constexpr auto SameNeeds = "H H M M L L"_L1;
constexpr auto SameWays = "N N A A L L P P"_L1;
constexpr auto SameRights = "N N L L H H"_L1;
constexpr auto SameEffort = "L L H H"_L1;

/// What 3.x calls required may be passive or active; E:F and E:H are no "attacked".
constexpr std::array From3To4{
    SameMetric{"AV"_L1, "AV"_L1, SameWays},     SameMetric{"AC"_L1, "AC"_L1, SameEffort},
    SameMetric{"PR"_L1, "PR"_L1, SameRights},   SameMetric{"UI"_L1, "UI"_L1, "N N"_L1},
    SameMetric{"C"_L1, "VC"_L1, SameLevels},    SameMetric{"I"_L1, "VI"_L1, SameLevels},
    SameMetric{"A"_L1, "VA"_L1, SameLevels},    SameMetric{"E"_L1, "E"_L1, "P P U U"_L1},
    SameMetric{"CR"_L1, "CR"_L1, SameNeeds},    SameMetric{"IR"_L1, "IR"_L1, SameNeeds},
    SameMetric{"AR"_L1, "AR"_L1, SameNeeds},    SameMetric{"MAV"_L1, "MAV"_L1, SameWays},
    SameMetric{"MAC"_L1, "MAC"_L1, SameEffort}, SameMetric{"MPR"_L1, "MPR"_L1, SameRights},
    SameMetric{"MUI"_L1, "MUI"_L1, "N N"_L1},   SameMetric{"MC"_L1, "MVC"_L1, SameLevels},
    SameMetric{"MI"_L1, "MVI"_L1, SameLevels},  SameMetric{"MA"_L1, "MVA"_L1, SameLevels},
};

constexpr std::array From4To3{
    SameMetric{"AV"_L1, "AV"_L1, SameWays},
    SameMetric{"AC"_L1, "AC"_L1, SameEffort},
    SameMetric{"PR"_L1, "PR"_L1, SameRights},
    SameMetric{"UI"_L1, "UI"_L1, "N N P R A R"_L1},
    SameMetric{"VC"_L1, "C"_L1, SameLevels},
    SameMetric{"VI"_L1, "I"_L1, SameLevels},
    SameMetric{"VA"_L1, "A"_L1, SameLevels},
    SameMetric{"E"_L1, "E"_L1, "P P U U"_L1},
    SameMetric{"CR"_L1, "CR"_L1, SameNeeds},
    SameMetric{"IR"_L1, "IR"_L1, SameNeeds},
    SameMetric{"AR"_L1, "AR"_L1, SameNeeds},
    SameMetric{"MAV"_L1, "MAV"_L1, SameWays},
    SameMetric{"MAC"_L1, "MAC"_L1, SameEffort},
    SameMetric{"MPR"_L1, "MPR"_L1, SameRights},
    SameMetric{"MUI"_L1, "MUI"_L1, "N N P R A R"_L1},
    SameMetric{"MVC"_L1, "MC"_L1, SameLevels},
    SameMetric{"MVI"_L1, "MI"_L1, SameLevels},
    SameMetric{"MVA"_L1, "MA"_L1, SameLevels},
};

/// Of 2.0 most means something else: Partial is not Low, Medium is gone, authentication is no
/// privilege.
constexpr std::array From2To3{
    SameMetric{"AV"_L1, "AV"_L1, "N N A A L L"_L1}, SameMetric{"AC"_L1, "AC"_L1, SameEffort},
    SameMetric{"Au"_L1, "PR"_L1, "N N"_L1},         SameMetric{"C"_L1, "C"_L1, "C H N N"_L1},
    SameMetric{"I"_L1, "I"_L1, "C H N N"_L1},       SameMetric{"A"_L1, "A"_L1, "C H N N"_L1},
};

std::span<const SameMetric> tableFor(CvssVersion from, CvssVersion to)
{
    if (from == CvssVersion::V20) {
        return From2To3;
    }
    return to == CvssVersion::V40 ? std::span<const SameMetric>(From3To4) : From4To3;
}

bool chooseValue(CvssVector &vector, QLatin1StringView metric, QStringView value)
{
    const int place = metricPlace(vector.version, metric);
    const auto values = metricsOf(vector.version)[static_cast<size_t>(place)].values;
    const auto known = std::ranges::find_if(
        values, [value](QLatin1StringView candidate) { return candidate == value; });
    if (known == values.end()) {
        return false;
    }
    vector.chosen[place] = static_cast<int>(known - values.begin());
    return true;
}

bool carryValue(CvssVector &vector, const SameMetric &same, QLatin1StringView value)
{
    const QStringList pairs = QString(same.values).split(u' ');
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        if (pairs.at(i) == value) {
            return chooseValue(vector, same.to, pairs.at(i + 1));
        }
    }
    return false;
}

/// An unchanged scope is a flaw without an impact on other systems. A changed one says nothing of
/// which impact that is.
bool carryScope(CvssVector &vector, const CvssVector &old)
{
    if (old.version != CvssVersion::V40 && vector.version == CvssVersion::V40 &&
        valueChosen(old, "S"_L1) == "U"_L1) {
        return chooseValue(vector, "SC"_L1, u"N") && chooseValue(vector, "SI"_L1, u"N") &&
               chooseValue(vector, "SA"_L1, u"N");
    }
    return false;
}

/// No impact on other systems is an unchanged scope.
bool isWithoutSubsequent(const CvssVector &vector)
{
    const auto isNone = [&](QLatin1StringView metric) {
        return valueChosen(vector, metric) == "N"_L1;
    };
    return isNone("SC"_L1) && isNone("SI"_L1) && isNone("SA"_L1);
}

bool carrySubsequent(CvssVector &vector, const CvssVector &old, QLatin1StringView metric)
{
    const bool isOne = metric == "SC"_L1 || metric == "SI"_L1 || metric == "SA"_L1;
    return isOne && isWithoutSubsequent(old) && chooseValue(vector, "S"_L1, u"U");
}

} // namespace

CvssConversion convertedTo(CvssVersion version, const CvssVector &vector)
{
    const bool isBothOf3 = vector.version != CvssVersion::V20 &&
                           vector.version != CvssVersion::V40 && version != CvssVersion::V20 &&
                           version != CvssVersion::V40;
    if (version == vector.version || isBothOf3) {
        return {{version, vector.chosen}, {}}; // the metrics of 3.0 and 3.1 are the same
    }
    if (version == CvssVersion::V40 && vector.version == CvssVersion::V20) {
        CvssConversion first = convertedTo(CvssVersion::V31, vector);
        first.vector = convertedTo(CvssVersion::V40, first.vector).vector;
        return first;
    }
    CvssConversion conversion{emptyVector(version), {}};
    const auto table = tableFor(vector.version, version);
    qsizetype place = 0;
    for (const CvssMetric &metric : metricsOf(vector.version)) {
        const int chosen = vector.chosen.value(place++, -1);
        if (chosen < (metric.isMandatory() ? 0 : 1)) {
            continue;
        }
        const QLatin1StringView value = metric.values[static_cast<size_t>(chosen)];
        const auto same = std::ranges::find(table, metric.name, &SameMetric::from);
        const bool isCarried =
            (same != table.end() && carryValue(conversion.vector, *same, value)) ||
            (metric.name == "S"_L1 && carryScope(conversion.vector, vector)) ||
            carrySubsequent(conversion.vector, vector, metric.name) ||
            (metric.name == "AT"_L1 && value == "N"_L1); // without which 3.x scores, too
        if (!isCarried) {
            conversion.notCarried.append(metric.name + u':' + value);
        }
    }
    return conversion;
}

} // namespace Docket
