// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"

#include <QList>
#include <QString>

#include <stop_token>

namespace Docket {

/// A file of a folder that is to be looked into.
struct FolderFile
{
    QString path;
    bool isOfMailStore = false; ///< beside mail there are indexes and rules: none of them is a dump

    bool operator==(const FolderFile &) const = default;
};

struct FolderFiles
{
    QList<FolderFile> files;     ///< sorted by path
    QList<ImportIssue> problems; ///< folders that cannot be looked into, mail that is not all there
    qint64 notMail = 0;          ///< files of a mail program's profile that are not even opened
};

/// The files below a folder. Of a Maildir, "tmp" is passed over and said, and its hidden folders
/// (Maildir++) count; of a Thunderbird profile only what is below Mail and ImapMail is looked at.
/// Links to folders are not followed.
[[nodiscard]] FolderFiles filesOfFolder(const QString &folder, const std::stop_token &stop);

} // namespace Docket
