// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QByteArray>

#include <optional>

namespace Docket {

/// When somebody last looked at the Today page, and the newest case that was there.
struct LastLook
{
    CaseId newest; ///< 0: nobody has looked yet
    std::optional<Instant> at;

    bool operator==(const LastLook &) const = default;
};

/// Storage form: {"at": seconds, "case": id}.
[[nodiscard]] QByteArray toJson(const LastLook &look);
[[nodiscard]] std::optional<LastLook> lastLookFromJson(const QByteArray &json);

} // namespace Docket
