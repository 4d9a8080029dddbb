// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/ids.h"

#include <memory>
#include <optional>

namespace Docket {

class Database;

/// How cases and messages were before an import changed them: the tables case_before and
/// message_before, from which UndoStore restores. What is noted of one import once is not noted
/// again. `import` is the first run of the import.
class BeforeStore final
{
public:
    explicit BeforeStore(const Database &database);
    ~BeforeStore();
    Q_DISABLE_COPY_MOVE(BeforeStore)

    /// The newest case there is; nothing in an empty casebook.
    [[nodiscard]] StoreResult<std::optional<CaseId>> newestCase() const;
    [[nodiscard]] StoreResult<void> note(CaseId id, ImportId import) const;
    [[nodiscard]] StoreResult<void> noteMessages(CaseId id, ImportId import) const; ///< all of it
    [[nodiscard]] StoreResult<void> noteMessage(MessageId id, ImportId import) const;

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Docket
