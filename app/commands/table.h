// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Docket::Commands {

/// Columns of a terminal that `text` takes: East Asian wide characters take two, combining ones
/// none (UAX #11). Good enough to align; terminals differ on emoji.
[[nodiscard]] int displayWidth(const QString &text);

/// A table for people: a header, two blanks between columns, no trailing blanks.
class Table final
{
public:
    explicit Table(QStringList header);

    /// Cells are escaped by shown(); one for each column of the header.
    void add(const QStringList &cells);

    [[nodiscard]] bool isEmpty() const { return m_rows.size() == 1; }

    /// Lines without the last line end.
    [[nodiscard]] QString text() const;

private:
    QList<QStringList> m_rows; ///< the header first
};

/// One record of RFC 4180 without its line end. A cell that a spreadsheet would take for a formula
/// gets a quote mark in front, and control characters are escaped by shown().
[[nodiscard]] QString csvLine(const QStringList &cells);

} // namespace Docket::Commands
