// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/affected.h"
#include "importers/recordnode.h"

#include <QList>

namespace Docket {

/// The products that an entry of CVE's `affected` is: one for each kind of version that it has.
[[nodiscard]] QList<AffectedProduct> cveProductsOf(const RecordNode &entry);

} // namespace Docket
