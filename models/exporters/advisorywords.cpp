// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/advisorywords.h"

#include "domain/cvsstokens.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

QLatin1StringView severityWord(Severity severity)
{
    switch (severity) {
    case Severity::NotSet:
        return {};
    case Severity::Low:
        return "Low"_L1;
    case Severity::Medium:
        return "Medium"_L1;
    case Severity::High:
        return "High"_L1;
    case Severity::Critical:
        return "Critical"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView roleWord(CreditType type)
{
    switch (type) {
    case CreditType::Reporter:
        return "reporter"_L1;
    case CreditType::Finder:
        return "finder"_L1;
    case CreditType::Analyst:
        return "analyst"_L1;
    case CreditType::Coordinator:
        return "coordinator"_L1;
    case CreditType::RemediationDeveloper:
        return "remediation developer"_L1;
    case CreditType::RemediationReviewer:
        return "remediation reviewer"_L1;
    case CreditType::RemediationVerifier:
        return "remediation verifier"_L1;
    case CreditType::Tool:
        return "tool"_L1;
    case CreditType::Sponsor:
        return "sponsor"_L1;
    case CreditType::Other:
        return "contributor"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString thanksName(const PublicCredit &credit)
{
    return credit.name.isEmpty() ? "an anonymous "_L1 + roleWord(credit.type) : credit.name;
}

QString thanksLine(const PublicCredit &credit)
{
    return credit.name.isEmpty() ? thanksName(credit)
                                 : credit.name + " ("_L1 + roleWord(credit.type) + u')';
}

QLatin1StringView thanksTrailer(CreditType type)
{
    switch (type) {
    case CreditType::Reporter:
    case CreditType::Finder:
        return "Reported-by"_L1;
    case CreditType::RemediationDeveloper:
        return "Patched-by"_L1;
    case CreditType::RemediationReviewer:
        return "Reviewed-by"_L1;
    case CreditType::RemediationVerifier:
        return "Tested-by"_L1;
    case CreditType::Analyst:
    case CreditType::Coordinator:
    case CreditType::Tool:
    case CreditType::Sponsor:
    case CreditType::Other:
        return "Help-by"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString englishDay(Instant at)
{
    static constexpr std::array Months{"January"_L1,   "February"_L1, "March"_L1,    "April"_L1,
                                       "May"_L1,       "June"_L1,     "July"_L1,     "August"_L1,
                                       "September"_L1, "October"_L1,  "November"_L1, "December"_L1};
    const QString iso = toIsoDay(at); // always "yyyy-MM-dd"
    const auto month = size_t(QStringView(iso).sliced(5, 2).toUInt()) - 1;
    return Months.at(month) + u' ' + QString::number(QStringView(iso).sliced(8, 2).toInt()) + u' ' +
           QStringView(iso).first(4);
}

QString introducedText(const VersionBound &introduced)
{
    if (introduced.isUnknown) {
        return u"unknown"_s; // which is an answer (FIELD.md rule 10)
    }
    if (introduced.version == "0"_L1) {
        return u"the first version"_s; // OSV's word for it
    }
    return introduced.version.isEmpty() ? u"not stated"_s : introduced.version;
}

QString fixedText(const AffectedRange &range)
{
    if (!range.fixed.version.isEmpty()) {
        return range.fixed.version;
    }
    if (!range.lastAffected.isEmpty()) {
        return "after "_L1 + range.lastAffected;
    }
    return range.fixed.isUnknown ? u"unknown"_s : u"not stated"_s;
}

QString rangeText(const AffectedRange &range)
{
    const bool isFromFirst = range.introduced.isUnknown || range.introduced.version == "0"_L1;
    const bool hasEnd = !range.fixed.version.isEmpty() || !range.lastAffected.isEmpty();
    QString text = isFromFirst ? u"all versions"_s : introducedText(range.introduced);
    if (!range.fixed.version.isEmpty()) {
        text += isFromFirst ? " before "_L1 + range.fixed.version
                            : " up to, but not including, "_L1 + range.fixed.version;
    } else if (!range.lastAffected.isEmpty()) {
        text += " up to and including "_L1 + range.lastAffected;
    } else if (!isFromFirst) {
        text += " and later"_L1;
    }
    if (range.introduced.isUnknown) {
        text += " (the first affected one is unknown)"_L1;
    }
    if (!hasEnd && range.fixed.isUnknown) {
        text += "; no fix is known"_L1;
    }
    return range.branch.isEmpty() ? text : text + " ("_L1 + range.branch + u')';
}

QLatin1StringView statusWord(AffectedStatus status)
{
    switch (status) {
    case AffectedStatus::Affected:
        return "affected"_L1;
    case AffectedStatus::NotAffected:
        return "not affected"_L1;
    case AffectedStatus::UnderInvestigation:
        return "under investigation"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString cvssScoreText(const QString &vector)
{
    const auto parsed = parseCvss(vector);
    return parsed ? QString::number(scoresOf(*parsed).overall, 'f', 1) : QString();
}

QString cvssRatingText(const QString &vector)
{
    const auto parsed = parseCvss(vector);
    if (!parsed) {
        return {};
    }
    QString word = toToken(scoresOf(*parsed).rating);
    word[0] = word.at(0).toUpper();
    return word;
}

QStringList fixedVersions(const AffectedProduct &product)
{
    QStringList versions;
    for (const AffectedRange &range : product.ranges) {
        if (range.status == AffectedStatus::Affected && !range.fixed.version.isEmpty()) {
            versions.append(range.fixed.version);
        }
    }
    versions.removeDuplicates();
    return versions;
}

QStringList allNames(const PublicAdvisory &advisory)
{
    QStringList names = advisory.identifiers();
    names.append(advisory.id());
    for (QString &name : names) {
        name = name.simplified();
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace Docket
