// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "domain/errors.h"
#include "domain/people.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Docket {

class Database;

/// The tables contact and contact_identity: only people of whom somebody said that two names are
/// theirs.
class ContactStore final
{
public:
    explicit ContactStore(const Database &database);
    ~ContactStore();
    Q_DISABLE_COPY_MOVE(ContactStore)

    [[nodiscard]] StoreResult<QList<Contact>> all() const; ///< in order of making
    [[nodiscard]] StoreResult<std::optional<ContactId>> of(const Identity &identity) const;
    /// Everything that a contact is known by.
    [[nodiscard]] StoreResult<QList<Identity>> identities(ContactId id) const;
    /// For each address that is an alias of another one, that one: the first of its contact. Empty
    /// in most casebooks.
    [[nodiscard]] StoreResult<QHash<QString, QString>> addressAliases() const;
    /// Cases with a message from this address; looks at every message.
    [[nodiscard]] StoreResult<QList<CaseId>> casesOf(const QString &address) const;
    /// Who wrote in, by address and handle; looks at every message.
    [[nodiscard]] StoreResult<QList<Sender>> senders() const;
    [[nodiscard]] StoreResult<void> rename(ContactId id, const QString &name);
    [[nodiscard]] StoreResult<ContactId> add(const QString &name);
    /// Gives an identity to a contact, whosever it was.
    [[nodiscard]] StoreResult<void> assign(const Identity &identity, ContactId id);
    /// Gives all that one is known by to another, and forgets the first.
    [[nodiscard]] StoreResult<void> merge(ContactId from, ContactId into);
    /// Takes an identity from its contact; one that has fewer than two is forgotten.
    [[nodiscard]] StoreResult<void> take(const Identity &identity, ContactId from);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Docket
