// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Docket {

/// A fenced code block of a message (CommonMark §4.5), a piece of evidence like an attachment.
struct CodeBlock
{
    QString language; ///< first word of the info string, lower case; may be empty
    QString text;
    int firstLine = 0; ///< of the block's content in the message text, from 1

    bool operator==(const CodeBlock &) const = default;
};

/// The fenced blocks of a text in order; ``` and ~~~ fences, also inside "> " quotes. A block that
/// is never closed ends with the text.
[[nodiscard]] QList<CodeBlock> codeBlocks(const QString &text);

} // namespace Docket
