// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/archive.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <stop_token>

namespace Docket {

class ArchiveStore;

/// How archives are looked into. Nothing is written anywhere, and no name is used as a path.
struct ArchiveReading
{
    ArchiveLimits limits;
    /// For the archive at a path of entries (the outermost has an empty one); empty: none is known.
    std::function<QByteArray(const QList<qint64> &archive)> password;
    std::stop_token stop;
    ArchiveStore *store = nullptr; ///< for what is unpacked on the way
    QByteArray root;               ///< names the outermost archive in the store
};

/// The entries of the archive at `path` within the archive `bytes`, whose name is `name`: of that
/// itself if the path is empty. None of them is unpacked but in compressed tars, where their
/// headers stand in what is compressed. Damage is an error only where no entry could be listed.
[[nodiscard]] ArchiveResult<ArchiveListing> listArchive(const QByteArray &bytes,
                                                        const QString &name,
                                                        const QList<qint64> &path,
                                                        const ArchiveReading &reading);

/// The bytes of one entry: `path` has the entries' numbers, outermost first, at least one.
[[nodiscard]] ArchiveResult<QByteArray> readEntry(const QByteArray &bytes, const QString &name,
                                                  const QList<qint64> &path,
                                                  const ArchiveReading &reading);

} // namespace Docket
