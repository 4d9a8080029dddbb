// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mimewalk.h"

#include "importers/mailfields.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

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
    if (!name && GMIME_IS_MESSAGE_PART(object)) { // older programs name it there
        name = g_mime_object_get_content_type_parameter(object, "name");
    }
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

/// Of alternatives the plainest is read, never two of them; -1 if none is text.
int plainestOf(GMimeMultipart *multipart)
{
    const int count = g_mime_multipart_get_count(multipart);
    for (const char *subtype : {"plain", "html", "*"}) {
        for (int i = 0; i < count; ++i) {
            if (hasText(g_mime_multipart_get_part(multipart, i), subtype)) {
                return i;
            }
        }
    }
    return -1;
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

} // namespace

MimeWalk::MimeWalk(QByteArrayView bytes, GMimeMessage *message, const ImportLimits &limits)
    : m_bytes(bytes)
    , m_message(message)
    , m_limits(limits)
{
    if (GMimeObject *root = message ? g_mime_message_get_mime_part(message) : nullptr) {
        visitRoot(root, {}, 0, true);
    }
}

/// A multipart's parts are numbered from the prefix, anything else is its part 1.
void MimeWalk::visitRoot(GMimeObject *root, const QByteArray &prefix, int depth, bool wantsText)
{
    visit(root, GMIME_IS_MULTIPART(root) ? prefix : joined(prefix, 1), depth, wantsText);
}

void MimeWalk::visit(GMimeObject *object, const QByteArray &path, int depth, bool wantsText)
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

void MimeWalk::visitMultipart(GMimeMultipart *multipart, const QByteArray &path, int depth,
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
    const int chosen = isType(object, "multipart", "alternative") ? plainestOf(multipart) : -1;
    for (int i = 0; i < count && !faults.hasTooManyParts; ++i) {
        visit(g_mime_multipart_get_part(multipart, i), joined(path, i + 1), depth + 1,
              wantsText && (chosen < 0 || chosen == i));
    }
    m_boundaries.removeLast();
}

void MimeWalk::visitMessage(GMimeMessagePart *part, const QByteArray &path, int depth)
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

void MimeWalk::addLeaf(GMimeObject *object, const QByteArray &path, PartRole role)
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
QByteArrayView MimeWalk::enclosedBytes(GMimeMessagePart *part) const
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

} // namespace Docket
