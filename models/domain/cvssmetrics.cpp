// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvsstokens.h"
#include "domain/tokentable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using MetricValues = std::span<const QLatin1StringView>;

// Lists of values that metrics share, each the most severe first. An optional metric begins with
// what is not defined.
constexpr std::array Vector4{"N"_L1, "A"_L1, "L"_L1, "P"_L1};
constexpr std::array Vector2{"N"_L1, "A"_L1, "L"_L1};
constexpr std::array LowHigh{"L"_L1, "H"_L1};
constexpr std::array LowMediumHigh{"L"_L1, "M"_L1, "H"_L1};
constexpr std::array NoneSingleMultiple{"N"_L1, "S"_L1, "M"_L1};
constexpr std::array NonePresent{"N"_L1, "P"_L1};
constexpr std::array NoneLowHigh{"N"_L1, "L"_L1, "H"_L1};
constexpr std::array NoneRequired{"N"_L1, "R"_L1};
constexpr std::array NonePassiveActive{"N"_L1, "P"_L1, "A"_L1};
constexpr std::array ChangedUnchanged{"C"_L1, "U"_L1};
constexpr std::array HighLowNone{"H"_L1, "L"_L1, "N"_L1};
constexpr std::array CompletePartialNone{"C"_L1, "P"_L1, "N"_L1};

constexpr std::array Exploit2{"ND"_L1, "H"_L1, "F"_L1, "POC"_L1, "U"_L1};
constexpr std::array Remediation2{"ND"_L1, "U"_L1, "W"_L1, "TF"_L1, "OF"_L1};
constexpr std::array Confidence2{"ND"_L1, "C"_L1, "UR"_L1, "UC"_L1};
constexpr std::array Collateral2{"ND"_L1, "H"_L1, "MH"_L1, "LM"_L1, "L"_L1, "N"_L1};
constexpr std::array Distribution2{"ND"_L1, "H"_L1, "M"_L1, "L"_L1, "N"_L1};
constexpr std::array Requirement2{"ND"_L1, "H"_L1, "M"_L1, "L"_L1};

constexpr std::array Exploit3{"X"_L1, "H"_L1, "F"_L1, "P"_L1, "U"_L1};
constexpr std::array Remediation3{"X"_L1, "U"_L1, "W"_L1, "T"_L1, "O"_L1};
constexpr std::array Confidence3{"X"_L1, "C"_L1, "R"_L1, "U"_L1};
constexpr std::array Requirement{"X"_L1, "H"_L1, "M"_L1, "L"_L1};
constexpr std::array OrVector{"X"_L1, "N"_L1, "A"_L1, "L"_L1, "P"_L1};
constexpr std::array OrLowHigh{"X"_L1, "L"_L1, "H"_L1};
constexpr std::array OrNoneLowHigh{"X"_L1, "N"_L1, "L"_L1, "H"_L1};
constexpr std::array OrNoneRequired{"X"_L1, "N"_L1, "R"_L1};
constexpr std::array OrChangedUnchanged{"X"_L1, "C"_L1, "U"_L1};
constexpr std::array OrHighLowNone{"X"_L1, "H"_L1, "L"_L1, "N"_L1};

constexpr std::array Exploit4{"X"_L1, "A"_L1, "P"_L1, "U"_L1};
constexpr std::array OrNonePresent{"X"_L1, "N"_L1, "P"_L1};
constexpr std::array OrNonePassiveActive{"X"_L1, "N"_L1, "P"_L1, "A"_L1};
constexpr std::array OrSafetyHighLowNone{"X"_L1, "S"_L1, "H"_L1, "L"_L1, "N"_L1};
constexpr std::array SafetyImpact{"X"_L1, "P"_L1, "N"_L1};
constexpr std::array Automatable{"X"_L1, "Y"_L1, "N"_L1};
constexpr std::array Recovery{"X"_L1, "I"_L1, "U"_L1, "A"_L1};
constexpr std::array Density{"X"_L1, "C"_L1, "D"_L1};
constexpr std::array ResponseEffort{"X"_L1, "H"_L1, "M"_L1, "L"_L1};
constexpr std::array Urgency{"X"_L1, "Red"_L1, "Amber"_L1, "Green"_L1, "Clear"_L1};

constexpr CvssMetric baseMetric(QLatin1StringView name, MetricValues values)
{
    return {CvssGroup::Base, name, values};
}

constexpr CvssMetric threatMetric(QLatin1StringView name, MetricValues values)
{
    return {CvssGroup::Threat, name, values};
}

constexpr CvssMetric localMetric(QLatin1StringView name, MetricValues values)
{
    return {CvssGroup::Environmental, name, values};
}

constexpr CvssMetric extraMetric(QLatin1StringView name, MetricValues values)
{
    return {CvssGroup::Supplemental, name, values};
}

/// A Complete Guide to the CVSS Version 2.0, 2.4.
constexpr std::array Metrics2{
    baseMetric("AV"_L1, Vector2),
    baseMetric("AC"_L1, LowMediumHigh),
    baseMetric("Au"_L1, NoneSingleMultiple),
    baseMetric("C"_L1, CompletePartialNone),
    baseMetric("I"_L1, CompletePartialNone),
    baseMetric("A"_L1, CompletePartialNone),
    threatMetric("E"_L1, Exploit2),
    threatMetric("RL"_L1, Remediation2),
    threatMetric("RC"_L1, Confidence2),
    localMetric("CDP"_L1, Collateral2),
    localMetric("TD"_L1, Distribution2),
    localMetric("CR"_L1, Requirement2),
    localMetric("IR"_L1, Requirement2),
    localMetric("AR"_L1, Requirement2),
};

/// CVSS 3.1 specification, 6; the same in 3.0.
constexpr std::array Metrics3{
    baseMetric("AV"_L1, Vector4),
    baseMetric("AC"_L1, LowHigh),
    baseMetric("PR"_L1, NoneLowHigh),
    baseMetric("UI"_L1, NoneRequired),
    baseMetric("S"_L1, ChangedUnchanged),
    baseMetric("C"_L1, HighLowNone),
    baseMetric("I"_L1, HighLowNone),
    baseMetric("A"_L1, HighLowNone),
    threatMetric("E"_L1, Exploit3),
    threatMetric("RL"_L1, Remediation3),
    threatMetric("RC"_L1, Confidence3),
    localMetric("CR"_L1, Requirement),
    localMetric("IR"_L1, Requirement),
    localMetric("AR"_L1, Requirement),
    localMetric("MAV"_L1, OrVector),
    localMetric("MAC"_L1, OrLowHigh),
    localMetric("MPR"_L1, OrNoneLowHigh),
    localMetric("MUI"_L1, OrNoneRequired),
    localMetric("MS"_L1, OrChangedUnchanged),
    localMetric("MC"_L1, OrHighLowNone),
    localMetric("MI"_L1, OrHighLowNone),
    localMetric("MA"_L1, OrHighLowNone),
};

/// CVSS 4.0 specification, 7.
constexpr std::array Metrics4{
    baseMetric("AV"_L1, Vector4),
    baseMetric("AC"_L1, LowHigh),
    baseMetric("AT"_L1, NonePresent),
    baseMetric("PR"_L1, NoneLowHigh),
    baseMetric("UI"_L1, NonePassiveActive),
    baseMetric("VC"_L1, HighLowNone),
    baseMetric("VI"_L1, HighLowNone),
    baseMetric("VA"_L1, HighLowNone),
    baseMetric("SC"_L1, HighLowNone),
    baseMetric("SI"_L1, HighLowNone),
    baseMetric("SA"_L1, HighLowNone),
    threatMetric("E"_L1, Exploit4),
    localMetric("CR"_L1, Requirement),
    localMetric("IR"_L1, Requirement),
    localMetric("AR"_L1, Requirement),
    localMetric("MAV"_L1, OrVector),
    localMetric("MAC"_L1, OrLowHigh),
    localMetric("MAT"_L1, OrNonePresent),
    localMetric("MPR"_L1, OrNoneLowHigh),
    localMetric("MUI"_L1, OrNonePassiveActive),
    localMetric("MVC"_L1, OrHighLowNone),
    localMetric("MVI"_L1, OrHighLowNone),
    localMetric("MVA"_L1, OrHighLowNone),
    localMetric("MSC"_L1, OrHighLowNone),
    localMetric("MSI"_L1, OrSafetyHighLowNone),
    localMetric("MSA"_L1, OrSafetyHighLowNone),
    extraMetric("S"_L1, SafetyImpact),
    extraMetric("AU"_L1, Automatable),
    extraMetric("R"_L1, Recovery),
    extraMetric("V"_L1, Density),
    extraMetric("RE"_L1, ResponseEffort),
    extraMetric("U"_L1, Urgency),
};

constexpr std::array CvssVersionWords{
    Word{CvssVersion::V20, "2.0"_L1},
    Word{CvssVersion::V30, "3.0"_L1},
    Word{CvssVersion::V31, "3.1"_L1},
    Word{CvssVersion::V40, "4.0"_L1},
};

constexpr std::array CvssGroupWords{
    Word{CvssGroup::Base, "base"_L1},
    Word{CvssGroup::Threat, "threat"_L1},
    Word{CvssGroup::Environmental, "environmental"_L1},
    Word{CvssGroup::Supplemental, "supplemental"_L1},
};

constexpr std::array CvssRatingWords{
    Word{CvssRating::None, "none"_L1},         Word{CvssRating::Low, "low"_L1},
    Word{CvssRating::Medium, "medium"_L1},     Word{CvssRating::High, "high"_L1},
    Word{CvssRating::Critical, "critical"_L1},
};

} // namespace

DOCKET_WORDS(CvssVersion)
DOCKET_WORDS(CvssGroup)
DOCKET_WORDS(CvssRating)

std::span<const CvssMetric> metricsOf(CvssVersion version)
{
    switch (version) {
    case CvssVersion::V20:
        return Metrics2;
    case CvssVersion::V30:
    case CvssVersion::V31:
        return Metrics3;
    case CvssVersion::V40:
        return Metrics4;
    }
    Q_UNREACHABLE_RETURN({});
}

int metricPlace(CvssVersion version, QLatin1StringView name)
{
    const auto metrics = metricsOf(version);
    const auto metric = std::ranges::find(metrics, name, &CvssMetric::name);
    return metric == metrics.end() ? -1 : static_cast<int>(metric - metrics.begin());
}

} // namespace Docket
