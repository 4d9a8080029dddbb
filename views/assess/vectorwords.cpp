// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/vectorwords.h"

#include "domain/cvsstokens.h"
#include "domain/evidence.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket::VectorWords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Docket::VectorWords)
};

QString number(double score)
{
    return QLocale().toString(score, 'f', 1);
}

QString rating(CvssRating rating)
{
    switch (rating) {
    case CvssRating::None:
        //: a rating of CVSS: the score is 0
        return Words::tr("None");
    case CvssRating::Low:
        return Words::tr("Low");
    case CvssRating::Medium:
        return Words::tr("Medium");
    case CvssRating::High:
        return Words::tr("High");
    case CvssRating::Critical:
        return Words::tr("Critical");
    }
    Q_UNREACHABLE_RETURN({});
}

QString fault(const CvssError &error)
{
    const QString piece = visibleName(error.piece);
    switch (error.fault) {
    case CvssFault::Empty:
        return Words::tr("there is no vector");
    case CvssFault::TooLong:
        return Words::tr("the text is longer than any vector");
    case CvssFault::NotAscii:
        return Words::tr("“%1” is no character of a vector").arg(piece);
    case CvssFault::BadCharacter:
        return Words::tr("“%1” does not belong into a vector").arg(piece);
    case CvssFault::NoVersion:
        return Words::tr("the version is missing in front, as in CVSS:4.0/");
    case CvssFault::UnknownVersion:
        return Words::tr("“%1” is no known version of CVSS").arg(piece);
    case CvssFault::EmptyPart:
        return Words::tr("nothing stands between two slashes, or after the last one");
    case CvssFault::NotAPair:
        return Words::tr("“%1” is no metric with its value").arg(piece);
    case CvssFault::UnknownMetric:
        return Words::tr("there is no metric “%1”").arg(piece);
    case CvssFault::UnknownValue:
        return Words::tr("%1 has no value “%2”").arg(error.metric, piece);
    case CvssFault::Duplicate:
        return Words::tr("“%1” is stated twice").arg(piece);
    case CvssFault::WrongOrder:
        return Words::tr("“%1” is not at its place: it belongs before %2")
            .arg(piece, error.expected);
    case CvssFault::Missing:
        return Words::tr("missing: %1").arg(piece);
    }
    Q_UNREACHABLE_RETURN({});
}

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
        .arg(number(scores.overall), rating(scores.rating), toToken(vector.version));
}

QString problem(const CvssError &error)
{
    //: %1 a column of a text, from 1, %2 what is wrong there
    return Words::tr("Column %1: %2.").arg(QString::number(error.column + 1), fault(error));
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
        words = Words::tr("%1 higher than claimed").arg(number(tenths / 10.0));
    } else if (tenths < 0) {
        words = Words::tr("%1 lower than claimed").arg(number(-tenths / 10.0));
    }
    return words + "; "_L1 + metrics.join(", "_L1);
}

} // namespace Docket::VectorWords
