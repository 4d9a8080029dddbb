// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caserecord.h"
#include "domain/findings.h"
#include "domain/policy.h"

#include <QList>

#include <optional>

namespace Docket {

// How far a report gives what its policy asks for (W-13, M-4). The rules propose, a person's word
// stands (FIELD.md rule 7); neither blocks anything (W-15).

/// What the rules say about one asked-for item, and why.
struct ItemProposal
{
    QString key;                              ///< AskedItem::key
    AnswerState state = AnswerState::Missing; ///< never NotApplicable, which no rule can know
    QList<Finding> evidence;                  ///< the best first; empty if missing

    bool operator==(const ItemProposal &) const = default;
};

/// One proposal for each item, in order. Given if something answers it whole, partly if something
/// does in part.
[[nodiscard]] QList<ItemProposal> proposalsOf(const QList<AskedItem> &asks,
                                              const QList<Finding> &findings);
[[nodiscard]] QList<ItemProposal> proposalsOf(const QList<AskedItem> &asks,
                                              const QList<ReportText> &reports);

/// An item as it stands: a person's word, else the proposal.
struct ItemStanding
{
    AskedItem item;
    AnswerState state = AnswerState::Missing;
    bool isConfirmed = false; ///< a person said so
    ItemProposal proposal;
    std::optional<ConfirmedItem> confirmed;

    /// Something was found and nobody has accepted or refused it.
    [[nodiscard]] bool isOpenProposal() const
    {
        return !isConfirmed && proposal.state != AnswerState::Missing;
    }

    bool operator==(const ItemStanding &) const = default;
};

/// Every item that the policy asks for, in its order.
[[nodiscard]] QList<ItemStanding> standingsOf(const Policy &policy,
                                              const QList<ItemProposal> &proposals,
                                              const QList<ConfirmedItem> &confirmed);

/// What to ask the reporter for: items that are missing, or given in part, in the policy's order.
[[nodiscard]] QList<AskedItem> stillAsked(const QList<ItemStanding> &standings);

/// Bit n: item n is given by what was found; for CaseFile::foundItems. Masks of several messages
/// are or-ed together. Items beyond 63 are never found.
[[nodiscard]] quint64 foundMask(const QList<AskedItem> &asks, const QList<Finding> &findings);

} // namespace Docket
