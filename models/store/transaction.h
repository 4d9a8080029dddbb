// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "store/database.h"

namespace Docket {

/// BEGIN IMMEDIATE … COMMIT. What is not committed is rolled back by the destructor.
class Transaction final
{
public:
    /// Failing to begin is an error, never ignored.
    [[nodiscard]] static StoreResult<Transaction> begin(const Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    [[nodiscard]] StoreResult<void> commit();

private:
    explicit Transaction(const Database &database);

    const Database *m_database;
};

} // namespace Docket
