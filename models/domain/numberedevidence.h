// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/codeblocks.h"
#include "domain/evidence.h"

#include <QList>

namespace Docket {

/// Pieces of a message as they are listed; blocks count from 1.
[[nodiscard]] EvidenceItem attachmentItem(const Attachment &attachment);
[[nodiscard]] EvidenceItem blockItem(const CodeBlock &block, MessageId messageId, int number);

/// A piece of evidence with the number by which `docket evidence CASE N` asks for it.
struct NumberedEvidence
{
    int number = 0;  ///< 1, 2, … in the case
    int message = 0; ///< the message's own number
    EvidenceItem item;

    bool operator==(const NumberedEvidence &) const = default;
};

/// The attachments, then the code blocks of each message, in the order in which the messages came
/// in: a later one does not change the numbers.
[[nodiscard]] QList<NumberedEvidence> numberedEvidence(const CaseDetail &detail);

} // namespace Docket
