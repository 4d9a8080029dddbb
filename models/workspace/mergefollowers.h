// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/errors.h"
#include "domain/message.h"

#include <QList>

namespace Docket {

struct Stores;

/// Of the messages that came into a case after another one was merged into it, those that would
/// have gone to the other: they answer one of its messages, name its key or address, have its
/// subject and sender, or quote it, and nothing of the case that they are in. `merged` are the
/// messages that went with the merge, in their case `from`; `thread` is all of the case that has
/// them now, of which `merged` are a part.
[[nodiscard]] StoreResult<QList<Message>> mergeFollowers(const Stores &stores, const CaseFile &from,
                                                         const QList<Message> &merged,
                                                         const QList<Message> &thread);

} // namespace Docket
