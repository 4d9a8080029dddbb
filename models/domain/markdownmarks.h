// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Docket {

/// What of a Markdown text may do more than show words.
enum class MarkdownMark {
    Html,  ///< a tag or a comment
    Image, ///< also one in HTML
};

struct MarkdownMarkAt
{
    MarkdownMark mark = MarkdownMark::Html;
    qsizetype from = 0; ///< UTF-16
    qsizetype length = 0;

    bool operator==(const MarkdownMarkAt &) const = default;
};

/// So many are told of at most.
constexpr qsizetype MostMarkdownMarks = 64;

/// HTML and images of a text, outside code and escapes (CommonMark §6.1, 6.4, 6.6; fenced blocks of
/// §4.5). One pass. No packaged Markdown library tells where in the text such a thing stands.
[[nodiscard]] QList<MarkdownMarkAt> markdownMarks(QStringView text);

} // namespace Docket
