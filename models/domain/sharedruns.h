// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Docket {

/// A shorter run of common words is chance.
constexpr qsizetype ShortestSharedRun = 40;

/// So many are told of at most.
constexpr qsizetype MostSharedRuns = 64;

/// A piece of a text that is in another one too.
struct SharedRun
{
    qsizetype from = 0; ///< UTF-16, in the text that was indexed
    qsizetype length = 0;

    bool operator==(const SharedRun &) const = default;
};

/// A text in which runs of other texts are found, however their lines are broken, quoted or
/// emphasised: blanks and the marks of Markdown do not count. Runs of at least ShortestSharedRun
/// characters (blanks counted once) that are not one long address are found. A pass over each text
/// by a rolling hash; the work on what only looks alike is bounded.
class SharedRuns final
{
public:
    explicit SharedRuns(const QString &text);

    /// What of the indexed text is in `other`, in the order of `other`, each piece once.
    [[nodiscard]] QList<SharedRun> with(QStringView other) const;

private:
    struct Block
    {
        quint64 hash = 0;
        qint32 at = -1;   ///< in m_letters
        qint32 next = -1; ///< another block of the same place in the table
    };

    /// What was found in another text so far.
    struct Search
    {
        QList<SharedRun> runs;
        qsizetype compared = 0;
        qsizetype known = 0; ///< of the other text, up to where its runs are known
    };

    [[nodiscard]] std::optional<SharedRun> accepted(qsizetype from, qsizetype to) const;
    /// Looks at each block of a hash, which `other` has at `at`.
    void compareAt(quint64 hash, const std::vector<char16_t> &other, qsizetype at,
                   Search &search) const;

    QString m_text;
    std::vector<char16_t> m_letters;
    std::vector<qint32> m_places; ///< of each letter in m_text
    std::vector<Block> m_blocks;
    std::vector<qint32> m_table; ///< first block by hash; a power of two
};

} // namespace Docket
