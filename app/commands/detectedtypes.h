// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/jsonviews.h"
#include "workspace/workspace.h"

namespace Docket::Commands {

/// What bytes are, by their content alone ("image/png"); a sender's claim and name say nothing.
[[nodiscard]] QString detectedType(const QByteArray &bytes);

/// The same for every attachment of a case; one that cannot be cut out again is left out.
[[nodiscard]] DetectedTypes detectedTypes(const Workspace &workspace, const CaseDetail &detail);

} // namespace Docket::Commands
