// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/labelwords.h"
#include "domain/evidence.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Docket::Labels {

namespace {

/// Why the row alone does not tell; empty where it does.
QString noteOf(const VersionVerdict &verdict)
{
    switch (verdict.note) {
    case VersionNote::None:
        return {};
    case VersionNote::ByPrecedence:
        return Words::tr("a pre-release, which comes before its release");
    case VersionNote::AboveTop:
        return Words::tr("above every row of the policy");
    case VersionNote::InGap:
        return Words::tr("between the rows of the policy");
    case VersionNote::BelowBottom:
        return Words::tr("below every row of the policy");
    case VersionNote::NoRows:
        return Words::tr("the policy names no versions");
    case VersionNote::SaysLatest:
        return Words::tr("the policy says “latest”, which no number decides");
    case VersionNote::RowNotUnderstood:
        return Words::tr("a row of the policy could not be read");
    case VersionNote::RowsContradict:
        return Words::tr("the rows of the policy contradict each other");
    case VersionNote::OtherSubject:
        return Words::tr("the policy speaks of other versions");
    case VersionNote::SupportEnded:
        return Words::tr("its support had ended");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Supported:
        return Words::tr("supported");
    case Verdict::NotSupported:
        return Words::tr("not supported");
    case Verdict::NotStated:
        return Words::tr("not stated");
    case Verdict::Unparseable:
        return Words::tr("no version that can be read");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString verdict(const VersionVerdict &verdict, const Policy &policy)
{
    const QString stated = visibleName(verdict.stated);
    const QString word = wordOf(verdict.verdict);
    const bool hasRow = verdict.row && *verdict.row >= 0 && *verdict.row < policy.versions.size();
    const QString words =
        hasRow
            //: %1 a version, %2 what the policy says of it, %3 the row of its table that says so
            ? Words::tr("%1: %2, row “%3”")
                  .arg(stated, word, visibleName(policy.versions.at(*verdict.row).pattern))
            //: %1 a version, %2 what the policy says of it
            : Words::tr("%1: %2").arg(stated, word);
    const QString note = noteOf(verdict);
    return note.isEmpty() ? words : words + u", "_s + note;
}

QString whenInZones(Instant at, const QString &zone)
{
    const QTimeZone other(zone.toUtf8());
    const QString here = whenInFull(at);
    if (zone.isEmpty() || !other.isValid()) {
        return here;
    }
    const QDateTime there = QDateTime::fromSecsSinceEpoch(at.seconds, other);
    const QString words = QLocale().toString(there, Words::tr("ddd d MMM yyyy HH:mm")) + u' ' +
                          there.timeZoneAbbreviation();
    //: %1 a date with time and zone, %2 the same instant in another zone
    return words == here ? here : Words::tr("%1 (%2)").arg(here, words);
}

} // namespace Docket::Labels
