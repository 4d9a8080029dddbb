// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"

#include "domain/jsonfields.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// A calendar of nothing but days off must not be searched for ever.
constexpr int LongestBreak = 366;

bool hasWorkingDays(const BusinessCalendar &calendar)
{
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (!calendar.weekend.contains(day)) {
            return true;
        }
    }
    return false;
}

QTimeZone zoneOf(const BusinessCalendar &calendar)
{
    const QTimeZone zone(calendar.zone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDate nextWorkingDay(const BusinessCalendar &calendar, QDate day)
{
    for (int off = 1; off <= LongestBreak; ++off) {
        const QDate candidate = day.addDays(off);
        if (calendar.isWorkingDay(candidate)) {
            return candidate;
        }
    }
    return day.addDays(1);
}

} // namespace

bool BusinessCalendar::isWorkingDay(QDate day) const
{
    return !weekend.contains(day.dayOfWeek()) &&
           !std::ranges::contains(holidays, day, &Holiday::day);
}

Instant afterBusinessDays(const BusinessCalendar &calendar, Instant from, int days)
{
    const QTimeZone zone = zoneOf(calendar);
    const QDateTime local = QDateTime::fromSecsSinceEpoch(from.seconds, zone);
    QDate day = local.date();
    QTime time = local.time();
    const bool hasAny = hasWorkingDays(calendar);
    if (hasAny && !calendar.isWorkingDay(day)) {
        day = nextWorkingDay(calendar, day);
        time = QTime(0, 0);
    }
    for (int n = 0; n < days; ++n) {
        day = hasAny ? nextWorkingDay(calendar, day) : day.addDays(1);
    }
    // A gap is left towards the later side: nobody is late for an hour that did not exist.
    const QDateTime due(day, time, zone, QDateTime::TransitionResolution::PreferAfter);
    return {due.toSecsSinceEpoch()};
}

QByteArray toJson(const BusinessCalendar &calendar)
{
    QJsonArray weekend;
    for (const int day : calendar.weekend) {
        weekend.append(day);
    }
    QJsonArray holidays;
    for (const Holiday &holiday : calendar.holidays) {
        holidays.append(
            QJsonObject{{"day"_L1, holiday.day.toString(Qt::ISODate)}, {"name"_L1, holiday.name}});
    }
    return QJsonDocument(QJsonObject{{"zone"_L1, QString::fromLatin1(calendar.zone)},
                                     {"weekend"_L1, weekend},
                                     {"holidays"_L1, holidays}})
        .toJson(QJsonDocument::Compact);
}

std::optional<BusinessCalendar> calendarFromJson(const QByteArray &json)
{
    QString error;
    const std::optional<JsonFields> fields = jsonFieldsOf(json, &error);
    if (!fields) {
        return std::nullopt;
    }
    BusinessCalendar calendar;
    calendar.zone = fields->text("zone"_L1).toLatin1();
    calendar.weekend.clear();
    for (const qint64 day : fields->numbers("weekend"_L1)) {
        if (day < Qt::Monday || day > Qt::Sunday) {
            fields->fail("weekend"_L1, "days from 1 to 7"_L1);
        }
        calendar.weekend.append(int(day));
    }
    for (const JsonFields &item : fields->objects("holidays"_L1)) {
        const QDate day = QDate::fromString(item.text("day"_L1), Qt::ISODate);
        if (!day.isValid()) {
            item.fail("day"_L1, "an ISO 8601 date"_L1);
        }
        calendar.holidays.append({day, item.text("name"_L1)});
    }
    return error.isEmpty() ? std::optional(calendar) : std::nullopt;
}

} // namespace Docket
