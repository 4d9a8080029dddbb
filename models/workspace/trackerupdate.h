// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "store/messagestore.h"
#include "workspace/importbatch.h"
#include "workspace/importitems.h"

namespace Docket {

class ImportBefore;
struct Stores;

/// What a dump said of an item that the casebook has.
enum class TrackerNews {
    None,  ///< nothing new: the same, or an older state of it
    Kept,  ///< nothing that a person sees; its newer bytes took the place of the older
    Edits, ///< its title, text or state; written to message, case, search and history
};

/// Takes over what changed of an issue or comment since it was read. Of two dumps the one counts
/// whose item was updated later; without such dates the one that is imported later (a file
/// that was read before is not).
[[nodiscard]] StoreResult<TrackerNews> updateTrackerItem(Stores &stores, ImportBatch &batch,
                                                         ImportBefore &kept,
                                                         const MessageStore::Known &known,
                                                         const ReadMessage &read, Instant now,
                                                         const QString &by);

} // namespace Docket
