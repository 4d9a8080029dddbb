// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mimefields.h"

#include "importers/mimeobjects.h"

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

} // namespace

People mailPeople(QByteArrayView value)
{
    // Mailman's public archives write "joe at example.org"; and the field is parsed here because
    // GMime's own lists join the addresses of repeated fields
    QByteArray list = value.toByteArray();
    if (!list.contains('@')) {
        list.replace(" at ", "@");
    }
    const GRef<InternetAddressList> parsed(
        internet_address_list_parse(mimeOptions(), list.constData()));
    People people;
    addPeople(people, parsed.get());
    return people;
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
    const QByteArray text = value.trimmed().toByteArray();
    GDateTime *date = text.isEmpty() ? nullptr : g_mime_utils_header_decode_date(text.constData());
    if (!date) {
        return std::nullopt;
    }
    const Instant at{g_date_time_to_unix(date)};
    g_date_time_unref(date);
    return at;
}

} // namespace Docket
