// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryfixes.h"

#include "domain/cveid.h"
#include "domain/cwe.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// What is found somewhere in the draft, and shall not be there.
AdvisoryFix removalFix(const AdvisoryPlace &place)
{
    if (place.field == AdvisoryField::Timeline) {
        return AdvisoryFix::HideEntry;
    }
    if (place.field == AdvisoryField::References) {
        return AdvisoryFix::RemoveReference;
    }
    const bool isOfFix = place.field == AdvisoryField::Changelog; // the draft has no such text
    return !isOfFix && place.from >= 0 && place.row < 0 ? AdvisoryFix::RemoveWords
                                                        : AdvisoryFix::GoThere;
}

/// Null if the draft has no such range.
AffectedRange *rangeAt(AdvisoryDraft &draft, const AdvisoryPlace &place)
{
    if (place.row < 0 || place.row >= draft.affected.size()) {
        return nullptr;
    }
    QList<AffectedRange> &ranges = draft.affected[place.row].ranges;
    return place.range < 0 || place.range >= ranges.size() ? nullptr : &ranges[place.range];
}

/// Null for fields that are no plain text.
QString *textAt(AdvisoryDraft &draft, const AdvisoryPlace &place)
{
    if (!place.field) {
        return nullptr;
    }
    switch (*place.field) {
    case AdvisoryField::Title:
        return &draft.title;
    case AdvisoryField::Description:
        return &draft.description;
    case AdvisoryField::Impact:
        return &draft.impact;
    case AdvisoryField::Resolution:
        return &draft.resolution;
    case AdvisoryField::Mitigation:
        return &draft.mitigation;
    case AdvisoryField::Timeline:
        return place.row >= 0 && place.row < draft.timeline.size() ? &draft.timeline[place.row].text
                                                                   : nullptr;
    case AdvisoryField::Id: // lists and what is decided elsewhere
    case AdvisoryField::Identifiers:
    case AdvisoryField::Related:
    case AdvisoryField::Severity:
    case AdvisoryField::Vectors:
    case AdvisoryField::Weaknesses:
    case AdvisoryField::Affected:
    case AdvisoryField::Credits:
    case AdvisoryField::References:
    case AdvisoryField::Published:
    case AdvisoryField::Revisions:
    case AdvisoryField::Withdrawn:
    case AdvisoryField::Publisher:
    case AdvisoryField::Changelog:
    case AdvisoryField::Template:
        return nullptr;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

/// Puts `change` of the words that were found in their place.
template <typename Change>
bool replaceWords(AdvisoryDraft &draft, const AdvisoryPlace &place, Change change)
{
    QString *text = textAt(draft, place);
    if (text == nullptr || place.from < 0 || place.length <= 0 ||
        place.from + place.length > text->size()) {
        return false;
    }
    const QString words = text->sliced(place.from, place.length);
    text->replace(place.from, place.length, change(words));
    return true;
}

bool sayUnknown(AdvisoryDraft &draft, const AdvisoryFinding &finding)
{
    AffectedRange *range = rangeAt(draft, finding.place);
    if (range == nullptr) {
        return false;
    }
    VersionBound &bound = finding.problem == AdvisoryProblem::RangeWithoutLowerBound
                              ? range->introduced
                              : range->fixed;
    bound = {{}, true};
    return true;
}

bool swapEnds(AdvisoryDraft &draft, const AdvisoryPlace &place)
{
    AffectedRange *range = rangeAt(draft, place);
    if (range == nullptr || range->introduced.version.isEmpty()) {
        return false;
    }
    std::swap(range->introduced.version,
              range->fixed.version.isEmpty() ? range->lastAffected : range->fixed.version);
    return true;
}

bool swapDates(AdvisoryDraft &draft)
{
    if (!draft.publishedAt || !draft.withdrawnAt) {
        return false;
    }
    std::swap(draft.publishedAt, draft.withdrawnAt);
    return true;
}

bool sortRevisions(AdvisoryDraft &draft)
{
    std::ranges::stable_sort(draft.revisions, {}, &Revision::at);
    for (qsizetype i = 0; i < draft.revisions.size(); ++i) {
        draft.revisions[i].number = QString::number(i + 1);
    }
    return !draft.revisions.isEmpty();
}

bool addBranch(AdvisoryDraft &draft, const AdvisoryFinding &finding, const FixRecord &fix)
{
    const auto backport = std::ranges::find(fix.backports, finding.detail, &Backport::branch);
    if (backport == fix.backports.cend()) {
        return false;
    }
    if (draft.affected.isEmpty()) {
        draft.affected.append(AffectedProduct{});
    }
    AffectedProduct &product =
        draft.affected[std::clamp<qsizetype>(finding.place.row, 0, draft.affected.size() - 1)];
    product.ranges.removeAll(AffectedRange{}); // one that says nothing makes room
    product.ranges.append({.branch = backport->branch,
                           .introduced = {{}, true},
                           .fixed = {backport->version, backport->version.isEmpty()}});
    return true;
}

template <typename List>
bool removeAt(List &list, int row)
{
    if (row < 0 || row >= list.size()) {
        return false;
    }
    list.removeAt(row);
    return true;
}

bool spellId(AdvisoryDraft &draft, const AdvisoryFinding &finding)
{
    const auto spelling = canonicalId(finding.detail);
    if (!spelling) {
        return false;
    }
    const int row = finding.place.row;
    QString *id = &draft.id;
    if (finding.place.field != AdvisoryField::Id) {
        const bool isRelated = finding.place.field == AdvisoryField::Related;
        QStringList &list = isRelated ? draft.related : draft.identifiers;
        if (row < 0 || row >= list.size()) {
            return false;
        }
        id = &list[row];
    }
    if (*id != finding.detail) {
        return false;
    }
    *id = *spelling;
    return true;
}

bool hideEntry(AdvisoryDraft &draft, int row)
{
    if (row < 0 || row >= draft.timeline.size()) {
        return false;
    }
    draft.timeline[row].isHidden = true;
    return true;
}

QString withoutTags(QString words)
{
    return words.replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
}

/// "![x](y)" → "[x](y)": the reader decides whether to load it.
QString withoutImages(const QString &words)
{
    return words.startsWith("!["_L1) ? words.sliced(1) : withoutTags(words);
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): one branch a problem, as a table
AdvisoryFix fixOf(const AdvisoryFinding &finding)
{
    switch (finding.problem) {
    case AdvisoryProblem::UnderEmbargo:
    case AdvisoryProblem::NotReleased:
        return AdvisoryFix::WriteReason;
    case AdvisoryProblem::ReporterNotTold:
    case AdvisoryProblem::CreditWithoutConsent:
        return AdvisoryFix::WriteToReporter;
    case AdvisoryProblem::RangeWithoutLowerBound:
    case AdvisoryProblem::RangeWithoutUpperBound:
        return AdvisoryFix::SayUnknown;
    case AdvisoryProblem::RangeInverted:
        return AdvisoryFix::SwapEnds;
    case AdvisoryProblem::BranchWithoutRange:
        return AdvisoryFix::AddBranch;
    case AdvisoryProblem::WeaknessMisnamed:
        return AdvisoryFix::TakeName;
    case AdvisoryProblem::WeaknessUnknown:
    case AdvisoryProblem::WeaknessNotForMapping:
    case AdvisoryProblem::VectorUnreadable:
    case AdvisoryProblem::SeverityNotAsVector:
        return AdvisoryFix::OpenAssessment;
    case AdvisoryProblem::PublishedBeforeReceived:
        return AdvisoryFix::DateAsCase;
    case AdvisoryProblem::WithdrawnBeforePublished:
        return AdvisoryFix::SwapDates;
    case AdvisoryProblem::RevisionsOutOfOrder:
        return AdvisoryFix::SortRevisions;
    case AdvisoryProblem::ChangedWithoutRevision:
        return AdvisoryFix::MakeRevision;
    case AdvisoryProblem::IdentifierMisspelt:
        return canonicalId(finding.detail) ? AdvisoryFix::SpellId : AdvisoryFix::GoThere;
    case AdvisoryProblem::DateInFuture:
        return finding.place.field == AdvisoryField::Timeline ? AdvisoryFix::HideEntry
                                                              : AdvisoryFix::GoThere;
    case AdvisoryProblem::ReporterAddressInText:
    case AdvisoryProblem::OpenCaseMentioned:
    case AdvisoryProblem::MessageIdInText:
    case AdvisoryProblem::PrivateLink:
    case AdvisoryProblem::LocalAddressInText:
    case AdvisoryProblem::InternalTextInText:
    case AdvisoryProblem::PrivateMessageInText:
    case AdvisoryProblem::PocInText:
    case AdvisoryProblem::NameWithoutConsent:
        return removalFix(finding.place);
    case AdvisoryProblem::HtmlInText:
        return finding.place.from >= 0 ? AdvisoryFix::EscapeHtml : AdvisoryFix::GoThere;
    case AdvisoryProblem::ImageInText:
        return finding.place.from >= 0 ? AdvisoryFix::LinkInstead : AdvisoryFix::GoThere;
    case AdvisoryProblem::NoTitle:
    case AdvisoryProblem::NoDescription:
    case AdvisoryProblem::NoAffectedRange:
    case AdvisoryProblem::NoResolution:
    case AdvisoryProblem::RangesOverlap:
    case AdvisoryProblem::BranchTwice:
    case AdvisoryProblem::BoundNotAVersion:
    case AdvisoryProblem::FixNotInARelease:
    case AdvisoryProblem::NoReference:
    case AdvisoryProblem::TextTooLong:
    case AdvisoryProblem::NoFixYet:
    case AdvisoryProblem::NoResolutionInRecord:
        return AdvisoryFix::GoThere;
    }
    Q_UNREACHABLE_RETURN(AdvisoryFix::GoThere);
}

std::optional<AdvisoryDraft> mended(const AdvisoryDraft &draft, const AdvisoryFinding &finding,
                                    const FixRecord &fix)
{
    AdvisoryDraft better = draft;
    const auto isMended = [&] {
        switch (fixOf(finding)) {
        case AdvisoryFix::SayUnknown:
            return sayUnknown(better, finding);
        case AdvisoryFix::SwapEnds:
            return swapEnds(better, finding.place);
        case AdvisoryFix::AddBranch:
            return addBranch(better, finding, fix);
        case AdvisoryFix::SwapDates:
            return swapDates(better);
        case AdvisoryFix::DateAsCase:
            better.publishedAt.reset();
            return draft.publishedAt.has_value();
        case AdvisoryFix::SortRevisions:
            return sortRevisions(better);
        case AdvisoryFix::HideEntry:
            return hideEntry(better, finding.place.row);
        case AdvisoryFix::RemoveReference:
            return removeAt(better.references, finding.place.row);
        case AdvisoryFix::RemoveWords:
            return replaceWords(better, finding.place, [](const QString &) { return QString(); });
        case AdvisoryFix::EscapeHtml:
            return replaceWords(better, finding.place, withoutTags);
        case AdvisoryFix::LinkInstead:
            return replaceWords(better, finding.place, withoutImages);
        case AdvisoryFix::SpellId:
            return spellId(better, finding);
        case AdvisoryFix::GoThere:
        case AdvisoryFix::MakeRevision:
        case AdvisoryFix::TakeName:
        case AdvisoryFix::WriteToReporter:
        case AdvisoryFix::OpenAssessment:
        case AdvisoryFix::WriteReason:
            return false;
        }
        Q_UNREACHABLE_RETURN(false);
    }();
    return isMended ? std::optional(std::move(better)) : std::nullopt;
}

std::optional<Assessment> mended(const Assessment &assessment, const AdvisoryFinding &finding)
{
    const int row = finding.place.row;
    if (fixOf(finding) != AdvisoryFix::TakeName || row < 0 || row >= assessment.weaknesses.size()) {
        return std::nullopt;
    }
    const CweEntry *entry = cweCatalogue().find(assessment.weaknesses.at(row).id);
    if (entry == nullptr) {
        return std::nullopt;
    }
    Assessment better = assessment;
    better.weaknesses[row].name = entry->name;
    return better;
}

} // namespace Docket
