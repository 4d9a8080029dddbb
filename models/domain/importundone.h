// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QString>
#include <QStringList>

namespace Docket {

/// An import that can be undone: its files together.
struct UndoableImport
{
    ImportId first; ///< run of its first file, which names the import
    QString path;   ///< of that file
    qint64 files = 0;
    Instant startedAt;
    qint64 messages = 0; ///< that it brought and that are still there

    bool operator==(const UndoableImport &) const = default;
};

/// What undoing an import did.
struct UndoReport
{
    QString path; ///< of its first file; empty: there was no import to undo
    qint64 files = 0;
    qint64 messages = 0;   ///< that left their cases
    QStringList withdrawn; ///< keys of cases that are in no list any more
    QStringList kept;      ///< keys of cases that somebody worked on since: as they were
    bool wasStopped = false;

    bool operator==(const UndoReport &) const = default;
};

} // namespace Docket
