// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QStringList>

namespace Docket {

/// How many CVEs of a case are looked up.
constexpr qsizetype MostCves = 20;

/// The CVEs of a case: first those that its advisory has, then that of the dependency, then what
/// its messages name. Upper case, each once, at most MostCves.
[[nodiscard]] QStringList cvesOf(const CaseDetail &detail);

} // namespace Docket
