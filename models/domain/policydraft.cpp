// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policydraft.h"

#include <utility>

namespace Docket {

PolicyDraft::PolicyDraft(Policy policy, bool isNew)
    : m_before(policy)
    , m_policy(std::move(policy))
    , m_isNew(isNew)
{
}

void PolicyDraft::change(const Policy &next)
{
    if (next == m_policy) {
        return;
    }
    m_steps.append(m_policy);
    m_policy = next;
}

void PolicyDraft::undo()
{
    if (canUndo()) {
        m_policy = m_steps.takeLast();
    }
}

} // namespace Docket
