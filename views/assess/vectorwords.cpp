// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/vectorwords.h"

#include "common/labelscvss.h"
#include "domain/cvsstokens.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket::VectorWords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Docket::VectorWords)
};

/// "AV: N → L" of each metric that is not the same.
QStringList metricsThatDiffer(const CvssVector &claimed, const CvssVector &team)
{
    QStringList parts;
    for (const CvssMetric &metric : metricsOf(team.version)) {
        const QLatin1StringView was = valueChosen(claimed, metric.name);
        const QLatin1StringView is = valueChosen(team, metric.name);
        if (was != is) {
            const auto shown = [](QLatin1StringView value) {
                return value.isEmpty() ? u"X"_s : QString(value);
            };
            parts.append(metric.name + ": "_L1 + shown(was) + u" → "_s + shown(is));
        }
    }
    return parts;
}

} // namespace

QString score(const CvssVector &vector)
{
    const CvssScores scores = scoresOf(vector);
    //: %1 a score, %2 its rating ("High"), %3 a version of CVSS
    return Words::tr("%1 %2, CVSS %3")
        .arg(Labels::cvssScore(scores.overall), Labels::text(scores.rating),
             toToken(vector.version));
}

QString difference(const CvssVector &claimed, const CvssVector &team)
{
    if (claimed.version != team.version) {
        return Words::tr("claimed by another version of CVSS, whose scores are not comparable");
    }
    const QStringList metrics = metricsThatDiffer(claimed, team);
    if (metrics.isEmpty()) {
        return {};
    }
    // of tenths, which are exact
    const int tenths = int(std::lround(scoresOf(team).overall * 10)) -
                       int(std::lround(scoresOf(claimed).overall * 10));
    QString words = Words::tr("the same score as claimed");
    if (tenths > 0) {
        words = Words::tr("%1 higher than claimed").arg(Labels::cvssScore(tenths / 10.0));
    } else if (tenths < 0) {
        words = Words::tr("%1 lower than claimed").arg(Labels::cvssScore(-tenths / 10.0));
    }
    return words + "; "_L1 + metrics.join(", "_L1);
}

} // namespace Docket::VectorWords
