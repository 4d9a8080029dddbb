// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mimesigned.h"

#include <algorithm>
#include <optional>

namespace Docket {

namespace {

constexpr qsizetype MostProtected = 16; ///< of one mail

/// Whether a line, without its line end, is this boundary or its closing one (RFC 2046 §5.1.1).
/// One that only begins with it is another multipart's.
bool isBoundary(QByteArrayView line, QByteArrayView boundary)
{
    if (!line.startsWith(boundary)) {
        return false;
    }
    QByteArrayView rest = line.sliced(boundary.size());
    rest = rest.startsWith("--") ? rest.sliced(2) : rest;
    return rest.trimmed().isEmpty();
}

/// Where the first line from `from` on that is one of the boundaries begins, and the next one.
std::optional<std::pair<qsizetype, qsizetype>> boundaryLine(QByteArrayView bytes, qsizetype from,
                                                            const QList<QByteArray> &boundaries)
{
    qsizetype at = bytes.indexOf("\n--", from);
    for (; at >= 0; at = bytes.indexOf("\n--", at + 1)) {
        const qsizetype end = bytes.indexOf('\n', at + 1);
        const QByteArrayView line = bytes.sliced(at + 1, (end < 0 ? bytes.size() : end) - at - 1);
        if (std::ranges::any_of(boundaries, [line](const QByteArray &boundary) {
                return isBoundary(line, boundary);
            })) {
            return std::pair(at + 1, end < 0 ? bytes.size() : end + 1);
        }
    }
    return std::nullopt;
}

class ProtectedWalk final
{
public:
    ProtectedWalk(QByteArrayView bytes, GMimeMessage *message, const ImportLimits &limits)
        : m_bytes(bytes)
        , m_message(message)
        , m_limits(limits)
    {
        visit(g_mime_message_get_mime_part(message), 0);
    }

    QList<ProtectedPart> found;

private:
    void visit(GMimeObject *object, int depth);
    void add(GMimeMultipart *multipart);
    [[nodiscard]] QByteArrayView firstPart(GMimeObject *object) const;

    QByteArrayView m_bytes;
    GMimeMessage *m_message;
    const ImportLimits &m_limits;
    QList<QByteArray> m_boundaries; ///< of the multiparts round the current part, with dashes
    int m_parts = 0;
};

void ProtectedWalk::visit(GMimeObject *object, int depth)
{
    if (!GMIME_IS_MULTIPART(object) || depth > m_limits.depth || ++m_parts > m_limits.parts ||
        found.size() >= MostProtected) {
        return;
    }
    auto *multipart = reinterpret_cast<GMimeMultipart *>(object);
    m_boundaries.append(QByteArray("--") + g_mime_multipart_get_boundary(multipart));
    add(multipart);
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
        visit(g_mime_multipart_get_part(multipart, i), depth + 1);
    }
    m_boundaries.removeLast();
}

void ProtectedWalk::add(GMimeMultipart *multipart)
{
    auto *object = reinterpret_cast<GMimeObject *>(multipart);
    GMimeContentType *type = g_mime_object_get_content_type(object);
    const bool isSigned = g_mime_content_type_is_type(type, "multipart", "signed");
    const bool isEncrypted = g_mime_content_type_is_type(type, "multipart", "encrypted");
    if ((!isSigned && !isEncrypted) || g_mime_multipart_get_count(multipart) != 2) {
        return;
    }
    GMimeObject *second = g_mime_multipart_get_part(multipart, 1);
    ProtectedPart part;
    part.isEncrypted = isEncrypted;
    part.protocol = QByteArray(g_mime_content_type_get_parameter(type, "protocol")).toLower();
    part.content = isSigned ? firstPart(object) : QByteArrayView();
    part.other.role = GMIME_IS_PART(second) ? PartRole::Attachment : PartRole::Text;
    part.other.object = second;
    found.append(part);
}

/// From behind the first boundary line to the line end before the second, which belongs to it.
QByteArrayView ProtectedWalk::firstPart(GMimeObject *object) const
{
    const bool isOutermost = object == g_mime_message_get_mime_part(m_message);
    // GMime keeps the fields of a mail in two lists, see MimeMail::field()
    auto *mail = reinterpret_cast<GMimeObject *>(m_message);
    const qint64 header =
        std::max(fieldOffset(object, true), isOutermost ? fieldOffset(mail, true) : -1);
    const auto first =
        header < 0 ? std::nullopt : boundaryLine(m_bytes, header, {m_boundaries.constLast()});
    if (!first) {
        return {};
    }
    // from the line end of the boundary on, for the part may have no line at all
    const auto next = boundaryLine(m_bytes, first->second - 1, m_boundaries);
    const qsizetype end = next ? next->first - 1 : m_bytes.size();
    const QByteArrayView part =
        m_bytes.sliced(first->second, std::max<qsizetype>(0, end - first->second));
    return part.endsWith('\r') ? part.chopped(1) : part;
}

} // namespace

QList<ProtectedPart> protectedPartsOf(QByteArrayView bytes, GMimeMessage *message,
                                      const ImportLimits &limits)
{
    return message != nullptr ? ProtectedWalk(bytes, message, limits).found
                              : QList<ProtectedPart>();
}

} // namespace Docket
