// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/jsonviews.h"
#include "workspace/workspace.h"

namespace Docket::Commands {

/// What the bytes of every attachment of a case are; one that cannot be cut out again is left out.
[[nodiscard]] DetectedTypes detectedTypes(const Workspace &workspace, const CaseDetail &detail);

} // namespace Docket::Commands
