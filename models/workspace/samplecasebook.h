// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/instant.h"

#include <QString>

namespace Docket {

class Workspace;

/// Adds the policies of the two products of the samples.
[[nodiscard]] Outcome<void> addBundledPolicies(Workspace &workspace);

/// The instant at which the samples are best looked at: some clocks run, some are overdue.
[[nodiscard]] Instant sampleNow();

/// Makes a casebook at `path` from the bundled samples as a person would: two policies, a mailbox,
/// an issue dump, and a month of decisions. `path` must not exist.
[[nodiscard]] Outcome<void> buildSampleCasebook(const QString &path);

} // namespace Docket
