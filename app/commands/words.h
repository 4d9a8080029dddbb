// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/complaint.h"
#include "domain/instant.h"
#include "domain/tokens.h"

#include <QString>
#include <QStringList>

namespace Docket::Commands {

/// Every word of an enum, for complaints.
template <typename Enum>
[[nodiscard]] QString wordsOf()
{
    QStringList words;
    for (const Enum value : allValues<Enum>()) {
        words.append(toToken(value));
    }
    return words.join(QStringLiteral(", "));
}

/// A typed word as its value; a complaint lists the known ones. `object` is what it was typed for.
template <typename Enum>
[[nodiscard]] Result<Enum> wordFrom(const QString &object, const QString &typed)
{
    if (const auto value = fromToken<Enum>(typed)) {
        return *value;
    }
    return std::unexpected(wrongUsage(object, typed + QStringLiteral(" is no word for it"),
                                      QStringLiteral("use one of: ") + wordsOf<Enum>()));
}

[[nodiscard]] inline Result<Instant> instantFrom(const QString &object, const QString &typed)
{
    if (const auto at = instantFromIso(typed)) {
        return *at;
    }
    return std::unexpected(wrongUsage(object, typed + QStringLiteral(" is no ISO 8601 time"),
                                      QStringLiteral("write it as 2026-11-21T19:42:00Z")));
}

} // namespace Docket::Commands
