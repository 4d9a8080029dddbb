// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/fromline.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Docket {

namespace {

constexpr std::array<std::string_view, 7> Weekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 12> Months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr qsizetype LongestLine = 1000;
constexpr size_t MostTokens = 10; ///< of the date and what is round it

std::optional<int> numberOf(std::string_view digits)
{
    if (digits.empty() || digits.size() > 4 ||
        !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; })) {
        return std::nullopt;
    }
    int number = 0;
    for (const char c : digits) {
        number = number * 10 + (c - '0');
    }
    return number;
}

/// Seconds of "+0130"; nothing for "EST", which says less than it seems.
std::optional<int> zoneOf(std::string_view token)
{
    if (token.size() != 5 || (token[0] != '+' && token[0] != '-')) {
        return std::nullopt;
    }
    const auto hoursMinutes = numberOf(token.substr(1));
    if (!hoursMinutes) {
        return std::nullopt;
    }
    const int seconds = (*hoursMinutes / 100 * 60 + *hoursMinutes % 100) * 60;
    return token[0] == '-' ? -seconds : seconds;
}

/// "19:42:00" or "19:42".
std::optional<int> secondsOfDay(std::string_view token)
{
    const size_t first = token.find(':');
    if (first == std::string_view::npos) {
        return std::nullopt;
    }
    const size_t second = token.find(':', first + 1);
    const auto hours = numberOf(token.substr(0, first));
    const auto minutes = numberOf(token.substr(first + 1, second - first - 1));
    const auto seconds =
        second == std::string_view::npos ? std::optional(0) : numberOf(token.substr(second + 1));
    if (!hours || !minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds > 60) {
        return std::nullopt;
    }
    return *hours * 3600 + *minutes * 60 + *seconds;
}

struct Tokens
{
    std::array<std::string_view, MostTokens> words;
    size_t count = 0;
};

/// The last words of a line, in order; a sender with many spaces keeps none of ours away.
Tokens lastTokens(std::string_view line)
{
    Tokens tokens;
    while (!line.empty() && tokens.count < MostTokens) {
        const size_t end = line.find_last_not_of(" \t\r");
        if (end == std::string_view::npos) {
            break;
        }
        const size_t space = line.find_last_of(" \t", end);
        const size_t begin = space == std::string_view::npos ? 0 : space + 1;
        tokens.words[tokens.count++] = line.substr(begin, end - begin + 1);
        line = line.substr(0, begin);
    }
    std::reverse(tokens.words.begin(), tokens.words.begin() + static_cast<ptrdiff_t>(tokens.count));
    return tokens;
}

/// The date that begins at token `at` and ends with the line: Www Mmm dd time [zone] yyyy [zone].
std::optional<Instant> dateAt(const Tokens &tokens, size_t at)
{
    if (tokens.count - at < 5 || tokens.count - at > 7 ||
        std::ranges::find(Weekdays, tokens.words[at]) == Weekdays.end()) {
        return std::nullopt;
    }
    const auto month = std::ranges::find(Months, tokens.words[at + 1]);
    const auto day = numberOf(tokens.words[at + 2]);
    const auto time = secondsOfDay(tokens.words[at + 3]);
    if (month == Months.end() || !day || *day < 1 || *day > 31 || !time) {
        return std::nullopt;
    }
    std::optional<int> year;
    int zone = 0;
    for (size_t i = at + 4; i < tokens.count; ++i) {
        const std::string_view word = tokens.words[i];
        if (const auto number = numberOf(word); !year && number && word.size() == 4) {
            year = number;
        } else {
            zone = zoneOf(word).value_or(0);
        }
    }
    if (!year || *year < 1970) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{
        std::chrono::year(*year),
        std::chrono::month(static_cast<unsigned>(month - Months.begin()) + 1),
        std::chrono::day(static_cast<unsigned>(*day))};
    const auto days = std::chrono::sys_days(date).time_since_epoch();
    return Instant{std::chrono::duration_cast<Seconds>(days).count() + *time - zone};
}

} // namespace

std::optional<Instant> fromLineDate(QByteArrayView line)
{
    if (!line.startsWith("From ") || line.size() > LongestLine) {
        return std::nullopt;
    }
    const QByteArrayView rest = line.sliced(5);
    const Tokens tokens = lastTokens({rest.data(), static_cast<size_t>(rest.size())});
    for (size_t at = 0; at < tokens.count; ++at) {
        if (const auto date = dateAt(tokens, at)) {
            return date;
        }
    }
    return std::nullopt;
}

bool isFromLine(QByteArrayView line)
{
    return fromLineDate(line).has_value();
}

bool isHeaderLine(QByteArrayView line)
{
    if (line.startsWith(">From ")) {
        return true;
    }
    qsizetype at = 0;
    while (at < line.size() && line[at] > ' ' && line[at] < 127 && line[at] != ':') {
        ++at;
    }
    const qsizetype name = at;
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) {
        ++at;
    }
    return name > 0 && at < line.size() && line[at] == ':';
}

} // namespace Docket
