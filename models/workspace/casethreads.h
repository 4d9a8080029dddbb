// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/contact.h"
#include "domain/errors.h"
#include "domain/handreport.h"

#include <QString>

#include <optional>

namespace Docket {

struct OpenCase;
struct Stores;

// What a person says of which message belongs to which case. Each is one transaction with events on
// both cases; what fails changes nothing.
namespace CaseThreads {

/// Takes a message, with the answers to it, out of its case into one of its own, whose clocks run
/// from its receipt. The same sender's mails under the same subject follow it from now on. Returns
/// the new case.
[[nodiscard]] Outcome<CaseId> refuseMatch(Stores &stores, MessageId id, Instant at,
                                          const QString &by);

/// Makes a case of an issue that a message reports among others. The message stays where it is; the
/// new case has its receipt and reporter, the same policy and clocks of its own. What acknowledged
/// the message acknowledges this issue as well. Returns the new case.
[[nodiscard]] Outcome<CaseId> split(Stores &stores, MessageId id, const QString &title, Instant at,
                                    const QString &by);

/// Puts the messages of one case into another, of which it becomes a duplicate. The earlier receipt
/// counts; what its reporter was promised stays owed on the emptied case, and answers in the other
/// one keep it.
[[nodiscard]] Outcome<void> merge(Stores &stores, CaseId from, CaseId into, Instant at,
                                  const QString &by);

/// Puts the messages that went with a merge back, and both cases as they were. Returns the case
/// that had them.
[[nodiscard]] Outcome<CaseId> unmerge(Stores &stores, CaseId from, Instant at, const QString &by);

/// Opens a case of a report that a person enters; the history says when that was.
[[nodiscard]] Outcome<CaseId> enterReport(Stores &stores, const HandReport &report, Instant now);

/// Writes a case whose messages or receipt are others now: settles it, looks again for what the
/// policy asks for, and moves it to the revision in force at its receipt. `before` is its receipt
/// until now. Private to workspace.
[[nodiscard]] StoreResult<void> resettle(Stores &stores, OpenCase &open, Instant before, Instant at,
                                         const QString &by);

/// Attachments of the case's messages. Private to workspace.
[[nodiscard]] StoreResult<int> attachmentCount(const Stores &stores,
                                               const QList<Message> &messages);

} // namespace CaseThreads

/// Says that two names are one person's, or that one is not. The casebook's history tells. The
/// clocks of their cases are worked out again; returns which cases.
namespace Contacts {

/// Of two names or more; none of them twice.
[[nodiscard]] Outcome<QList<CaseId>> merge(Stores &stores, const QList<Identity> &names, Instant at,
                                           const QString &by);
[[nodiscard]] Outcome<QList<CaseId>> split(Stores &stores, const Identity &identity, Instant at,
                                           const QString &by);

/// Gives somebody who is known by several names the one that people call them by; empty takes it
/// back.
[[nodiscard]] Outcome<void> rename(Stores &stores, const Identity &identity, const QString &name,
                                   Instant at, const QString &by);

} // namespace Contacts

} // namespace Docket
