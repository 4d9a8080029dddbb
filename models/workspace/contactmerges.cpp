// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"
#include "workspace/casefacts.h"
#include "workspace/casesteps.h"
#include "workspace/casethreads.h"
#include "workspace/stores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Which names are one person's.
namespace Docket::Contacts {

namespace {

QString namesOf(const QList<Identity> &identities)
{
    QStringList names;
    for (const Identity &identity : identities) {
        names.append(toName(identity));
    }
    return names.join(", "_L1);
}

/// The identities of somebody, themselves alone if nobody merged them.
StoreResult<QList<Identity>> knownAs(const Stores &stores, const Identity &identity)
{
    return stores.contacts.of(identity).and_then(
        [&](std::optional<ContactId> id) -> StoreResult<QList<Identity>> {
            return id ? stores.contacts.identities(*id) : QList{identity};
        });
}

/// Works out the clocks of the cases in which somebody with one of these names wrote.
StoreResult<QList<CaseId>> recalculated(Stores &stores, const QList<Identity> &identities,
                                        Instant at, const QString &by)
{
    QList<CaseId> cases;
    for (const Identity &identity : identities) {
        if (identity.kind != IdentityKind::Address) {
            continue;
        }
        const auto found = stores.contacts.casesOf(identity.value);
        if (!found) {
            return found;
        }
        for (const CaseId id : *found) {
            if (cases.contains(id)) {
                continue;
            }
            cases.append(id);
            const auto done = openCase(stores, id).and_then([&](OpenCase &&open) {
                return CaseThreads::resettle(stores, open, open.file.receivedAt, at, by);
            });
            if (!done) {
                return failed(done);
            }
        }
    }
    return cases;
}

CaseEvent contactEvent(const QString &before, const QString &after, Instant at, const QString &by)
{
    return {.caseId = {},
            .at = at,
            .by = by,
            .kind = EventKind::ContactsChanged,
            .before = before,
            .after = after};
}

StoreResult<void> join(Stores &stores, const Identity &one, const Identity &other)
{
    const auto ofOne = stores.contacts.of(one);
    const auto ofOther = stores.contacts.of(other);
    if (!ofOne || !ofOther) {
        return std::unexpected(ofOne ? ofOther.error() : ofOne.error());
    }
    const std::optional<ContactId> first = *ofOne;
    const std::optional<ContactId> second = *ofOther;
    if (first && second) {
        return *first == *second ? StoreResult<void>() : stores.contacts.merge(*second, *first);
    }
    if (first) {
        return stores.contacts.assign(other, *first);
    }
    if (second) {
        return stores.contacts.assign(one, *second);
    }
    return stores.contacts.add({}).and_then([&](ContactId id) {
        return stores.contacts.assign(one, id).and_then(
            [&] { return stores.contacts.assign(other, id); });
    });
}

} // namespace

Outcome<QList<CaseId>> merge(Stores &stores, const QList<Identity> &names, Instant at,
                             const QString &by)
{
    const Identity one = names.value(0);
    if (std::ranges::any_of(names, &QString::isEmpty, &Identity::value)) {
        return std::unexpected(Failure(ThreadError{ThreadFault::WithItself, toName(one)}));
    }
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    QList<Identity> all;
    QStringList before;
    for (const Identity &name : names) {
        const auto known = knownAs(stores, name);
        if (!known) {
            return failed(known);
        }
        if (all.contains(name)) {
            continue; // is that person already
        }
        const auto joined = name == one ? StoreResult<void>() : join(stores, one, name);
        if (!joined) {
            return failed(joined);
        }
        before.append(namesOf(*known));
        all += *known;
    }
    if (before.size() < 2) {
        return std::unexpected(Failure(ThreadError{ThreadFault::WithItself, toName(one)}));
    }
    return widened(stores.events.append(contactEvent(before.join("; "_L1), namesOf(all), at, by))
                       .and_then([&](EventId) { return recalculated(stores, all, at, by); })
                       .and_then([&](const QList<CaseId> &cases) {
                           return transaction->commit().transform([&] { return cases; });
                       }));
}

Outcome<void> rename(Stores &stores, const Identity &identity, const QString &name, Instant at,
                     const QString &by)
{
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto all = stores.contacts.all();
    if (!all) {
        return failed(all);
    }
    const auto contact = std::ranges::find_if(
        *all, [&](const Contact &known) { return known.identities.contains(identity); });
    if (contact == all->end()) {
        return std::unexpected(Failure(ThreadError{ThreadFault::NoSuchIdentity, toName(identity)}));
    }
    const QString known = namesOf(contact->identities);
    const auto named = [&](const QString &called) {
        return called.isEmpty() ? known : called + " ("_L1 + known + u')';
    };
    return widened(stores.contacts.rename(contact->id, name)
                       .and_then([&] {
                           return stores.events.append(
                               contactEvent(named(contact->name), named(name), at, by));
                       })
                       .and_then([&](EventId) { return transaction->commit(); }));
}

Outcome<QList<CaseId>> split(Stores &stores, const Identity &identity, Instant at,
                             const QString &by)
{
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto found = stores.contacts.of(identity);
    if (!found) {
        return failed(found);
    }
    const std::optional<ContactId> contact = *found;
    if (!contact) {
        return std::unexpected(Failure(ThreadError{ThreadFault::NoSuchIdentity, toName(identity)}));
    }
    const auto all = stores.contacts.identities(*contact);
    if (!all) {
        return failed(all);
    }
    QList<Identity> rest = *all;
    rest.removeOne(identity);
    return widened(stores.contacts.take(identity, *contact)
                       .and_then([&] {
                           return stores.events.append(contactEvent(
                               namesOf(*all), namesOf(rest) + "; "_L1 + toName(identity), at, by));
                       })
                       .and_then([&](EventId) { return recalculated(stores, *all, at, by); })
                       .and_then([&](const QList<CaseId> &cases) {
                           return transaction->commit().transform([&] { return cases; });
                       }));
}

} // namespace Docket::Contacts
