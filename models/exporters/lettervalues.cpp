// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What placeholders of letters stand for.

#include "domain/tokens.h"
#include "domain/versionverdict.h"
#include "exporters/letterexporter.h"
#include "exporters/markdowntext.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// Letters are English whatever language the window has, and name their zone: reporters are
// anywhere.
QString dated(Instant at, const QString &format)
{
    return QLocale::c().toString(QDateTime::fromSecsSinceEpoch(at.seconds, QTimeZone::UTC), format);
}

QString dayOf(std::optional<Instant> at)
{
    return at ? dated(*at, u"d MMMM yyyy"_s) : QString();
}

QString momentOf(std::optional<Instant> at)
{
    return at ? dated(*at, u"d MMMM yyyy, HH:mm 'UTC'"_s) : QString();
}

/// As a greeting has it.
QString greeted(const Person &reporter, bool isTracker)
{
    if (isTracker && !reporter.handle.isEmpty()) {
        return u'@' + reporter.handle;
    }
    const QString name = reporter.name.isEmpty() ? reporter.handle : reporter.name;
    return isTracker ? escapedLine(name) : name.simplified();
}

QString contactOf(const Policy &policy)
{
    if (!policy.contact.isEmpty()) {
        return policy.contact;
    }
    return policy.intakeAddresses.isEmpty() ? policy.issuesUrl
                                            : policy.intakeAddresses.constFirst();
}

QStringList practices(const Policy &policy, PracticeKind kind)
{
    QStringList texts;
    for (const Practice &practice : policy.practices) {
        if (practice.kind == kind) {
            texts.append(practice.text.simplified());
        }
    }
    return texts;
}

struct Lacks
{
    QStringList missing;
    QStringList partly;
};

/// The policy's own words of the items that are not given, and of those that are in part; a
/// person's word counts before what was found.
Lacks lacksOf(const CaseDetail &detail)
{
    Lacks lacks;
    for (qsizetype i = 0; i < detail.policy.asks.size(); ++i) {
        const AskedItem &item = detail.policy.asks.at(i);
        const auto &confirmed = detail.record.items;
        const auto said = std::ranges::find(confirmed, item.key, &ConfirmedItem::key);
        const bool isFound = i < 64 && (detail.file.foundItems >> i & 1U) != 0;
        AnswerState state = isFound ? AnswerState::Given : AnswerState::Missing;
        if (said != confirmed.end()) {
            state = said->isRefusal ? AnswerState::Missing : said->state;
        }
        if (state == AnswerState::Missing) {
            lacks.missing.append(item.text.simplified());
        } else if (state == AnswerState::Partly) {
            lacks.partly.append(item.text.simplified());
        }
    }
    return lacks;
}

QStringList versionRows(const Policy &policy, bool isSupported)
{
    QStringList rows;
    for (const VersionRow &row : policy.versions) {
        if (row.supported == isSupported) {
            rows.append(row.pattern);
        }
    }
    return rows;
}

/// What the policy says to the reason of a decision: the words that a person chose, else its rows
/// and sentences about it; nothing where it is silent.
QStringList clausesFor(const CaseDetail &detail)
{
    const QList<Decision> &decisions = detail.record.decisions;
    if (!decisions.isEmpty() && !decisions.last().clause.isEmpty()) {
        return {decisions.last().clause.simplified()};
    }
    if (!detail.file.declineReason) {
        return {};
    }
    switch (*detail.file.declineReason) {
    case DeclineReason::UnsupportedVersion: {
        QStringList rows;
        for (const QString &pattern : versionRows(detail.policy, false)) {
            rows.append(pattern + ": not supported"_L1);
        }
        return rows;
    }
    case DeclineReason::OutOfScope:
        return practices(detail.policy, PracticeKind::Scope);
    case DeclineReason::SupportQuestion:
        return practices(detail.policy, PracticeKind::NoSupport);
    case DeclineReason::NotAVulnerability:
    case DeclineReason::NotReproducible:
    case DeclineReason::AlreadyKnown:
    case DeclineReason::Other:
        break;
    }
    return {};
}

QStringList fixedVersions(const CaseDetail &detail)
{
    QStringList versions;
    for (const AffectedProduct &product : detail.draft.affected) {
        for (const AffectedRange &range : product.ranges) {
            versions.append(range.fixed.version);
        }
    }
    // Backports are besides the release that the fix is for.
    if (versions.join(QString()).isEmpty()) {
        versions.append(detail.record.fix.targetRelease);
    }
    for (const Backport &backport : detail.record.fix.backports) {
        if (backport.status == BackportStatus::Fixed) {
            versions.append(backport.version);
        }
    }
    versions.removeAll(QString());
    versions.removeDuplicates();
    return versions;
}

/// The release that a duplicate's reporter is told of is another case's.
std::optional<Instant> releaseOf(const CaseDetail &detail)
{
    if (detail.file.releasedAt) {
        return detail.file.releasedAt;
    }
    const auto notice =
        std::ranges::find(detail.obligations, PromiseKind::NotifyResolved, &Obligation::kind);
    return notice == detail.obligations.end() ? std::nullopt : notice->startsAt;
}

void addClocks(QVariantHash &values, const CaseDetail &detail, Instant now)
{
    values[u"is_late"_s] =
        std::ranges::any_of(detail.obligations, [now](const Obligation &obligation) {
            const bool isFirst = obligation.kind == PromiseKind::Acknowledge ||
                                 obligation.kind == PromiseKind::FirstResponse;
            return isFirst && statusAt(obligation, now) == ClockStatus::Overdue;
        });
    for (const Obligation &obligation : detail.obligations) {
        const bool isOpen = obligation.isOwed && !obligation.metAt;
        if (obligation.kind == PromiseKind::DetailedResponse && isOpen && obligation.dueAt) {
            values[u"details_due"_s] = momentOf(obligation.dueAt);
            values[u"is_promise"_s] = obligation.modality == Modality::Promise;
        }
    }
}

void addDecision(QVariantHash &values, const CaseDetail &detail)
{
    values[u"clauses"_s] = clausesFor(detail);
    values[u"original"_s] = detail.duplicateOfKey;
    const Severity severity = detail.file.severity;
    values[u"severity"_s] = severity == Severity::NotSet ? QString() : QString(toToken(severity));
    if (detail.record.decisions.isEmpty()) {
        return;
    }
    const Decision &decision = detail.record.decisions.last();
    values[u"reason"_s] = decision.reason.trimmed();
    values[u"is_fix"_s] = decision.approach == Approach::Fix;
    values[u"is_mitigation"_s] = decision.approach == Approach::Mitigation;
    values[u"is_hardening"_s] = decision.approach == Approach::Hardening;
    values[u"is_wont_fix"_s] = decision.approach == Approach::WontFix;
}

void addEstimates(QVariantHash &values, const QList<Estimate> &estimates)
{
    if (estimates.isEmpty()) {
        return;
    }
    values[u"estimate"_s] = dayOf(estimates.last().fixBy);
    values[u"estimate_reason"_s] = estimates.last().reason.trimmed();
    if (const qsizetype standing = standingEstimate(estimates); standing > 0) {
        values[u"previous_estimate"_s] = dayOf(estimates.at(standing - 1).fixBy);
    }
}

void addState(QVariantHash &values, CaseState state)
{
    values[u"is_received"_s] = state == CaseState::New || state == CaseState::Acknowledged;
    values[u"is_evaluating"_s] = state == CaseState::Evaluating;
    values[u"is_accepted"_s] = state == CaseState::Accepted;
    values[u"is_fixing"_s] = state == CaseState::Fixing;
    values[u"is_released"_s] = state == CaseState::Released;
    values[u"is_disclosed"_s] = state == CaseState::Disclosed;
}

void addAdvisory(QVariantHash &values, const CaseDetail &detail)
{
    values[u"fixed_versions"_s] = fixedVersions(detail);
    values[u"advisory_ids"_s] = detail.draft.identifiers;
    QStringList links;
    for (const Reference &reference : detail.draft.references) {
        links.append(reference.url);
    }
    values[u"advisory_links"_s] = links;
    QStringList credits;
    for (const Credit &credit : detail.draft.credits) {
        if (credit.consent == CreditConsent::Given) {
            credits.append(credit.name);
        }
    }
    values[u"credit"_s] = credits.join(", "_L1);
}

} // namespace

QVariantHash letterValues(const CaseDetail &detail, const QString &sender, Instant now)
{
    const CaseFile &file = detail.file;
    const Policy &policy = detail.policy;
    const bool isTracker = isAnsweredOnTracker(detail);
    const StatedVersions stated = detail.record.versions.value_or(StatedVersions{});
    const QStringList versions =
        subjectOf(policy) == VersionOf::Runtime ? stated.runtime : stated.product;
    QVariantHash values;
    values[u"reporter"_s] = greeted(file.reporter, isTracker);
    values[u"sender"_s] = sender.simplified();
    values[u"case"_s] = file.key;
    values[u"title"_s] = isTracker ? escapedLine(file.title) : file.title.simplified();
    values[u"product"_s] = policy.productTitle.isEmpty() ? policy.product : policy.productTitle;
    values[u"received"_s] = momentOf(file.receivedAt);
    values[u"today"_s] = dayOf(now);
    values[u"contact"_s] = contactOf(policy);
    const bool isHarboured = followedGuidelines(detail.record.conduct, file, policy);
    values[u"safe_harbour"_s] = isHarboured ? policy.safeHarbour : QString();
    values[u"keep_quiet"_s] = practices(policy, PracticeKind::NoPublicDisclosure).value(0);
    values[u"embargo_until"_s] = momentOf(file.embargoUntil);
    values[u"released"_s] = dayOf(releaseOf(detail));
    values[u"disclosed"_s] = dayOf(file.disclosedAt);
    const Lacks lacks = lacksOf(detail);
    values[u"missing"_s] = lacks.missing;
    values[u"partly"_s] = lacks.partly;
    values[u"supported_versions"_s] = versionRows(policy, true);
    values[u"subject_of_versions"_s] = policy.versionSubject;
    values[u"stated_versions"_s] = versions.join(", "_L1).simplified();
    values[u"is_tracker"_s] = isTracker;
    values[u"is_public"_s] = file.isPublic;
    values[u"is_decided"_s] = file.decidedAt.has_value();
    values[u"is_declined"_s] =
        file.decidedAt && (file.declineReason.has_value() || file.duplicateOf.has_value());
    addClocks(values, detail, now);
    addDecision(values, detail);
    addEstimates(values, detail.record.estimates);
    addState(values, file.state);
    addAdvisory(values, detail);
    return values;
}

} // namespace Docket
