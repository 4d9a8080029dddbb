// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Docket {

/// Writes a whole file or nothing (QSaveFile): a full disk leaves the old file as it was.
[[nodiscard]] ExportResult<void> writeFile(const QString &path, const QByteArray &bytes);

struct FileToWrite
{
    QString path;
    QByteArray bytes;

    bool operator==(const FileToWrite &) const = default;
};

/// Writes several files or none: all are on the disk before the first takes its name, and where one
/// cannot, those that took theirs are as they were.
[[nodiscard]] ExportResult<void> writeFiles(const QList<FileToWrite> &files);

} // namespace Docket
