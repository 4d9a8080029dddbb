// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Docket {

/// A fenced code block of a message (CommonMark §4.5), a piece of evidence like an attachment.
struct CodeBlock
{
    QString language;  ///< first word of the info string, lower case; may be empty
    QString text;      ///< every line ends with LF
    int firstLine = 0; ///< of the block's content in the message text, from 1

    bool operator==(const CodeBlock &) const = default;
};

/// The fenced blocks of a text in order; ``` and ~~~ fences, also inside "> " quotes. A block that
/// is never closed ends with the text. A line scanner, because no packaged Markdown library tells
/// where a fence stood, and a reporter's mail is no Markdown document: indentation inside list
/// items is accepted, link definitions and HTML are not looked at. A text of many thousand blocks
/// has the rest of it in the last one.
[[nodiscard]] QList<CodeBlock> codeBlocks(QStringView text);

/// The fence that would close a block which `text` leaves open at its end, else empty. Whoever
/// appends to the text puts it before, or the rest becomes code.
[[nodiscard]] QString missingFence(QStringView text);

} // namespace Docket
