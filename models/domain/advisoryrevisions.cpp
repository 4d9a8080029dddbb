// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisoryrevisions.h"

#include "domain/advisorychecks.h"
#include "domain/tokens.h"

#include <QSet>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto InitialPublication = "Initial publication"_L1;

/// Before each digest that is kept. A new number where other things are hashed, or in another form:
/// what was kept before is then not compared.
constexpr auto DigestForm = "1:"_L1;

/// What readers are told of a step; nothing for one that says no more than the dates of the case.
std::optional<TimelineEntry> entryOf(CaseState state, Instant at)
{
    switch (state) {
    case CaseState::Acknowledged:
        return TimelineEntry{at, u"Report acknowledged"_s};
    case CaseState::Accepted:
        return TimelineEntry{at, u"Vulnerability confirmed"_s};
    case CaseState::Evaluating:
        return TimelineEntry{at, u"Evaluation started"_s, true};
    case CaseState::Fixing:
        return TimelineEntry{at, u"Work on a fix started"_s, true};
    case CaseState::Declined:
        return TimelineEntry{at, u"Report declined"_s, true};
    case CaseState::Duplicate:
        return TimelineEntry{at, u"Report found to be a duplicate"_s, true};
    case CaseState::Closed:
        return TimelineEntry{at, u"Case closed"_s, true};
    case CaseState::New:
    case CaseState::Released:
    case CaseState::Disclosed:
        break;
    }
    return std::nullopt;
}

std::optional<TimelineEntry> entryOf(const CaseEvent &event)
{
    if (event.kind == EventKind::StateChanged) {
        const auto state = fromToken<CaseState>(event.after);
        return state ? entryOf(*state, event.at) : std::nullopt;
    }
    if (event.kind == EventKind::EmbargoChanged) {
        return TimelineEntry{event.at, u"Embargo changed"_s, true};
    }
    if (event.kind == EventKind::ReportedInPublic) {
        return TimelineEntry{event.at, u"Reported in public"_s, true};
    }
    return std::nullopt;
}

/// A product as the next advisory begins with it: what it is called, its branches, no version.
AffectedProduct patternOf(AffectedProduct product)
{
    for (AffectedRange &range : product.ranges) {
        range = {.branch = range.branch};
    }
    if (product.ranges.isEmpty()) {
        product.ranges.append(AffectedRange{});
    }
    product.versions.clear();
    product.modules.clear();
    product.files.clear();
    product.routines.clear();
    return product;
}

bool isUnstated(const AffectedProduct &product)
{
    const auto isStated = [](const AffectedRange &range) {
        return range.introduced.isStated() || range.hasUpperBound();
    };
    return product.versions.isEmpty() && std::ranges::none_of(product.ranges, isStated);
}

void fillIn(QString &text, const QString &other)
{
    if (text.trimmed().isEmpty()) {
        text = other;
    }
}

/// Of two of one instant the later in the list, as it is published.
const Revision *lastRevision(const AdvisoryDraft &draft)
{
    const auto last =
        std::ranges::max_element(draft.revisions, std::ranges::less_equal{}, &Revision::at);
    return last == draft.revisions.end() ? nullptr : &*last;
}

} // namespace

QString nextRevisionNumber(const QList<Revision> &revisions)
{
    if (revisions.isEmpty()) {
        return u"1"_s;
    }
    const QStringList parts = revisions.last().number.split(u'.');
    QList<int> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.append(part.toInt(&isNumber));
        if (!isNumber || numbers.last() < 0) {
            return QString::number(revisions.size() + 1);
        }
    }
    if (numbers.size() == 3) { // semantic: the contents changed
        return u"%1.%2.0"_s.arg(numbers.at(0)).arg(numbers.at(1) + 1);
    }
    return numbers.size() == 1 ? QString::number(numbers.first() + 1)
                               : QString::number(revisions.size() + 1);
}

AdvisoryDraft withRevision(AdvisoryDraft draft, const std::optional<Instant> &publishedAt,
                           Instant at, const QString &summary)
{
    if (draft.revisions.isEmpty() && publishedAt && *publishedAt < at) {
        draft.revisions.append(
            {.number = u"1"_s, .at = *publishedAt, .summary = InitialPublication});
    }
    const QString words = summary.simplified();
    const bool isFirst = draft.revisions.isEmpty();
    draft.revisions.append({.number = nextRevisionNumber(draft.revisions),
                            .at = at,
                            .summary = isFirst && words.isEmpty() ? InitialPublication : words});
    return draft;
}

AdvisoryDraft withdrawnDraft(AdvisoryDraft draft, const std::optional<Instant> &publishedAt,
                             Instant at, const QString &reason)
{
    const QString words = reason.simplified();
    draft = withRevision(std::move(draft), publishedAt, at, "Withdrawn: "_L1 + words);
    draft.withdrawnAt = at;
    draft.withdrawnReason = words;
    return draft;
}

AdvisoryDraft reinstatedDraft(AdvisoryDraft draft, const std::optional<Instant> &publishedAt,
                              Instant at, const QString &reason)
{
    if (!std::exchange(draft.withdrawnAt, std::nullopt)) {
        return draft;
    }
    draft.withdrawnReason.clear();
    return withRevision(std::move(draft), publishedAt, at,
                        "Withdrawal taken back: "_L1 + reason.simplified());
}

QString versionOf(const AdvisoryDraft &draft)
{
    const Revision *last = lastRevision(draft);
    return last == nullptr ? u"1"_s : last->number;
}

QString issuedText(const QString &version, const QByteArray &digest)
{
    return DigestForm + QString::fromLatin1(digest) + u' ' + version;
}

std::optional<IssuedContent> issuedContent(const QList<CaseEvent> &events)
{
    for (const CaseEvent &event : std::views::reverse(events)) {
        const qsizetype space = event.before.indexOf(u' ');
        if (event.kind == EventKind::AdvisoryExported && event.before.startsWith(DigestForm) &&
            space > 0) {
            return IssuedContent{
                .version = event.before.sliced(space + 1),
                .digest =
                    event.before.sliced(DigestForm.size(), space - DigestForm.size()).toLatin1(),
                .at = event.at};
        }
    }
    return std::nullopt;
}

void checkIssued(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                 AdvisoryFindings &findings)
{
    if (!ground.issued || ground.issued->version != versionOf(draft)) {
        return;
    }
    // Records of others have numbers made from their dates: "2" again after each change.
    const Revision *last = lastRevision(draft);
    if (ground.isOfOthers && last != nullptr && last->at > ground.issued->at) {
        return;
    }
    findings.addIf(contentDigest(ground, draft) != ground.issued->digest,
                   AdvisoryProblem::ChangedWithoutRevision, AdvisoryField::Revisions,
                   ground.issued->version);
}

std::optional<Instant> firstPublication(const CaseFile &file, const AdvisoryDraft &draft)
{
    if (draft.publishedAt || file.disclosedAt) {
        return draft.publishedAt ? draft.publishedAt : file.disclosedAt;
    }
    return draft.revisions.isEmpty()
               ? std::nullopt
               : std::optional(std::ranges::min(draft.revisions, {}, &Revision::at).at);
}

AdvisoryDraft clonedDraft(const AdvisoryDraft &from, AdvisoryDraft into)
{
    fillIn(into.title, from.title);
    fillIn(into.description, from.description);
    fillIn(into.impact, from.impact);
    fillIn(into.resolution, from.resolution);
    fillIn(into.mitigation, from.mitigation);
    if (std::ranges::all_of(into.affected, isUnstated)) {
        into.affected.clear();
        for (const AffectedProduct &product : from.affected) {
            into.affected.append(patternOf(product));
        }
    }
    if (into.references.isEmpty()) {
        for (Reference reference : from.references) {
            const bool isOfProduct =
                reference.kind == ReferenceKind::Package || reference.kind == ReferenceKind::Git;
            if (!isOfProduct) {
                reference.url.clear();
            }
            into.references.append(reference);
        }
    }
    return into;
}

QList<TimelineEntry> timelineFrom(const QList<CaseEvent> &events, const CaseFile &file,
                                  const CaseRecord &record)
{
    QList<TimelineEntry> entries{{file.receivedAt, u"Report received"_s}};
    QSet<QString> seen{entries.first().text};
    for (const CaseEvent &event : events) {
        const auto entry = entryOf(event);
        // The first time counts: what was reopened was confirmed before.
        if (entry && (entry->isHidden || !seen.contains(entry->text))) {
            seen.insert(entry->text);
            entries.append(*entry);
        }
    }
    const auto add = [&entries](const std::optional<Instant> &at, const QString &text,
                                bool isHidden = false) {
        if (at) {
            entries.append({*at, text, isHidden});
        }
    };
    add(record.fix.fixedAt, u"Fix committed"_s);
    add(file.releasedAt, u"Fix released"_s);
    add(file.disclosedAt, u"Advisory published"_s);
    add(record.conduct.publishedByReporterAt, u"Published by the reporter"_s, true);
    add(record.exploitation.knownAt, u"Exploitation became known"_s, true);
    std::ranges::stable_sort(entries, {}, &TimelineEntry::at);
    return entries;
}

QList<TimelineEntry> mergedTimeline(const QList<TimelineEntry> &own,
                                    const QList<TimelineEntry> &proposed)
{
    QSet<QString> proposedTexts;
    for (const TimelineEntry &entry : proposed) {
        proposedTexts.insert(entry.text);
    }
    QSet<QString> texts;
    QSet<qint64> reworded;
    for (const TimelineEntry &entry : own) {
        texts.insert(entry.text);
        if (!proposedTexts.contains(entry.text)) {
            reworded.insert(entry.at.seconds);
        }
    }
    QList<TimelineEntry> merged = own;
    for (const TimelineEntry &entry : proposed) {
        if (!texts.contains(entry.text) && !reworded.contains(entry.at.seconds)) {
            merged.append(entry);
        }
    }
    std::ranges::stable_sort(merged, {}, &TimelineEntry::at);
    return merged;
}

} // namespace Docket
