// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/casefacts.h"

#include "domain/casedetail.h"
#include "domain/contentmatch.h"
#include "domain/cvss.h"
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
    // who writes again under the same subject may have written first, whatever came in first
    const bool isNamed =
        isMatchedByContent(message) && message.matchedBy != MatchedBy::SubjectAndSender;
    if (isNamed || message.matchedBy == MatchedBy::TrackerIssue ||
        refs.contains(message.inReplyTo)) {
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

/// Those that went with a merge, and what answered them.
StoreResult<QList<Message>> movedMessages(const Stores &stores, CaseId from)
{
    const auto ids = stores.links.movedFrom(from);
    if (!ids) {
        return failed(ids);
    }
    QList<Message> moved;
    for (const MessageId id : *ids) {
        const auto message = stores.messages.byId(id);
        if (!message) {
            return failed(message);
        }
        moved.append(*message);
    }
    if (moved.isEmpty()) {
        return moved;
    }
    return stores.messages.ofCase(moved.first().caseId)
        .transform([&](const QList<Message> &together) {
            const Audience audience(moved);
            QList<Message> answers;
            for (const Message &message : together) {
                if (!ids->contains(message.id) && audience.isReachedBy(message)) {
                    answers.append(message);
                }
            }
            return moved + answers;
        });
}

/// The message that a case was made of, and what acknowledged it: that it came in was said of all
/// that it reports. Every other answer is of one case.
StoreResult<QList<Message>> splitMessages(const Stores &stores, MessageId id)
{
    return stores.messages.byId(id).and_then([&](const Message &report) {
        return stores.messages.ofCase(report.caseId).transform([&](const QList<Message> &thread) {
            const Audience audience({report});
            QList<Message> shared{report};
            for (const Message &message : thread) {
                if (message.kind == MessageKind::Acknowledgement && audience.isReachedBy(message) &&
                    effectiveAt(message) >= report.receivedAt) {
                    shared.append(message);
                }
            }
            return shared;
        });
    });
}

StoreResult<QList<Message>> sharedMessages(const Stores &stores, CaseId id)
{
    const auto message = stores.links.splitFrom(id);
    if (!message) {
        return failed(message);
    }
    if (const std::optional<MessageId> &report = *message) {
        return splitMessages(stores, *report);
    }
    return movedMessages(stores, id);
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

/// The numbers that are known, each once.
QList<int> idsOf(const QList<Weakness> &weaknesses)
{
    QList<int> ids;
    for (const Weakness &weakness : weaknesses) {
        if (weakness.id > 0 && !ids.contains(weakness.id)) {
            ids.append(weakness.id);
        }
    }
    return ids;
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
    return stores.messages.ofCase(id)
        .transform([&](QList<Message> messages) {
            return OpenCase{std::move(*file), std::move(messages), std::move(*record)};
        })
        .and_then([&](OpenCase &&open) {
            return sharedMessages(stores, id).transform([&](QList<Message> &&shared) {
                open.shared = std::move(shared);
                return std::move(open);
            });
        })
        .and_then([&](OpenCase &&open) {
            return stores.contacts.addressAliases().transform(
                [&](QHash<QString, QString> &&aliases) {
                    open.aliases = std::move(aliases);
                    return std::move(open);
                });
        });
}

int nextOrdinal(const OpenCase &open)
{
    const auto last = std::ranges::max_element(open.messages, {}, &Message::ordinal);
    return last == open.messages.end() ? 1 : last->ordinal + 1;
}

bool hasAnswer(const OpenCase &open)
{
    return std::ranges::any_of(open.messages, [](const Message &message) {
        return message.direction == Direction::Outbound && !isAutomatic(message.kind);
    });
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
        .isOwedAnswers = open.file.source != SourceKind::Advisory && // nobody reported anything
                         isOwedAnswers(open.file.reportClass),
        .messages = withoutAliases(open.shared + open.messages, open.aliases),
        .record = open.record,
    };
}

QList<CaseEvent> settle(OpenCase &open, Instant now, const QString &by)
{
    const QList<Message> all = open.shared + open.messages;
    if (const Message *report = reportOf(all)) {
        open.file.receivedAt = report->receivedAt;
        open.file.reporter = report->from;
        open.file.sourceRef = report->messageRef;
    }
    open.file.sourceClosedBy = closerOf(open);
    const QList<Message> known = withoutAliases(all, open.aliases);
    const Message *answer = open.file.state == CaseState::New ? firstAnswer(known) : nullptr;
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
    const bool isEmptied = open.file.duplicateOf && facts->messages.isEmpty();
    const QList<Obligation> obligations =
        isEmptied ? QList<Obligation>() : obligationsOf(policy, *facts);
    open.file.chased = chasedCount(facts->messages, patienceOf(policy));
    open.file.owedWord = owedWord(obligations);
    open.file.needsRelease = needsRelease(open.file.state, open.record.fix);
    open.file.isThirdParty = !open.record.fix.dependency.trimmed().isEmpty();
    open.file.cvssTenths = decidedScore(open.record.assessment.vectors);
    open.file.cweIds = idsOf(open.record.assessment.weaknesses);
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

StoreResult<QList<CaseId>> saveDependents(Stores &stores, CaseId id, Instant now, const QString &by)
{
    auto dependents = stores.links.dependents(id);
    if (!dependents) {
        return dependents;
    }
    for (const CaseId dependent : *dependents) {
        auto open = openCase(stores, dependent);
        if (!open) {
            return failed(open);
        }
        const auto done =
            stores.events.appendAll(settle(*open, now, by))
                .and_then([&] { return stores.policies.byId(open->file.policyId); })
                .and_then([&](const Policy &policy) { return saveCase(stores, *open, policy); });
        if (!done) {
            return failed(done);
        }
    }
    return dependents;
}

} // namespace Docket
