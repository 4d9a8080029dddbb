// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mimefields.h"

#include "importers/mailfields.h"
#include "importers/mimeobjects.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

namespace {

void addPeople(People &people, InternetAddressList *list)
{
    for (int i = 0; list && i < internet_address_list_length(list); ++i) {
        InternetAddress *entry = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(entry)) {
            addPeople(people, internet_address_group_get_members(
                                  reinterpret_cast<InternetAddressGroup *>(entry)));
        } else if (INTERNET_ADDRESS_IS_MAILBOX(entry)) {
            const char *address = internet_address_mailbox_get_addr(
                reinterpret_cast<InternetAddressMailbox *>(entry));
            people.append({.name = QString::fromUtf8(internet_address_get_name(entry)),
                           .address = QString::fromUtf8(address).toLower()});
        }
    }
}

constexpr qsizetype MostBroken = 1000; ///< of a field that GMime cannot read

/// The first address of a field that is no list of addresses, with what a comment says.
People brokenPeople(const QByteArray &list)
{
    static const QRegularExpression address(QStringLiteral("[^\\s<>()@,;:\"]+@[^\\s<>()@,;:\"]+"));
    static const QRegularExpression comment(QStringLiteral("\\(([^()]*)\\)"));
    const QString text = QString::fromLatin1(list.first(std::min(list.size(), MostBroken)));
    const QRegularExpressionMatch found = address.match(text);
    if (!found.hasMatch()) {
        return {};
    }
    return {{.name = mailPhrase(comment.match(text).captured(1).toLatin1()),
             .address = found.captured().toLower(),
             .handle = {}}};
}

/// The clock of a date whose hours are those of half a day, "06:09:22 PM", as those of a whole one;
/// and a zone of three digits with its fourth: GMime passes over both.
QByteArray plainDate(const QByteArray &date)
{
    const qsizetype sign = date.size() - 4;
    const bool mayLackDigit = sign >= 0 && (date[sign] == '+' || date[sign] == '-');
    const bool mayBeHalf =
        date.contains("AM") || date.contains("PM") || date.contains("am") || date.contains("pm");
    if (!mayLackDigit && !mayBeHalf) {
        return date; // nearly all: an expression takes longer than all else of a date
    }
    static const QRegularExpression half(
        QStringLiteral("\\b(\\d{1,2})(:\\d\\d(?::\\d\\d)?)\\s*([AP])M\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression zone(QStringLiteral("([+-])(\\d{3})$"));
    QString text = QString::fromLatin1(date);
    const QRegularExpressionMatch clock = half.match(text);
    const int hour = clock.captured(1).toInt();
    if (clock.hasMatch() && hour >= 1 && hour <= 12) {
        const bool isAfternoon = clock.captured(3).compare(u'P', Qt::CaseInsensitive) == 0;
        const QString hours =
            QString::number(hour % 12 + (isAfternoon ? 12 : 0)).rightJustified(2, u'0');
        text.replace(clock.capturedStart(), clock.capturedLength(), hours + clock.captured(2));
    }
    if (const QRegularExpressionMatch hours = zone.match(text); hours.hasMatch()) {
        text.insert(hours.capturedStart(2), u'0');
    }
    return text.toLatin1();
}

} // namespace

People mailPeople(QByteArrayView value)
{
    // the field is parsed here because GMime's own lists join the addresses of repeated fields
    const QByteArray list = withAddresses(value);
    const GRef<InternetAddressList> parsed(
        internet_address_list_parse(mimeOptions(), list.constData()));
    People people;
    addPeople(people, parsed.get());
    return people.isEmpty() && list.contains('@') ? brokenPeople(list) : people;
}

QString mailPhrase(QByteArrayView value)
{
    const GText unfolded(g_mime_utils_header_unfold(value.toByteArray().constData()));
    const GText decoded(g_mime_utils_header_decode_text(mimeOptions(), unfolded.get()));
    return QString::fromUtf8(decoded.get());
}

QByteArray mailBoundary(QByteArrayView contentType)
{
    const QByteArray value = contentType.toByteArray();
    const GRef<GMimeContentType> type(g_mime_content_type_parse(mimeOptions(), value.constData()));
    return type ? QByteArray(g_mime_content_type_get_parameter(type.get(), "boundary"))
                : QByteArray();
}

std::optional<Instant> mailDate(QByteArrayView value)
{
    const QByteArray text = plainDate(value.trimmed().toByteArray());
    GDateTime *date = text.isEmpty() ? nullptr : g_mime_utils_header_decode_date(text.constData());
    if (!date) {
        return std::nullopt;
    }
    const Instant at{g_date_time_to_unix(date)};
    g_date_time_unref(date);
    return at;
}

} // namespace Docket
