// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

// Unified and git diffs as people send them: in a mail, mangled, cut. What does not fit stays as
// text in its place; nothing is refused.
namespace Docket {

/// A line of a diff, sixteen bytes: a patch may have a million.
struct DiffLine
{
    enum class Kind { Text, Hunk, NoNewline, Context, Removed, Added };

    quint32 offset = 0;  ///< into the diff's bytes; the next line's is its end
    qint32 oldLine = 0;  ///< line number in the old file, 0 if it is not in there
    qint32 newLine = 0;  ///< likewise; what is in neither has HunkMark or NoNewlineMark, or 0
    qint32 partner = -1; ///< the line that it replaces or is replaced by

    static constexpr qint32 HunkMark = -1;
    static constexpr qint32 NoNewlineMark = -2;

    [[nodiscard]] Kind kind() const;

    bool operator==(const DiffLine &) const = default;
};

/// One file of a diff.
struct DiffFile
{
    enum class Change { Changed, Added, Removed, Renamed, Copied };

    Change change = Change::Changed;
    QString oldName; ///< without a/ and b/; hostile as any name
    QString newName;
    QString oldMode; ///< "100644", where the diff tells of a mode
    QString newMode;
    bool isBinary = false; ///< its bytes are not there, or not as lines
    int added = 0;         ///< lines
    int removed = 0;
    qint32 firstLine = 0; ///< of UnifiedDiff::lines: its header

    /// The name that the file has afterwards, or had.
    [[nodiscard]] QString name() const;

    bool operator==(const DiffFile &) const = default;
};

struct UnifiedDiff
{
    static constexpr qint32 MaxLines = 4'000'000;
    static constexpr qsizetype MaxFiles = 50'000;
    static constexpr qsizetype MaxBytes = 1'000'000'000;
    static constexpr qsizetype MaxLineBytes = 4096; ///< of what lineOf() gives

    std::vector<DiffLine> lines;
    QList<DiffFile> files;
    std::vector<qint32> hunks; ///< lines with "@@"
    qsizetype end = 0;         ///< bytes that were read
    bool isCut = false;        ///< there are more lines or files

    [[nodiscard]] qint32 lineCount() const { return static_cast<qint32>(lines.size()); }

    /// The first file's index whose header is at or above a line; -1 above the first file.
    [[nodiscard]] qsizetype fileAt(qint32 line) const;
};

/// Whether a text is a diff, by its first lines: a hunk, or the header of git.
[[nodiscard]] bool looksLikeDiff(QByteArrayView bytes);

/// One pass over the bytes; asks `isStopped` every some thousand lines. Any thread.
[[nodiscard]] UnifiedDiff parsedDiff(QByteArrayView bytes,
                                     const std::function<bool()> &isStopped = {});

/// The bytes of a line without its sign and end; the beginning of a very long one.
[[nodiscard]] QByteArrayView lineOf(const UnifiedDiff &diff, QByteArrayView bytes, qint32 line);

/// A row of the side by side view: the lines at the left and at the right, -1 for none. The same
/// line on both sides is context, or spans both.
struct DiffRow
{
    qint32 left = -1;
    qint32 right = -1;

    bool operator==(const DiffRow &) const = default;
};

[[nodiscard]] std::vector<DiffRow> sideBySide(const UnifiedDiff &diff);

/// A half-open piece [from, to) of a line, in UTF-16 units.
struct DiffSpan
{
    qsizetype from = 0;
    qsizetype to = 0;

    bool operator==(const DiffSpan &) const = default;
};

/// What differs between a line and the one that replaced it, word by word. Nothing if they have too
/// little in common to be the same line.
struct ChangedSpans
{
    QList<DiffSpan> before;
    QList<DiffSpan> after;

    bool operator==(const ChangedSpans &) const = default;
};

[[nodiscard]] ChangedSpans changedSpans(QStringView before, QStringView after);

} // namespace Docket
