// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policyreader/policydocument.h"
#include "policyreader/policyreader.h"
#include "policyreader/sentences.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace Docket {

/// A policy while it is read. Each of the functions below knows one thing, marks the sentences that
/// it understood, and leaves the others alone; the order is that of policyreader.cpp.
struct Draft
{
    PolicyDocument document;
    QList<Sentence> sentences; ///< of all blocks but headings, in order
    Policy policy;
    QList<PolicyProblem> problems;
    bool isEnglish = true; ///< else no rule says of a sentence that it binds nobody

    [[nodiscard]] const DocumentBlock &blockOf(const Sentence &sentence) const
    {
        return document.blocks.at(sentence.block);
    }

    /// The heading, list introductions and label that a sentence stands under.
    [[nodiscard]] QString above(const Sentence &sentence) const
    {
        return document.above(blockOf(sentence)) + u'\n' + sentence.label;
    }

    /// Lists what is no sentence of its own, the row of a table, as not understood.
    void list(TextSpan span)
    {
        const qsizetype size = span.to - span.from;
        policy.notUnderstood.append({.line = document.lineOf(span.from),
                                     .text = document.text.sliced(span.from, size),
                                     .span = span});
    }

    void report(PolicyProblemKind kind, int line, const QString &text)
    {
        constexpr qsizetype Most = 50; // of a kind; more of the same tell nothing new
        if (std::ranges::count(problems, kind, &PolicyProblem::kind) < Most) {
            problems.append({kind, line, text});
        }
    }
};

void readTitle(Draft &draft);
void nameAfterTracker(Draft &draft);  ///< a document that names no product may name its repository
void readVersions(Draft &draft);      ///< W-1…W-3, M-1, M-2
void readChannel(Draft &draft);       ///< W-7, W-9, M-3, M-21
void readAsks(Draft &draft);          ///< W-13, M-4
void readPractices(Draft &draft);     ///< M-7, M-9…M-20, W-10, W-12, W-22
void readWeakPractices(Draft &draft); ///< those whose words promises have as well; W-22, M-7
void readPromises(Draft &draft);      ///< W-11, W-16…W-20, M-5, M-6, M-8, M-12
void readSafeHarbour(Draft &draft);   ///< W-21

/// Thanks, esteem, or what something is good for: "This information will help us …".
[[nodiscard]] bool isAside(const QString &words);

/// Whether the sentence is without obligation by a rule, so that nobody has to look at it.
[[nodiscard]] bool bindsNobody(const Draft &draft, const Sentence &sentence);

} // namespace Docket
