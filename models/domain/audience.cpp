// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/audience.h"

#include "domain/contentmatch.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace Docket {

namespace {

bool isSamePerson(const Person &a, const Person &b)
{
    const auto same = [](const QString &x, const QString &y) { return !x.isEmpty() && x == y; };
    return same(a.address, b.address) || same(a.handle, b.handle) || same(a.name, b.name);
}

} // namespace

QHash<QString, QSet<QString>> returnedLetters(const QList<Message> &thread)
{
    QHash<QString, QSet<QString>> letters;
    QSet<QString> whole; // of which one bounce does not say for whom
    for (const Message &message : thread) {
        if (message.kind != MessageKind::Bounce || message.inReplyTo.isEmpty()) {
            continue;
        }
        const QStringList failed = failedRecipients(message);
        letters[message.inReplyTo].unite(QSet<QString>(failed.begin(), failed.end()));
        if (failed.isEmpty()) {
            whole.insert(message.inReplyTo);
        }
    }
    for (const QString &ref : std::as_const(whole)) {
        letters[ref].clear();
    }
    return letters;
}

QList<Message> withoutAliases(QList<Message> thread, const QHash<QString, QString> &aliases)
{
    if (aliases.isEmpty()) {
        return thread;
    }
    const auto replace = [&](QString &address) { address = aliases.value(address, address); };
    for (Message &message : thread) {
        replace(message.from.address);
        std::ranges::for_each(message.replyTo, replace);
        std::ranges::for_each(message.recipients, replace);
        if (QStringList failed = failedRecipients(message); !failed.isEmpty()) {
            std::ranges::for_each(failed, replace);
            message.matchedDetail = failedRecipientsText(failed);
        }
    }
    return thread;
}

QStringList reachedAllTheSame(const Message &letter, const QSet<QString> &failed)
{
    QStringList reached = letter.recipients;
    const qsizetype lost =
        reached.removeIf([&](const QString &address) { return failed.contains(address); });
    return lost == 0 ? QStringList() : reached;
}

Audience::Audience(const QList<Message> &thread)
    : m_returned(returnedLetters(thread))
{
    const QSet<MessageId> strangers = newSenders(thread);
    for (const Message &message : thread) {
        if (message.direction != Direction::Inbound || message.kind == MessageKind::Bounce) {
            continue; // a mail server is nobody to be reached
        }
        m_hasInbound = true;
        if (strangers.contains(message.id)) {
            continue; // anybody can write a case's key: an answer to them tells the reporter
                      // nothing
        }
        m_addresses.insert(message.from.address);
        if (!isMatchedByContent(message)) {
            m_addresses.unite(QSet<QString>(message.replyTo.begin(), message.replyTo.end()));
        }
        if (message.matchedBy == MatchedBy::FirstOfThread) {
            m_reporters.append(message.from);
        }
    }
    m_addresses.remove(QString()); // of senders without one, whom no mail can name
}

bool Audience::isReachedBy(const Message &answer) const
{
    QStringList recipients = answer.recipients;
    if (answer.refKind == RefKind::MailId && m_returned.contains(answer.messageRef)) {
        recipients = reachedAllTheSame(answer, m_returned.value(answer.messageRef));
        if (recipients.isEmpty()) {
            return false;
        }
    }
    if (answer.direction != Direction::Outbound || answer.matchedBy == MatchedBy::ByHand) {
        return answer.direction == Direction::Outbound;
    }
    if (recipients.isEmpty()) {
        return std::ranges::none_of(m_reporters, [&](const Person &reporter) {
            return isSamePerson(answer.from, reporter);
        });
    }
    return !m_hasInbound || std::ranges::any_of(recipients, [this](const QString &address) {
        return m_addresses.contains(address);
    });
}

bool reachesReporter(const Message &answer, const QList<Message> &thread)
{
    return Audience(thread).isReachedBy(answer);
}

bool isEarlier(const Message &a, const Message &b)
{
    return std::pair(effectiveAt(a), a.ordinal) < std::pair(effectiveAt(b), b.ordinal);
}

QSet<MessageId> newSenders(const QList<Message> &thread)
{
    QList<const Message *> arrived;
    for (const Message &message : thread) {
        arrived.append(&message);
    }
    std::ranges::stable_sort(arrived, {}, [](const Message *message) { return message->ordinal; });
    QSet<MessageId> found;
    QSet<QString> known;
    for (const Message *message : std::as_const(arrived)) {
        const QString &sender =
            message->from.address.isEmpty() ? message->from.handle : message->from.address;
        if (message->direction == Direction::Inbound && isMatchedByContent(*message) &&
            !known.contains(sender)) {
            found.insert(message->id);
            continue; // writing twice makes nobody known
        }
        known.insert(sender);
        if (message->direction == Direction::Outbound) {
            known.unite(QSet<QString>(message->recipients.begin(), message->recipients.end()));
        }
    }
    return found;
}

Seconds patienceOf(const Policy &policy)
{
    Seconds shortest{0};
    for (const Promise &promise : policy.promises) {
        const bool isFirstAnswer =
            promise.kind == PromiseKind::Acknowledge || promise.kind == PromiseKind::FirstResponse;
        if (isFirstAnswer && promise.within &&
            (shortest == Seconds(0) || *promise.within < shortest)) {
            shortest = *promise.within;
        }
    }
    return shortest;
}

int chasedCount(const QList<Message> &messages, Seconds patience)
{
    QList<Message> sorted = messages;
    std::ranges::stable_sort(sorted, isEarlier);
    const Audience audience(messages);
    const Message *report = nullptr;
    std::optional<Instant> waitsSince;
    int chased = 0;
    for (const Message &message : std::as_const(sorted)) {
        if (isAutomatic(message.kind) || message.direction == Direction::Internal) {
            continue;
        }
        if (message.direction == Direction::Outbound) {
            if (audience.isReachedBy(message)) {
                waitsSince.reset();
            }
            continue;
        }
        if (report == nullptr) {
            report = &message;
        } else if (!isSamePerson(message.from, report->from)) {
            continue; // others in the tracker's thread chase nobody
        } else if (waitsSince && effectiveAt(message) - *waitsSince > patience) {
            ++chased;
        }
        waitsSince = waitsSince.value_or(effectiveAt(message));
    }
    return chased;
}

} // namespace Docket
