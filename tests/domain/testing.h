// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/message.h"

#include <QTest>

namespace Docket::Testing {

/// An instant of a test, written as people write it; a typing error fails the test at once.
inline Instant at(QStringView iso)
{
    const std::optional<Instant> instant = instantFromIso(iso);
    if (!instant) {
        QTest::qFail("no ISO instant", __FILE__, __LINE__);
    }
    return instant.value_or(Instant());
}

inline Message message(Direction direction, MessageKind kind, Instant sentAt, qint64 id = 1)
{
    Message message;
    message.id = {id};
    message.ordinal = int(id);
    message.direction = direction;
    message.kind = kind;
    message.sentAt = sentAt;
    message.receivedAt = sentAt;
    message.from.address = direction == Direction::Inbound ? QStringLiteral("finder@example.org")
                                                           : QStringLiteral("team@example.com");
    return message;
}

} // namespace Docket::Testing
