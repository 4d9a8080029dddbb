// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/statement.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

Transaction::Transaction(const Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

StoreResult<Transaction> Transaction::begin(const Database &database)
{
    // IMMEDIATE: a transaction that turned to writing only later could fail as Busy in the middle.
    return Statement(database, {"BEGIN IMMEDIATE"_L1}).run().transform([&] {
        return Transaction(database);
    });
}

StoreResult<void> Transaction::commit()
{
    const auto done = Statement(*m_database, {"COMMIT"_L1}).run();
    if (done) {
        m_database = nullptr;
    }
    return done;
}

Transaction::~Transaction()
{
    if (m_database == nullptr) {
        return;
    }
    // It fails where SQLite has rolled back by itself, as it does on a full disk: the same end.
    [[maybe_unused]] const auto done = Statement(*m_database, {"ROLLBACK"_L1}).run();
}

} // namespace Docket
