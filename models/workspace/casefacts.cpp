// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/casefacts.h"

#include "domain/casedetail.h"
#include "domain/publication.h"
#include "domain/reminders.h"
#include "domain/tokens.h"
#include "workspace/settings.h"
#include "workspace/stores.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// How much a message is a reply: 0 not at all, 1 to something that is not here, 2 to another one.
int replyRank(const Message &message, const QSet<QString> &refs)
{
    if (message.matchedBy == MatchedBy::TrackerIssue || refs.contains(message.inReplyTo)) {
        return 2;
    }
    return message.inReplyTo.isEmpty() ? 0 : 1;
}

const Message *reportOf(const QList<Message> &messages)
{
    QSet<QString> refs;
    for (const Message &message : messages) {
        refs.insert(message.messageRef);
    }
    const auto order = [&refs](const Message &message) {
        return std::pair(replyRank(message, refs), message.receivedAt);
    };
    const Message *found = nullptr;
    for (const Message &message : messages) {
        if (isOfReporter(message) && (found == nullptr || order(message) < order(*found))) {
            found = &message;
        }
    }
    return found;
}

const Message *firstAnswer(const QList<Message> &messages)
{
    const Audience audience(messages);
    const Message *found = nullptr;
    for (const Message &message : messages) {
        const bool isFirst = found == nullptr || message.receivedAt < found->receivedAt;
        if (isFirst && !isAutomatic(message.kind) && audience.isReachedBy(message)) {
            found = &message;
        }
    }
    return found;
}

/// A dump may leave out who closed an issue: the robot that had the last word is taken for it.
QString closerOf(const OpenCase &open)
{
    const bool isUnknown =
        open.file.sourceClosedBy.isEmpty() && open.file.sourceState.startsWith("closed"_L1);
    if (!isUnknown || open.messages.isEmpty()) {
        return open.file.sourceClosedBy;
    }
    const Message &last = *std::ranges::max_element(open.messages, isEarlier);
    return isRobot(last.from.handle) ? last.from.handle : QString();
}

/// The case at the end of a chain of duplicates.
StoreResult<CaseFile> originalOf(const Stores &stores, const CaseFile &file)
{
    CaseFile original = file;
    QSet<CaseId> seen;
    while (original.duplicateOf && !seen.contains(original.id)) {
        seen.insert(original.id);
        auto next = stores.cases.byId(*original.duplicateOf);
        if (!next) {
            return next;
        }
        original = std::move(*next);
    }
    return original;
}

} // namespace

StoreResult<OpenCase> openCase(const Stores &stores, CaseId id)
{
    auto file = stores.cases.byId(id);
    if (!file) {
        return std::unexpected(file.error());
    }
    auto record = stores.records.ofCase(id);
    if (!record) {
        return std::unexpected(record.error());
    }
    return stores.messages.ofCase(id).transform([&](QList<Message> messages) {
        return OpenCase{std::move(*file), std::move(messages), std::move(*record)};
    });
}

int nextOrdinal(const OpenCase &open)
{
    const auto last = std::ranges::max_element(open.messages, {}, &Message::ordinal);
    return last == open.messages.end() ? 1 : last->ordinal + 1;
}

CaseFacts factsOf(const OpenCase &open, const Policy &policy)
{
    return {
        .receivedAt = open.file.receivedAt,
        .decidedAt = open.file.decidedAt,
        .releasedAt = open.file.releasedAt,
        .disclosedAt = open.file.disclosedAt,
        .endedAt = open.file.endedAt,
        .isDuplicate = open.file.duplicateOf.has_value(),
        .guidelinesFollowed = followedGuidelines(open.record.conduct, open.file, policy),
        .isOwedAnswers = isOwedAnswers(open.file.reportClass),
        .messages = open.messages,
        .record = open.record,
    };
}

QList<CaseEvent> settle(OpenCase &open, Instant now, const QString &by)
{
    if (const Message *report = reportOf(open.messages)) {
        open.file.receivedAt = report->receivedAt;
        open.file.reporter = report->from;
        open.file.sourceRef = report->messageRef;
    }
    open.file.sourceClosedBy = closerOf(open);
    const Message *answer =
        open.file.state == CaseState::New ? firstAnswer(open.messages) : nullptr;
    if (answer == nullptr) {
        return {};
    }
    open.file.state = CaseState::Acknowledged;
    return {CaseEvent{
        .caseId = open.file.id,
        .at = std::min(now, effectiveAt(*answer)),
        .by = by,
        .kind = EventKind::StateChanged,
        .before = toToken(CaseState::New),
        .after = toToken(CaseState::Acknowledged),
    }};
}

StoreResult<BusinessCalendar> teamCalendar(const Stores &stores)
{
    return stores.settings.value(Setting::Calendar).transform([](const auto &json) {
        return json ? calendarFromJson(*json).value_or(BusinessCalendar{}) : BusinessCalendar{};
    });
}

StoreResult<CaseFacts> caseFacts(const Stores &stores, const OpenCase &open, const Policy &policy)
{
    CaseFacts facts = factsOf(open, policy);
    if (std::ranges::contains(policy.promises, SpanUnit::BusinessDays, &Promise::unit)) {
        auto calendar = teamCalendar(stores);
        if (!calendar) {
            return failed(calendar);
        }
        facts.calendar = std::move(*calendar);
    }
    if (open.file.duplicateOf) {
        const auto original = originalOf(stores, open.file);
        if (!original) {
            return failed(original);
        }
        facts.releasedAt = original->releasedAt;
    }
    return facts;
}

StoreResult<void> saveCase(Stores &stores, OpenCase &open, const Policy &policy)
{
    const auto facts = caseFacts(stores, open, policy);
    if (!facts) {
        return failed(facts);
    }
    // Whose messages all went to the case that it is a duplicate of, owes nobody an answer.
    const bool isEmptied = open.file.duplicateOf && open.messages.isEmpty();
    const QList<Obligation> obligations =
        isEmptied ? QList<Obligation>() : obligationsOf(policy, *facts);
    open.file.chased = chasedCount(open.messages, patienceOf(policy));
    open.file.owedWord = owedWord(obligations);
    open.file.needsRelease = needsRelease(open.file.state, open.record.fix);
    open.file.isThirdParty = !open.record.fix.dependency.trimmed().isEmpty();
    open.file.asked = askedCount(policy.asks, open.record.items);
    open.file.given = givenCount(policy.asks, open.file.foundItems, open.record.items);
    return stores.cases.update(open.file).and_then(
        [&] { return stores.obligations.replace(open.file.id, obligations); });
}

StoreResult<void> saveDuplicates(Stores &stores, CaseId id)
{
    const auto duplicates = stores.cases.duplicatesOf(id);
    if (!duplicates) {
        return failed(duplicates);
    }
    for (const CaseId duplicate : *duplicates) {
        auto open = openCase(stores, duplicate);
        if (!open) {
            return failed(open);
        }
        const auto done =
            stores.policies.byId(open->file.policyId).and_then([&](const Policy &policy) {
                return saveCase(stores, *open, policy);
            });
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace Docket
