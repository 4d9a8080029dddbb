// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

namespace Docket {

bool isAutomatic(MessageKind kind)
{
    return kind == MessageKind::AutomaticReply || kind == MessageKind::Bounce;
}

bool isOfReporter(const Message &message)
{
    return message.direction == Direction::Inbound && !isAutomatic(message.kind);
}

Instant effectiveAt(const Message &message)
{
    return message.sentAt.value_or(message.receivedAt);
}

} // namespace Docket
