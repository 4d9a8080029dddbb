// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvss.h"

#include "domain/cvssscores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

CvssVector emptyVector(CvssVersion version)
{
    CvssVector vector{version, {}};
    for (const CvssMetric &metric : metricsOf(version)) {
        vector.chosen.append(metric.isMandatory() ? -1 : 0);
    }
    return vector;
}

bool isComplete(const CvssVector &vector)
{
    return vector.chosen.size() == static_cast<qsizetype>(metricsOf(vector.version).size()) &&
           !vector.chosen.contains(-1);
}

int placeChosen(const CvssVector &vector, QLatin1StringView metric)
{
    return vector.chosen.value(metricPlace(vector.version, metric), -1);
}

QLatin1StringView valueChosen(const CvssVector &vector, QLatin1StringView metric)
{
    const int place = metricPlace(vector.version, metric);
    const int value = vector.chosen.value(place, -1);
    return value < 0 ? QLatin1StringView()
                     : metricsOf(vector.version)[static_cast<size_t>(place)]
                           .values[static_cast<size_t>(value)];
}

bool isStated(const CvssVector &vector, CvssGroup group)
{
    qsizetype place = 0;
    return std::ranges::any_of(metricsOf(vector.version), [&](const CvssMetric &metric) {
        const int value = vector.chosen.value(place++, -1);
        return metric.group == group && value >= (metric.isMandatory() ? 0 : 1);
    });
}

CvssRating ratingOf(double score, CvssVersion version)
{
    // Scores have one digit, so what a double makes of 3.9 and 4.0 is far from the bounds' middle.
    const bool isOld = version == CvssVersion::V20;
    if (score < 0.05) {
        return isOld ? CvssRating::Low : CvssRating::None;
    }
    if (score < 3.95) {
        return CvssRating::Low;
    }
    if (score < 6.95) {
        return CvssRating::Medium;
    }
    return score < 8.95 || isOld ? CvssRating::High : CvssRating::Critical;
}

CvssScores scoresOf(const CvssVector &vector)
{
    CvssScores scores;
    switch (vector.version) {
    case CvssVersion::V20:
        scores = cvss2Scores(vector);
        break;
    case CvssVersion::V30:
    case CvssVersion::V31:
        scores = cvss3Scores(vector);
        break;
    case CvssVersion::V40:
        scores = cvss4Scores(vector);
        break;
    }
    scores.rating = ratingOf(scores.overall, vector.version);
    return scores;
}

Severity severityFor(const CvssVector &vector)
{
    const CvssScores scores = scoresOf(vector);
    if (scores.overall < 0.05) {
        return Severity::NotSet;
    }
    switch (scores.rating) {
    case CvssRating::None:
        return Severity::NotSet;
    case CvssRating::Low:
        return Severity::Low;
    case CvssRating::Medium:
        return Severity::Medium;
    case CvssRating::High:
        return Severity::High;
    case CvssRating::Critical:
        return Severity::Critical;
    }
    Q_UNREACHABLE_RETURN({});
}

QList<CvssAlternative> explain(const CvssVector &vector)
{
    QList<CvssAlternative> alternatives;
    if (!isComplete(vector)) {
        return alternatives;
    }
    const auto metrics = metricsOf(vector.version);
    CvssVector changed = vector;
    for (int place = 0; place < static_cast<int>(metrics.size()); ++place) {
        const CvssMetric &metric = metrics[static_cast<size_t>(place)];
        if (metric.group == CvssGroup::Supplemental) {
            continue;
        }
        for (int value = 0; value < static_cast<int>(metric.values.size()); ++value) {
            if (value != vector.chosen.at(place)) {
                changed.chosen[place] = value;
                alternatives.append({place, value, scoresOf(changed).overall});
            }
        }
        changed.chosen[place] = vector.chosen.at(place);
    }
    return alternatives;
}

QString statedVersion(const QString &vector)
{
    const bool isMarked = vector.startsWith("CVSS:"_L1, Qt::CaseInsensitive);
    return isMarked ? vector.sliced(5).section(u'/', 0, 0) : u"2.0"_s;
}

std::optional<int> decidedScore(const QStringList &vectors)
{
    std::optional<CvssVector> highest;
    for (const QString &text : vectors) {
        const auto vector = parseCvss(text);
        if (vector && (!highest || highest->version < vector->version)) {
            highest = *vector;
        }
    }
    return highest.transform(
        [](const CvssVector &vector) { return qRound(scoresOf(vector).overall * 10); });
}

} // namespace Docket
