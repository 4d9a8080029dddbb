// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mimeparser.h"

#include "importers/mailfields.h"
#include "importers/mimeguard.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
using GRef = std::unique_ptr<T, decltype([](T *object) { g_object_unref(object); })>;
using GText = std::unique_ptr<char, decltype([](char *text) { g_free(text); })>;

/// Made once, read-only afterwards and shared by all threads.
GMimeParserOptions *options()
{
    static GMimeParserOptions *const made = [] {
        g_mime_init();
        GMimeParserOptions *fresh = g_mime_parser_options_new();
        std::array<const char *, 3> charsets{"utf-8", "windows-1252", nullptr};
        g_mime_parser_options_set_fallback_charsets(fresh, charsets.data());
        return fresh;
    }();
    return made;
}

QByteArray boundaryOf(QByteArrayView contentType)
{
    const QByteArray value = contentType.toByteArray();
    const GRef<GMimeContentType> type(g_mime_content_type_parse(options(), value.constData()));
    return type ? QByteArray(g_mime_content_type_get_parameter(type.get(), "boundary"))
                : QByteArray();
}

QByteArray joined(const QByteArray &prefix, int number)
{
    return prefix.isEmpty() ? QByteArray::number(number)
                            : prefix + '.' + QByteArray::number(number);
}

bool isType(GMimeObject *object, const char *type, const char *subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(object), type, subtype);
}

bool isAttached(GMimeObject *object)
{
    const char *disposition = g_mime_object_get_disposition(object);
    return disposition && g_ascii_strcasecmp(disposition, "attachment") == 0;
}

QByteArrayView fileName(GMimeObject *object)
{
    const char *name = GMIME_IS_PART(object)
                           ? g_mime_part_get_filename(reinterpret_cast<GMimePart *>(object))
                           : g_mime_object_get_content_disposition_parameter(object, "filename");
    return name ? QByteArrayView(name) : QByteArrayView();
}

/// Whether a part, or one inside it, is text of this kind to read in place.
bool hasText(GMimeObject *object, const char *subtype)
{
    if (GMIME_IS_MULTIPART(object)) {
        auto *multipart = reinterpret_cast<GMimeMultipart *>(object);
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
            if (hasText(g_mime_multipart_get_part(multipart, i), subtype)) {
                return true;
            }
        }
    }
    return isType(object, "text", subtype) && !isAttached(object);
}

QString mediaTypeOf(GMimeObject *object)
{
    const GText type(g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object)));
    return QString::fromUtf8(type.get()).toLower();
}

/// "<subject>.eml" for an attached message without a name of its own.
QString messageName(GMimeMessagePart *part)
{
    if (const QByteArrayView name = fileName(reinterpret_cast<GMimeObject *>(part));
        !name.isEmpty()) {
        return QString::fromUtf8(name);
    }
    GMimeMessage *message = g_mime_message_part_get_message(part);
    const char *subject = message ? g_mime_message_get_subject(message) : nullptr;
    return (subject ? QString::fromUtf8(subject) : u"message"_s) + ".eml"_L1;
}

/// Where a field list begins or its last field is; -1 for an empty one.
qint64 fieldOffset(GMimeObject *object, bool isLast)
{
    GMimeHeaderList *fields = object ? g_mime_object_get_header_list(object) : nullptr;
    const int count = fields ? g_mime_header_list_get_count(fields) : 0;
    return count == 0 ? -1
                      : g_mime_header_get_offset(
                            g_mime_header_list_get_header_at(fields, isLast ? count - 1 : 0));
}

/// Lists the leaves of a tree, within the limits.
class Walk final
{
public:
    Walk(QByteArrayView bytes, GMimeMessage *message, const ImportLimits &limits);

    QList<MimePart> leaves;
    MimeFaults faults;

private:
    void visit(GMimeObject *object, const QByteArray &path, int depth, bool wantsText);
    void visitMultipart(GMimeMultipart *multipart, const QByteArray &path, int depth,
                        bool wantsText);
    void visitMessage(GMimeMessagePart *part, const QByteArray &path, int depth);
    void visitRoot(GMimeObject *root, const QByteArray &prefix, int depth, bool wantsText);
    void addLeaf(GMimeObject *object, const QByteArray &path, PartRole role);
    [[nodiscard]] QByteArrayView enclosedBytes(GMimeMessagePart *part) const;

    QByteArrayView m_bytes;
    GMimeMessage *m_message;
    const ImportLimits &m_limits;
    QList<QByteArray> m_boundaries; ///< of the multiparts round the current part, with dashes
    int m_parts = 0;
};

Walk::Walk(QByteArrayView bytes, GMimeMessage *message, const ImportLimits &limits)
    : m_bytes(bytes)
    , m_message(message)
    , m_limits(limits)
{
    if (GMimeObject *root = message ? g_mime_message_get_mime_part(message) : nullptr) {
        visitRoot(root, {}, 0, true);
    }
}

/// A multipart's parts are numbered from the prefix, anything else is its part 1.
void Walk::visitRoot(GMimeObject *root, const QByteArray &prefix, int depth, bool wantsText)
{
    visit(root, GMIME_IS_MULTIPART(root) ? prefix : joined(prefix, 1), depth, wantsText);
}

void Walk::visit(GMimeObject *object, const QByteArray &path, int depth, bool wantsText)
{
    if (depth > m_limits.depth) {
        faults.isTooDeep = true;
        return;
    }
    if (++m_parts > m_limits.parts) {
        faults.hasTooManyParts = true;
        return;
    }
    if (GMIME_IS_MULTIPART(object)) {
        visitMultipart(reinterpret_cast<GMimeMultipart *>(object), path, depth, wantsText);
        return;
    }
    if (GMIME_IS_MESSAGE_PART(object)) {
        visitMessage(reinterpret_cast<GMimeMessagePart *>(object), path, depth);
        return;
    }
    const bool isBody = isType(object, "text", "*") && !isAttached(object) &&
                        (fileName(object).isEmpty() || depth == 0);
    if (!isBody) {
        addLeaf(object, path, PartRole::Attachment);
    } else if (wantsText) {
        addLeaf(object, path, isType(object, "text", "html") ? PartRole::Html : PartRole::Text);
    }
}

void Walk::visitMultipart(GMimeMultipart *multipart, const QByteArray &path, int depth,
                          bool wantsText)
{
    auto *object = reinterpret_cast<GMimeObject *>(multipart);
    const int count = g_mime_multipart_get_count(multipart);
    if (count == 0 && wantsText) {
        addLeaf(object, path.isEmpty() ? "1" : path, PartRole::Text); // see MimeMail::decode
        return;
    }
    m_boundaries.append(QByteArray("--") + g_mime_multipart_get_boundary(multipart));
    faults.isTruncated = faults.isTruncated || (count > 0 && !multipart->write_end_boundary);
    int chosen = -1; // of alternatives the plainest is read, never two of them
    if (isType(object, "multipart", "alternative")) {
        for (const char *subtype : {"plain", "html", "*"}) {
            for (int i = 0; i < count && chosen < 0; ++i) {
                chosen = hasText(g_mime_multipart_get_part(multipart, i), subtype) ? i : -1;
            }
        }
    }
    for (int i = 0; i < count && !faults.hasTooManyParts; ++i) {
        visit(g_mime_multipart_get_part(multipart, i), joined(path, i + 1), depth + 1,
              wantsText && (chosen < 0 || chosen == i));
    }
    m_boundaries.removeLast();
}

void Walk::visitMessage(GMimeMessagePart *part, const QByteArray &path, int depth)
{
    addLeaf(reinterpret_cast<GMimeObject *>(part), path, PartRole::Message);
    leaves.back().fileName = messageName(part);
    leaves.back().enclosed = enclosedBytes(part);
    GMimeMessage *message = g_mime_message_part_get_message(part);
    GMimeObject *root = message ? g_mime_message_get_mime_part(message) : nullptr;
    if (root) {
        visitRoot(root, path, depth + 1, false);
    }
}

void Walk::addLeaf(GMimeObject *object, const QByteArray &path, PartRole role)
{
    const auto parameter = [object](const char *name) {
        return QByteArray(g_mime_object_get_content_type_parameter(object, name));
    };
    MimePart leaf;
    leaf.path = path;
    leaf.role = role;
    leaf.fileName = QString::fromUtf8(fileName(object));
    leaf.mediaType = mediaTypeOf(object);
    leaf.object = object;
    if (role == PartRole::Text || role == PartRole::Html) {
        leaf.charset = parameter("charset");
        leaf.isFlowed = parameter("format").compare("flowed", Qt::CaseInsensitive) == 0;
        leaf.deletesSpace = parameter("delsp").compare("yes", Qt::CaseInsensitive) == 0;
    }
    leaves.append(std::move(leaf));
}

/// From behind its part's header to the next boundary round it: GMime keeps no extent of messages.
QByteArrayView Walk::enclosedBytes(GMimeMessagePart *part) const
{
    auto *wrapper = reinterpret_cast<GMimeObject *>(part);
    if (wrapper == g_mime_message_get_mime_part(m_message)) {
        wrapper = reinterpret_cast<GMimeObject *>(m_message); // which has the fields of its part
    }
    qint64 start =
        fieldOffset(reinterpret_cast<GMimeObject *>(g_mime_message_part_get_message(part)), false);
    if (start < 0) {
        const qint64 field = fieldOffset(wrapper, true);
        const qsizetype blank = field < 0 ? -1 : m_bytes.indexOf("\n\n", field);
        start = blank < 0 ? m_bytes.size() : blank + 2;
    }
    return bytesToBoundary(m_bytes.sliced(start), m_boundaries);
}

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

/// The parts refer to the bytes of `guarded`.
struct MimeMail::Tree
{
    GuardedMail guarded;
    GByteArray array{};
    std::unique_ptr<GMimeMessage, decltype(&g_object_unref)> message{nullptr, g_object_unref};
};

MimeMail::MimeMail(const Original &original, const ImportLimits &limits)
    : m_tree(std::make_unique<Tree>())
{
    options();
    m_tree->guarded = guardMail(bareMail(original), limits, boundaryOf);
    m_faults.isHeaderCut = m_tree->guarded.isHeaderCut;
    // the stream only reads: no GByteArray of GLib's own, which would be a copy of the mail
    const QByteArray &mail = m_tree->guarded.bytes;
    m_tree->array.data = reinterpret_cast<guint8 *>(const_cast<char *>(mail.constData()));
    m_tree->array.len = static_cast<guint>(mail.size());
    const GRef<GMimeStream> stream(g_mime_stream_mem_new());
    auto *memory = reinterpret_cast<GMimeStreamMem *>(stream.get());
    g_mime_stream_mem_set_owner(memory, FALSE);
    g_mime_stream_mem_set_byte_array(memory, &m_tree->array);
    const GRef<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_persist_stream(parser.get(), TRUE);
    m_tree->message.reset(g_mime_parser_construct_message(parser.get(), options()));
    Walk walk(mail, m_tree->message.get(), limits);
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
    const GText unfolded(g_mime_utils_header_unfold(field("Subject").toByteArray().constData()));
    const GText decoded(g_mime_utils_header_decode_text(options(), unfolded.get()));
    return QString::fromUtf8(decoded.get());
}

People MimeMail::people(const char *name) const
{
    // Mailman's public archives write "joe at example.org"; and the field is parsed here because
    // GMime's own lists join the addresses of repeated fields
    QByteArray value = field(name).toByteArray();
    if (!value.contains('@')) {
        value.replace(" at ", "@");
    }
    const GRef<InternetAddressList> list(internet_address_list_parse(options(), value.constData()));
    People people;
    addPeople(people, list.get());
    return people;
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
        return;
    }
    GMimeDataWrapper *content = GMIME_IS_PART(object)
                                    ? g_mime_part_get_content(reinterpret_cast<GMimePart *>(object))
                                    : nullptr;
    if (!content) {
        return;
    }
    GMimeStream *stream = g_mime_data_wrapper_get_stream(content);
    const auto piece =
        static_cast<size_t>(std::clamp<gint64>(g_mime_stream_length(stream), 1 << 10, 64 << 10));
    g_mime_stream_reset(stream);
    GMimeEncoding encoding;
    g_mime_encoding_init_decode(&encoding, g_mime_data_wrapper_get_encoding(content));
    QByteArray raw(piece, Qt::Uninitialized);
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
