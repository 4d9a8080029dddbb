// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Plain text as strangers sent it, made fit to read. Pure functions.
namespace Docket::MailText {

/// More characters than this are not laid out: the window would wait for them.
constexpr qsizetype MaxShown = 1024 * 1024;
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

/// A run that foldQuotes() made one line of.
[[nodiscard]] bool isFoldedLine(QStringView line);

} // namespace Docket::MailText
