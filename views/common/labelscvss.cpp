// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labelscvss.h"

#include "common/labelwords.h"
#include "domain/evidence.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket::Labels {

namespace {

/// A character as a person can see it: "U+0421".
QString codePoint(const QString &piece)
{
    const QList<uint> characters = piece.toUcs4();
    return characters.isEmpty() ? QString()
                                : u"U+%1"_s.arg(characters.first(), 4, 16, '0'_L1).toUpper();
}

QString notAscii(const CvssError &error)
{
    const QString code = codePoint(error.piece);
    //: %1 is "U+0421", %2 the Latin letter that it looks like
    return error.expected.isEmpty()
               ? Words::tr("No vector has the character %1.").arg(code)
               : Words::tr("The character %1 looks like “%2” and is another one.")
                     .arg(code, error.expected);
}

QString unknownMetric(const CvssError &error)
{
    const QString piece = visibleName(error.piece);
    return error.expected.isEmpty() ? Words::tr("This version has no metric “%1”.").arg(piece)
                                    : Words::tr("This version has no metric “%1”; “%2” is one.")
                                          .arg(piece, error.expected);
}

QString unknownValue(const CvssError &error)
{
    return error.piece.isEmpty()
               ? Words::tr("%1 has no value; it takes one of %2.").arg(error.metric, error.expected)
               : Words::tr("“%1” is no value of %2; it takes one of %3.")
                     .arg(visibleName(error.piece), error.metric, error.expected);
}

} // namespace

QString text(CvssRating rating)
{
    switch (rating) {
    case CvssRating::None:
        //: rating of a CVSS score of 0
        return Words::tr("None");
    case CvssRating::Low:
        return text(Severity::Low);
    case CvssRating::Medium:
        return text(Severity::Medium);
    case CvssRating::High:
        return text(Severity::High);
    case CvssRating::Critical:
        return text(Severity::Critical);
    }
    Q_UNREACHABLE_RETURN({});
}

QString cvssGroup(CvssVersion version, CvssGroup group)
{
    switch (group) {
    case CvssGroup::Base:
        //: group of CVSS metrics
        return Words::tr("Base");
    case CvssGroup::Threat:
        //: group of CVSS metrics
        return version == CvssVersion::V40 ? Words::tr("Threat") : Words::tr("Temporal");
    case CvssGroup::Environmental:
        //: group of CVSS metrics
        return Words::tr("Environmental");
    case CvssGroup::Supplemental:
        //: group of CVSS metrics
        return Words::tr("Supplemental");
    }
    Q_UNREACHABLE_RETURN({});
}

QString cvssScore(double score)
{
    return QLocale().toString(score, 'f', 1);
}

QString cvssDifference(double from, double to)
{
    const double difference = to - from;
    const QString number = cvssScore(std::abs(difference));
    if (std::abs(difference) < 0.05) {
        return u'±' + number;
    }
    return (difference > 0 ? u'+' : u'−') + number;
}

QString text(const CvssError &error)
{
    switch (error.fault) {
    case CvssFault::Empty:
        return Words::tr("There is no vector.");
    case CvssFault::TooLong:
        return Words::tr("The vector is longer than %1 characters.").arg(count(MostCvssLength));
    case CvssFault::NotAscii:
        return notAscii(error);
    case CvssFault::BadCharacter:
        return Words::tr("“%1” must not stand here.").arg(visibleName(error.piece));
    case CvssFault::NoVersion:
        return Words::tr("It begins with no version, and 2.0 has no metric “%1”; write "
                         "“CVSS:3.1/” or another in front.")
            .arg(visibleName(error.piece));
    case CvssFault::UnknownVersion:
        return Words::tr("“%1” is no version of CVSS; vectors begin with one of %2, or with "
                         "none in 2.0.")
            .arg(visibleName(error.piece), error.expected);
    case CvssFault::EmptyPart:
        return Words::tr("A metric is missing behind “/”.");
    case CvssFault::NotAPair:
        return Words::tr("“%1” is no metric with a value, as “AV:N” is.")
            .arg(visibleName(error.piece));
    case CvssFault::UnknownMetric:
        return unknownMetric(error);
    case CvssFault::UnknownValue:
        return unknownValue(error);
    case CvssFault::Duplicate:
        return Words::tr("%1 is stated twice.").arg(error.piece);
    case CvssFault::WrongOrder:
        return Words::tr("%1 belongs before %2: version 4.0 has an order.")
            .arg(error.piece, error.expected);
    case CvssFault::Missing:
        return Words::tr("Metrics are missing: %1.").arg(error.piece);
    }
    Q_UNREACHABLE_RETURN({});
}

QString withPlace(const CvssError &error)
{
    if (error.fault == CvssFault::Empty || error.fault == CvssFault::Missing) {
        return text(error);
    }
    //: %1 is a number, %2 a sentence
    return Words::tr("Column %1: %2").arg(count(error.column + 1), text(error));
}

} // namespace Docket::Labels
