// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/// A single-line field as Markdown text (CommonMark 0.31 and GitHub's extensions): line breaks and
/// other control or bidirectional characters become blanks or nothing, and whatever would be
/// markup is escaped, also at the beginning of a line or list item. What is read is what was typed.
[[nodiscard]] QString escapedLine(const QString &text);

/// The same of what the author of an advisory wrote: code between backticks stays code, in which
/// nothing means anything and so nothing is escaped.
[[nodiscard]] QString authoredLine(const QString &text);

/// A link whose text is `title`, or the address itself. Only http and https become links; another
/// scheme ("javascript:", "file:") is shown as text.
[[nodiscard]] QString markdownLink(const QString &title, const QString &url);

/// An http or https address as itself, for texts that people read as they are; anything else as
/// escaped text. What Markdown could take for markup in it is encoded.
[[nodiscard]] QString markdownAddress(const QString &url);

/// A section as its author wrote it: LF line ends, no blank lines around, no control characters,
/// and a code fence that was left open is closed, so that it cannot swallow the sections below.
[[nodiscard]] QString authoredSection(const QString &markdown);

} // namespace Docket
