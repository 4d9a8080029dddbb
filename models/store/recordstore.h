// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caserecord.h"
#include "domain/errors.h"
#include "domain/ids.h"

#include <memory>

namespace Docket {

class Database;

/// The table case_record. A case without a row has nothing written down yet.
class RecordStore final
{
public:
    explicit RecordStore(const Database &database);
    ~RecordStore();
    Q_DISABLE_COPY_MOVE(RecordStore)

    [[nodiscard]] StoreResult<CaseRecord> ofCase(CaseId id) const;
    [[nodiscard]] StoreResult<void> save(CaseId id, const CaseRecord &record);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Docket
