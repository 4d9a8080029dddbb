// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvss.h"
#include "domain/cvsstokens.h"
#include "domain/lookalikes.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using ParsedCvss = std::expected<CvssVector, CvssError>;

constexpr auto CvssPrefix = "CVSS:"_L1;

CvssError cvssErrorAt(CvssFault fault, qsizetype column, QStringView piece,
                      const QString &expected = {})
{
    return {.fault = fault,
            .column = static_cast<int>(column),
            .piece = piece.toString(),
            .metric = {},
            .expected = expected};
}

/// The ASCII character that one looks like, where somebody's word processor or keyboard put
/// another: letters of other scripts, wide forms, slashes and colons of mathematics. 0 if there is
/// none.
char16_t asciiLookOf(char32_t character)
{
    constexpr char32_t WideFrom = 0xFF01;
    constexpr char32_t WideTo = 0xFF5E;
    if (character >= WideFrom && character <= WideTo) {
        return static_cast<char16_t>(character - WideFrom + u'!');
    }
    if (character == U'\u2044' || character == U'\u2215') {
        return u'/';
    }
    return character == U'\u2236' || character == U'\uA789' ? u':' : latinLookOf(character);
}

/// The first character that no vector has.
std::optional<CvssError> oddInVector(QStringView text)
{
    const auto odd = std::ranges::find_if(
        text, [](QChar unit) { return unit.unicode() <= u' ' || unit.unicode() >= 0x7f; });
    if (odd == text.end()) {
        return std::nullopt;
    }
    const qsizetype column = odd - text.begin();
    if (odd->unicode() <= 0x7f) {
        return cvssErrorAt(CvssFault::BadCharacter, column, text.sliced(column, 1));
    }
    const bool isPair =
        odd->isHighSurrogate() && column + 1 < text.size() && text.at(column + 1).isLowSurrogate();
    const QStringView piece = text.sliced(column, isPair ? 2 : 1);
    const char32_t character =
        isPair ? QChar::surrogateToUcs4(piece.at(0), piece.at(1)) : char32_t(odd->unicode());
    const char16_t look = asciiLookOf(character);
    return cvssErrorAt(CvssFault::NotAscii, column, piece, look ? QString(QChar(look)) : QString());
}

/// Names that differ from what was written by case only, so that the message can say it.
QString nearMetric(CvssVersion version, QStringView name)
{
    const auto metrics = metricsOf(version);
    const auto near = std::ranges::find_if(metrics, [name](const CvssMetric &metric) {
        return name.compare(metric.name, Qt::CaseInsensitive) == 0;
    });
    return near == metrics.end() ? QString() : QString(near->name);
}

QString valueList(const CvssMetric &metric)
{
    QStringList words;
    for (const QLatin1StringView value : metric.values) {
        words.append(value);
    }
    return words.join(", "_L1);
}

int placeNamed(CvssVersion version, QStringView name)
{
    const auto metrics = metricsOf(version);
    const auto metric = std::ranges::find_if(
        metrics, [name](const CvssMetric &candidate) { return candidate.name == name; });
    return metric == metrics.end() ? -1 : static_cast<int>(metric - metrics.begin());
}

/// Reads the parts of one vector, whose version is known, and keeps what was stated before.
class CvssParts final
{
public:
    explicit CvssParts(CvssVersion version)
        : m_vector(emptyVector(version))
        , m_isSeen(m_vector.chosen.size(), false)
    {
    }

    /// `column` is where the part begins in the whole text.
    std::optional<CvssError> read(QStringView part, qsizetype column)
    {
        if (part.isEmpty()) {
            return cvssErrorAt(CvssFault::EmptyPart, column, part);
        }
        const qsizetype colon = part.indexOf(u':');
        if (colon < 0 || part.lastIndexOf(u':') != colon) {
            return cvssErrorAt(CvssFault::NotAPair, column, part);
        }
        const QStringView name = part.first(colon);
        const int place = placeNamed(m_vector.version, name);
        if (place < 0) {
            return unknownMetric(name, column);
        }
        const CvssMetric &metric = metricsOf(m_vector.version)[static_cast<size_t>(place)];
        const QStringView value = part.sliced(colon + 1);
        const auto known = std::ranges::find_if(
            metric.values, [value](QLatin1StringView candidate) { return candidate == value; });
        if (known == metric.values.end()) {
            CvssError error =
                cvssErrorAt(CvssFault::UnknownValue, column + colon + 1, value, valueList(metric));
            error.metric = metric.name;
            return error;
        }
        return take(place, static_cast<int>(known - metric.values.begin()), name, column);
    }

    [[nodiscard]] ParsedCvss finish(qsizetype end) const
    {
        QStringList missing;
        const auto metrics = metricsOf(m_vector.version);
        for (qsizetype i = 0; i < m_vector.chosen.size(); ++i) {
            if (m_vector.chosen.at(i) < 0) {
                missing.append(metrics[static_cast<size_t>(i)].name);
            }
        }
        if (!missing.isEmpty()) {
            return std::unexpected(cvssErrorAt(CvssFault::Missing, end, missing.join(", "_L1)));
        }
        return m_vector;
    }

private:
    [[nodiscard]] CvssError unknownMetric(QStringView name, qsizetype column) const
    {
        const bool isOfLater =
            placeNamed(CvssVersion::V31, name) >= 0 || placeNamed(CvssVersion::V40, name) >= 0;
        if (m_vector.version == CvssVersion::V20 && isOfLater) {
            return cvssErrorAt(CvssFault::NoVersion, 0, name);
        }
        return cvssErrorAt(CvssFault::UnknownMetric, column, name,
                           nearMetric(m_vector.version, name));
    }

    std::optional<CvssError> take(int place, int value, QStringView name, qsizetype column)
    {
        if (m_isSeen.at(place)) {
            return cvssErrorAt(CvssFault::Duplicate, column, name);
        }
        const qsizetype later = m_isSeen.indexOf(true, place);
        if (m_vector.version == CvssVersion::V40 && later >= 0) {
            return cvssErrorAt(CvssFault::WrongOrder, column, name,
                               metricsOf(CvssVersion::V40)[static_cast<size_t>(later)].name);
        }
        m_isSeen[place] = true;
        m_vector.chosen[place] = value;
        return std::nullopt;
    }

    CvssVector m_vector;
    QList<bool> m_isSeen;
};

/// `parts` begins at `column` of the whole text.
ParsedCvss readParts(CvssVersion version, QStringView parts, qsizetype column)
{
    CvssParts read(version);
    qsizetype from = 0;
    while (from <= parts.size()) {
        const qsizetype slash = parts.indexOf(u'/', from);
        const qsizetype to = slash < 0 ? parts.size() : slash;
        if (const auto error = read.read(parts.sliced(from, to - from), column + from)) {
            return std::unexpected(*error);
        }
        from = to + 1;
    }
    return read.finish(column + parts.size());
}

ParsedCvss readVersion2(QStringView text)
{
    const bool isOpened = text.startsWith(u'(');
    const bool isClosed = text.endsWith(u')');
    if (isOpened != isClosed) {
        const qsizetype column = isOpened ? 0 : text.size() - 1;
        return std::unexpected(
            cvssErrorAt(CvssFault::BadCharacter, column, text.sliced(column, 1)));
    }
    return isOpened ? readParts(CvssVersion::V20, text.sliced(1, text.size() - 2), 1)
                    : readParts(CvssVersion::V20, text, 0);
}

} // namespace

ParsedCvss parseCvss(QStringView text)
{
    if (text.isEmpty()) {
        return std::unexpected(CvssError{});
    }
    if (text.size() > MostCvssLength) {
        return std::unexpected(cvssErrorAt(CvssFault::TooLong, MostCvssLength, {}));
    }
    if (const auto odd = oddInVector(text)) {
        return std::unexpected(*odd);
    }
    if (!text.startsWith(CvssPrefix.first(4), Qt::CaseInsensitive)) {
        return readVersion2(text);
    }
    const qsizetype slash = text.indexOf(u'/');
    const QStringView head = slash < 0 ? text : text.first(slash);
    const auto version = head.startsWith(CvssPrefix)
                             ? fromToken<CvssVersion>(head.sliced(CvssPrefix.size()))
                             : std::nullopt;
    if (!version || *version == CvssVersion::V20) {
        return std::unexpected(
            cvssErrorAt(CvssFault::UnknownVersion, 0, head, u"CVSS:3.0, CVSS:3.1, CVSS:4.0"_s));
    }
    return slash < 0 ? CvssParts(*version).finish(text.size())
                     : readParts(*version, text.sliced(slash + 1), slash + 1);
}

QString canonicalText(const CvssVector &vector)
{
    QStringList parts;
    if (vector.version != CvssVersion::V20) {
        parts.append(CvssPrefix + toToken(vector.version));
    }
    qsizetype place = 0;
    for (const CvssMetric &metric : metricsOf(vector.version)) {
        const int value = vector.chosen.value(place++, -1);
        if (value >= (metric.isMandatory() ? 0 : 1)) {
            parts.append(metric.name + u':' + metric.values[static_cast<size_t>(value)]);
        }
    }
    return parts.join(u'/');
}

} // namespace Docket
