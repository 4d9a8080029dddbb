// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/unsaveddrafts.h"

namespace Docket {

void UnsavedDrafts::send(CaseId id, const AdvisoryDraft &draft)
{
    Entry &entry = m_drafts[id];
    entry.draft = draft;
    ++entry.underWay;
}

void UnsavedDrafts::answer(CaseId id, bool isKept)
{
    const auto entry = m_drafts.find(id);
    if (entry == m_drafts.end() || entry->second.underWay == 0) {
        return;
    }
    --entry->second.underWay;
    if (entry->second.underWay == 0 && isKept) {
        m_drafts.erase(entry);
    }
}

const AdvisoryDraft *UnsavedDrafts::find(CaseId id) const
{
    const auto entry = m_drafts.find(id);
    return entry == m_drafts.end() ? nullptr : &entry->second.draft;
}

bool UnsavedDrafts::isRefused(CaseId id) const
{
    const auto entry = m_drafts.find(id);
    return entry != m_drafts.end() && entry->second.underWay == 0;
}

QList<CaseId> UnsavedDrafts::refused() const
{
    QList<CaseId> result;
    for (const auto &[id, entry] : m_drafts) {
        if (entry.underWay == 0) {
            result.append(id);
        }
    }
    return result;
}

} // namespace Docket
