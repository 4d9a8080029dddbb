// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "domain/policy.h"

#include <QStringView>

#include <algorithm>
#include <optional>

// The words that the rules of findings.h know, for them and statedversions.cpp alone.

namespace Docket {

/// What a word of a sentence may mean.
enum class WordUse {
    Weakness,      ///< names a weakness by itself
    WeaknessAfter, ///< does so after one of `before`
    Attacker,      ///< who could do something
    Ability,       ///< … could
    ImpactAfter,   ///< an effect, after one of `before`
    Tag,           ///< names a version or branch next
    Commit,        ///< names a commit next
    Line,          ///< names a line number next
    Default,       ///< "default", before configuration words
    Setup,         ///< "configuration"
};

struct UsedWord
{
    QStringView word;
    WordUse use;
    QStringView before; ///< words of which one must stand before it, with blanks around each
};

/// Whether `word` is one of `words`, in any case of its letters.
template <typename List>
[[nodiscard]] bool holds(const List &words, QStringView word)
{
    return std::ranges::any_of(
        words, [word](QStringView known) { return known.compare(word, Qt::CaseInsensitive) == 0; });
}

/// The row of a word, in any case of its letters; nothing for nearly all words, and quickly.
[[nodiscard]] const UsedWord *usedWord(QStringView word);

/// The topic of a heading, by its first word that has one. `label` is what stands before the
/// colon.
[[nodiscard]] std::optional<AskTopic> topicOfLabel(QStringView label);

/// What an asked-for item is about, by its key, else by its words.
[[nodiscard]] AskTopic topicOf(const AskedItem &item);

/// Is "none", "not available", "_No response_".
[[nodiscard]] bool saysNothing(QStringView content);

/// "rs", "py": files of programs.
[[nodiscard]] bool isSourceSuffix(QStringView suffix);
/// "py", "sh": something to run, attached.
[[nodiscard]] bool isProgramSuffix(QStringView suffix);
/// "zip", "pcap": may hold something to run.
[[nodiscard]] bool isArchiveSuffix(QStringView suffix);

/// What the language of a fenced block speaks for.
enum class FenceUse { Program, Request, Config, Change, Other };

[[nodiscard]] FenceUse fenceUse(QStringView language);

/// "python", "node.js": a runtime's or another program's name, before a version that is not the
/// product's.
[[nodiscard]] bool isOtherSoftware(QStringView word);

} // namespace Docket
