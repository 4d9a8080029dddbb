// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

namespace Docket::Commands {

/// How bad a case is, by both sides, of what kind, and how soon it is fixed.
[[nodiscard]] QJsonObject assessmentJson(const CaseDetail &detail);

/// The same as names and values of a table.
[[nodiscard]] QList<std::pair<QString, QString>> assessmentLines(const CaseDetail &detail);

} // namespace Docket::Commands
