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

const QStringList &ones()
{
    static const QStringList words{u"one"_s,       u"two"_s,      u"three"_s,   u"four"_s,
                                   u"five"_s,      u"six"_s,      u"seven"_s,   u"eight"_s,
                                   u"nine"_s,      u"ten"_s,      u"eleven"_s,  u"twelve"_s,
                                   u"thirteen"_s,  u"fourteen"_s, u"fifteen"_s, u"sixteen"_s,
                                   u"seventeen"_s, u"eighteen"_s, u"nineteen"_s};
    return words;
}

const QStringList &tens()
{
    static const QStringList words{u"twenty"_s, u"thirty"_s,  u"forty"_s,  u"fifty"_s,
                                   u"sixty"_s,  u"seventy"_s, u"eighty"_s, u"ninety"_s};
    return words;
}

/// Figures, and words up to "one hundred and ninety-nine".
const QString &numbers()
{
    static const QString below = u"(?:"_s + tens().join(u'|') + u")(?:[ -](?:"_s +
                                 ones().first(9).join(u'|') + u"))?|"_s + ones().join(u'|');
    static const QString all = u"\\d{1,4}|(?:(?:an?|one) )?hundred(?:(?: and)? (?:"_s + below +
                               u"))?|"_s + below + u"|an?"_s;
    return all;
}

int numberOf(const QString &text)
{
    static const QRegularExpression blank = rule(u"[ -]"_s);
    int number = 0;
    for (const QString &word : text.toLower().split(blank, Qt::SkipEmptyParts)) {
        if (word == "hundred"_L1) {
            number = 100; // "a hundred" is the same
        } else if (const qsizetype one = ones().indexOf(word); one >= 0) {
            number += int(one) + 1;
        } else if (const qsizetype ten = tens().indexOf(word); ten >= 0) {
            number += 10 * (int(ten) + 2);
        } else if (word == "a"_L1 || word == "an"_L1) {
            number = 1;
        } else if (word != "and"_L1) {
            number = word.toInt();
        }
    }
    return number;
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
        u"(?<![\\w.])(?<!^-| -)(?<low>"_s + numbers() +
        u")(?: ?\\(\\d+\\))?(?: ?(?:-|to|or) ?(?<high>"_s + numbers() +
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

bool statesAbsurdTime(const QString &words)
{
    static const QRegularExpression signedTime = rule(
        u"(?<![\\w.,-])(?<sign>-?)(?<count>\\d+) ?(?:business |working )?(?:hours?|hrs?|h|days?|"
        "weekdays?|weeks?|months?)\\b(?! (?:vulnerab|exploit|report|issue|bug|attack))"_s);
    for (auto matches = signedTime.globalMatch(words); matches.hasNext();) {
        const auto match = matches.next();
        bool isNumber = false;
        const int count = match.captured(u"count").toInt(&isNumber);
        if (!isNumber || count < 1 || count > MostOfAUnit || match.capturedLength(u"sign") > 0) {
            return true;
        }
    }
    return false;
}

bool isBeforeSomething(const QString &words, const StatedTime &time)
{
    static const QRegularExpression before =
        rule(u"^,? (?:before|prior to|ahead of|in advance|earlier|beforehand)\\b"_s);
    static const QRegularExpression asked =
        rule(u"\\b(?:give|giving|allow|allowing|grant|wait|waiting|leave)\\b"_s);
    return before.matchView(QStringView(words).sliced(time.to)).hasMatch() &&
           !asked.matchView(QStringView(words).first(time.from)).hasMatch();
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
