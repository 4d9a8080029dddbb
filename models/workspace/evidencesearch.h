// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/evidencehit.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace Docket {

struct Stores;

/// Cases that have every one of `words` in their messages and every one of `evidence` in their
/// evidence, by id. Of what more than five thousand messages seem to have, a few may have its parts
/// only. Reads the messages that seem to have it; after a stop the answer is of no use.
[[nodiscard]] StoreResult<QList<CaseId>> casesWith(const Stores &stores, const QStringList &words,
                                                   const QStringList &evidence,
                                                   const std::stop_token &stop = {});

/// The lines of all evidence that have `text`, newest message first; a thousand at most. Reads the
/// original of each message that has it. A stop keeps what was found.
[[nodiscard]] StoreResult<EvidenceHits> findInEvidence(const Stores &stores, const QString &text,
                                                       const std::stop_token &stop = {});

} // namespace Docket
