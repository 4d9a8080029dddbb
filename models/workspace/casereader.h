// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/errors.h"
#include "domain/evidence.h"
#include "domain/sourcefield.h"

namespace Docket {

struct Stores;

/// Everything that a case page shows. Texts are read from the originals: milliseconds for a thread
/// of usual size.
[[nodiscard]] Outcome<CaseDetail> readCase(const Stores &stores, CaseId id);

/// The same with what an advisory must not give away, which groundOf() judges it by: text that came
/// attached, keys of cases that are not public. Unpacks originals, so only where something is
/// judged.
[[nodiscard]] Outcome<CaseDetail> readCaseToPublish(const Stores &stores, CaseId id);

/// The same for a page that is shown: what came attached is read only where the draft has a text to
/// compare with it. Who lets an advisory out judges it by readCaseToPublish().
[[nodiscard]] Outcome<CaseDetail> readCaseToShow(const Stores &stores, CaseId id);

/// The bytes of one piece of evidence, cut out of its original.
[[nodiscard]] Outcome<QByteArray> readEvidence(const Stores &stores, const EvidenceItem &item);

/// The original bytes of one message, unchanged.
[[nodiscard]] Outcome<QByteArray> readOriginal(const Stores &stores, MessageId id);

/// Everything that a tracker's item holds; see sourceFields().
[[nodiscard]] Outcome<SourceFields> readSourceFields(const Stores &stores, MessageId id);

/// The same with how they were quoted and what they are.
[[nodiscard]] Outcome<Original> readWholeOriginal(const Stores &stores, MessageId id);

/// Bytes that are kept, whosever they are; see OtherBytes.
[[nodiscard]] Outcome<QByteArray> readKept(const Stores &stores, OriginalId id);

} // namespace Docket
