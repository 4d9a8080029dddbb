// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/archivestore.h"

#include <algorithm>
#include <utility>

namespace Docket {

std::optional<ArchiveStore::Kept> ArchiveStore::find(const QByteArray &root,
                                                     const QList<qint64> &path)
{
    const std::scoped_lock lock(m_mutex);
    const auto row = std::ranges::find_if(
        m_rows, [&](const Row &one) { return one.root == root && one.path == path; });
    if (row == m_rows.end()) {
        return std::nullopt;
    }
    m_rows.splice(m_rows.begin(), m_rows, row);
    return m_rows.front().kept;
}

void ArchiveStore::keep(const QByteArray &root, const QList<qint64> &path, Kept kept)
{
    const std::scoped_lock lock(m_mutex);
    const bool isKnown = std::ranges::any_of(
        m_rows, [&](const Row &one) { return one.root == root && one.path == path; });
    if (isKnown || kept.bytes.size() > m_cap) {
        return;
    }
    m_size += kept.bytes.size();
    m_rows.push_front({root, path, std::move(kept)});
    while (m_size > m_cap || m_rows.size() > 256) {
        m_size -= m_rows.back().kept.bytes.size();
        m_rows.pop_back();
    }
}

qint64 ArchiveStore::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_size;
}

} // namespace Docket
