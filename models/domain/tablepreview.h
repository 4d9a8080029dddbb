// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

/// The beginning of a table that no mapping is known for, as a person sees it. What is long is cut:
/// a preview is small whatever the file is.
struct TablePreview
{
    static constexpr int MostRows = 8;
    static constexpr int MostColumns = 256;
    static constexpr qsizetype MostCharacters = 200; ///< of a cell

    QString path; ///< as it is shown: of an entry "archive.zip › folder/a.csv"
    QStringList header;
    QList<QStringList> rows;

    bool operator==(const TablePreview &) const = default;
};

} // namespace Docket
