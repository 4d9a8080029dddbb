// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mimeparser.h"

#include "importers/mailfields.h"
#include "importers/mimefields.h"
#include "importers/mimeguard.h"
#include "importers/mimeobjects.h"
#include "importers/mimesigned.h"
#include "importers/mimewalk.h"

#include <algorithm>

namespace Docket {

namespace {

/// Undoes a part's transfer encoding, piece by piece, until `take` returns false.
void decodeContent(GMimeDataWrapper *content, const std::function<bool(QByteArrayView)> &take)
{
    GMimeStream *stream = g_mime_data_wrapper_get_stream(content);
    const auto piece =
        static_cast<size_t>(std::clamp<gint64>(g_mime_stream_length(stream), 1 << 10, 64 << 10));
    g_mime_stream_reset(stream);
    GMimeEncoding encoding;
    g_mime_encoding_init_decode(&encoding, g_mime_data_wrapper_get_encoding(content));
    QByteArray raw(static_cast<qsizetype>(piece), Qt::Uninitialized);
    QByteArray decoded(static_cast<qsizetype>(g_mime_encoding_outlen(&encoding, piece)),
                       Qt::Uninitialized);
    for (;;) {
        const ssize_t count = g_mime_stream_read(stream, raw.data(), piece);
        const size_t made = count > 0
                                ? g_mime_encoding_step(&encoding, raw.constData(),
                                                       static_cast<size_t>(count), decoded.data())
                                : g_mime_encoding_flush(&encoding, "", 0, decoded.data());
        if ((made > 0 && !take(QByteArrayView(decoded).first(static_cast<qsizetype>(made)))) ||
            count <= 0) {
            return;
        }
    }
}

} // namespace

/// The parts refer to the bytes of `guarded`.
struct MimeMail::Tree
{
    GuardedMail guarded;
    GByteArray array{};
    std::unique_ptr<GMimeMessage, decltype(&g_object_unref)> message{nullptr, g_object_unref};
};

MimeMail::MimeMail(const Original &original, const ImportLimits &limits)
    : m_tree(std::make_unique<Tree>())
    , m_limits(limits)
{
    GMimeParserOptions *const options = mimeOptions(); // which starts GMime
    m_tree->guarded = guardMail(bareMail(original), limits, mailBoundary);
    m_faults.isHeaderCut = m_tree->guarded.isHeaderCut;
    // the stream only reads: no GByteArray of GLib's own, which would be a copy of the mail
    const QByteArray &mail = m_tree->guarded.bytes;
    m_tree->array.data = reinterpret_cast<guint8 *>(const_cast<char *>(mail.constData()));
    m_tree->array.len = static_cast<guint>(mail.size());
    const GRef<GMimeStream> stream(g_mime_stream_mem_new());
    auto *memory = reinterpret_cast<GMimeStreamMem *>(stream.get());
    g_mime_stream_mem_set_byte_array(memory, &m_tree->array); // and gives up its own
    g_mime_stream_mem_set_owner(memory, FALSE);
    const GRef<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_persist_stream(parser.get(), TRUE);
    m_tree->message.reset(g_mime_parser_construct_message(parser.get(), options));
    MimeWalk walk(mail, m_tree->message.get(), limits);
    m_parts = std::move(walk.leaves);
    m_faults.isTooDeep = m_tree->guarded.isTooDeep || walk.faults.isTooDeep;
    m_faults.hasTooManyParts = m_tree->guarded.hasTooManyParts || walk.faults.hasTooManyParts;
    m_faults.isTruncated = walk.faults.isTruncated && !m_tree->guarded.hasTooManyParts;
}

MimeMail::~MimeMail() = default;

bool MimeMail::hasHeader() const
{
    GMimeMessage *message = m_tree->message.get();
    return message && (fieldOffset(reinterpret_cast<GMimeObject *>(message), false) >= 0 ||
                       fieldOffset(g_mime_message_get_mime_part(message), false) >= 0);
}

QList<ProtectedPart> MimeMail::protectedParts() const
{
    return protectedPartsOf(m_tree->guarded.bytes, m_tree->message.get(), m_limits);
}

QByteArrayView MimeMail::field(const char *name) const
{
    // GMime keeps the Content- fields of a mail at its outermost part
    auto *message = reinterpret_cast<GMimeObject *>(m_tree->message.get());
    for (GMimeObject *object : {message, g_mime_message_get_mime_part(m_tree->message.get())}) {
        GMimeHeaderList *fields = object ? g_mime_object_get_header_list(object) : nullptr;
        GMimeHeader *field = fields ? g_mime_header_list_get_header(fields, name) : nullptr;
        if (const char *value = field ? g_mime_header_get_raw_value(field) : nullptr) {
            return QByteArrayView(value).trimmed();
        }
    }
    return {};
}

QString MimeMail::subject() const
{
    return mailPhrase(field("Subject"));
}

People MimeMail::people(const char *name) const
{
    return mailPeople(field(name));
}

void MimeMail::decode(const MimePart &part, const std::function<bool(QByteArrayView)> &take) const
{
    if (part.role == PartRole::Message) {
        take(part.enclosed);
        return;
    }
    auto *object = static_cast<GMimeObject *>(const_cast<void *>(part.object));
    if (GMIME_IS_MULTIPART(object)) {
        // without a single boundary line, all of it is what GMime calls its prologue
        auto *multipart = reinterpret_cast<GMimeMultipart *>(object);
        take(QByteArrayView(g_mime_multipart_get_prologue(multipart)));
    } else if (GMIME_IS_PART(object)) {
        if (auto *content = g_mime_part_get_content(reinterpret_cast<GMimePart *>(object))) {
            decodeContent(content, take);
        }
    }
}

} // namespace Docket
