// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importbatch.h"

#include "workspace/importbefore.h"
#include "workspace/policyactions.h"
#include "workspace/policybook.h"
#include "workspace/stores.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Docket {

ImportBatch::ImportBatch(Stores &stores, PolicyBook &policies, ImportBefore &before,
                         const ImportRequest &request, NowFn now, ChangeFn changed,
                         WriteTurns &turns)
    : m_stores(stores)
    , m_policies(policies)
    , m_before(before)
    , m_now(std::move(now))
    , m_changed(std::move(changed))
    , m_by(request.by)
    , m_isDryRun(request.dryRun)
    , m_turns(turns)
{
}

StoreResult<void> ImportBatch::begin()
{
    if (m_transaction) {
        return {};
    }
    m_turn = m_turns.take();
    return Transaction::begin(*m_stores.database)
        .transform(
            [this](Transaction &&transaction) { m_transaction.emplace(std::move(transaction)); })
        .and_then([this] { return m_policies.load(); })
        .and_then([this] { return m_stores.contacts.addressAliases(); })
        .transform([this](const QHash<QString, QString> &aliases) { m_aliases = aliases; });
}

bool ImportBatch::isInTheWay() const
{
    return m_isDryRun && m_transaction && m_turns.isAwaited();
}

StoreResult<OpenCase *> ImportBatch::open(CaseId id)
{
    if (const auto found = m_touched.find(id); found != m_touched.end()) {
        return &*found;
    }
    return openCase(m_stores, id).transform([&](OpenCase &&open) {
        return &*m_touched.emplace(id, std::move(open));
    });
}

StoreResult<CaseId> ImportBatch::homeOf(CaseId id)
{
    QSet<CaseId> seen;
    while (!seen.contains(id)) {
        seen.insert(id);
        const auto found = open(id);
        if (!found) {
            return failed(found);
        }
        const CaseFile &file = (*found)->file;
        const bool isEmptied = file.duplicateOf && (*found)->messages.isEmpty();
        id = isEmptied ? file.duplicateOf.value_or(id) : id;
    }
    return id;
}

OpenCase *ImportBatch::add(const CaseFile &file)
{
    return &*m_touched.insert(file.id, OpenCase{file, {}, {}, {}, m_aliases});
}

void ImportBatch::set(OpenCase &&open)
{
    const CaseId id = open.file.id;
    m_touched.emplace(id, std::move(open));
}

StoreResult<void> ImportBatch::commit()
{
    StoreResult<void> done = write();
    if (done && m_transaction && !m_isDryRun) {
        done = m_transaction->commit();
        m_transaction.reset();
        if (done) {
            publish(); // still in its turn: else the next writer's change might be told first
        }
        m_turn.reset();
    }
    m_touched.clear();
    return done;
}

StoreResult<void> ImportBatch::write()
{
    m_dependents.clear();
    for (OpenCase &open : m_touched) {
        if (auto done = writeCase(open); !done) {
            return done;
        }
    }
    for (const CaseId id : m_touched.keys()) {
        if (auto done = writeDependents(id); !done) {
            return done;
        }
    }
    return {};
}

StoreResult<void> ImportBatch::writeCase(OpenCase &open)
{
    const Instant before = open.file.receivedAt;
    const QList<CaseEvent> settled = settle(open, m_now(), m_by);
    const Policy &own = m_policies.byId(open.file.policyId);
    const Policy &policy = m_policies.inForceFor(open.file, before);
    const auto told = m_stores.events.appendAll(settled);
    if (!told || policy.id == own.id) {
        return told.and_then([&] { return saveCase(m_stores, open, policy); });
    }
    return m_before.keepWhole(open.file.id).and_then([&] {
        return PolicyActions::move(m_stores, open, own, policy, m_now(), m_by);
    });
}

StoreResult<void> ImportBatch::writeDependents(CaseId id)
{
    const auto dependents = m_stores.links.dependents(id);
    if (!dependents) {
        return failed(dependents);
    }
    for (const CaseId dependent : *dependents) {
        if (auto done = m_before.keep(dependent); !done) {
            return done;
        }
    }
    if (dependents->isEmpty()) {
        return {};
    }
    return saveDependents(m_stores, id, m_now(), m_by).transform([this](const QList<CaseId> &ids) {
        m_dependents += ids;
    });
}

void ImportBatch::publish()
{
    if (!m_changed || m_touched.isEmpty()) {
        return;
    }
    QList<CaseId> ids = m_touched.keys() + m_dependents;
    std::ranges::sort(ids); // each once: of one that is there twice, a lane had all clocks twice
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    const auto rows = m_stores.cases.rows(ids);
    const auto lanes = m_stores.cases.lanes(ids);
    if (rows && lanes) { // the batch is safe either way; the list reloads on the next open
        m_changed({*rows, *lanes});
    }
}

} // namespace Docket
