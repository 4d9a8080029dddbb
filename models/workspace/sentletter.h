// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseevent.h"
#include "domain/errors.h"
#include "domain/letter.h"
#include "domain/message.h"
#include "workspace/casefacts.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Docket {

struct Stores;

// How a letter that was drafted here is known when it comes back as a sent one. Private to
// workspace.

/// Of a body, for LetterDrafted: SHA-256 in hex of comparableText().
[[nodiscard]] QString bodyDigest(const QString &body);

/// Which letter an imported message of the team is, if any. Message-ID, X-Docket-Letter and the
/// reference line name it by themselves, and must name this case; only a message without any of
/// them is looked up among the case's drafts, by its words. Inbound and automatic messages are
/// none.
[[nodiscard]] StoreResult<std::optional<LetterKind>> sentLetter(const Stores &stores,
                                                                const CaseFile &file,
                                                                const Message &message,
                                                                const IncomingMessage &incoming);

/// Writes down that the safe-harbour sentence was given at this instant, unless it was before. The
/// event for the history, if there is one.
[[nodiscard]] StoreResult<QList<CaseEvent>> noteSafeHarbourAt(Stores &stores, OpenCase &open,
                                                              Instant at, const QString &by);

/// Writes down when the last message of the case gave the safe-harbour sentence, unless an earlier
/// one did (W-21).
[[nodiscard]] StoreResult<QList<CaseEvent>> noteSafeHarbour(Stores &stores, OpenCase &open,
                                                            const Policy &policy,
                                                            const QString &text, const QString &by);

} // namespace Docket
