// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseclocks.h"
#include "domain/message.h"
#include "domain/policy.h"

#include <QList>

#include <optional>
#include <vector>

namespace Docket {

// What keeps a promise; the clocks are made from it in caseclocks.h.

/// The team's answers to the reporter in the order in which they count, without automatic replies
/// (FIELD.md rule 2).
class Answers final
{
public:
    explicit Answers(const QList<Message> &thread); ///< which must outlive this

    /// The earliest one from `start` on that keeps a promise of this kind; null for none.
    [[nodiscard]] const Message *firstKeeping(PromiseKind kind, Instant start) const;

private:
    std::vector<const Message *> m_answers;
};

/// Whether a message of this kind keeps a promise of that kind.
[[nodiscard]] bool meets(PromiseKind promise, MessageKind message);

/// The fact that keeps a promise which no message keeps. A fix or an advisory from before the clock
/// began, of a case that was opened again, keeps nothing.
[[nodiscard]] std::optional<Instant> factKeeping(PromiseKind kind, Instant start,
                                                 const CaseFacts &facts);

} // namespace Docket
