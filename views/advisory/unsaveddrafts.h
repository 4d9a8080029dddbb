// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/ids.h"

#include <QList>

#include <map>

namespace Docket {

/// Drafts that were sent off to be kept and of which nobody has said yet that they are, by case.
/// A draft may be on its way more than once; answers come in the order of sending, and the last one
/// counts, as it is the newest text that it is about.
class UnsavedDrafts final
{
public:
    void send(CaseId id, const AdvisoryDraft &draft);
    void answer(CaseId id, bool isKept);

    void clear() { m_drafts.clear(); }

    /// The newest that was sent off; null if everything of the case is kept.
    [[nodiscard]] const AdvisoryDraft *find(CaseId id) const;
    /// Refused, and nothing newer of the case is on its way.
    [[nodiscard]] bool isRefused(CaseId id) const;
    [[nodiscard]] QList<CaseId> refused() const;

private:
    struct Entry
    {
        AdvisoryDraft draft;
        int underWay = 0;
    };

    std::map<CaseId, Entry> m_drafts;
};

} // namespace Docket
