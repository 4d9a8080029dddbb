// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/person.h"

#include <QString>

namespace Docket {

/// A report that a person enters: from a call, a chat, a conference.
struct HandReport
{
    QString product; ///< may be empty where there is only one
    Person reporter;
    Instant receivedAt; ///< when it was told, not when it is entered
    QString title;
    QString text;
    QString by;

    bool operator==(const HandReport &) const = default;
};

/// "Ada Example <ada@example.org>", an address alone, or a name alone.
[[nodiscard]] Person personFrom(const QString &typed);

} // namespace Docket
