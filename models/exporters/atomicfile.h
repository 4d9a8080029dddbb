// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"

#include <QByteArray>
#include <QString>

namespace Docket {

/// Writes a whole file or nothing (QSaveFile): a full disk leaves the old file as it was.
[[nodiscard]] ExportResult<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace Docket
