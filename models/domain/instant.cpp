// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"

#include <QLatin1Char>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Days = std::chrono::sys_days;

constexpr qint64 FirstSecond = 0;           ///< 1970-01-01T00:00:00Z
constexpr qint64 LastSecond = 253402300799; ///< 9999-12-31T23:59:59Z

/// Reads a text from the left; one failed step fails all later ones.
class Cursor final
{
public:
    explicit Cursor(QStringView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool isDone() const { return m_rest.isEmpty(); }

    [[nodiscard]] bool hasFailed() const { return m_failed; }

    /// Exactly `count` ASCII digits; QString::toInt would also take signs and other scripts.
    int digits(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            if (m_rest.isEmpty() || !isDigit(m_rest.front())) {
                m_failed = true;
                return 0;
            }
            value = value * 10 + (m_rest.front().unicode() - u'0');
            m_rest = m_rest.sliced(1);
        }
        return value;
    }

    void skipDigits()
    {
        digits(1);
        while (!m_rest.isEmpty() && isDigit(m_rest.front())) {
            m_rest = m_rest.sliced(1);
        }
    }

    [[nodiscard]] bool take(char16_t wanted)
    {
        if (m_rest.isEmpty() || m_rest.front().toUpper() != QChar(wanted)) {
            return false;
        }
        m_rest = m_rest.sliced(1);
        return true;
    }

    void expect(char16_t wanted)
    {
        if (!take(wanted)) {
            m_failed = true;
        }
    }

    void expectRange(int value, int most)
    {
        if (value > most) {
            m_failed = true;
        }
    }

private:
    [[nodiscard]] static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    QStringView m_rest;
    bool m_failed = false;
};

/// "HH:MM", with seconds and a fraction that is cut. Second 60 is the next minute's first, as POSIX
/// counts leap seconds.
Seconds timeOfDay(Cursor &cursor)
{
    const int hours = cursor.digits(2);
    cursor.expect(u':');
    const int minutes = cursor.digits(2);
    int seconds = 0;
    if (cursor.take(u':')) {
        seconds = cursor.digits(2);
        if (cursor.take(u'.') || cursor.take(u',')) {
            cursor.skipDigits();
        }
    }
    cursor.expectRange(hours, 23);
    cursor.expectRange(minutes, 59);
    cursor.expectRange(seconds, 60);
    return std::chrono::hours(hours) + std::chrono::minutes(minutes) + Seconds(seconds);
}

/// "Z", "+01:00", "+0100" or "+01".
Seconds zoneOffset(Cursor &cursor)
{
    if (cursor.take(u'Z')) {
        return {};
    }
    const bool isWest = cursor.take(u'-');
    if (!isWest) {
        cursor.expect(u'+');
    }
    const int hours = cursor.digits(2);
    int minutes = 0;
    if (cursor.take(u':') || !cursor.isDone()) {
        minutes = cursor.digits(2);
    }
    cursor.expectRange(hours, 23);
    cursor.expectRange(minutes, 59);
    const Seconds offset = std::chrono::hours(hours) + std::chrono::minutes(minutes);
    return isWest ? -offset : offset;
}

} // namespace

QString toIsoString(Instant at)
{
    const std::chrono::sys_seconds point(Seconds(std::clamp(at.seconds, FirstSecond, LastSecond)));
    const auto day = std::chrono::floor<std::chrono::days>(point);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(point - day);
    const auto padded = [](auto number, int width) {
        return QString::number(number).rightJustified(width, QLatin1Char('0'));
    };
    return padded(int(date.year()), 4) + u'-' + padded(unsigned(date.month()), 2) + u'-' +
           padded(unsigned(date.day()), 2) + u'T' + padded(time.hours().count(), 2) + u':' +
           padded(time.minutes().count(), 2) + u':' + padded(time.seconds().count(), 2) + u'Z';
}

QString toIsoDay(Instant at)
{
    constexpr qsizetype DayLength = 10;
    return toIsoString(at).first(DayLength);
}

std::optional<Instant> instantFromIso(QStringView text)
{
    Cursor cursor(text);
    const std::chrono::year year(cursor.digits(4));
    cursor.expect(u'-');
    const std::chrono::month month(unsigned(cursor.digits(2)));
    cursor.expect(u'-');
    const std::chrono::day day(unsigned(cursor.digits(2)));
    Seconds afterMidnight{};
    if (!cursor.isDone()) {
        cursor.expect(u'T');
        afterMidnight = timeOfDay(cursor);
        afterMidnight -= zoneOffset(cursor);
    }
    const std::chrono::year_month_day date(year, month, day);
    if (cursor.hasFailed() || !cursor.isDone() || !date.ok()) {
        return std::nullopt;
    }
    const Seconds total = std::chrono::sys_seconds(Days(date)).time_since_epoch() + afterMidnight;
    if (total.count() < FirstSecond || total.count() > LastSecond) {
        return std::nullopt;
    }
    return Instant{total.count()};
}

} // namespace Docket
