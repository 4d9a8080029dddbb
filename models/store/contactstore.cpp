// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contactstore.h"

#include "store/database.h"
#include "store/statement.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto AssignSql = R"sql(
    INSERT INTO contact_identity (kind, value, contact_id) VALUES (:kind, :value, :contact_id)
        ON CONFLICT (kind, value) DO UPDATE SET contact_id = excluded.contact_id
)sql"_L1;

constexpr auto OfSql = R"sql(
    SELECT contact_id FROM contact_identity WHERE kind = :kind AND value = :value
)sql"_L1;

constexpr auto AliasesSql = R"sql(
    SELECT alias.value, (SELECT min(first.value) FROM contact_identity AS first
                          WHERE first.contact_id = alias.contact_id AND first.kind = 'address')
      FROM contact_identity AS alias
     WHERE alias.kind = 'address'
)sql"_L1;

// The name is that of the row with the latest time: https://sqlite.org/lang_select.html#bareagg
constexpr auto SendersSql = R"sql(
    SELECT from_name, from_address, from_handle, count(*), max(received_at) FROM message
     WHERE direction = 'inbound'
     GROUP BY from_address, from_handle
)sql"_L1;

Identity identityFromRow(Row &row)
{
    return {.kind = row.token<IdentityKind>(), .value = row.text()};
}

} // namespace

struct ContactStore::Statements
{
    explicit Statements(const Database &opened)
        : database(opened)
    {
    }

    const Database &database;
    Statement all{database, {"SELECT id, name FROM contact ORDER BY id"_L1}};
    Statement of{database, {OfSql}};
    Statement identities{database,
                         {"SELECT kind, value FROM contact_identity"_L1,
                          "WHERE contact_id = :contact_id ORDER BY kind, value"_L1}};
    Statement aliases{database, {AliasesSql}};
    Statement casesOf{database,
                      {"SELECT DISTINCT case_id FROM message"_L1,
                       "WHERE from_address = :address ORDER BY case_id"_L1}};
    Statement senders{database, {SendersSql}};
    Statement rename{database, {"UPDATE contact SET name = :name WHERE id = :id"_L1}};
    Statement add{database, {"INSERT INTO contact (name) VALUES (:name)"_L1}};
    Statement assign{database, {AssignSql}};
    Statement moveAll{
        database, {"UPDATE contact_identity SET contact_id = :into WHERE contact_id = :from"_L1}};
    Statement take{database,
                   {"DELETE FROM contact_identity WHERE kind = :kind AND value = :value"_L1}};
    Statement clear{database, {"DELETE FROM contact_identity WHERE contact_id = :contact_id"_L1}};
    Statement remove{database, {"DELETE FROM contact WHERE id = :id"_L1}};
};

ContactStore::ContactStore(const Database &database)
    : m_statements(std::make_unique<Statements>(database))
{
}

ContactStore::~ContactStore() = default;

StoreResult<QList<Contact>> ContactStore::all() const
{
    auto contacts = m_statements->all.list([](Row &row) {
        return Contact{.id = row.id<ContactId>(), .name = row.text(), .identities = {}};
    });
    if (!contacts) {
        return contacts;
    }
    for (Contact &contact : *contacts) {
        auto known = identities(contact.id);
        if (!known) {
            return failed(known);
        }
        contact.identities = std::move(*known);
    }
    return contacts;
}

StoreResult<std::optional<ContactId>> ContactStore::of(const Identity &identity) const
{
    return m_statements->of.bind(u":kind"_s, identity.kind)
        .bind(u":value"_s, identity.value)
        .first([](Row &row) { return row.id<ContactId>(); });
}

StoreResult<QList<Identity>> ContactStore::identities(ContactId id) const
{
    return m_statements->identities.bind(u":contact_id"_s, id).list(identityFromRow);
}

StoreResult<QHash<QString, QString>> ContactStore::addressAliases() const
{
    QHash<QString, QString> aliases;
    return m_statements->aliases
        .each([&](Row &row) {
            const QString alias = row.text();
            const QString first = row.text();
            if (alias != first) {
                aliases.insert(alias, first);
            }
            return true;
        })
        .transform([&] { return std::move(aliases); });
}

StoreResult<QList<CaseId>> ContactStore::casesOf(const QString &address) const
{
    return m_statements->casesOf.bind(u":address"_s, address).list([](Row &row) {
        return row.id<CaseId>();
    });
}

StoreResult<QList<Sender>> ContactStore::senders() const
{
    return m_statements->senders.list([](Row &row) {
        Sender sender;
        sender.person.name = row.text();
        sender.person.address = row.text();
        sender.person.handle = row.text();
        sender.messages = row.integer();
        sender.lastAt = row.instant();
        return sender;
    });
}

StoreResult<void> ContactStore::rename(ContactId id, const QString &name)
{
    return m_statements->rename.bind(u":name"_s, name).bind(u":id"_s, id).run();
}

StoreResult<ContactId> ContactStore::add(const QString &name)
{
    return m_statements->add.bind(u":name"_s, name).insert().transform([](qint64 id) {
        return ContactId{id};
    });
}

StoreResult<void> ContactStore::assign(const Identity &identity, ContactId id)
{
    return m_statements->assign.bind(u":kind"_s, identity.kind)
        .bind(u":value"_s, identity.value)
        .bind(u":contact_id"_s, id)
        .run();
}

StoreResult<void> ContactStore::merge(ContactId from, ContactId into)
{
    return m_statements->moveAll.bind(u":into"_s, into).bind(u":from"_s, from).run().and_then([&] {
        return m_statements->remove.bind(u":id"_s, from).run();
    });
}

StoreResult<void> ContactStore::take(const Identity &identity, ContactId from)
{
    return m_statements->take.bind(u":kind"_s, identity.kind)
        .bind(u":value"_s, identity.value)
        .run()
        .and_then([&] { return identities(from); })
        .and_then([&](const QList<Identity> &left) -> StoreResult<void> {
            if (left.size() > 1) {
                return {};
            }
            return m_statements->clear.bind(u":contact_id"_s, from).run().and_then([&] {
                return m_statements->remove.bind(u":id"_s, from).run();
            });
        });
}

} // namespace Docket
