// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policyreader/policydocument.h"

#include <QList>
#include <QString>

namespace Docket {

/// One sentence of a block, or a list item or cell that is none but stands for one.
struct Sentence
{
    QString text;  ///< as written, without the blanks around it
    QString words; ///< the same, unit for unit, with plain quotes, hyphens and blanks: rules match
                   ///< it. Empty where no rule shall be tried
    QString label; ///< the bold or short words before it: "Response time"; of the first one only
    int block = 0;
    qsizetype from = 0; ///< in the block's text
    TextSpan span;      ///< in the document
    int line = 0;
    bool isRead = false;     ///< some rule says what it means
    bool isPractice = false; ///< it is one, and no promise to a reporter

    bool operator==(const Sentence &) const = default;
};

/// Longer ones are no prose; no rule is tried on them.
constexpr qsizetype MostSentenceUnits = 2000;

/// The text for rules, unit for unit: plain quotes, hyphens and blanks.
[[nodiscard]] QString plainWords(QString text);

/// The sentences of a block that is no heading. A sentence ends at `.`, `!` or `?` before a blank
/// and no small letter, outside brackets; not after "e.g." and the like.
[[nodiscard]] QList<Sentence> sentencesOf(const PolicyDocument &document, int block);

/// A part of the sentence, by places in its text, without the blanks around it.
[[nodiscard]] Sentence partOf(const PolicyDocument &document, const Sentence &sentence,
                              qsizetype from, qsizetype to);

/// The main clauses of a sentence: "we will …, and you'll receive …" are two.
[[nodiscard]] QList<Sentence> clausesOf(const PolicyDocument &document, const Sentence &sentence);

} // namespace Docket
