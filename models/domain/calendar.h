// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Docket {

/// A day on which the team does not work.
struct Holiday
{
    QDate day;
    QString name;

    bool operator==(const Holiday &) const = default;
};

/// The team's working days, which it edits. It counts only for promises that are made in business
/// days; hours are calendar hours (FIELD.md, row 41).
struct BusinessCalendar
{
    QByteArray zone = "UTC";                      ///< IANA name, "Europe/Berlin"
    QList<int> weekend{Qt::Saturday, Qt::Sunday}; ///< Qt::DayOfWeek, sorted
    QList<Holiday> holidays;                      ///< sorted by day

    [[nodiscard]] bool isWorkingDay(QDate day) const;

    bool operator==(const BusinessCalendar &) const = default;
};

/// The same time of day `days` working days later, in the calendar's zone. What arrives on a day
/// off counts from the beginning of the next working day. A time of day that a clock change leaves
/// out is later by as much as the clock jumps; of one that there is twice it is the later. A
/// calendar without any working day counts calendar days.
[[nodiscard]] Instant afterBusinessDays(const BusinessCalendar &calendar, Instant from, int days);

/// Storage form, keys sorted.
[[nodiscard]] QByteArray toJson(const BusinessCalendar &calendar);
[[nodiscard]] std::optional<BusinessCalendar> calendarFromJson(const QByteArray &json);

} // namespace Docket
