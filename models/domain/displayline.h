// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hiddenspans.h"

#include <QList>
#include <QString>

namespace Docket {

/// A row as it is painted: hidden characters became their marks' letters. Letters that only look
/// like others stay, and so do indentations.
struct DisplayLine
{
    /// A half-open piece [from, to) of `text` that is a mark.
    struct Mark
    {
        int from = 0;
        int to = 0;
        HiddenKind kind = HiddenKind::Control;

        /// Whether letters stand for what is not seen, else it is there as it is.
        [[nodiscard]] bool isSpelled() const
        {
            return kind != HiddenKind::LookAlike && kind != HiddenKind::Indent;
        }

        bool operator==(const Mark &) const = default;
    };

    QString text;
    QList<Mark> marks;
    QList<HiddenSpan> spans; ///< of the row; a mark of a line's end has none
    QList<int> columns; ///< of `text` for each column of the row and its end; empty if the same

    [[nodiscard]] int displayColumn(int sourceColumn) const;
    [[nodiscard]] int sourceColumn(int displayColumn) const;

    /// "CR" or "LF" behind the text.
    void appendLineEnd(const QString &name);
};

[[nodiscard]] DisplayLine displayLine(const QString &source, const HiddenRules &rules = {});

} // namespace Docket
