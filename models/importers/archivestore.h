// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/archivewalk.h"

#include <QList>

#include <list>
#include <mutex>
#include <optional>

namespace Docket {

/// Archives that were unpacked on the way to their entries, in memory and up to a cap, so that
/// looking through a nested one does not unpack all around it each time. Any thread.
class ArchiveStore final
{
public:
    static constexpr qint64 DefaultCap = qint64(64) << 20;

    struct Kept
    {
        QByteArray bytes;
        QString name;
        UnpackedSoFar soFar; ///< what it took to get there: limits hold whether or not it is kept
    };

    explicit ArchiveStore(qint64 cap = DefaultCap)
        : m_cap(cap)
    {
    }

    /// `root` says which outermost archive, `path` which entry in it; empty: that archive itself.
    [[nodiscard]] std::optional<Kept> find(const QByteArray &root, const QList<qint64> &path);
    /// Pushes out what was not asked for the longest; nothing if it alone is over the cap.
    void keep(const QByteArray &root, const QList<qint64> &path, Kept kept);
    [[nodiscard]] qint64 size() const; ///< bytes held

private:
    struct Row
    {
        QByteArray root;
        QList<qint64> path;
        Kept kept;
    };

    mutable std::mutex m_mutex;
    std::list<Row> m_rows; ///< a handful, the last asked for first
    qint64 m_cap;
    qint64 m_size = 0;
};

} // namespace Docket
