// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace Docket {

/// What of a text can be folded, found while its rows are coloured in order: regions that the
/// language's definition gives, and, where it says so, blocks by their indentation.
class FoldRegions final
{
public:
    /// Where a definition begins or ends a region.
    struct Event
    {
        int id = 0;
        bool isBegin = true;
    };

    static constexpr qsizetype MaxOpen = 10'000; ///< of one kind, one in the other

    /// `ignored`: patterns of lines that count as empty, of definitions that go by indentation.
    void reset(const QStringList &ignored);
    /// The next row; an event list of a row is in its order.
    void addRow(qint64 row, const QString &text, const QList<Event> &events, bool isByIndent);
    /// There are no more rows: what is open by indentation ends with the last one.
    void finish();

    /// The last row that folds away under `row`; nothing if it begins no region.
    [[nodiscard]] std::optional<qint64> lastOf(qint64 row) const;

    /// Of the innermost region that holds `row` or begins there.
    [[nodiscard]] std::optional<qint64> firstAround(qint64 row) const;

    [[nodiscard]] const std::map<qint64, qint64> &all() const { return m_regions; }

private:
    struct Indent
    {
        qsizetype width = 0;
        qint64 row = 0;
    };

    void add(qint64 first, qint64 last);
    void addIndent(qint64 row, const QString &text);
    void closeIndents(qsizetype width);

    std::map<qint64, qint64> m_regions; ///< first row, which stays, and the last that folds away
    QHash<int, QList<qint64>> m_open;
    std::vector<Indent> m_indents;
    QList<QRegularExpression> m_ignored;
    qint64 m_lastFilled = 0; ///< row that is not empty
};

} // namespace Docket
