// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

namespace Docket {

bool isOfReporter(const Message &message)
{
    return message.direction == Direction::Inbound && message.kind != MessageKind::AutomaticReply;
}

Instant effectiveAt(const Message &message)
{
    return message.sentAt.value_or(message.receivedAt);
}

} // namespace Docket
