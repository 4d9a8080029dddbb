// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"

#include <QString>

// What can be said of a casebook file from outside, before SQLite is let near it: opening a
// database may replay its log, so a file that is not ours must be known by its first bytes.
namespace Docket::CasebookFile {

/// "DKET" as SQLite keeps it in `PRAGMA application_id`.
constexpr int ApplicationId = 0x444B4554;

/// Nothing if the file may be opened; else CannotOpen (missing, a folder, unreadable), NotADocket,
/// NewerSchema (than `newestSchema`) or Corrupt (cut off). Reads the first 100 bytes, writes
/// nothing.
[[nodiscard]] StoreResult<void> check(const QString &path, int newestSchema);

/// Whether a write-ahead log with content lies beside the file: somebody writes, or was killed.
[[nodiscard]] bool hasLog(const QString &path);

/// Whether there is a write-ahead log at all, even an empty one: somebody has the file open.
[[nodiscard]] bool hasLogFile(const QString &path);

/// Whether `path` is the casebook or one of the files that SQLite and the lock keep beside it. None
/// of them may be opened by others of this process while the casebook is open: closing any
/// descriptor of a file drops all of a process's locks on it (POSIX fcntl).
[[nodiscard]] bool isOwnFile(const QString &casebook, const QString &path);

/// Whether this process may write the file and make files beside it, as a write-ahead log needs.
[[nodiscard]] bool isWritable(const QString &path);

} // namespace Docket::CasebookFile
