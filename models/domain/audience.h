// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/message.h"
#include "domain/person.h"
#include "domain/policy.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace Docket {

/// The Message-IDs that bounces say did not arrive, with those who did not get them; nobody: a
/// bounce does not say who.
[[nodiscard]] QHash<QString, QSet<QString>> returnedLetters(const QList<Message> &thread);

/// Those of its recipients that a letter reached although `failed` did not get it; nobody where
/// none of them failed: it came back from where it was sent on to.
[[nodiscard]] QStringList reachedAllTheSame(const Message &letter, const QSet<QString> &failed);

/// The messages with one address for each person, as `aliases` says: clocks and reminders know
/// people by their addresses.
[[nodiscard]] QList<Message> withoutAliases(QList<Message> thread,
                                            const QHash<QString, QString> &aliases);

/// Who of a thread is to be answered. Made once for a thread: a message looks itself up, however
/// many thousands of them there are.
class Audience final
{
public:
    explicit Audience(const QList<Message> &thread);

    /// Whether the team's message went to who reported, which alone meets a promise (W-16): mail
    /// names a sender of the case, or where one asked to be answered, among its recipients; a
    /// comment is not the reporter's own; what a person entered by hand is taken at their word. In
    /// a thread without a report so far any answer counts. A letter that came back from one of
    /// several recipients reached the others.
    [[nodiscard]] bool isReachedBy(const Message &answer) const;

private:
    bool m_hasInbound = false;
    QSet<QString> m_addresses;                ///< of senders, and where they asked to be answered
    People m_reporters;                       ///< who began the thread
    QHash<QString, QSet<QString>> m_returned; ///< letters that came back, and from whom
};

/// The same for one message; for many, make an Audience.
[[nodiscard]] bool reachesReporter(const Message &answer, const QList<Message> &thread);

/// The order of a thread: by the instant at which a message counts, then by arrival here.
[[nodiscard]] bool isEarlier(const Message &a, const Message &b);

/// Messages that found their case by a key or an address in their text, which anybody can write,
/// and whose sender had nothing to do with the case before: neither wrote in it nor was written to.
[[nodiscard]] QSet<MessageId> newSenders(const QList<Message> &thread);

/// How long a reporter may be expected to wait for a first answer; none where none was promised.
[[nodiscard]] Seconds patienceOf(const Policy &policy);

/// The reporter's later inbound messages once one has waited longer than `patience` for an answer:
/// W-12 "chased". Messages of other people, automatic ones and internal notes neither chase nor
/// answer.
[[nodiscard]] int chasedCount(const QList<Message> &messages, Seconds patience);

} // namespace Docket
