// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseevent.h"
#include "domain/errors.h"

#include <QList>

#include <memory>
#include <optional>

namespace Docket {

class Database;

/// The append-only table event; triggers refuse UPDATE and DELETE.
class EventStore final
{
public:
    explicit EventStore(const Database &database);
    ~EventStore();
    Q_DISABLE_COPY_MOVE(EventStore)

    [[nodiscard]] StoreResult<QList<CaseEvent>> ofCase(CaseId id) const; ///< oldest first
    /// Its events of one kind, newest first.
    [[nodiscard]] StoreResult<QList<CaseEvent>> ofCase(CaseId id, EventKind kind) const;
    [[nodiscard]] StoreResult<EventId> append(const CaseEvent &event);

    /// What is appended from here on is written by this import.
    void setImport(std::optional<ImportId> import) { m_import = import; }

    [[nodiscard]] StoreResult<void> appendAll(const QList<CaseEvent> &events);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
    std::optional<ImportId> m_import;
};

} // namespace Docket
