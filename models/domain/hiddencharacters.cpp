// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hiddencharacters.h"

#include "domain/sourcetext.h"

#include <algorithm>
#include <numeric>

namespace Docket {

namespace {

constexpr qint64 RowsPerScanStop = 1024;

/// Whether a blank comes before a tab in a row's indentation: the only thing to be found in plain
/// rows.
bool mixesIndent(const SourceText &text, const SourceText::Row &row, bool isPatch)
{
    const qsizetype skipped = isPatch ? std::min(row.size, text.unitSize()) : 0;
    const QByteArrayView bytes =
        QByteArrayView(text.bytes()).sliced(row.offset + skipped, row.size - skipped);
    bool hasBlank = false;
    for (const char byte : bytes) {
        if (byte == '\t' && hasBlank) {
            return !row.isContinuation;
        }
        if (byte != ' ' && byte != '\t' && byte != '\0') { // of UTF-16
            return false;
        }
        hasBlank = hasBlank || byte == ' ';
    }
    return false;
}

/// What a line is indented with at its very beginning. A single blank is none: comments have it
/// before their asterisk.
enum class Indentation { None, Tab, Blanks };

Indentation indentationOf(const SourceText &text, const SourceText::Row &row, bool isPatch)
{
    const qsizetype unit = text.unitSize();
    const qsizetype skipped = isPatch ? std::min(row.size, unit) : 0;
    const QByteArrayView bytes =
        QByteArrayView(text.bytes()).sliced(row.offset + skipped, row.size - skipped);
    const auto starts = [&](qsizetype at, char letter) { // in either order of UTF-16's bytes
        return at + unit <= bytes.size() &&
               (bytes[at] == letter || (unit > 1 && bytes[at] == '\0' && bytes[at + 1] == letter));
    };
    if (row.isContinuation) {
        return Indentation::None;
    }
    if (starts(0, '\t')) {
        return Indentation::Tab;
    }
    return starts(0, ' ') && starts(unit, ' ') ? Indentation::Blanks : Indentation::None;
}

/// Gathers what rows hide.
class HiddenScan
{
public:
    explicit HiddenScan(const SourceText &text)
        : m_text(text)
    {
    }

    void addRow(const SourceText::Row &row, bool isPatch)
    {
        noteEnd(row);
        const bool isMixed = mixesIndent(m_text, row, isPatch);
        if (!isMixed) { // else it is told by itself
            noteIndentation(row, isPatch);
        }
        if (m_text.isPlain(row) && !isMixed) {
            return;
        }
        const QString source = m_text.text(row);
        const QList<HiddenSpan> spans =
            hiddenSpans(source, {.isBeginning = !row.isContinuation, .isPatch = isPatch});
        for (const HiddenSpan &span : spans) {
            ++m_result.counts.at(static_cast<size_t>(span.kind));
            noteCodePoint(source, span);
            if (m_result.places.size() < HiddenCharacters::MaxPlaces) {
                const qsizetype from = m_text.offsetIn(row, span.from);
                m_result.places.append({from, m_text.offsetIn(row, span.to) - from, span.kind});
            }
        }
    }

    [[nodiscard]] HiddenCharacters result()
    {
        if (m_returns.count > 0 && m_feeds.count > 0) {
            const bool isReturnOdd = m_returns.count <= m_feeds.count;
            const OddLines &odd = isReturnOdd ? m_returns : m_feeds;
            m_result.oddLineEnds = isReturnOdd ? HiddenCharacters::OddLineEnds::CarriageReturn
                                               : HiddenCharacters::OddLineEnds::LineFeed;
            add(odd, HiddenKind::LineEnd);
        }
        if (m_tabs.count > 0 && m_blanks.count > 0) {
            add(m_tabs.count <= m_blanks.count ? m_tabs : m_blanks, HiddenKind::Indent);
        }
        std::ranges::sort(m_result.places, {}, &HiddenCharacters::Place::offset);
        m_result.places.resize(std::min(m_result.places.size(), HiddenCharacters::MaxPlaces));
        return m_result;
    }

private:
    /// Lines of one kind.
    struct OddLines
    {
        qint64 count = 0;
        QList<HiddenCharacters::Place> places;
    };

    void add(const OddLines &odd, HiddenKind kind)
    {
        m_result.counts.at(static_cast<size_t>(kind)) += odd.count;
        m_result.places += odd.places;
    }

    void noteIndentation(const SourceText::Row &row, bool isPatch)
    {
        const Indentation kind = indentationOf(m_text, row, isPatch);
        if (kind == Indentation::None) {
            return;
        }
        OddLines &lines = kind == Indentation::Tab ? m_tabs : m_blanks;
        ++lines.count;
        if (lines.places.size() < HiddenCharacters::MaxPlaces) {
            lines.places.append({row.offset, m_text.unitSize(), HiddenKind::Indent});
        }
    }

    void noteEnd(const SourceText::Row &row)
    {
        if (!row.hasEnd) {
            return;
        }
        OddLines &ends = row.hasReturn ? m_returns : m_feeds;
        ++ends.count;
        if (ends.places.size() < HiddenCharacters::MaxPlaces) {
            const qsizetype unit = m_text.unitSize();
            ends.places.append(
                {row.offset + row.size - (row.hasReturn ? unit : 0), unit, HiddenKind::LineEnd});
        }
    }

    void noteCodePoint(const QString &source, const HiddenSpan &span)
    {
        if (span.kind == HiddenKind::Indent || m_codePoints.size() >= MaxCodePoints) {
            return;
        }
        const QList<uint> characters = source.mid(span.from, 2).toUcs4();
        const char32_t character = characters.value(0);
        if (!m_codePoints.contains(character)) {
            m_codePoints.append(character);
            m_result.codePoints.append(codePointName(character));
        }
    }

    static constexpr qsizetype MaxCodePoints = HiddenCharacters::MaxCodePoints;

    const SourceText &m_text;
    HiddenCharacters m_result;
    QList<char32_t> m_codePoints;
    OddLines m_returns;
    OddLines m_feeds;
    OddLines m_tabs;
    OddLines m_blanks;
};

} // namespace

qint64 HiddenCharacters::all() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

qint64 HiddenCharacters::characters() const
{
    return all() - count(HiddenKind::LineEnd) - count(HiddenKind::Indent);
}

HiddenCharacters hiddenCharacters(const SourceText &text, bool isPatch, const std::stop_token &stop)
{
    HiddenScan scan(text);
    SourceText::Row row = text.row(0);
    for (qint64 i = 0; i < text.rowCount(); ++i) {
        if (i % RowsPerScanStop == 0 && stop.stop_requested()) {
            return {};
        }
        scan.addRow(row, isPatch);
        row = text.next(row);
    }
    return scan.result();
}

} // namespace Docket
