// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseclocks.h"
#include "domain/obligation.h"
#include "domain/testing.h"

namespace Docket::Testing {

constexpr auto Received = u"2026-11-20T17:30:00Z"; // a Friday evening
constexpr Seconds Hour = std::chrono::hours(1);
constexpr Seconds Day = std::chrono::days(1);

/// An instant so long after the receipt.
inline Instant after(Seconds length)
{
    return at(Received) + length;
}

inline Promise promise(PromiseKind kind, std::optional<Seconds> within,
                       ClockStart start = ClockStart::Received)
{
    Promise made;
    made.kind = kind;
    made.clauseId = QStringLiteral("W-16");
    made.within = within;
    made.start = start;
    return made;
}

inline CaseFacts factsWith(const QList<Message> &messages)
{
    CaseFacts facts;
    facts.receivedAt = at(Received);
    facts.messages = messages;
    return facts;
}

inline Message answer(MessageKind kind, Seconds later, qint64 id = 2)
{
    return message(Direction::Outbound, kind, after(later), id);
}

inline QList<Obligation> clocksOf(const QList<Promise> &promises, const CaseFacts &facts)
{
    Policy policy;
    policy.promises = promises;
    return obligationsOf(policy, facts);
}

inline Obligation only(const Promise &promise, const CaseFacts &facts)
{
    const QList<Obligation> obligations = clocksOf({promise}, facts);
    if (obligations.size() != 1) {
        QTest::qFail("not one clock", __FILE__, __LINE__);
    }
    return obligations.value(0);
}

} // namespace Docket::Testing
