// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QJsonArray>

// What a report gives, of what its policy asks for, and the verdicts on its versions.
namespace Docket::Commands {

[[nodiscard]] QJsonArray askedForJson(const CaseDetail &detail);
[[nodiscard]] QJsonArray versionsJson(const CaseDetail &detail);

void printAskedFor(const CaseDetail &detail);
void printVersions(const CaseDetail &detail);

} // namespace Docket::Commands
