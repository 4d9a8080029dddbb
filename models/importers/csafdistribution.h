// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/recordnode.h"

namespace Docket {

/// Whether the "document" of a CSAF record is published: not a draft (3.2.1.12.7), and by its
/// traffic light (3.2.1.5.2) not only for some.
[[nodiscard]] bool isForEverybody(const RecordNode &document);

} // namespace Docket
