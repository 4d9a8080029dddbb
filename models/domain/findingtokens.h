// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "domain/findingwords.h"

#include <QStringView>

// How the rules look at one line, for findings.cpp alone.

namespace Docket {

/// A piece of a line between blanks, without the punctuation around it.
struct TextToken
{
    QStringView text;
    qsizetype at = 0; ///< in the line
    bool hasDigit = false;
    bool hasDot = false;
    bool hasSlash = false;
    bool hasEquals = false;
    bool hasBracket = false; ///< "(", perhaps cut from the end
    bool hasJoint = false;   ///< "_" or ":", likewise
};

/// Without blanks of ASCII at its ends; QStringView::trimmed() costs more than the rules.
[[nodiscard]] QStringView withoutBlanks(QStringView text);

/// Takes the next token from `at` on; nothing at the end of the line.
[[nodiscard]] std::optional<TextToken> nextToken(QStringView line, qsizetype &at);

/// What stands before the colon of a heading, or a heading's whole line.
struct LineLabel
{
    QStringView text;    ///< without marks of Markdown and lists
    QStringView content; ///< behind the colon, trimmed
};

/// The label of a line, if it looks like one. `mayStand`: a short line without a colon is one too,
/// for the line before it was empty.
[[nodiscard]] std::optional<LineLabel> labelOf(QStringView line, bool mayStand);

/// The number of a numbered step: "3. …", "3) …"; 0 if it is none.
[[nodiscard]] int stepNumber(QStringView line);

[[nodiscard]] bool isVersionToken(QStringView token);

/// A path of a source file, or its bare name.
enum class PathKind { None, Name, Path };

[[nodiscard]] PathKind sourcePath(const TextToken &token);

/// A place of a repository on the web.
[[nodiscard]] bool isCodeUrl(QStringView token);

[[nodiscard]] bool isCommitName(QStringView token);

} // namespace Docket
