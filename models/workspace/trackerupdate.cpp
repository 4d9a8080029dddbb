// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/trackerupdate.h"

#include "importers/originaltext.h"
#include "workspace/askeditems.h"
#include "workspace/importbefore.h"
#include "workspace/incomingrows.h"
#include "workspace/stores.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace Docket {

namespace {

/// The lines in which two texts differ, as far as a history shows them.
std::pair<QString, QString> difference(const QString &before, const QString &after)
{
    constexpr qsizetype Most = 500;
    const QStringList old = before.split(u'\n');
    const QStringList fresh = after.split(u'\n');
    const auto [oldFrom, freshFrom] = std::ranges::mismatch(old, fresh);
    const auto same = std::ranges::mismatch(
        std::make_reverse_iterator(old.end()), std::make_reverse_iterator(oldFrom),
        std::make_reverse_iterator(fresh.end()), std::make_reverse_iterator(freshFrom));
    const auto lines = [](auto from, auto to) {
        return QStringList(from, to).join(u'\n').left(Most);
    };
    return {lines(oldFrom, same.in1.base()), lines(freshFrom, same.in2.base())};
}

TrackerItem itemOf(const IncomingMessage &message)
{
    const TrackerFacts facts = message.tracker.value_or(TrackerFacts{});
    return {.title = message.subject,
            .text = message.text,
            .state = facts.state,
            .stateReason = facts.stateReason,
            .closedBy = facts.closedBy,
            .duplicateOf = facts.duplicateOf,
            .updatedAt = facts.updatedAt};
}

/// What an item is after a message about it. A table without a column for texts says nothing of
/// them.
TrackerItem newsOf(const IncomingMessage &message, const TrackerItem &before)
{
    TrackerItem item = itemOf(message);
    if (message.tracker.value_or(TrackerFacts{}).lacksText && item.text.isEmpty()) {
        item.text = before.text;
    }
    return item;
}

/// A list may leave the reason out, which says nothing about it.
bool isStateNews(const TrackerItem &before, const TrackerItem &after)
{
    return before.state != after.state ||
           (!after.stateReason.isEmpty() && before.stateReason != after.stateReason);
}

/// Whether the newer one of two dumps is here already.
bool isOldNews(const TrackerItem &before, const TrackerItem &after, bool isSame)
{
    const bool areDated = before.updatedAt && after.updatedAt;
    return (areDated && after.updatedAt < before.updatedAt) ||
           (isSame && (!areDated || after.updatedAt == before.updatedAt));
}

/// Writes the events of what changed, and changes the case.
QList<CaseEvent> takeOver(OpenCase &open, const TrackerItem &before, const TrackerItem &after,
                          const IncomingMessage &message)
{
    QList<CaseEvent> events;
    const auto add = [&](EventKind kind, const QString &was, const QString &is) {
        events.append({.caseId = open.file.id, .kind = kind, .before = was, .after = is});
    };
    if (before.title != after.title) {
        const bool isOurs =
            open.file.title != before.title.simplified(); // a person's wording stays
        add(isOurs ? EventKind::MessageEdited : EventKind::TitleChanged, before.title, after.title);
        if (!isOurs) {
            open.file.title = after.title.simplified();
        }
    }
    if (before.text != after.text) {
        const auto [was, is] = difference(before.text, after.text);
        add(EventKind::MessageEdited, was, is);
    }
    if (!after.duplicateOf.isEmpty() && before.duplicateOf != after.duplicateOf) {
        add(EventKind::DuplicateAtSource, before.duplicateOf, after.duplicateOf);
    }
    if (isStateNews(before, after)) {
        add(EventKind::SourceStateChanged, open.file.sourceState, sourceStateOf(message));
        open.file.sourceState = sourceStateOf(message);
        open.file.sourceClosedBy = after.closedBy;
    }
    return events;
}

/// Of a reporter's message: the team's are not compared.
StoreResult<void> replaceTraces(Stores &stores, MessageId id, const ReportTraces &traces)
{
    return stores.messages.byId(id).and_then([&](const Message &message) {
        return stores.similar.remove(id).and_then([&] {
            return isOfReporter(message) ? stores.similar.add(id, traces) : StoreResult<void>{};
        });
    });
}

StoreResult<OriginalId> replaceText(Stores &stores, const MessageStore::Known &known,
                                    const ReadMessage &read)
{
    const auto original = stores.messages.insertOriginal(read.packed);
    return original
        .and_then([&](OriginalId id) {
            return stores.messages.setOriginal(known.id, id, read.message.subject);
        })
        .and_then([&] { return stores.search.remove(known.id); })
        .and_then([&] {
            return stores.search.add(known.id, read.message.subject, read.message.text,
                                     attachmentNames(read.message.attachments));
        })
        .and_then([&] { return stores.evidence.remove(known.id); })
        .and_then([&] {
            return read.mayHaveEvidence ? stores.evidence.await(known.id) : StoreResult<void>{};
        })
        .and_then([&] { return replaceTraces(stores, known.id, read.traces); })
        .transform([&] { return *original; });
}

} // namespace

StoreResult<TrackerNews> updateTrackerItem(Stores &stores, ImportBatch &batch, ImportBefore &kept,
                                           const MessageStore::Known &known,
                                           const ReadMessage &read, Instant now, const QString &by)
{
    const auto original = stores.messages.original(known.originalId);
    if (!original && original.error().fault == StoreFault::Corrupt) {
        // What changed cannot be told any more, but the text is there again.
        return kept.keep(known.caseId, known.id)
            .and_then([&] { return replaceText(stores, known, read); })
            .transform([](OriginalId) { return TrackerNews::Kept; });
    }
    if (!original) {
        return failed(original);
    }
    const TrackerItem before = originalItem(*original, read.message.messageRef);
    const TrackerItem after = newsOf(read.message, before);
    const bool isSame =
        before.title == after.title && before.text == after.text && !isStateNews(before, after);
    if (isOldNews(before, after, isSame)) {
        return TrackerNews::None;
    }
    // What has no text does not take the place of what has one.
    const bool keepsText =
        before.text == after.text && read.message.text.isEmpty() && !before.text.isEmpty();
    if (isSame && keepsText) {
        return TrackerNews::None;
    }
    if (const auto noted = kept.keep(known.caseId, known.id); !noted) {
        return failed(noted);
    }
    std::optional<OriginalId> newText;
    if (!keepsText) {
        const auto replaced = replaceText(stores, known, read);
        if (!replaced) {
            return failed(replaced);
        }
        newText = *replaced;
    }
    if (isSame) {
        return TrackerNews::Kept;
    }
    auto open = batch.open(known.caseId);
    if (!open) {
        return failed(open);
    }
    QList<CaseEvent> events = takeOver(**open, before, after, read.message);
    for (CaseEvent &event : events) {
        event.at = std::min(now, after.updatedAt.value_or(now));
        event.by = by;
    }
    if (const auto done = stores.events.appendAll(events); !done) {
        return failed(done);
    }
    const auto message = std::ranges::find((*open)->messages, known.id, &Message::id);
    if (message != (*open)->messages.end()) {
        message->subject = read.message.subject;
        message->originalId = newText.value_or(message->originalId);
    }
    return stores.policies.byId((*open)->file.policyId)
        .and_then([&](const Policy &policy) { return lookForItems(stores, **open, policy); })
        .transform([] { return TrackerNews::Edits; });
}

} // namespace Docket
