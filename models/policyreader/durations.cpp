// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/durations.h"

#include "policyreader/rules.h"

#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int MostOfAUnit = 3650; ///< whoever states more, or nothing, states no time

const QString Number = u"\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
                       "twelve|fourteen|fifteen|twenty|thirty|forty-five|sixty|ninety"_s;

int numberOf(const QString &text)
{
    static const QHash<QString, int> words{
        {u"a"_s, 1},       {u"an"_s, 1},      {u"one"_s, 1},         {u"two"_s, 2},
        {u"three"_s, 3},   {u"four"_s, 4},    {u"five"_s, 5},        {u"six"_s, 6},
        {u"seven"_s, 7},   {u"eight"_s, 8},   {u"nine"_s, 9},        {u"ten"_s, 10},
        {u"eleven"_s, 11}, {u"twelve"_s, 12}, {u"fourteen"_s, 14},   {u"fifteen"_s, 15},
        {u"twenty"_s, 20}, {u"thirty"_s, 30}, {u"forty-five"_s, 45}, {u"sixty"_s, 60},
        {u"ninety"_s, 90},
    };
    return words.value(text.toLower(), text.toInt());
}

/// "one of 5 days", "day", "business day", "wk" → what one of them is.
std::optional<int> hoursOf(const QString &unit)
{
    const QString word = unit.toLower();
    if (word.startsWith("hour"_L1) || word == "h"_L1 || word.startsWith("hr"_L1)) {
        return 1;
    }
    if (word.startsWith("week"_L1) && !word.startsWith("weekday"_L1)) {
        return 7 * 24;
    }
    if (word.startsWith("fortnight"_L1)) {
        return 14 * 24;
    }
    if (word.startsWith("month"_L1)) {
        return 30 * 24;
    }
    return 24;
}

std::optional<StatedTime> timeOf(const QRegularExpressionMatch &match)
{
    StatedTime time{.from = match.capturedStart(), .to = match.capturedEnd()};
    const int low = numberOf(match.captured(u"low"));
    const int high = match.hasCaptured(u"high") ? numberOf(match.captured(u"high")) : low;
    const int count = std::max(low, high);
    if (count < 1 || count > MostOfAUnit) {
        return std::nullopt;
    }
    const QString unit = match.captured(u"unit");
    const bool isBusiness =
        match.hasCaptured(u"business") || unit.startsWith("weekday"_L1, Qt::CaseInsensitive);
    if (isBusiness && !unit.startsWith("hour"_L1, Qt::CaseInsensitive)) {
        time.unit = SpanUnit::BusinessDays;
    }
    time.length = std::chrono::hours(count * hoursOf(unit).value_or(24));
    if (isBusiness && unit.startsWith("week"_L1, Qt::CaseInsensitive) &&
        !unit.startsWith("weekday"_L1, Qt::CaseInsensitive)) {
        time.length = std::chrono::hours(count * 5 * 24); // a working week
    }
    if (isBusiness && unit.startsWith("hour"_L1, Qt::CaseInsensitive)) {
        time.assumption = u"Business hours are read as hours of the calendar."_s;
    } else if (high != low) {
        time.assumption = u"The policy says %1; the longer end is read."_s.arg(match.captured());
    } else if (unit.startsWith("month"_L1, Qt::CaseInsensitive)) {
        time.assumption = u"A month is read as 30 days."_s;
    }
    return time;
}

/// "weekly" and the like.
struct IntervalWord
{
    QLatin1StringView word;
    int hours;
};

constexpr std::array IntervalWords{
    IntervalWord{"daily"_L1, 24},
    IntervalWord{"weekly"_L1, 7 * 24},
    IntervalWord{"biweekly"_L1, 14 * 24},
    IntervalWord{"fortnightly"_L1, 14 * 24},
    IntervalWord{"monthly"_L1, 30 * 24},
    IntervalWord{"every day"_L1, 24},
    IntervalWord{"every week"_L1, 7 * 24},
    IntervalWord{"each week"_L1, 7 * 24},
    IntervalWord{"every month"_L1, 30 * 24},
    IntervalWord{"every other week"_L1, 14 * 24},
    IntervalWord{"once a week"_L1, 7 * 24},
};

} // namespace

QList<StatedTime> statedTimes(const QString &words)
{
    static const QRegularExpression stated = rule(
        u"(?<![\\w.])(?<!^-| -)(?<low>"_s + Number +
        u")(?: ?\\(\\d+\\))?(?: ?(?:-|to|or) ?(?<high>"_s + Number +
        u"))?(?: ?\\(\\d+\\))?[ -]?(?:full |calendar )?(?<business>(?:business|working|work) )?"
        "(?<unit>hours?|hrs?|h|days?|weekdays?|weeks?|months?|fortnights?)\\b"_s);
    static const QRegularExpression next = rule(u"\\bnext (?:business|working) day\\b"_s);
    QList<StatedTime> times;
    for (auto matches = stated.globalMatch(words); matches.hasNext();) {
        if (const auto time = timeOf(matches.next())) {
            times.append(*time);
        }
    }
    if (const auto match = next.match(words); match.hasMatch()) {
        times.append({.from = match.capturedStart(),
                      .to = match.capturedEnd(),
                      .length = std::chrono::hours(24),
                      .unit = SpanUnit::BusinessDays});
    }
    for (const IntervalWord &interval : IntervalWords) {
        const auto isLetterAt = [](const QString &text, qsizetype at) {
            return at >= 0 && at < text.size() && text.at(at).isLetter();
        };
        const qsizetype at = words.indexOf(interval.word, 0, Qt::CaseInsensitive);
        const qsizetype to = at + interval.word.size();
        if (at >= 0 && !isLetterAt(words, at - 1) && !isLetterAt(words, to)) {
            times.append({.from = at, .to = to, .length = std::chrono::hours(interval.hours)});
        }
    }
    std::ranges::sort(times, {}, &StatedTime::from);
    return times;
}

bool isVague(const QString &words)
{
    static const QRegularExpression vague =
        rule(u"\\b(?:as soon as (?:\\w+ )?(?:possible|practicable|practical|we can)|asap|promptly|"
             "quickly|swiftly|(?:in a )?timely|without (?:undue )?delay|immediately|shortly|"
             "a few (?:days|hours|weeks)|a couple of (?:days|hours|weeks)|reasonable "
             "(?:time|period)\\w*)\\b"_s);
    return vague.match(words).hasMatch();
}

} // namespace Docket
