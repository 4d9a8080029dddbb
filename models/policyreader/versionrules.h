// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policyreader/draft.h"

namespace Docket {

/// Reads every table of versions; whether there was one.
bool readVersionTables(Draft &draft);

/// Adds what a cell or item says as rows like `row`: "5.1, 5.2" is two.
void addVersions(Draft &draft, const QString &words, VersionRow row);

} // namespace Docket
