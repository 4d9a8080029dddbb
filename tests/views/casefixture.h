// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QList>
#include <QRegularExpression>
#include <QTest>

namespace Docket::Testing {

constexpr Instant Now{1'795'262'400}; // 2026-11-21 12:00 UTC
constexpr auto Hour = std::chrono::hours(1);

/// As QTest::failOnWarning(), but for what the offscreen platform says of itself when a window is
/// shown.
inline void failOnRealWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

inline Obligation makeClock(PromiseKind kind, std::optional<Seconds> dueIn,
                            std::optional<Seconds> metBefore = {})
{
    Obligation clock;
    clock.kind = kind;
    clock.clauseId = QStringLiteral("W-16");
    clock.startsAt = Now - 20 * Hour;
    if (dueIn) {
        clock.dueAt = Now + *dueIn;
    }
    if (metBefore) {
        clock.metAt = Now - *metBefore;
        clock.metBy = MessageId{2};
    }
    return clock;
}

inline MessageView makeMessage(qint64 id, Direction direction, const QString &text)
{
    MessageView view;
    view.message.id = MessageId{id};
    view.message.ordinal = static_cast<int>(id);
    view.message.direction = direction;
    view.message.from.name = QStringLiteral("Jane Doe");
    view.message.from.address = QStringLiteral("jane@example.org");
    view.message.recipients = {QStringLiteral("security@example.com")};
    view.message.subject = QStringLiteral("XSS in the web admin");
    view.message.receivedAt = Now - 20 * Hour + std::chrono::hours(id);
    view.headers = QStringLiteral("X-Mailer: a mailer\n");
    view.text = text;
    return view;
}

/// A new case with three messages, two running clocks and a policy with a sentence.
inline CaseDetail makeDetail()
{
    CaseDetail detail;
    detail.file.id = CaseId{41};
    detail.file.key = QStringLiteral("DKT-26-041");
    detail.file.title = QStringLiteral("XSS in the web admin");
    detail.file.reporter.name = QStringLiteral("Jane Doe");
    detail.file.reporter.address = QStringLiteral("jane@example.org");
    detail.file.receivedAt = Now - 20 * Hour;
    detail.file.sourceRef = QStringLiteral("report-1@example.org");
    Promise promise;
    promise.clauseId = QStringLiteral("W-16");
    promise.clauses = {QStringLiteral("You should receive a response within 24 hours.")};
    promise.within = 24 * Hour;
    detail.policy.promises = {promise};
    detail.policy.productTitle = QStringLiteral("Stalwart Mail Server");
    detail.policy.publicIssue = PublicIssue::Forbidden;
    detail.obligations = {makeClock(PromiseKind::DetailedResponse, 28 * Hour),
                          makeClock(PromiseKind::Acknowledge, 4 * Hour)};
    detail.messages = {makeMessage(1, Direction::Inbound, QStringLiteral("The report.")),
                       makeMessage(2, Direction::Outbound, QStringLiteral("Thanks.")),
                       makeMessage(3, Direction::Inbound, QStringLiteral("A follow-up."))};
    return detail;
}

} // namespace Docket::Testing
