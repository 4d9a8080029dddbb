// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/policystore.h"

#include "store/database.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto PolicyColumns = "policy.id, policy.product_id, policy.record FROM policy "
                               "JOIN product ON product.id = policy.product_id"_L1;

Policy policyFromRow(Row &row)
{
    const auto id = row.id<PolicyId>();
    const auto productId = row.id<ProductId>();
    auto policy = policyFromJson(row.text().toUtf8());
    if (!policy) {
        row.markDamaged();
        return {};
    }
    policy->id = id;
    policy->productId = productId;
    return *std::move(policy);
}

constexpr auto AddProductSql = R"sql(
    INSERT INTO product (name, title) VALUES (:name, :title)
        ON CONFLICT (name) DO UPDATE SET title = excluded.title WHERE title <> excluded.title
)sql"_L1;

constexpr auto SameRecordSql =
    "SELECT id FROM policy WHERE product_id = :product_id AND record = :record"_L1;

constexpr auto AddPolicySql = R"sql(
    INSERT INTO policy (product_id, valid_from_at, record)
    VALUES (:product_id, :valid_from_at, :record)
)sql"_L1;

constexpr auto UpdatePolicySql =
    "UPDATE policy SET valid_from_at = :valid_from_at, record = :record WHERE id = :id"_L1;

StoreResult<ProductId> addProduct(const Database &database, const Policy &policy)
{
    Statement add(database, {AddProductSql});
    Statement select(database, {"SELECT id FROM product WHERE name = :name"_L1});
    return add.bind(u":name"_s, policy.product)
        .bind(u":title"_s, policy.productTitle)
        .run()
        .and_then([&] {
            return select.bind(u":name"_s, policy.product).one([](Row &row) {
                return row.id<ProductId>();
            });
        });
}

} // namespace

StoreResult<QList<Policy>> PolicyStore::all() const
{
    Statement select(m_database, {"SELECT"_L1, PolicyColumns,
                                  "ORDER BY product.name, valid_from_at, policy.id"_L1});
    return select.list(policyFromRow);
}

StoreResult<Policy> PolicyStore::byId(PolicyId id) const
{
    Statement select(m_database, {"SELECT"_L1, PolicyColumns, "WHERE policy.id = :id"_L1});
    return select.bind(u":id"_s, id).one(policyFromRow);
}

StoreResult<QHash<PolicyId, int>> PolicyStore::caseCounts() const
{
    Statement select(m_database, {"SELECT policy_id, count(*) FROM case_file"_L1,
                                  "WHERE withdrawn_at IS NULL GROUP BY policy_id"_L1});
    QHash<PolicyId, int> counts;
    return select
        .list([&counts](Row &row) {
            const auto id = row.id<PolicyId>();
            counts.insert(id, static_cast<int>(row.integer()));
            return id;
        })
        .transform([&counts](const QList<PolicyId> &) { return counts; });
}

StoreResult<PolicyId> PolicyStore::add(const Policy &policy)
{
    const auto productId = addProduct(m_database, policy);
    if (!productId) {
        return std::unexpected(productId.error());
    }
    const QString record = QString::fromUtf8(toJson(policy));
    Statement find(m_database, {SameRecordSql});
    const auto known =
        find.bind(u":product_id"_s, *productId).bind(u":record"_s, record).first([](Row &row) {
            return row.id<PolicyId>();
        });
    if (!known) {
        return std::unexpected(known.error());
    }
    if (const std::optional<PolicyId> &same = *known) {
        return *same;
    }
    Statement insert(m_database, {AddPolicySql});
    return insert.bind(u":product_id"_s, *productId)
        .bind(u":valid_from_at"_s, policy.validFrom)
        .bind(u":record"_s, record)
        .insert()
        .transform([](qint64 id) { return PolicyId{id}; });
}

StoreResult<void> PolicyStore::update(const Policy &policy)
{
    Statement update(m_database, {UpdatePolicySql});
    return update.bind(u":id"_s, policy.id)
        .bind(u":valid_from_at"_s, policy.validFrom)
        .bind(u":record"_s, QString::fromUtf8(toJson(policy)))
        .runOnOne();
}

StoreResult<QStringList> PolicyStore::teamAddresses() const
{
    Statement select(m_database, {"SELECT address FROM team_address ORDER BY address"_L1});
    return select.list([](Row &row) { return row.text(); })
        .transform([](const QList<QString> &addresses) { return QStringList(addresses); });
}

StoreResult<void> PolicyStore::addTeamAddress(const QString &address)
{
    Statement insert(m_database, {"INSERT INTO team_address (address) VALUES (:address) "
                                  "ON CONFLICT DO NOTHING"_L1});
    return insert.bind(u":address"_s, address.trimmed().toLower()).run();
}

} // namespace Docket
