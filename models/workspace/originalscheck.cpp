// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/stores.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

// The checking part of Workspace, apart from the reads that a page needs.
namespace Docket {

namespace {

/// "original 17 (message 3 of DKT-26-001)"
QString nameOf(const Stores &stores, OriginalId id)
{
    const QString name = "original "_L1 + QString::number(id.value);
    const auto message = stores.messages.byOriginal(id);
    if (!message || !*message) {
        return name;
    }
    const auto file = stores.cases.byId((*message)->caseId);
    return file ? u"%1 (message %2 of %3)"_s.arg(name).arg((*message)->ordinal).arg(file->key)
                : name;
}

} // namespace

Outcome<OriginalsCheck> Workspace::verifyOriginals() const
{
    const auto ids = m_stores->messages.originalIds();
    if (!ids) {
        return std::unexpected(Failure(ids.error()));
    }
    OriginalsCheck check{.checked = ids->size(), .problems = {}};
    for (const OriginalId id : *ids) {
        if (!m_stores->messages.original(id)) {
            check.problems.append(nameOf(*m_stores, id) +
                                  " is damaged: its bytes are not those that came in"_L1);
        }
    }
    return check;
}

} // namespace Docket
