// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/osvevents.h"

#include "domain/affectedversions.h"
#include "domain/packagecollections.h"
#include "domain/version.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

enum class OsvEventKind { Introduced, Fixed, LastAffected };

struct OsvEvent
{
    OsvEventKind kind = OsvEventKind::Introduced;
    QString version;
    RecordNode node;
    std::optional<Version> parsed;
};

using OsvEvents = QList<OsvEvent>;

bool isBeginning(const OsvEvent &event)
{
    return event.kind == OsvEventKind::Introduced;
}

OsvEvents osvEventsOf(const RecordNode &list, VersionScheme scheme)
{
    static const std::array kinds{std::pair{"introduced"_L1, OsvEventKind::Introduced},
                                  std::pair{"fixed"_L1, OsvEventKind::Fixed},
                                  std::pair{"last_affected"_L1, OsvEventKind::LastAffected}};
    OsvEvents events;
    for (const RecordNode &entry : list.list()) {
        for (const auto &[key, kind] : kinds) {
            const RecordNode node = entry[key];
            if (!node.exists()) {
                continue;
            }
            if (!node.isText()) {
                node.fail();
            }
            events.append({kind, node.look(), node, parseVersion(node.look(), scheme)});
        }
    }
    return events;
}

/// Whether each beginning is followed by its end, as most records write it.
bool isAlternating(const OsvEvents &events)
{
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (isBeginning(events[i]) != (i % 2 == 0)) {
            return false;
        }
    }
    return true;
}

/// By version, "0" first. What cannot be compared stays as it is written.
void sortEvents(OsvEvents &events)
{
    const bool canSort = std::ranges::all_of(events, [](const OsvEvent &event) {
        return event.version == "0"_L1 || event.parsed.has_value();
    });
    if (!canSort) {
        return;
    }
    std::ranges::stable_sort(events, [](const OsvEvent &one, const OsvEvent &other) {
        const bool isFirst = one.version == "0"_L1;
        const bool isOtherFirst = other.version == "0"_L1;
        if (isFirst || isOtherFirst) {
            return isFirst && !isOtherFirst;
        }
        return compareVersions(*one.parsed, *other.parsed) < 0;
    });
}

AffectedRange endedRange(const QString &introduced, const OsvEvent &end)
{
    AffectedRange range{.branch = {}, .introduced = {.version = introduced}};
    if (end.kind == OsvEventKind::LastAffected) {
        range.lastAffected = end.version;
    } else {
        range.fixed.version = end.version;
    }
    return range;
}

AffectedRange openRange(const QString &introduced)
{
    return {.branch = {},
            .introduced = {.version = introduced},
            .fixed = {.version = {}, .isUnknown = true}};
}

QList<AffectedRange> versionRanges(OsvEvents events)
{
    if (!isAlternating(events)) {
        sortEvents(events);
    }
    QList<AffectedRange> ranges;
    std::optional<QString> introduced;
    for (const OsvEvent &event : std::as_const(events)) {
        if (isBeginning(event) && !introduced.has_value()) {
            introduced = event.version;
        } else if (!isBeginning(event) && introduced.has_value()) {
            ranges.append(endedRange(*introduced, event));
            introduced.reset();
        } else {
            continue; // affected already, or the end of nothing
        }
        event.node.take();
    }
    if (introduced) {
        ranges.append(openRange(*introduced));
    }
    return ranges;
}

QList<AffectedRange> commitRanges(const OsvEvents &events)
{
    OsvEvents beginnings;
    OsvEvents ends;
    for (const OsvEvent &event : events) {
        (isBeginning(event) ? beginnings : ends).append(event);
        event.node.take();
    }
    QList<AffectedRange> ranges;
    for (qsizetype i = 0; i < std::max(beginnings.size(), ends.size()); ++i) {
        const qsizetype from = std::min(i, beginnings.size() - 1);
        const QString introduced = from < 0 ? QString() : beginnings[from].version;
        AffectedRange range = ends.isEmpty()
                                  ? openRange(introduced)
                                  : endedRange(introduced, ends[std::min(i, ends.size() - 1)]);
        range.introduced.isUnknown = from < 0;
        ranges.append(range);
    }
    return ranges;
}

} // namespace

QList<AffectedRange> rangesOf(const RecordNode &events, const AffectedProduct &product)
{
    const OsvEvents all =
        osvEventsOf(events, schemeOfEcosystem(product.ecosystem).value_or(VersionScheme::Semver));
    return product.kind == RangeKind::Git ? commitRanges(all) : versionRanges(all);
}

} // namespace Docket
