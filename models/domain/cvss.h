// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <expected>
#include <optional>
#include <span>

namespace Docket {

// The Common Vulnerability Scoring System of FIRST: vectors of 2.0, 3.0, 3.1 and 4.0, and what they
// come to. Parser, writer, scores and the dialog all work from one table of metrics.

enum class CvssVersion { V20, V30, V31, V40 };

/// What a metric is for. Before 4.0, Threat is called temporal, and there is no Supplemental.
enum class CvssGroup { Base, Threat, Environmental, Supplemental };

/// A metric as a version of the specification has it. All of the base group must be stated.
struct CvssMetric
{
    CvssGroup group;
    QLatin1StringView name; ///< as in vectors: "AV"
    /// As in vectors, the most severe first; before them, what is not defined ("X", "ND") where a
    /// metric may be left out.
    std::span<const QLatin1StringView> values;

    [[nodiscard]] constexpr bool isMandatory() const { return group == CvssGroup::Base; }
};

/// In the order in which a vector states them.
[[nodiscard]] std::span<const CvssMetric> metricsOf(CvssVersion version);

/// The place of a metric among those of its version; -1 if it has none of that name.
[[nodiscard]] int metricPlace(CvssVersion version, QLatin1StringView name);

/// The places of values, one for each metric of the version. A metric that was left out, or stated
/// as not defined, has place 0; a mandatory one that nobody has chosen yet (in the dialog) -1.
struct CvssVector
{
    CvssVersion version = CvssVersion::V40;
    QList<int> chosen;

    bool operator==(const CvssVector &) const = default;
};

/// With nothing chosen.
[[nodiscard]] CvssVector emptyVector(CvssVersion version);
/// Whether every mandatory metric is chosen. What was parsed is.
[[nodiscard]] bool isComplete(const CvssVector &vector);
/// The place of the chosen value; -1 if there is none, or no such metric.
[[nodiscard]] int placeChosen(const CvssVector &vector, QLatin1StringView metric);
/// The chosen value as in vectors; empty if there is none.
[[nodiscard]] QLatin1StringView valueChosen(const CvssVector &vector, QLatin1StringView metric);
/// Whether something of the group is chosen and defined.
[[nodiscard]] bool isStated(const CvssVector &vector, CvssGroup group);

enum class CvssFault {
    Empty,          ///< no text
    TooLong,        ///< over MostCvssLength; the rest was not read
    NotAscii,       ///< a character that no vector has; `expected` is the letter that it looks like
    BadCharacter,   ///< a blank, a control character, a bracket that is not closed
    NoVersion,      ///< metrics of 3.x or 4.0 without "CVSS:3.1/" in front
    UnknownVersion, ///< another version in front; `expected` has those that are known
    EmptyPart,      ///< two slashes in a row, or one at the end
    NotAPair,       ///< a part that is no "METRIC:VALUE"
    UnknownMetric,  ///< `expected` is the one that differs by case only, if there is one
    UnknownValue,   ///< `expected` has those of the metric
    Duplicate,      ///< stated before
    WrongOrder,     ///< of 4.0; `expected` is the metric before which it belongs
    Missing,        ///< `piece` has the metrics that must be there
};

/// Where and why a text is no vector.
struct CvssError
{
    CvssFault fault = CvssFault::Empty;
    int column = 0; ///< in UTF-16 units from 0
    QString piece;  ///< what stands there
    QString metric; ///< of UnknownValue
    QString expected;

    bool operator==(const CvssError &) const = default;
};

/// More than any vector has, with every metric stated.
constexpr int MostCvssLength = 512;

/// Strict: names and values as the specification writes them, nothing twice, nothing around it. In
/// 2.0, which has no prefix, the vector may be in brackets. 4.0 wants its order, the others do not.
[[nodiscard]] std::expected<CvssVector, CvssError> parseCvss(QStringView text);

/// In the order of the specification, without what is not defined nor what is not chosen.
[[nodiscard]] QString canonicalText(const CvssVector &vector);

enum class CvssRating { None, Low, Medium, High, Critical };

/// By the version's own bounds; 2.0, where the words are NVD's, knows Low, Medium and High only.
[[nodiscard]] CvssRating ratingOf(double score, CvssVersion version = CvssVersion::V40);

/// Of a complete vector.
struct CvssScores
{
    double base = 0;          ///< by the base metrics alone
    double temporal = 0;      ///< with those of the threat group
    double environmental = 0; ///< with the environment's; before 4.0 with those of time, too
    double overall = 0;       ///< with everything that is stated: the one to show
    CvssRating rating = CvssRating::None; ///< of `overall`
    QString nomenclature;                 ///< of 4.0: "CVSS-BT"
    QString macroVector;                  ///< of 4.0: "102201"

    bool operator==(const CvssScores &) const = default;
};

[[nodiscard]] CvssScores scoresOf(const CvssVector &vector);

/// The version that a vector says it is of, whether it can be read or not: "3.1"; 2.0 says nothing.
[[nodiscard]] QString statedVersion(const QString &vector);

/// The overall score, in tenths, of the vector of the highest version; nothing where none is whole.
[[nodiscard]] std::optional<int> decidedScore(const QStringList &vectors);

/// What the team's word for it is; NotSet where the score is 0, for which it has no word.
[[nodiscard]] Severity severityFor(const CvssVector &vector);

/// What the overall score would be if one metric had another value.
struct CvssAlternative
{
    int metric = 0; ///< its place
    int value = 0;  ///< its place
    double overall = 0;

    bool operator==(const CvssAlternative &) const = default;
};

/// All of them, in the order of metrics and values; none while the vector is not complete. Metrics
/// of the supplemental group never change a score and are left out.
[[nodiscard]] QList<CvssAlternative> explain(const CvssVector &vector);

/// A vector of one version in terms of another.
struct CvssConversion
{
    CvssVector vector;      ///< base metrics without a counterpart are not chosen
    QStringList notCarried; ///< "UI:R", of the old version

    bool operator==(const CvssConversion &) const = default;
};

/// Only what says the same in both is carried over; a person has to decide the rest.
[[nodiscard]] CvssConversion convertedTo(CvssVersion version, const CvssVector &vector);

} // namespace Docket
