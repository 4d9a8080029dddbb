// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

// How the tables of words become functions, for tokens.cpp and reporttokens.cpp alone.

namespace Docket {

template <typename Enum>
struct Word
{
    Enum value;
    QLatin1StringView token;
};

template <typename Enum, size_t Count>
constexpr QLatin1StringView tokenIn(const std::array<Word<Enum>, Count> &words, Enum value)
{
    const auto *const word = std::ranges::find(words, value, &Word<Enum>::value);
    return word == words.end() ? QLatin1StringView() : word->token;
}

template <typename Enum, size_t Count>
std::optional<Enum> valueIn(const std::array<Word<Enum>, Count> &words, QStringView token)
{
    const auto *const word = std::ranges::find_if(
        words, [token](const Word<Enum> &candidate) { return candidate.token == token; });
    return word == words.end() ? std::nullopt : std::optional(word->value);
}

template <typename Enum, size_t Count>
QList<Enum> valuesIn(const std::array<Word<Enum>, Count> &words)
{
    QList<Enum> values;
    for (const Word<Enum> &word : words) {
        values.append(word.value);
    }
    return values;
}

} // namespace Docket

// Every direction of an enum comes from its one table; written by hand they would drift.
#define DOCKET_WORDS(Enum)                                                                         \
    QLatin1StringView toToken(Enum value)                                                          \
    {                                                                                              \
        return tokenIn(Enum##Words, value);                                                        \
    }                                                                                              \
    template <>                                                                                    \
    std::optional<Enum> fromToken<Enum>(QStringView token)                                         \
    {                                                                                              \
        return valueIn(Enum##Words, token);                                                        \
    }                                                                                              \
    template <>                                                                                    \
    QList<Enum> allValues<Enum>()                                                                  \
    {                                                                                              \
        return valuesIn(Enum##Words);                                                              \
    }
