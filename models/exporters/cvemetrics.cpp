// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/cvemetrics.h"

#include "domain/cvss.h"

#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString cveRatingWord(CvssRating rating)
{
    switch (rating) {
    case CvssRating::None:
        return u"NONE"_s;
    case CvssRating::Low:
        return u"LOW"_s;
    case CvssRating::Medium:
        return u"MEDIUM"_s;
    case CvssRating::High:
        return u"HIGH"_s;
    case CvssRating::Critical:
        return u"CRITICAL"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

struct CveMetricWords
{
    QLatin1StringView key;
    QLatin1StringView version;
};

CveMetricWords metricWords(CvssVersion version)
{
    switch (version) {
    case CvssVersion::V20:
        return {"cvssV2_0"_L1, "2.0"_L1};
    case CvssVersion::V30:
        return {"cvssV3_0"_L1, "3.0"_L1};
    case CvssVersion::V31:
        return {"cvssV3_1"_L1, "3.1"_L1};
    case CvssVersion::V40:
        return {"cvssV4_0"_L1, "4.0"_L1};
    }
    Q_UNREACHABLE_RETURN({});
}

JsonValue cveMetric(const CvssVector &vector, const QString &text)
{
    const double score = scoresOf(vector).base;
    const CveMetricWords words = metricWords(vector.version);
    JsonValue cvss = JsonValue::object();
    cvss.set("version"_L1, words.version);
    cvss.set("vectorString"_L1, text);
    cvss.set("baseScore"_L1, score);
    if (vector.version != CvssVersion::V20) {
        cvss.set("baseSeverity"_L1, cveRatingWord(ratingOf(score, vector.version)));
    }
    JsonValue metric = JsonValue::object();
    metric.set("format"_L1, u"CVSS"_s);
    metric.set(words.key, std::move(cvss));
    return metric;
}

} // namespace

JsonValue cveMetrics(const QStringList &vectors, QList<FormatProblem> &problems)
{
    JsonValue all = JsonValue::array();
    for (const QString &text : vectors) {
        if (const auto vector = parseCvss(text)) {
            all.append(cveMetric(*vector, text));
        } else {
            problems.append({.field = AdvisoryField::Vectors,
                             .rule = u"CVSS"_s,
                             .place = u"/metrics"_s,
                             .detail = text});
        }
    }
    return all;
}

} // namespace Docket
