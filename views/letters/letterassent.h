// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/letter.h"

#include <optional>

namespace Docket {

/// A letter with the words that went out, which a draft of today need not have.
struct LetterAsSent
{
    Letter letter;
    Instant at;
};

/// The last one of the draft's kind, from the messages of the case; nothing if none was sent, if it
/// is owed anew, and where its text is gone. Of a message entered by hand, which has neither
/// recipients nor a subject, those are the draft's. Pure.
[[nodiscard]] std::optional<LetterAsSent> letterAsSent(const CaseDetail &detail,
                                                       const Letter &draft);

} // namespace Docket
