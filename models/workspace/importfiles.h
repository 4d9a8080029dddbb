// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "importers/importer.h"
#include "importers/packedinput.h"

#include <QFileInfo>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace Docket {

/// A file that will be imported, with what it holds.
struct ImportFile
{
    QString path; ///< as it is shown: of an entry "archive.zip › folder/a.mbox"
    SourceFormat format = SourceFormat::Mbox;
    qint64 size = 0;                  ///< unpacked, where the packed file says it
    std::optional<PackedEntry> entry; ///< if it is packed
    QString container;                ///< likewise: the path of the packed file

    bool operator==(const ImportFile &) const = default;
};

struct ImportFiles
{
    QList<ImportFile> files; ///< in order: issues before comments
    QList<ImportIssue> problems;
    qint64 notMail = 0; ///< files of a mail program that are no mail: indexes, rules, settings
};

/// `file.path` from the root of the disk; the name of an entry is not taken for a path.
[[nodiscard]] QString absolutePath(const ImportFile &file);

/// Whether opening and reading it comes to an end: a regular file or a resource, no pipe, socket or
/// device.
[[nodiscard]] bool isReadableFile(const QFileInfo &info);

/// Folders become the files in them, sorted by name; a comments file beside an issue dump joins it;
/// a packed file becomes its entries, and one that is packed again is a problem; what cannot be
/// read or has no known format is a problem. Unknown files of a folder are listed too: nothing is
/// passed over in silence. The casebook's own files are not even opened: closing them again would
/// drop this process's locks on them.
[[nodiscard]] ImportFiles importFiles(const QStringList &paths, std::optional<SourceFormat> format,
                                      const QString &casebook = {}, const PackLimits &limits = {},
                                      std::stop_token stop = {});

} // namespace Docket
