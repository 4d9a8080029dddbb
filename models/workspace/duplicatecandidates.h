// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/progress.h"
#include "domain/similarity.h"

#include <QList>

#include <stop_token>

namespace Docket {

struct Stores;

/// Which candidates are wanted.
struct DuplicateQuestion
{
    double threshold = DuplicateThreshold;
    bool withRefused = false;

    bool operator==(const DuplicateQuestion &) const = default;
};

/// A pair of cases; the candidate is the other one.
struct DuplicatePair
{
    CaseId id;
    QString key;
    QString title;
    DuplicateCandidate candidate;

    bool operator==(const DuplicatePair &) const = default;
};

/// Cases that this one may be a duplicate of, best first. Those that are linked to it already are
/// none. Its first few messages of a reporter are compared; milliseconds, however many cases there
/// are.
[[nodiscard]] Outcome<QList<DuplicateCandidate>>
duplicateCandidates(const Stores &stores, CaseId id, const DuplicateQuestion &question);

/// The same for many cases, each pair once, best first. A stop keeps what was found so far.
[[nodiscard]] Outcome<QList<DuplicatePair>>
duplicatePairs(const Stores &stores, const QList<CaseId> &ids, const DuplicateQuestion &question,
               const ProgressFn &progress = {}, const std::stop_token &stop = {});

/// Keeps that neither of two cases is a duplicate of the other, or takes that back; both histories
/// say so. What is so already is no change.
[[nodiscard]] Outcome<void> refuseDuplicate(Stores &stores, CaseId id, CaseId other, bool isRefused,
                                            Instant at, const QString &by);

} // namespace Docket
