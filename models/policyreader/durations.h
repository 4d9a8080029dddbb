// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/policy.h"

#include <QList>
#include <QString>

namespace Docket {

/// A length of time in a sentence.
struct StatedTime
{
    qsizetype from = 0; ///< in the sentence
    qsizetype to = 0;
    Seconds length{};
    SpanUnit unit = SpanUnit::CalendarHours;
    QString assumption; ///< what had to be assumed: "The upper end of 3-5 is read."

    bool operator==(const StatedTime &) const = default;
};

/// Hours, days, business days, weeks and months in figures or words, ranges ("3-5 days") and
/// intervals ("every 7 days", "weekly"), in order. `words` as in Sentence::words.
[[nodiscard]] QList<StatedTime> statedTimes(const QString &words);

/// Whether a time in it is none that anybody keeps: "0 days", "-3 hours", more than a unit has
/// digits for. What is said with it is no promise.
[[nodiscard]] bool statesAbsurdTime(const QString &words);

/// Whether the time counts back from something: "one week before public disclosure" is no clock.
/// "Give us 90 days before you publish" counts forward.
[[nodiscard]] bool isBeforeSomething(const QString &words, const StatedTime &time);

/// Whether it promises haste without saying how much: "ASAP", "promptly".
[[nodiscard]] bool isVague(const QString &words);

} // namespace Docket
