// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/policy.h"
#include "domain/tokens.h"
#include "store/casestore.h"
#include "store/database.h"
#include "store/messagestore.h"
#include "store/policystore.h"

#include <QCryptographicHash>
#include <QTest>

#include <memory>

namespace Docket {

// What several store tests start from. Helpers check with QVERIFY: QTEST_THROW_ON_FAIL ends the
// test.

inline constexpr Instant Receipt{1'795'000'000}; // 2026-11-18

/// The value of a result that has to be one; else the test fails with the error's words.
template <typename T>
T valueOf(StoreResult<T> result)
{
    if (!result) {
        qCritical().noquote() << toToken(result.error().fault) << result.error().statement
                              << result.error().driverText;
    }
    QVERIFY2(result.has_value(), "the store refused");
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// The fault of a result that has to be an error.
template <typename T>
StoreFault faultOf(const StoreResult<T> &result)
{
    QVERIFY2(!result.has_value(), "the store accepted");
    return result.error().fault;
}

inline std::unique_ptr<Database> memoryDatabase()
{
    return valueOf(Database::open(QStringLiteral(":memory:"), Database::Mode::Create));
}

inline Policy policyOf(const QString &product)
{
    return {.product = product,
            .productTitle = product,
            .validFrom = Receipt - std::chrono::days(300),
            .intakeAddresses = {QStringLiteral("security@example.org")},
            .promises = {Promise{.kind = PromiseKind::Acknowledge,
                                 .clauses = {QStringLiteral("We will answer within 24 hours.")},
                                 .clauseId = QStringLiteral("W-16"),
                                 .within = std::chrono::hours(24)}}};
}

/// A policy that cases can be opened under.
inline Policy addPolicy(const Database &database,
                        const QString &product = QStringLiteral("stalwart"))
{
    PolicyStore policies(database);
    return valueOf(policies.byId(valueOf(policies.add(policyOf(product)))));
}

inline CaseFile caseOf(const Policy &policy, const QString &title, Instant receivedAt = Receipt)
{
    return {.title = title,
            .productId = policy.productId,
            .policyId = policy.id,
            .reporter = {.name = QStringLiteral("Ada"),
                         .address = QStringLiteral("ada@example.org"),
                         .handle = {}},
            .receivedAt = receivedAt,
            .sourceRef = QStringLiteral("report@example.org")};
}

inline Original originalOf(const QByteArray &bytes)
{
    return {.bytes = bytes,
            .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
            .envelope = "From ada@example.org Wed Nov 18 12:00:00 2026"};
}

/// A message of the case with an original of its own.
inline Message messageOf(MessageStore &messages, CaseId caseId, const QString &ref)
{
    const Original original = originalOf(ref.toUtf8());
    return {.caseId = caseId,
            .originalId = valueOf(messages.insertOriginal(pack(original))),
            .messageRef = ref,
            .from = {.name = QStringLiteral("Ada"),
                     .address = QStringLiteral("ada@example.org"),
                     .handle = {}},
            .replyTo = {QStringLiteral("finder@example.net")},
            .recipients = {QStringLiteral("security@example.org")},
            .subject = QStringLiteral("Heap overflow"),
            .sentAt = Receipt - std::chrono::seconds(5),
            .receivedAt = Receipt};
}

} // namespace Docket
