// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/policy.h"
#include "workspace/casefacts.h"

namespace Docket {

struct Stores;

/// Looks again, in the originals, for what the policy asks a reporter for: CaseFile::foundItems of
/// a case that came under another list of items, or whose messages are others now. Damaged messages
/// give nothing.
[[nodiscard]] StoreResult<void> lookForItems(const Stores &stores, OpenCase &open,
                                             const Policy &policy);

} // namespace Docket
