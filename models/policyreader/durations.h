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

/// Whether it promises haste without saying how much: "ASAP", "promptly".
[[nodiscard]] bool isVague(const QString &words);

} // namespace Docket
