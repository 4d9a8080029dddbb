// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/affected.h"
#include "importers/recordnode.h"

#include <QList>

namespace Docket {

/// The ranges that the events of an OSV range make. Versions are a line: each end closes what was
/// introduced before it. Commits are a graph: each end is one of its own, with the same beginning
/// where there are fewer of those. Events that say nothing of this are left unread.
[[nodiscard]] QList<AffectedRange> rangesOf(const RecordNode &events,
                                            const AffectedProduct &product);

} // namespace Docket
