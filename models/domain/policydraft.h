// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QList>

namespace Docket {

/// A revision while a person works on it: what is saved, what it would be, and the steps back.
/// It writes nothing.
class PolicyDraft final
{
public:
    PolicyDraft() = default;

    /// `isNew`: nothing is saved yet, and `policy` is what would be added.
    PolicyDraft(Policy policy, bool isNew);

    [[nodiscard]] const Policy &policy() const { return m_policy; }

    /// What the casebook has; of a new revision what was read.
    [[nodiscard]] const Policy &before() const { return m_before; }

    [[nodiscard]] bool isNew() const { return m_isNew; }

    /// Whether there is something to save.
    [[nodiscard]] bool isUnsaved() const { return m_isNew || m_policy != m_before; }

    [[nodiscard]] bool canUndo() const { return !m_steps.isEmpty(); }

    void change(const Policy &next);
    void undo();

private:
    Policy m_before;
    Policy m_policy;
    QList<Policy> m_steps; ///< what it was before each change
    bool m_isNew = false;
};

} // namespace Docket
