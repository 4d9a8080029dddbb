// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcetext.h"

#include <QString>

namespace Docket {

/// Whole lines of a SourceText in its bytes, without the end of the last one.
struct SourceLines
{
    qsizetype offset = 0;
    qsizetype size = 0;

    bool operator==(const SourceLines &) const = default;
};

/// Both lines are meant; what the text has not is left out.
[[nodiscard]] SourceLines sourceLines(const SourceText &text, qint64 firstLine, qint64 lastLine);

/// Their text, if it is short enough to be kept with an excerpt; else empty.
[[nodiscard]] QString quoteOf(const SourceText &text, const SourceLines &lines);

} // namespace Docket
