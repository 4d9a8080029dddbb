// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestate.h"
#include "domain/errors.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/message.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Docket {

class Database;

/// A case whose messages went into another, and how the two were before.
struct CaseMerge
{
    CaseId from;
    CaseId into;
    Instant at;
    CaseState state = CaseState::New;     ///< of `from`
    CaseState intoState = CaseState::New; ///< of `into`
    std::optional<CaseId> duplicateOf;    ///< of `from`; so are the following
    std::optional<Instant> decidedAt;
    std::optional<Instant> endedAt;

    bool operator==(const CaseMerge &) const = default;
};

/// What people said of messages and cases: the tables refused_match, case_merge, moved_message and
/// case_split.
class LinkStore final
{
public:
    explicit LinkStore(const Database &database);
    ~LinkStore();
    Q_DISABLE_COPY_MOVE(LinkStore)

    /// A message does not belong to a case.
    [[nodiscard]] StoreResult<void> refuse(CaseId where, MessageId message);
    /// What is now in `other` may belong to `where` again.
    [[nodiscard]] StoreResult<void> forgetRefusals(CaseId where, CaseId other);
    /// Where a message is now that was refused for a case and has this sender (address, or handle
    /// without one) and thread subject; the latest.
    [[nodiscard]] StoreResult<std::optional<CaseId>> refusedTo(CaseId where, const QString &sender,
                                                               const QString &threadSubject) const;

    /// Moves one message behind those of another case, with how it is there now.
    [[nodiscard]] StoreResult<void> move(MessageId id, CaseId into, MatchedBy by,
                                         const QString &detail);
    /// What a case waits for because of a message that went, another waits for now.
    [[nodiscard]] StoreResult<void> moveRef(const QString &messageRef, CaseId from, CaseId into);
    /// Moves every message of `merge.from` behind those of `merge.into` and remembers them.
    [[nodiscard]] StoreResult<void> merge(const CaseMerge &merge);
    [[nodiscard]] StoreResult<std::optional<CaseMerge>> mergeOf(CaseId from) const;
    /// Whether each message that went is still where it went.
    [[nodiscard]] StoreResult<bool> isInPlace(const CaseMerge &merge) const;
    /// Moves them back, with the numbers that they had, and forgets the merge.
    [[nodiscard]] StoreResult<void> unmerge(const CaseMerge &merge);
    [[nodiscard]] StoreResult<QList<MessageId>> movedFrom(CaseId from) const;

    [[nodiscard]] StoreResult<void> split(CaseId made, MessageId message);
    /// The message that a case was made of.
    [[nodiscard]] StoreResult<std::optional<MessageId>> splitFrom(CaseId made) const;
    /// Cases for which messages of this one count as well: those that were merged into it, and
    /// those that were made of its messages.
    [[nodiscard]] StoreResult<QList<CaseId>> dependents(CaseId id) const;

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Docket
