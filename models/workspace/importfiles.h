// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "importers/importer.h"

#include <QFileInfo>
#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

/// A file that will be imported, with what it holds.
struct ImportFile
{
    QString path;
    SourceFormat format = SourceFormat::Mbox;
    qint64 size = 0;

    bool operator==(const ImportFile &) const = default;
};

struct ImportFiles
{
    QList<ImportFile> files; ///< in order: issues before comments
    QList<ImportIssue> problems;
};

/// Whether opening and reading it comes to an end: a regular file or a resource, no pipe, socket or
/// device.
[[nodiscard]] bool isReadableFile(const QFileInfo &info);

/// Folders become the files in them, sorted by name; a comments file beside an issue dump joins it;
/// what cannot be read or has no known format is a problem. Unknown files of a folder are listed
/// too: nothing is passed over in silence. The casebook's own files are not even opened: closing
/// them again would drop this process's locks on them.
[[nodiscard]] ImportFiles importFiles(const QStringList &paths, std::optional<SourceFormat> format,
                                      const QString &casebook = {});

} // namespace Docket
