// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/labels.h"
#include "domain/leakcheck.h"

// Words for what checks find in a text before it becomes public, and for clones that were asked.
namespace Docket::Labels {

[[nodiscard]] QString text(LeakKind kind);
[[nodiscard]] FailureText gitFailure(const GitError &error);

} // namespace Docket::Labels
