// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseevent.h"
#include "domain/errors.h"

#include <QList>

#include <memory>

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
    [[nodiscard]] StoreResult<void> appendAll(const QList<CaseEvent> &events);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Docket
