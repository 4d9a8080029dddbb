// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

namespace Docket {

/// Whether only what a message says put it into its case, which anybody can write who knows a key,
/// an address or a subject: it is heard, but it does not say where answers go.
[[nodiscard]] inline bool isMatchedByContent(const Message &message)
{
    return message.matchedBy == MatchedBy::CaseKey || message.matchedBy == MatchedBy::TrackerUrl ||
           message.matchedBy == MatchedBy::SubjectAndSender ||
           message.matchedBy == MatchedBy::QuotedText;
}

} // namespace Docket
