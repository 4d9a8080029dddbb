// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unifieddiff.h"

#include "domain/unifieddiffheaders.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr QByteArrayView GitLine("diff --git ");

/// The end of the line that begins at `from`, behind its line feed.
qsizetype lineEnd(QByteArrayView bytes, qsizetype from)
{
    const void *feed =
        std::memchr(bytes.data() + from, '\n', static_cast<size_t>(bytes.size() - from));
    return feed == nullptr ? bytes.size() : static_cast<const char *>(feed) - bytes.data() + 1;
}

/// Without CR and LF.
QByteArrayView chomped(QByteArrayView line)
{
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return line;
}

/// Reads line by line; what a line is depends on those before it.
class Parser final
{
public:
    explicit Parser(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    UnifiedDiff parse(const std::function<bool()> &isStopped)
    {
        constexpr qint32 LinesPerQuestion = 8192;
        const qsizetype size = std::min(m_bytes.size(), UnifiedDiff::MaxBytes);
        qsizetype at = 0;
        while (at < size) {
            if (m_diff.lineCount() >= UnifiedDiff::MaxLines) {
                break;
            }
            if (isStopped && m_diff.lineCount() % LinesPerQuestion == 0 && isStopped()) {
                break;
            }
            const qsizetype end = lineEnd(m_bytes, at);
            DiffLine line{.offset = static_cast<quint32>(at)};
            read(chomped(m_bytes.sliced(at, end - at)), line);
            m_diff.lines.push_back(line);
            at = end;
        }
        endRun();
        m_diff.lines.shrink_to_fit(); // it grew by doubling
        m_diff.end = at;
        m_diff.isCut = m_diff.isCut || at < m_bytes.size();
        return std::move(m_diff);
    }

private:
    [[nodiscard]] bool isInHunk() const { return m_oldLeft > 0 || m_newLeft > 0; }

    [[nodiscard]] DiffFile *file()
    {
        return m_diff.files.isEmpty() ? nullptr : &m_diff.files.last();
    }

    void read(QByteArrayView text, DiffLine &line)
    {
        if (text.startsWith("\\ ") && m_isBehindHunk) {
            line.newLine = DiffLine::NoNewlineMark; // between two lines that are still a pair
            return;
        }
        if (isInHunk() && readInHunk(text, line)) {
            return;
        }
        endRun();
        m_oldLeft = 0;
        m_newLeft = 0;
        m_isBehindHunk = false;
        if (const auto range = DiffHeaders::hunkRange(text)) {
            beginHunk(*range, line);
        } else {
            readHeader(text);
        }
    }

    /// False if the line cannot be in the hunk that says it goes on.
    bool readInHunk(QByteArrayView text, DiffLine &line)
    {
        const char sign = text.isEmpty() ? ' ' : text.front(); // mails lose spaces at the end
        if (sign == ' ' && m_oldLeft > 0 && m_newLeft > 0) {
            endRun();
            line.oldLine = m_oldLine++;
            line.newLine = m_newLine++;
            --m_oldLeft;
            --m_newLeft;
        } else if (sign == '-' && m_oldLeft > 0) {
            if (m_firstAdded >= 0) {
                endRun();
            }
            m_firstRemoved = m_firstRemoved < 0 ? m_diff.lineCount() : m_firstRemoved;
            line.oldLine = m_oldLine++;
            --m_oldLeft;
            file()->removed++;
        } else if (sign == '+' && m_newLeft > 0) {
            m_firstAdded = m_firstAdded < 0 ? m_diff.lineCount() : m_firstAdded;
            line.newLine = m_newLine++;
            --m_newLeft;
            file()->added++;
        } else {
            return false;
        }
        m_isBehindHunk = true;
        return true;
    }

    void beginHunk(const DiffHeaders::HunkRange &range, DiffLine &line)
    {
        if (!ensureFile()) {
            return;
        }
        line.newLine = DiffLine::HunkMark;
        m_diff.hunks.push_back(m_diff.lineCount());
        m_oldLine = std::max(1, range.oldStart);
        m_newLine = std::max(1, range.newStart);
        m_oldLeft = range.oldCount;
        m_newLeft = range.newCount;
        m_hasHunk = true;
    }

    bool beginFile()
    {
        if (m_diff.files.size() >= UnifiedDiff::MaxFiles) {
            m_diff.isCut = true;
            m_isFull = true;
            return false;
        }
        m_diff.files.append(DiffFile{.firstLine = m_diff.lineCount()});
        m_hasHunk = false;
        m_hasNames = false;
        return true;
    }

    bool ensureFile() { return !m_isFull && (!m_diff.files.isEmpty() || beginFile()); }

    void readHeader(QByteArrayView text)
    {
        if (m_isFull) {
            return;
        }
        if (text.startsWith(GitLine)) {
            if (beginFile()) {
                DiffHeaders::readGitNames(text.sliced(GitLine.size()), *file());
            }
        } else if (text.startsWith("--- ") && nextLineStarts(text, "+++ ")) {
            // git has said the names already, unless this is the next file
            if (m_diff.files.isEmpty() || m_hasHunk || m_hasNames) {
                if (!beginFile()) {
                    return;
                }
            }
            file()->oldName = DiffHeaders::nameOf(text.sliced(4));
            if (file()->oldName.isEmpty()) {
                file()->change = DiffFile::Change::Added;
            }
            m_hasNames = true;
        } else if (text.startsWith("+++ ") && m_hasNames && !m_hasHunk) {
            file()->newName = DiffHeaders::nameOf(text.sliced(4));
            if (file()->newName.isEmpty()) {
                file()->change = DiffFile::Change::Removed;
            }
        } else if (!m_diff.files.isEmpty() && !m_hasHunk) {
            DiffHeaders::readHeader(text, *file());
        }
    }

    [[nodiscard]] bool nextLineStarts(QByteArrayView text, QByteArrayView expected) const
    {
        const qsizetype next = lineEnd(m_bytes, text.data() - m_bytes.data());
        return m_bytes.sliced(next).startsWith(expected);
    }

    /// Removed lines are paired with the added ones that follow, in order.
    void endRun()
    {
        if (m_firstRemoved >= 0 && m_firstAdded >= 0) {
            qint32 removed = m_firstRemoved;
            qint32 added = m_firstAdded;
            const qint32 end = m_diff.lineCount();
            while (true) {
                removed = nextOf(removed, m_firstAdded, DiffLine::Kind::Removed);
                added = nextOf(added, end, DiffLine::Kind::Added);
                if (removed >= m_firstAdded || added >= end) {
                    break;
                }
                at(removed).partner = added;
                at(added).partner = removed;
                ++removed;
                ++added;
            }
        }
        m_firstRemoved = -1;
        m_firstAdded = -1;
    }

    [[nodiscard]] DiffLine &at(qint32 line) { return m_diff.lines[static_cast<size_t>(line)]; }

    [[nodiscard]] qint32 nextOf(qint32 from, qint32 to, DiffLine::Kind kind)
    {
        while (from < to && at(from).kind() != kind) {
            ++from;
        }
        return from;
    }

    QByteArrayView m_bytes;
    UnifiedDiff m_diff;
    qint32 m_oldLine = 0;
    qint32 m_newLine = 0;
    qint32 m_oldLeft = 0; ///< lines that the hunk still has, as its header says
    qint32 m_newLeft = 0;
    qint32 m_firstRemoved = -1; ///< of the run of changed lines
    qint32 m_firstAdded = -1;
    bool m_isBehindHunk = false; ///< the line before was in one
    bool m_hasHunk = false;      ///< the file
    bool m_hasNames = false;     ///< its "---" line was read
    bool m_isFull = false;
};

} // namespace

DiffLine::Kind DiffLine::kind() const
{
    if (oldLine > 0) {
        return newLine > 0 ? Kind::Context : Kind::Removed;
    }
    if (newLine > 0) {
        return Kind::Added;
    }
    if (newLine == HunkMark) {
        return Kind::Hunk;
    }
    return newLine == NoNewlineMark ? Kind::NoNewline : Kind::Text;
}

QString DiffFile::name() const
{
    return newName.isEmpty() ? oldName : newName;
}

qsizetype UnifiedDiff::fileAt(qint32 line) const
{
    const auto behind = std::ranges::upper_bound(files, line, {}, &DiffFile::firstLine);
    return behind - files.begin() - 1;
}

bool looksLikeDiff(QByteArrayView bytes)
{
    constexpr qsizetype Beginning = qsizetype{64} * 1024;
    const QByteArrayView beginning = bytes.first(std::min(bytes.size(), Beginning));
    bool hasNames = false;
    for (qsizetype at = 0; at < beginning.size();) {
        const qsizetype end = lineEnd(beginning, at);
        const QByteArrayView line = chomped(beginning.sliced(at, end - at));
        if (line.startsWith(GitLine) || (hasNames && DiffHeaders::hunkRange(line))) {
            return true;
        }
        hasNames = hasNames || line.startsWith("+++ ");
        at = end;
    }
    return false;
}

UnifiedDiff parsedDiff(QByteArrayView bytes, const std::function<bool()> &isStopped)
{
    return Parser(bytes).parse(isStopped);
}

QByteArrayView lineOf(const UnifiedDiff &diff, QByteArrayView bytes, qint32 line)
{
    const auto index = static_cast<size_t>(line);
    const qsizetype from = diff.lines.at(index).offset;
    const qsizetype end =
        index + 1 < diff.lines.size() ? qsizetype{diff.lines[index + 1].offset} : diff.end;
    QByteArrayView text = chomped(bytes.sliced(from, end - from));
    const DiffLine::Kind kind = diff.lines[index].kind();
    const bool hasSign = kind == DiffLine::Kind::Context || kind == DiffLine::Kind::Removed ||
                         kind == DiffLine::Kind::Added;
    if (hasSign && !text.isEmpty()) {
        text = text.sliced(1);
    }
    return text.first(std::min(text.size(), UnifiedDiff::MaxLineBytes));
}

std::vector<DiffRow> sideBySide(const UnifiedDiff &diff)
{
    std::vector<DiffRow> rows;
    rows.reserve(diff.lines.size());
    for (qint32 line = 0; line < diff.lineCount(); ++line) {
        const DiffLine &it = diff.lines[static_cast<size_t>(line)];
        const DiffLine::Kind kind = it.kind();
        if (kind == DiffLine::Kind::Removed) {
            rows.push_back({.left = line, .right = it.partner});
        } else if (kind != DiffLine::Kind::Added) {
            rows.push_back({.left = line, .right = line});
        } else if (it.partner < 0) {
            rows.push_back({.left = -1, .right = line});
        }
    }
    rows.shrink_to_fit();
    return rows;
}

} // namespace Docket
