// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "domain/instant.h"
#include "domain/person.h"

#include <QList>
#include <QString>

#include <optional>

namespace Docket {

/// A sender as messages give them, with how much they wrote.
struct Sender
{
    Person person;
    qint64 messages = 0;
    Instant lastAt;

    bool operator==(const Sender &) const = default;
};

/// Somebody who wrote in, under all names that are said to be theirs.
struct KnownPerson
{
    std::optional<ContactId> contact; ///< nothing: nobody merged anything
    QString name;                     ///< what people call them, else what messages do
    QList<Identity> identities;
    qint64 messages = 0;
    std::optional<Instant> lastAt; ///< nothing: known, but never wrote

    bool operator==(const KnownPerson &) const = default;
};

/// Senders and contacts as people, those who wrote last first.
[[nodiscard]] QList<KnownPerson> peopleFrom(const QList<Contact> &contacts,
                                            const QList<Sender> &senders);

/// Why two may be one person. A hint only: anybody can take anybody's name.
enum class SamePersonHint {
    SameName,
    SameLocalPart, ///< before the @, or a handle like it
};

/// Another row of the list that may be the same person.
struct PersonSuggestion
{
    qsizetype other = 0;
    SamePersonHint hint = SamePersonHint::SameName;

    bool operator==(const PersonSuggestion &) const = default;
};

/// For each of the people, who else they may be; nothing is ever merged by that. Addresses that
/// many people write from (info, security) suggest nothing.
[[nodiscard]] QList<QList<PersonSuggestion>> suggestionsFor(const QList<KnownPerson> &people);

/// Everybody, with who else they may be.
struct KnownPeople
{
    QList<KnownPerson> people;
    QList<QList<PersonSuggestion>> suggestions; ///< see suggestionsFor()
};

} // namespace Docket
