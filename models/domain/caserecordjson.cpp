// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisorytokens.h"
#include "domain/caserecord.h"
#include "domain/fieldvisitors.h"

using namespace Qt::StringLiterals;

namespace Docket {

template <typename V>
void visit(V &visitor, Is<Conduct> auto &part)
{
    visitor("channel"_L1, part.channel);
    visitor("private"_L1, part.isPrivate);
    visitor("asked_for_embargo"_L1, part.askedForEmbargo);
    visitor("published_by_reporter_at"_L1, part.publishedByReporterAt);
    visitor("followed_guidelines"_L1, part.followedGuidelines);
    visitor("reason"_L1, part.reason);
}

template <typename V>
void visit(V &visitor, Is<Decision> auto &part)
{
    visitor.required("outcome"_L1, part.outcome);
    visitor("validity"_L1, part.validity);
    visitor("approach"_L1, part.approach);
    visitor("reason"_L1, part.reason);
    visitor("clause"_L1, part.clause);
    visitor("evidence"_L1, part.evidence);
    visitor("by"_L1, part.by);
    visitor("at"_L1, part.at);
}

template <typename V>
void visit(V &visitor, Is<Estimate> auto &part)
{
    visitor("fix_by"_L1, part.fixBy);
    visitor("reason"_L1, part.reason);
    visitor("by"_L1, part.by);
    visitor("at"_L1, part.at);
}

template <typename V>
void visit(V &visitor, Is<ClockPause> auto &part)
{
    visitor.required("kind"_L1, part.kind);
    visitor("from"_L1, part.pause.from);
    visitor("until"_L1, part.pause.until);
    visitor("reason"_L1, part.pause.reason);
}

template <typename V>
void visit(V &visitor, Is<Reviewer> auto &part)
{
    visitor("name"_L1, part.name);
    visitor("at"_L1, part.at);
}

template <typename V>
void visit(V &visitor, Is<Backport> auto &part)
{
    visitor("branch"_L1, part.branch);
    visitor("status"_L1, part.status);
    visitor("version"_L1, part.version);
}

template <typename V>
void visit(V &visitor, Is<FixRecord> auto &part)
{
    visitor("branch"_L1, part.branch);
    visitor("commits"_L1, part.commits);
    visitor("author"_L1, part.author);
    visitor("reviewers"_L1, part.reviewers);
    visitor("regression_test"_L1, part.regressionTest);
    visitor("test_result"_L1, part.testResult);
    visitor("manual_check"_L1, part.manualCheck);
    visitor("manual_check_at"_L1, part.manualCheckAt);
    visitor("dependency"_L1, part.dependency);
    visitor("dependency_advisory"_L1, part.dependencyAdvisory);
    visitor("nature"_L1, part.nature);
    visitor("components"_L1, part.components);
    visitor("target_release"_L1, part.targetRelease);
    visitor("release_kind"_L1, part.releaseKind);
    visitor("release_reason"_L1, part.releaseReason);
    visitor("backports"_L1, part.backports);
    visitor("fixed_at"_L1, part.fixedAt);
}

template <typename V>
void visit(V &visitor, Is<EmbargoTerms> auto &part)
{
    visitor("zone"_L1, part.zone);
    visitor("agreed_with"_L1, part.agreedWith);
    visitor("quote"_L1, part.quote);
    visitor("extensions"_L1, part.extensions);
}

template <typename V>
void visit(V &visitor, Is<Exploitation> auto &part)
{
    visitor("known_at"_L1, part.knownAt);
    visitor("warned_at"_L1, part.warnedAt);
    visitor("notified_at"_L1, part.notifiedAt);
    visitor("reported_at"_L1, part.reportedAt);
}

template <typename V>
void visit(V &visitor, Is<ConfirmedItem> auto &part)
{
    visitor("key"_L1, part.key);
    visitor("state"_L1, part.state);
    visitor("refused"_L1, part.isRefusal);
    visitor("evidence"_L1, part.evidence);
}

template <typename V>
void visit(V &visitor, Is<StatedVersions> auto &part)
{
    visitor("product"_L1, part.product);
    visitor("runtime"_L1, part.runtime);
}

template <typename V>
void visit(V &visitor, Is<Weakness> auto &part)
{
    visitor("id"_L1, part.id);
    visitor("name"_L1, part.name);
}

template <typename V>
void visit(V &visitor, Is<SsvcAnswers> auto &part)
{
    visitor("exploitation"_L1, part.exploitation);
    visitor("utility"_L1, part.utility);
    visitor("technical_impact"_L1, part.technicalImpact);
    visitor("public_safety"_L1, part.publicSafety);
}

template <typename V>
void visit(V &visitor, Is<Assessment> auto &part)
{
    visitor("claimed_vectors"_L1, part.claimedVectors);
    visitor("claimed_severity"_L1, part.claimedSeverity);
    visitor("vectors"_L1, part.vectors);
    visitor("rationale"_L1, part.rationale);
    visitor("weaknesses"_L1, part.weaknesses);
    visitor("ssvc"_L1, part.ssvc);
}

template <typename V>
void visit(V &visitor, Is<CaseRecord> auto &record)
{
    visitor("conduct"_L1, record.conduct);
    visitor("decisions"_L1, record.decisions);
    visitor("estimates"_L1, record.estimates);
    visitor("pauses"_L1, record.pauses);
    visitor("fix"_L1, record.fix);
    visitor("embargo"_L1, record.embargo);
    visitor("exploitation"_L1, record.exploitation);
    visitor("items"_L1, record.items);
    visitor("versions"_L1, record.versions);
    visitor("safe_harbour_at"_L1, record.safeHarbourAt);
    visitor("assessment"_L1, record.assessment);
}

QByteArray toJson(const CaseRecord &record)
{
    return writtenJson(record);
}

std::optional<CaseRecord> recordFromJson(const QByteArray &json)
{
    return readJson<CaseRecord>(json);
}

QByteArray differenceJson(const CaseRecord &own, const CaseRecord &others)
{
    return differenceOf(FieldWriter::written(own), FieldWriter::written(others));
}

} // namespace Docket
