// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mimeguard.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <utility>
#include <vector>

namespace Docket {

namespace {

constexpr qsizetype SmallMail = 256 << 10;
constexpr int MostColons = 500; ///< of one address field; a group opens with one
constexpr int HeaderBlocks = 8; ///< all header blocks together may be this many times one block

bool startsWithWord(QByteArrayView line, QByteArrayView word)
{
    return line.size() >= word.size() &&
           line.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

bool isBlank(QByteArrayView line)
{
    return line.isEmpty() || line == "\r";
}

/// Whether a field is one that GMime parses as a list of addresses.
bool isAddressField(QByteArrayView line)
{
    static constexpr std::array<QByteArrayView, 6> Names{"to",   "cc",     "bcc",
                                                         "from", "sender", "reply-to"};
    const qsizetype colon = line.first(std::min<qsizetype>(line.size(), 40)).indexOf(':');
    if (colon < 2) {
        return false;
    }
    const QByteArrayView name = line.first(colon).trimmed();
    return std::ranges::any_of(Names, [name](QByteArrayView known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

/// Nothing in a small mail with few dashes and colons can pass a limit.
bool isHarmless(QByteArrayView mail, const ImportLimits &limits)
{
    if (mail.size() > std::min<qint64>(SmallMail, limits.headerBytes) ||
        std::ranges::count(mail, ':') > MostColons) {
        return false;
    }
    const int enough = std::min(limits.depth, limits.parts);
    int dashes = 0;
    const char *at = mail.begin();
    while (at < mail.end() && dashes < enough) {
        const auto left = static_cast<size_t>(mail.end() - at);
        if (left >= 2 && at[0] == '-' && at[1] == '-') {
            ++dashes;
        }
        const void *end = std::memchr(at, '\n', left);
        at = end ? static_cast<const char *>(end) + 1 : mail.end();
    }
    return dashes < enough;
}

/// The pass over the lines of a mail that is not harmless at first sight.
class Scan final
{
public:
    Scan(const QByteArray &mail, const ImportLimits &limits, const BoundaryOf &boundaryOf)
        : m_mail(mail)
        , m_limits(limits)
        , m_boundaryOf(boundaryOf)
    {
    }

    GuardedMail run();

private:
    /// An open multipart.
    struct Open
    {
        QByteArray line; ///< its boundary with the dashes
        bool isDigest = false;
    };

    void headerLine(QByteArrayView line, qsizetype at, qsizetype next);
    void endHeader(qsizetype at);
    void bodyLine(QByteArrayView line, qsizetype at);
    void addressLine(QByteArrayView line, qsizetype at);
    void openMultipart(QByteArrayView field, qsizetype at);
    [[nodiscard]] GuardedMail result();

    QByteArrayView m_mail;
    const ImportLimits &m_limits;
    const BoundaryOf &m_boundaryOf;
    GuardedMail m_guarded;
    std::vector<Open> m_open;
    std::vector<std::pair<qsizetype, qsizetype>> m_cuts;
    std::vector<qsizetype> m_blots;
    bool m_isInHeader = true;
    bool m_isPartHeader = false; ///< the block began after a boundary
    qsizetype m_headerStart = 0;
    qsizetype m_headerBytes = 0; ///< of all blocks before this one
    qsizetype m_fieldStart = 0;
    std::optional<qsizetype> m_cutFrom;
    std::optional<std::pair<qsizetype, qsizetype>> m_contentType; ///< [from, to) of the field
    bool m_isAddressField = false;
    int m_colons = 0;
    int m_parts = 0;
};

GuardedMail Scan::run()
{
    m_guarded.bytes = QByteArray(m_mail.data(), 0);
    qsizetype at = 0;
    while (at < m_mail.size() && !m_guarded.hasTooManyParts) {
        const qsizetype end = m_mail.indexOf('\n', at);
        const qsizetype next = end < 0 ? m_mail.size() : end + 1;
        const QByteArrayView line = m_mail.sliced(at, (end < 0 ? next : end) - at);
        addressLine(line, at);
        if (!m_isInHeader || line.startsWith("--")) {
            bodyLine(line, at);
        } else if (isBlank(line)) {
            endHeader(at);
        } else {
            headerLine(line, at, next);
        }
        at = next;
    }
    if (m_isInHeader) {
        endHeader(at);
    }
    return result();
}

void Scan::headerLine(QByteArrayView line, qsizetype at, qsizetype next)
{
    const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
    if (!isFolded) {
        m_fieldStart = at;
    }
    if (next - m_headerStart > m_limits.headerBytes ||
        m_headerBytes + (next - m_headerStart) > HeaderBlocks * m_limits.headerBytes) {
        m_cutFrom = m_cutFrom.value_or(m_fieldStart);
        m_guarded.isHeaderCut = true;
        return;
    }
    if (isFolded && m_contentType && m_contentType->second == at) {
        m_contentType->second = next;
    } else if (!isFolded && startsWithWord(line, "content-type")) {
        m_contentType = {at, next};
    }
}

void Scan::endHeader(qsizetype at)
{
    if (m_cutFrom) {
        m_cuts.emplace_back(*m_cutFrom, at);
        if (m_contentType && m_contentType->first >= *m_cutFrom) {
            m_contentType.reset();
        }
    }
    m_headerBytes += (m_cutFrom ? *m_cutFrom : at) - m_headerStart;
    m_cutFrom.reset();
    m_isInHeader = false;
    const auto contentType = std::exchange(m_contentType, std::nullopt);
    if (!contentType) {
        // parts of a digest are messages unless they say otherwise (RFC 2046 §5.1.5)
        m_isInHeader = m_isPartHeader && !m_open.empty() && m_open.back().isDigest;
        m_isPartHeader = false;
        m_headerStart = at;
        return;
    }
    m_isPartHeader = false;
    const auto [from, to] = *contentType;
    const QByteArrayView field = m_mail.sliced(from, to - from);
    const QByteArrayView value = field.sliced(field.indexOf(':') + 1).trimmed();
    if (startsWithWord(value, "multipart")) {
        openMultipart(field, from);
    } else if (startsWithWord(value, "message/")) {
        m_isInHeader = true; // of the enclosed message
        m_headerStart = at;
    }
}

void Scan::openMultipart(QByteArrayView field, qsizetype at)
{
    if (std::ssize(m_open) < m_limits.depth) {
        const QByteArrayView value = field.sliced(field.indexOf(':') + 1).trimmed();
        if (const QByteArray boundary = m_boundaryOf(value); !boundary.isEmpty()) {
            m_open.push_back({"--" + boundary, startsWithWord(value, "multipart/digest")});
        }
        return;
    }
    m_guarded.isTooDeep = true;
    constexpr QByteArrayView Word("boundary");
    for (qsizetype i = 0; i + Word.size() <= field.size(); ++i) {
        if (startsWithWord(field.sliced(i), Word)) {
            m_blots.push_back(at + i);
        }
    }
}

void Scan::bodyLine(QByteArrayView line, qsizetype at)
{
    if (!line.startsWith("--")) {
        return;
    }
    for (size_t i = m_open.size(); i-- > 0;) {
        if (!line.startsWith(m_open[i].line)) {
            continue;
        }
        const QByteArrayView rest = line.sliced(m_open[i].line.size());
        const bool isClosing = rest.startsWith("--");
        if (!isClosing && !rest.trimmed().isEmpty()) {
            continue;
        }
        if (m_isInHeader) {
            endHeader(at);
        }
        m_open.resize(isClosing ? i : std::min(i + 1, m_open.size()));
        m_isInHeader = !isClosing;
        m_isPartHeader = !isClosing;
        m_headerStart = at + line.size() + 1;
        if (!isClosing && ++m_parts > m_limits.parts) {
            m_guarded.hasTooManyParts = true;
            m_isInHeader = false;
            m_cuts.emplace_back(at, m_mail.size());
        }
        return;
    }
}

/// Not only in headers: if GMime and this scan ever disagree on what is one, the stack still holds.
void Scan::addressLine(QByteArrayView line, qsizetype at)
{
    if (!line.startsWith(' ') && !line.startsWith('\t')) {
        m_isAddressField = isAddressField(line);
        m_colons = 0;
    }
    if (!m_isAddressField) {
        return;
    }
    for (qsizetype i = line.indexOf(':'); i >= 0; i = line.indexOf(':', i + 1)) {
        if (++m_colons > MostColons) {
            m_blots.push_back(at + i);
            m_guarded.isTooDeep = true;
        }
    }
}

GuardedMail Scan::result()
{
    QByteArray blotted = m_mail.toByteArray();
    for (const qsizetype at : m_blots) {
        blotted[at] = blotted[at] == ':' ? ' ' : 'x';
    }
    m_guarded.bytes.reserve(blotted.size());
    qsizetype from = 0;
    for (const auto &[cutFrom, cutTo] : m_cuts) {
        if (cutFrom >= from) {
            m_guarded.bytes.append(QByteArrayView(blotted).sliced(from, cutFrom - from));
            from = cutTo;
        }
    }
    m_guarded.bytes.append(QByteArrayView(blotted).sliced(from));
    return std::move(m_guarded);
}

} // namespace

GuardedMail guardMail(const QByteArray &mail, const ImportLimits &limits,
                      const BoundaryOf &boundaryOf)
{
    if (isHarmless(mail, limits)) {
        return GuardedMail{.bytes = mail};
    }
    GuardedMail guarded = Scan(mail, limits, boundaryOf).run();
    if (guarded.bytes == mail) {
        guarded.bytes = mail;
    }
    return guarded;
}

} // namespace Docket
