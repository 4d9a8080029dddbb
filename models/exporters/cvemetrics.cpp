// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/cvemetrics.h"

#include "domain/cvsstokens.h"

#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView metricKey(CvssVersion version)
{
    switch (version) {
    case CvssVersion::V20:
        return "cvssV2_0"_L1;
    case CvssVersion::V30:
        return "cvssV3_0"_L1;
    case CvssVersion::V31:
        return "cvssV3_1"_L1;
    case CvssVersion::V40:
        return "cvssV4_0"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

JsonValue cveMetric(const CvssVector &vector, const QString &text)
{
    const double score = scoresOf(vector).base;
    JsonValue cvss = JsonValue::object();
    cvss.set("version"_L1, toToken(vector.version));
    cvss.set("vectorString"_L1, text);
    cvss.set("baseScore"_L1, score);
    if (vector.version != CvssVersion::V20) {
        cvss.set("baseSeverity"_L1, schemaWord(ratingOf(score, vector.version)));
    }
    JsonValue metric = JsonValue::object();
    metric.set("format"_L1, u"CVSS"_s);
    metric.set(metricKey(vector.version), std::move(cvss));
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
