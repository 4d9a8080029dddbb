// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/casefacts.h"

#include "domain/tokens.h"
#include "workspace/stores.h"

#include <algorithm>

namespace Docket {

namespace {

const Message *earliest(const QList<Message> &messages, Direction direction)
{
    const Message *found = nullptr;
    for (const Message &message : messages) {
        const bool isCandidate =
            message.direction == direction && message.kind != MessageKind::AutomaticReply;
        if (isCandidate && (found == nullptr || message.receivedAt < found->receivedAt)) {
            found = &message;
        }
    }
    return found;
}

} // namespace

StoreResult<OpenCase> openCase(const Stores &stores, CaseId id)
{
    auto file = stores.cases.byId(id);
    if (!file) {
        return std::unexpected(file.error());
    }
    return stores.messages.ofCase(id).transform(
        [&](QList<Message> messages) { return OpenCase{std::move(*file), std::move(messages)}; });
}

CaseFacts factsOf(const OpenCase &open, const Policy &policy)
{
    const bool isAgainstPolicy = open.file.isPublic && policy.publicIssue == PublicIssue::Forbidden;
    return {
        .receivedAt = open.file.receivedAt,
        .decidedAt = open.file.decidedAt,
        .releasedAt = open.file.releasedAt,
        .endedAt = open.file.endedAt,
        .guidelinesFollowed = !isAgainstPolicy,
        .messages = open.messages,
    };
}

QList<CaseEvent> settle(OpenCase &open, Instant now, const QString &by)
{
    if (const Message *report = earliest(open.messages, Direction::Inbound)) {
        open.file.receivedAt = report->receivedAt;
        open.file.reporter = report->from;
        open.file.sourceRef = report->messageRef;
    }
    open.file.chased = chasedCount(open.messages);

    const Message *answer = earliest(open.messages, Direction::Outbound);
    if (answer == nullptr || open.file.state != CaseState::New) {
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

StoreResult<void> saveCase(Stores &stores, const OpenCase &open, const Policy &policy)
{
    const QList<Obligation> obligations = obligationsOf(policy, factsOf(open, policy));
    return stores.cases.update(open.file).and_then(
        [&] { return stores.obligations.replace(open.file.id, obligations); });
}

} // namespace Docket
