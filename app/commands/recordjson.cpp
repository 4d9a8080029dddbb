// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/recordjson.h"

#include "commands/assessmentviews.h"
#include "commands/jsonviews.h"
#include "domain/embargo.h"
#include "domain/publication.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

QJsonValue orNull(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

template <typename T, typename Function>
QJsonArray arrayOf(const QList<T> &values, Function &&json)
{
    QJsonArray array;
    for (const T &value : values) {
        array.append(json(value));
    }
    return array;
}

QJsonObject decisionJson(const Decision &decision)
{
    return {{"outcome"_L1, tokenOf(decision.outcome)},
            {"validity"_L1, tokenOf(decision.validity)},
            {"approach"_L1, tokenOf(decision.approach)},
            {"reason"_L1, textOrNull(decision.reason)},
            {"clause"_L1, textOrNull(decision.clause)},
            {"evidence"_L1, QJsonArray::fromStringList(decision.evidence)},
            {"by"_L1, decision.by},
            {"at"_L1, toIsoString(decision.at)}};
}

/// The one that stands. A case that was decided without a record has its outcome all the same.
QJsonValue standingJson(const CaseDetail &detail)
{
    const CaseFile &file = detail.file;
    if (!file.decidedAt) {
        return QJsonValue::Null;
    }
    CaseState outcome = file.duplicateOf ? CaseState::Duplicate : CaseState::Accepted;
    outcome = file.declineReason ? CaseState::Declined : outcome;
    const bool isWritten = !detail.record.decisions.isEmpty();
    QJsonObject object =
        decisionJson(isWritten ? detail.record.decisions.last()
                               : Decision{.outcome = outcome, .at = *file.decidedAt});
    object["outcome"_L1] = tokenOf(outcome);
    object["decline_reason"_L1] =
        file.declineReason ? QJsonValue(tokenOf(*file.declineReason)) : QJsonValue();
    object["duplicate_of"_L1] = textOrNull(detail.duplicateOfKey);
    return object;
}

QJsonObject fixJson(const CaseDetail &detail)
{
    const FixRecord &fix = detail.record.fix;
    const auto problems =
        releaseProblems(detail.policy, fix, detail.file.severity, detail.record.assessment.ssvc);
    return {
        {"branch"_L1, textOrNull(fix.branch)},
        {"commits"_L1, QJsonArray::fromStringList(fix.commits)},
        {"author"_L1, textOrNull(fix.author)},
        {"reviewers"_L1, arrayOf(fix.reviewers,
                                 [](const Reviewer &reviewer) {
                                     return QJsonObject{{"name"_L1, reviewer.name},
                                                        {"at"_L1, jsonOf(reviewer.at)}};
                                 })},
        {"reviewers_needed"_L1, detail.policy.reviewers},
        {"regression_test"_L1, textOrNull(fix.regressionTest)},
        {"test_result"_L1, textOrNull(fix.testResult)},
        {"manual_check"_L1, textOrNull(fix.manualCheck)},
        {"manual_check_at"_L1, jsonOf(fix.manualCheckAt)},
        {"dependency"_L1, textOrNull(fix.dependency)},
        {"dependency_advisory"_L1, textOrNull(fix.dependencyAdvisory)},
        {"nature"_L1, textOrNull(fix.nature)},
        {"components"_L1, textOrNull(fix.components)},
        {"target_release"_L1, textOrNull(fix.targetRelease)},
        {"release_kind"_L1, tokenOf(fix.releaseKind)},
        {"release_reason"_L1, textOrNull(fix.releaseReason)},
        {"backports"_L1, arrayOf(fix.backports,
                                 [](const Backport &backport) {
                                     return QJsonObject{
                                         {"branch"_L1, backport.branch},
                                         {"status"_L1, tokenOf(backport.status)},
                                         {"version"_L1, textOrNull(backport.version)}};
                                 })},
        {"fixed_at"_L1, jsonOf(fix.fixedAt)},
        {"released_at"_L1, jsonOf(detail.file.releasedAt)},
        {"disclosed_at"_L1, jsonOf(detail.file.disclosedAt)},
        {"needs_release"_L1, detail.file.needsRelease},
        {"problems"_L1, arrayOf(problems, tokenOf<ReleaseProblem>)},
    };
}

QJsonValue embargoJson(const CaseDetail &detail, Instant now)
{
    const CaseFile &file = detail.file;
    const EmbargoTerms &terms = detail.record.embargo;
    if (!file.embargoUntil && terms == EmbargoTerms{}) {
        return QJsonValue::Null;
    }
    const bool isActive = isUnderEmbargo(file.embargoUntil, file.isPublic, now);
    return QJsonObject{
        {"until"_L1, jsonOf(file.embargoUntil)}, {"active"_L1, isActive},
        {"zone"_L1, textOrNull(terms.zone)},     {"agreed_with"_L1, textOrNull(terms.agreedWith)},
        {"quote"_L1, textOrNull(terms.quote)},   {"extensions"_L1, terms.extensions}};
}

QJsonObject conductJson(const CaseDetail &detail)
{
    const Conduct &conduct = detail.record.conduct;
    const bool isTaken = followedGuidelines(conduct, detail.file, detail.policy);
    return {{"channel"_L1, textOrNull(conduct.channel)},
            {"private"_L1, orNull(conduct.isPrivate)},
            {"asked_for_embargo"_L1, orNull(conduct.askedForEmbargo)},
            {"published_by_reporter_at"_L1, jsonOf(conduct.publishedByReporterAt)},
            {"followed_guidelines"_L1, isTaken},
            {"reason"_L1, textOrNull(conduct.reason)}};
}

QJsonObject estimateJson(const Estimate &estimate)
{
    return {{"fix_by"_L1, toIsoString(estimate.fixBy)},
            {"reason"_L1, textOrNull(estimate.reason)},
            {"by"_L1, estimate.by},
            {"at"_L1, toIsoString(estimate.at)}};
}

QJsonObject pauseJson(const ClockPause &pause)
{
    return {{"clock"_L1, tokenOf(pause.kind)},
            {"from"_L1, toIsoString(pause.pause.from)},
            {"until"_L1, jsonOf(pause.pause.until)},
            {"reason"_L1, pause.pause.reason}};
}

QJsonObject exploitationJson(const Exploitation &exploitation)
{
    return {{"known_at"_L1, jsonOf(exploitation.knownAt)},
            {"warned_at"_L1, jsonOf(exploitation.warnedAt)},
            {"notified_at"_L1, jsonOf(exploitation.notifiedAt)},
            {"reported_at"_L1, jsonOf(exploitation.reportedAt)}};
}

QJsonObject datesJson(const CaseDetail &detail)
{
    const FourDates dates = datesOf(detail);
    return {{"fixed_at"_L1, jsonOf(dates.fixedAt)},
            {"released_at"_L1, jsonOf(dates.releasedAt)},
            {"notified_at"_L1, jsonOf(dates.notifiedAt)},
            {"disclosed_at"_L1, jsonOf(dates.disclosedAt)}};
}

} // namespace

QJsonObject recordJson(const CaseDetail &detail, Instant now)
{
    const CaseRecord &record = detail.record;
    return {
        {"decision"_L1, standingJson(detail)},
        {"decisions"_L1, arrayOf(record.decisions, decisionJson)},
        {"assessment"_L1, assessmentJson(detail)},
        {"fix"_L1, fixJson(detail)},
        {"embargo"_L1, embargoJson(detail, now)},
        {"estimates"_L1, arrayOf(record.estimates, estimateJson)},
        {"pauses"_L1, arrayOf(record.pauses, pauseJson)},
        {"conduct"_L1, conductJson(detail)},
        {"exploitation"_L1, exploitationJson(record.exploitation)},
        {"duplicates"_L1, QJsonArray::fromStringList(detail.duplicateKeys)},
        {"dates"_L1, datesJson(detail)},
        {"disclosure_blockers"_L1,
         arrayOf(disclosureBlockers(detail, now), tokenOf<DisclosureBlocker>)},
        {"policy_valid_from"_L1, toIsoString(detail.policy.validFrom)},
    };
}

} // namespace Docket::Commands
