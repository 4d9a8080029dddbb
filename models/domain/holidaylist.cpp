// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/holidaylist.h"

#include <QMap>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype DateLength = 10; ///< "2026-12-25"

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u',' || c == u';';
}

/// Nothing if the line does not begin with a date of its own.
std::optional<Holiday> holidayOf(const QString &line)
{
    const QDate day = QDate::fromString(line.first(qMin(DateLength, line.size())), Qt::ISODate);
    qsizetype at = DateLength;
    if (!day.isValid() || (line.size() > at && !isSeparator(line.at(at)))) {
        return std::nullopt;
    }
    while (at < line.size() && isSeparator(line.at(at))) {
        ++at;
    }
    return Holiday{day, line.sliced(qMin(at, line.size())).trimmed()};
}

} // namespace

HolidayList holidaysFromText(const QString &text)
{
    HolidayList list;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        if (const auto holiday = holidayOf(line)) {
            list.holidays.append(*holiday);
        } else {
            list.badLines.append(static_cast<int>(i) + 1);
        }
    }
    list.holidays = joined({}, list.holidays);
    return list;
}

QList<Holiday> joined(const QList<Holiday> &own, const QList<Holiday> &more)
{
    QMap<QDate, QString> byDay;
    for (const Holiday &holiday : own + more) {
        byDay.insert(holiday.day, holiday.name);
    }
    QList<Holiday> all;
    for (const auto &[day, name] : byDay.asKeyValueRange()) {
        all.append({day, name});
    }
    return all;
}

} // namespace Docket
