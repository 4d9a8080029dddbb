// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/piecefacts.h"

#include <QList>

namespace Docket {

class Database;

/// Cases other than `except` with an attachment of these bytes, by id, at most `most`; one row a
/// case.
[[nodiscard]] StoreResult<QList<SameBytes>>
casesWithBytes(const Database &database, const QByteArray &sha256, CaseId except, int most);

/// How many such cases there are.
[[nodiscard]] StoreResult<qint64> countCasesWithBytes(const Database &database,
                                                      const QByteArray &sha256, CaseId except);

} // namespace Docket
