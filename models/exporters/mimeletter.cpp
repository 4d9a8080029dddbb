// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/mimeletter.h"

#include <QtTypes>

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};

struct FreeOptions
{
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};

struct FreeDate
{
    void operator()(GDateTime *date) const { g_date_time_unref(date); }
};

/// One line: what would end a header field becomes a blank.
QByteArray oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator) {
            c = u' ';
        }
    }
    return text.simplified().toUtf8();
}

/// An id or an address as a field may have it; nothing of it is encoded, so it must be as it is.
bool isBare(const QString &text)
{
    return !text.isEmpty() && !text.contains("=?"_L1) && std::ranges::all_of(text, [](QChar c) {
        return c > u' ' && c < QChar(0x7F) && c != u'<' && c != u'>';
    });
}

void setField(GMimeMessage *message, const char *name, const QByteArray &value)
{
    g_mime_object_set_header(GMIME_OBJECT(message), name, value.constData(), "utf-8");
}

void addPerson(GMimeMessage *message, GMimeAddressType type, const Person &person)
{
    const QByteArray address = oneLine(person.address);
    if (isBare(QString::fromUtf8(address))) {
        const QByteArray name = oneLine(person.name);
        const std::unique_ptr<InternetAddress, Unref> mailbox(internet_address_mailbox_new(
            name.isEmpty() ? nullptr : name.constData(), address.constData()));
        // Without it GMime takes the first charset that has all the letters: iso-8859-1.
        internet_address_set_charset(mailbox.get(), "utf-8");
        internet_address_list_add(g_mime_message_get_addresses(message, type), mailbox.get());
    }
}

void setThread(GMimeMessage *message, const Letter &letter)
{
    if (isBare(letter.inReplyTo)) {
        setField(message, "In-Reply-To", '<' + letter.inReplyTo.toUtf8() + '>');
    }
    QByteArray references;
    for (const QString &id : letter.references) {
        if (isBare(id)) {
            references += (references.isEmpty() ? "<" : " <") + id.toUtf8() + '>';
        }
    }
    if (!references.isEmpty()) {
        setField(message, "References", references);
    }
}

void setBody(GMimeMessage *message, const QString &body)
{
    QString text = body;
    text.remove(QChar::Null);
    text.remove(u'\r');
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<GMimeStream, Unref> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const std::unique_ptr<GMimeDataWrapper, Unref> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    // No GMimeTextPart: it chooses the charset by itself.
    const std::unique_ptr<GMimePart, Unref> part(g_mime_part_new_with_type("text", "plain"));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    g_mime_part_set_content(part.get(), content.get());
    // Lines over 998 bytes and letters beyond ASCII go as quoted-printable, which any server takes.
    g_mime_part_set_content_encoding(part.get(), g_mime_part_get_best_content_encoding(
                                                     part.get(), GMIME_ENCODING_CONSTRAINT_7BIT));
    g_mime_message_set_mime_part(message, GMIME_OBJECT(part.get()));
}

} // namespace

QByteArray toEml(const Letter &letter, Instant now)
{
    g_mime_init();
    const std::unique_ptr<GMimeMessage, Unref> message(g_mime_message_new(TRUE));
    addPerson(message.get(), GMIME_ADDRESS_TYPE_FROM, letter.from);
    addPerson(message.get(), GMIME_ADDRESS_TYPE_TO, letter.to);
    g_mime_message_set_subject(message.get(), oneLine(letter.subject).constData(), "utf-8");
    const std::unique_ptr<GDateTime, FreeDate> date(g_date_time_new_from_unix_utc(now.seconds));
    g_mime_message_set_date(message.get(), date.get());
    if (isBare(letter.messageId)) {
        g_mime_message_set_message_id(message.get(), letter.messageId.toUtf8().constData());
    }
    setThread(message.get(), letter);
    setField(message.get(), "X-Docket-Letter",
             toString(LetterMark{letter.caseKey, letter.kind}).toUtf8());
    setField(message.get(), "X-Unsent", "1");
    setBody(message.get(), letter.body);

    const std::unique_ptr<GMimeFormatOptions, FreeOptions> options(
        g_mime_format_options_clone(g_mime_format_options_get_default()));
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const std::unique_ptr<GMimeStream, Unref> stream(g_mime_stream_mem_new());
    const std::unique_ptr<GMimeStream, Unref> filtered(g_mime_stream_filter_new(stream.get()));
    const std::unique_ptr<GMimeFilter, Unref> lines(
        g_mime_filter_unix2dos_new(TRUE)); // of the body, which is written as it is
    g_mime_stream_filter_add(GMIME_STREAM_FILTER(filtered.get()), lines.get());
    g_mime_object_write_to_stream(GMIME_OBJECT(message.get()), options.get(), filtered.get());
    g_mime_stream_flush(filtered.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
}

} // namespace Docket
