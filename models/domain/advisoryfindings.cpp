// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisorychecks.h"
#include "domain/affectedmatrix.h"
#include "domain/cveid.h"
#include "domain/embargo.h"
#include "domain/rangeproblems.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Docket {

namespace {

bool isBlankText(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool namesNoVersion(const AffectedProduct &product)
{
    return product.ranges.isEmpty() && product.versions.isEmpty() && !product.others;
}

/// What is wrong about an advisory that says no resolution.
AdvisoryProblem resolutionProblem(const AdvisoryGround &ground, const AdvisoryDraft &draft)
{
    if (ground.isOfOthers) {
        return AdvisoryProblem::NoResolutionInRecord;
    }
    return isWithoutFix(draft) ? AdvisoryProblem::NoFixYet : AdvisoryProblem::NoResolution;
}

} // namespace

void AdvisoryFindings::add(AdvisoryProblem problem, const AdvisoryPlace &place,
                           const QString &detail)
{
    if (++m_counts[problem] <= MostFindingsOfAProblem) {
        m_findings.append({.problem = problem, .place = place, .detail = detail});
    }
}

void AdvisoryFindings::addIf(bool isWrong, AdvisoryProblem problem, AdvisoryField field,
                             const QString &detail)
{
    if (isWrong) {
        add(problem, {.field = field}, detail);
    }
}

QList<AdvisoryFinding> AdvisoryFindings::take()
{
    std::ranges::stable_sort(m_findings, {}, &AdvisoryFinding::problem);
    return std::exchange(m_findings, {});
}

bool isWithoutFix(const AdvisoryDraft &draft)
{
    const auto isOpen = [](const AffectedRange &range) {
        return range.status == AffectedStatus::Affected && range.fixed.isUnknown &&
               range.lastAffected.isEmpty();
    };
    const auto isNoFix = [](const AffectedRange &range) {
        return range.status != AffectedStatus::Affected || range.fixed.version.isEmpty();
    };
    bool hasOpen = false;
    for (const AffectedProduct &product : draft.affected) {
        hasOpen = hasOpen || std::ranges::any_of(product.ranges, isOpen);
        if (!std::ranges::all_of(product.ranges, isNoFix)) {
            return false;
        }
    }
    return hasOpen && isBlankText(draft.resolution);
}

void checkContent(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                  AdvisoryFindings &findings)
{
    findings.addIf(isBlankText(draft.title), AdvisoryProblem::NoTitle, AdvisoryField::Title);
    findings.addIf(isBlankText(draft.description), AdvisoryProblem::NoDescription,
                   AdvisoryField::Description);
    findings.addIf(std::ranges::all_of(draft.affected, namesNoVersion),
                   AdvisoryProblem::NoAffectedRange, AdvisoryField::Affected);
    findings.addIf(isBlankText(draft.resolution), resolutionProblem(ground, draft),
                   AdvisoryField::Resolution);
    for (qsizetype row = 0; row < draft.credits.size(); ++row) {
        const Credit &credit = draft.credits[row];
        if (credit.consent == CreditConsent::NotGiven && !isBlankText(credit.name)) {
            findings.add(AdvisoryProblem::CreditWithoutConsent,
                         {.field = AdvisoryField::Credits, .row = static_cast<int>(row)},
                         credit.name);
        }
    }
    findings.addIf(draft.references.isEmpty(), AdvisoryProblem::NoReference,
                   AdvisoryField::References);
}

void checkIdentifiers(const AdvisoryDraft &draft, AdvisoryFindings &findings)
{
    const auto check = [&findings](const QString &id, AdvisoryField field, qsizetype row) {
        if (isIdMisspelt(id)) {
            findings.add(AdvisoryProblem::IdentifierMisspelt,
                         {.field = field, .row = static_cast<int>(row)}, id);
        }
    };
    check(draft.id, AdvisoryField::Id, -1);
    for (qsizetype row = 0; row < draft.identifiers.size(); ++row) {
        check(draft.identifiers[row], AdvisoryField::Identifiers, row);
    }
    for (qsizetype row = 0; row < draft.related.size(); ++row) {
        check(draft.related[row], AdvisoryField::Related, row);
    }
}

void checkRanges(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                 AdvisoryFindings &findings)
{
    const RangeRules rules{.scheme = ground.scheme, .releases = releasesOf(ground.fix)};
    bool hasRange = false;
    for (qsizetype row = 0; row < draft.affected.size(); ++row) {
        const AffectedProduct &product = draft.affected[row];
        hasRange = hasRange || !product.ranges.isEmpty();
        for (const AdvisoryFinding &finding :
             rangeProblems(product, static_cast<int>(row), rules)) {
            findings.add(finding.problem, finding.place, finding.detail);
        }
    }
    if (!hasRange) { // NoAffectedRange says it, or versions are named singly
        return;
    }
    for (const AffectedBranch &branch :
         affectedMatrix(draft.affected, ground.fix.backports, ground.scheme)) {
        if (branch.isWithoutRange) {
            findings.add(AdvisoryProblem::BranchWithoutRange, {.field = AdvisoryField::Affected},
                         branch.branch);
        }
    }
}

QList<AdvisoryFinding> findingsOf(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                                  Instant now)
{
    AdvisoryFindings findings;
    for (const AdvisoryProblem problem : publicationProblems(ground.file, now)) {
        findings.add(problem, {});
    }
    if (ground.isReporterWaiting) {
        findings.add(AdvisoryProblem::ReporterNotTold, {});
    }
    checkContent(ground, draft, findings);
    checkIdentifiers(draft, findings);
    checkIssued(ground, draft, findings);
    checkAddresses(ground, draft, findings);
    checkRanges(ground, draft, findings);
    checkAssessment(ground, findings);
    checkDates(ground, draft, now, findings);
    checkTexts(ground, draft, findings);
    checkNames(ground, draft, findings);
    return findings.take();
}

QList<AdvisoryProblem> problemsOf(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                                  Instant now)
{
    QList<AdvisoryProblem> problems;
    for (const AdvisoryFinding &finding : findingsOf(ground, draft, now)) {
        if (problems.isEmpty() || problems.last() != finding.problem) { // they are sorted
            problems.append(finding.problem);
        }
    }
    return problems;
}

bool isBlocking(AdvisoryProblem problem)
{
    switch (problem) {
    case AdvisoryProblem::CreditWithoutConsent:
    case AdvisoryProblem::BranchTwice:
    case AdvisoryProblem::BoundNotAVersion:
    case AdvisoryProblem::FixNotInARelease:
    case AdvisoryProblem::SeverityNotAsVector:
    case AdvisoryProblem::DateInFuture:
    case AdvisoryProblem::NoReference:
    case AdvisoryProblem::LocalAddressInText:
    case AdvisoryProblem::HtmlInText:
    case AdvisoryProblem::ImageInText:
    case AdvisoryProblem::TextTooLong:
    case AdvisoryProblem::WeaknessNotForMapping:
    case AdvisoryProblem::NoFixYet:
    case AdvisoryProblem::NoResolutionInRecord:
        return false;
    case AdvisoryProblem::UnderEmbargo:
    case AdvisoryProblem::NotReleased:
    case AdvisoryProblem::NoTitle:
    case AdvisoryProblem::NoDescription:
    case AdvisoryProblem::NoAffectedRange:
    case AdvisoryProblem::RangeWithoutLowerBound:
    case AdvisoryProblem::RangeWithoutUpperBound:
    case AdvisoryProblem::NoResolution:
    case AdvisoryProblem::ReporterAddressInText:
    case AdvisoryProblem::ReporterNotTold:
    case AdvisoryProblem::RangeInverted:
    case AdvisoryProblem::RangesOverlap:
    case AdvisoryProblem::BranchWithoutRange:
    case AdvisoryProblem::WeaknessUnknown:
    case AdvisoryProblem::WeaknessMisnamed:
    case AdvisoryProblem::VectorUnreadable:
    case AdvisoryProblem::PublishedBeforeReceived:
    case AdvisoryProblem::WithdrawnBeforePublished:
    case AdvisoryProblem::RevisionsOutOfOrder:
    case AdvisoryProblem::ChangedWithoutRevision:
    case AdvisoryProblem::IdentifierMisspelt:
    case AdvisoryProblem::InternalTextInText:
    case AdvisoryProblem::PrivateMessageInText:
    case AdvisoryProblem::PocInText:
    case AdvisoryProblem::NameWithoutConsent:
    case AdvisoryProblem::OpenCaseMentioned:
    case AdvisoryProblem::MessageIdInText:
    case AdvisoryProblem::PrivateLink:
        return true;
    }
    Q_UNREACHABLE_RETURN(true);
}

bool canOverride(AdvisoryProblem problem)
{
    using enum AdvisoryProblem;
    constexpr std::array Overridable{UnderEmbargo,       NotReleased,
                                     ReporterNotTold,    RangesOverlap,
                                     BranchWithoutRange, ChangedWithoutRevision,
                                     InternalTextInText, PrivateMessageInText,
                                     PocInText,          NameWithoutConsent};
    return std::ranges::contains(Overridable, problem);
}

} // namespace Docket
