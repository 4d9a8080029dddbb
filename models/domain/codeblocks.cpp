// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codeblocks.h"

#include <QStringView>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostIndent = 3; ///< four blanks would be an indented code block (§4.5)
constexpr qsizetype TabWidth = 4;
constexpr qsizetype LongestLanguage = 64;
constexpr qsizetype MostBlocks = 10'000; ///< of a text; the last one has all that follows it

struct Fence
{
    QChar mark;           ///< ` or ~
    qsizetype length = 0; ///< at least three
    qsizetype indent = 0; ///< columns that are cut from content lines
    int quoteDepth = 0;
    QString language;
};

qsizetype indentOf(QStringView line)
{
    qsizetype columns = 0;
    for (const QChar c : line) {
        if (c == u' ') {
            ++columns;
        } else if (c == u'\t') {
            columns += TabWidth - columns % TabWidth;
        } else {
            break;
        }
    }
    return columns;
}

QStringView withoutIndent(QStringView line, qsizetype columns)
{
    qsizetype at = 0;
    for (qsizetype seen = 0; at < line.size() && seen < columns; ++at) {
        if (line[at] != u' ' && line[at] != u'\t') {
            break;
        }
        seen += line[at] == u'\t' ? TabWidth - seen % TabWidth : 1;
    }
    return line.sliced(at);
}

/// Cuts up to `most` quote marks ("> ", "> > ", ">>") and says how many there were.
int cutQuotes(QStringView &line, int most)
{
    int depth = 0;
    while (depth < most && indentOf(line) <= MostIndent) {
        const QStringView rest = withoutIndent(line, MostIndent);
        if (!rest.startsWith(u'>')) {
            break;
        }
        line = rest.sliced(rest.startsWith(u"> ") ? 2 : 1);
        ++depth;
    }
    return depth;
}

qsizetype runLength(QStringView text, QChar mark)
{
    const auto *const end = std::ranges::find_if_not(text, [mark](QChar c) { return c == mark; });
    return end - text.begin();
}

/// Length of a list marker without its blanks ("-", "10."), 0 if the line begins with none.
qsizetype listMarkerLength(QStringView text)
{
    constexpr qsizetype MostDigits = 9; // as §5.2
    qsizetype length = 0;
    if (text.startsWith(u'-') || text.startsWith(u'*') || text.startsWith(u'+')) {
        length = 1;
    } else {
        while (length < text.size() && text[length] >= u'0' && text[length] <= u'9') {
            ++length;
        }
        const bool hasEnd = length < text.size() && (text[length] == u'.' || text[length] == u')');
        length = length > 0 && length <= MostDigits && hasEnd ? length + 1 : 0;
    }
    const qsizetype blanks = indentOf(text.sliced(length));
    return blanks > 0 && blanks <= TabWidth ? length : 0;
}

std::optional<Fence> openingFence(QStringView text)
{
    for (const QChar mark : {QChar(u'`'), QChar(u'~')}) {
        const qsizetype length = runLength(text, mark);
        const QStringView info = text.sliced(length).trimmed();
        if (length < 3 || (mark == u'`' && info.contains(u'`'))) {
            continue;
        }
        const auto *const end = std::ranges::find_if(info, [](QChar c) { return c.isSpace(); });
        const QStringView word =
            info.first(std::min<qsizetype>(end - info.begin(), LongestLanguage));
        return Fence{.mark = mark, .length = length, .language = word.toString().toLower()};
    }
    return std::nullopt;
}

bool closes(const Fence &fence, QStringView line)
{
    if (indentOf(line) > fence.indent + MostIndent) {
        return false;
    }
    const QStringView text = line.trimmed();
    return text.size() >= fence.length && runLength(text, fence.mark) == text.size();
}

class Scanner final
{
public:
    void addLine(QStringView line)
    {
        ++m_lineNumber;
        if (isFull()) {
            addToLast(line);
        }
        // A copy, for the end of the block takes the fence away.
        if (m_fence && !addContent(line, Fence(*m_fence))) {
            return;
        }
        addText(line);
    }

    [[nodiscard]] QList<CodeBlock> takeBlocks()
    {
        endBlock();
        return std::move(m_blocks);
    }

    [[nodiscard]] const std::optional<Fence> &openFence() const { return m_fence; }

private:
    /// Whether the line is no part of the open block after all: its quote has ended.
    bool addContent(QStringView line, const Fence &fence)
    {
        if (cutQuotes(line, fence.quoteDepth) < fence.quoteDepth) {
            endBlock();
            return true;
        }
        if (closes(fence, line)) {
            endBlock();
        } else if (!isFull()) {
            addToLast(withoutIndent(line, fence.indent));
        }
        return false;
    }

    [[nodiscard]] bool isFull() const { return m_blocks.size() == MostBlocks; }

    void addToLast(QStringView line)
    {
        m_blocks.last().text += line;
        m_blocks.last().text += u'\n';
    }

    void addText(QStringView line)
    {
        constexpr int MostQuotes = 32;
        const int quoteDepth = cutQuotes(line, MostQuotes);
        if (line.trimmed().isEmpty()) {
            return;
        }
        qsizetype indent = indentOf(line);
        QStringView text = withoutIndent(line, indent);
        if (indent < m_listOffset) {
            m_listOffset = 0;
        }
        const qsizetype marker = listMarkerLength(text);
        if (marker > 0 && indent <= m_listOffset + MostIndent) {
            const QStringView item = text.sliced(marker);
            indent += marker + indentOf(item);
            m_listOffset = indent;
            text = item.trimmed();
        }
        if (indent > m_listOffset + MostIndent) {
            return;
        }
        m_fence = openingFence(text);
        if (m_fence) {
            m_fence->indent = indent;
            m_fence->quoteDepth = quoteDepth;
            if (!isFull()) {
                m_blocks.append({m_fence->language, {}, m_lineNumber + 1});
            }
        }
    }

    void endBlock() { m_fence.reset(); }

    QList<CodeBlock> m_blocks;
    std::optional<Fence> m_fence;
    qsizetype m_listOffset = 0; ///< column of the current list item's content, 0 outside lists
    int m_lineNumber = 0;
};

Scanner scanned(QStringView text)
{
    Scanner scanner;
    for (QStringView rest = text; !rest.isEmpty();) {
        const qsizetype end = rest.indexOf(u'\n');
        QStringView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QStringView() : rest.sliced(end + 1);
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        scanner.addLine(line);
    }
    return scanner;
}

} // namespace

QList<CodeBlock> codeBlocks(QStringView text)
{
    // Blocks are rare: the scan for them pays only where there is a fence.
    if (!text.contains("```"_L1) && !text.contains("~~~"_L1)) {
        return {};
    }
    return scanned(text).takeBlocks();
}

QString missingFence(QStringView text)
{
    const Scanner scanner = scanned(text);
    const std::optional<Fence> &fence = scanner.openFence();
    // A quote ends by itself where the next text has no mark.
    return fence && fence->quoteDepth == 0 ? QString(fence->length, fence->mark) : QString();
}

} // namespace Docket
