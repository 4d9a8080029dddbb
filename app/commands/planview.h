// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importplan.h"

#include <QJsonObject>

namespace Docket::Commands {

/// A dry run as a table: one line a message, with what would become of it and why.
void printPlan(const ImportPlan &plan);

/// The same; "choice" of a row is the key under which --choices takes another wish for it.
[[nodiscard]] QJsonObject planJson(const ImportPlan &plan);

} // namespace Docket::Commands
