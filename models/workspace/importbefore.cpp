// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importbefore.h"

#include "workspace/importledger.h"
#include "workspace/stores.h"

namespace Docket {

StoreResult<void> ImportBefore::begin()
{
    return m_stores.before.newestCase().transform(
        [this](std::optional<CaseId> newest) { m_newest = newest.value_or(CaseId{}); });
}

StoreResult<void> ImportBefore::keep(CaseId id)
{
    if (!isOlder(id) || m_kept.contains(id)) {
        return {};
    }
    return m_ledger.first()
        .and_then([&](ImportId import) { return m_stores.before.note(id, import); })
        .transform([&] { m_kept.insert(id); });
}

StoreResult<void> ImportBefore::keepWhole(CaseId id)
{
    if (!isOlder(id)) {
        return {};
    }
    return keep(id).and_then([this] { return m_ledger.first(); }).and_then([&](ImportId import) {
        return m_stores.before.noteMessages(id, import);
    });
}

StoreResult<void> ImportBefore::keep(CaseId id, MessageId message)
{
    if (!isOlder(id)) {
        return {};
    }
    return keep(id).and_then([this] { return m_ledger.first(); }).and_then([&](ImportId import) {
        return m_stores.before.noteMessage(message, import);
    });
}

} // namespace Docket
