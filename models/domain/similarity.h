// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestate.h"
#include "domain/ids.h"
#include "domain/reporttraces.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

// Is this report about the same flaw as another one? What is compared is in reporttraces.h; a
// comparison is sums over small sets. Everything here is pure, and each point of a score has a
// reason that a person can check.

/// How much it says that two reports share a thing: the logarithm of how rare it is, and less where
/// more have it than one flaw has reports. `holders` of `all` messages have it; both may be
/// estimates.
[[nodiscard]] double rarity(double holders, double all);

/// How alike two sketches are, and by how many words.
struct Likeness
{
    double cosine = 0;     ///< 0…1, each word weighted by its rarity
    double words = 0;      ///< shared, counted as words that nobody else has
    QList<quint32> shared; ///< rarest first
};

/// `weights` are rarities of the words of `own`; a word of `other` alone counts as their mean.
[[nodiscard]] Likeness likeness(const WordSketch &own, const WordSketch &other,
                                const QHash<quint32, double> &weights);

/// What speaks for a duplicate, strongest first.
enum class DuplicateSignal {
    SharedId,
    SameAttachment,
    SimilarText,
    SimilarTitle,
    SharedPath,
    SharedSymbol,
    SameReporter, ///< never alone
};

/// One of these, and what a person sees of it.
struct DuplicateReason
{
    DuplicateSignal signal = DuplicateSignal::SimilarText;
    double strength = 0;  ///< 0…1: how far this alone makes it a duplicate
    QStringList shared;   ///< ids, names, paths or words, as they are written
    int message = 0;      ///< of this case, by its number; 0: about the case
    int otherMessage = 0; ///< likewise

    bool operator==(const DuplicateReason &) const = default;
};

/// Another case that this one may be a duplicate of.
struct DuplicateCandidate
{
    CaseId id;
    QString key;
    QString title;
    CaseState state = CaseState::New;
    double score = 0;               ///< 0…1
    QList<DuplicateReason> reasons; ///< strongest first
    bool isRefused = false;         ///< a person said that it is another flaw

    bool operator==(const DuplicateCandidate &) const = default;
};

/// Candidates below are not shown unless asked for. Chosen with tests/bench/bench_duplicates.
constexpr double DuplicateThreshold = 0.5;

// How strong the signals are. `holders` of `all` messages have what is shared.
[[nodiscard]] double idStrength(int shared, double holders);
[[nodiscard]] double attachmentStrength(double holders);
/// Of all paths, or all symbols, that are shared: the sum of their rarities.
[[nodiscard]] double placeStrength(DuplicateSignal signal, int shared, double rarities);
[[nodiscard]] double textStrength(const Likeness &text);
[[nodiscard]] double titleStrength(const Likeness &title);

constexpr double ReporterStrength = 0.1;

/// Reasons as independent evidence: 1 − ∏(1 − strength). The reporter alone is no reason.
[[nodiscard]] double scoreOf(const QList<DuplicateReason> &reasons);

} // namespace Docket
