// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "domain/findingtokens.h"

#include <QStringView>

#include <array>

// Parts of findings.cpp, for it alone.

namespace Docket {

/// Collects what is found in one message: a few of a rule and topic.
class FindingList final
{
public:
    void add(FindingRule rule, AskTopic topic, bool isWhole, const EvidencePlace &place,
             const QString &label = {});

    [[nodiscard]] QList<Finding> take() { return std::move(m_findings); }

private:
    static constexpr std::size_t Rules = std::size_t(FindingRule::Prose) + 1;
    static constexpr std::size_t Topics = std::size_t(AskTopic::Versions) + 1;

    QList<Finding> m_findings;
    std::array<std::array<int, Topics>, Rules> m_counts{};
};

/// A line and where it stands.
struct PlacedLine
{
    QStringView text;
    EvidencePlace place; ///< of all of it

    [[nodiscard]] EvidencePlace placeOf(qsizetype at, qsizetype length) const;
    [[nodiscard]] EvidencePlace placeOf(const TextToken &token) const;
};

/// Whether a heading and its content answer alone. A path or a tag says more than the heading above
/// it, and is found by itself.
[[nodiscard]] constexpr bool answersWhole(AskTopic heading)
{
    return heading != AskTopic::SourcePaths && heading != AskTopic::CodeLocation;
}

/// The rules of words: one pass over the tokens of a line.
class WordReader final
{
public:
    WordReader(const ReportText &report, FindingList &found)
        : m_report(report)
        , m_found(found)
    {
    }

    void read(const PlacedLine &line);
    /// Paths of a trace or a change alone; absolute ones are of the reporter's machine.
    void readPaths(const PlacedLine &line);

private:
    /// What the word before announced.
    enum class Expected { Nothing, Tag, Commit, Line, Ability, Setup };

    void readToken(const TextToken &token);
    void readExpected(Expected expected, const TextToken &token);
    void readPath(const TextToken &token);
    void readNumber(const TextToken &token);
    void readWord(const TextToken &token);
    void readSetting(const TextToken &token);
    [[nodiscard]] bool isAttached(QStringView name) const;
    [[nodiscard]] bool stands(QStringView words) const;
    void add(FindingRule rule, AskTopic topic, bool isWhole, const TextToken &token);

    const ReportText &m_report;
    FindingList &m_found;
    const PlacedLine *m_line = nullptr; ///< while it is read
    QStringView m_before;               ///< the token before, of this line
    Expected m_expected = Expected::Nothing;
};

} // namespace Docket
