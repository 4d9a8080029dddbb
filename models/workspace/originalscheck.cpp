// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/stores.h"
#include "workspace/workspace.h"

// The checking part of Workspace, apart from the reads that a page needs.
namespace Docket {

Outcome<OriginalsCheck> Workspace::verifyOriginals() const
{
    const auto ids = m_stores->messages.originalIds();
    if (!ids) {
        return std::unexpected(Failure(ids.error()));
    }
    OriginalsCheck check{.checked = ids->size(), .damaged = {}};
    for (const OriginalId id : *ids) {
        if (m_stores->messages.original(id)) {
            continue;
        }
        DamagedOriginal damaged{.id = id, .caseKey = {}, .message = 0};
        const auto found = m_stores->messages.byOriginal(id);
        if (const std::optional<Message> message = found.value_or(std::nullopt)) {
            const auto file = m_stores->cases.byId(message->caseId);
            damaged.caseKey = file ? file->key : QString();
            damaged.message = message->ordinal;
        }
        check.damaged.append(damaged);
    }
    return check;
}

} // namespace Docket
