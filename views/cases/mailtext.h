// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

// Plain text as strangers sent it, made fit to read. Pure functions.
namespace Docket::MailText {

/// More characters than this are not laid out: the window would wait for them.
constexpr qsizetype MaxShown = qsizetype{1024} * 1024;
/// Longer lines are broken, since the layout of one line costs as much as the line is long.
constexpr qsizetype MaxLine = 4096;
/// Shorter quotes stay: an answer between two quoted lines needs them.
constexpr int MinFolded = 3;

/// Text that can be laid out.
struct Readable
{
    QString text;
    bool isCut = false;    ///< there was more than MaxShown
    bool isBroken = false; ///< lines were longer than MaxLine
};

/// Line ends are LF; control and bidirectional characters are visible escapes ("\u202E").
[[nodiscard]] Readable readable(const QString &text);

/// Each run of quoted lines ("> …") as one line, "▸ 22 quoted lines".
[[nodiscard]] QString foldQuotes(const QString &text);

/// What a line of the text is. Code stands between fences, and is what the evidence of the case has
/// too (codeBlocks()). A folded line is one that foldQuotes() made of many.
enum class Line { Plain, Folded, Fence, Code };

/// One value for each of the lines.
[[nodiscard]] QList<Line> kindsOf(const QStringList &lines);

} // namespace Docket::MailText
