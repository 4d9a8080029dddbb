// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importdevices.h"

#include "workspace/importfiles.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Docket {

ImportDevices::ImportDevices(std::stop_token stop, const PackLimits &limits)
    : m_stop(std::move(stop))
    , m_limits(limits)
{
}

std::expected<QIODevice *, ImportError> ImportDevices::open(const ImportFile &file)
{
    if (const std::optional<PackedEntry> &entry = file.entry) {
        return openEntry(file, *entry);
    }
    m_packed.reset();
    m_container.clear();
    m_file.close();
    m_file.setFileName(file.path);
    if (!isReadableFile(QFileInfo(file.path)) || !m_file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            ImportError{ImportFault::CannotRead, file.path, 0, m_file.errorString()});
    }
    return &m_file;
}

/// Entries come in the order of the file, apart from comments, which wait for their issues.
std::expected<QIODevice *, ImportError> ImportDevices::openEntry(const ImportFile &file,
                                                                 const PackedEntry &wanted)
{
    const bool isAhead = m_packed && m_container == file.container && m_index < wanted.index;
    const bool isBroken = m_packed && m_container == file.container && m_packed->error();
    if (!isAhead && !isBroken) {
        if (auto opened = openContainer(file.container); !opened) {
            return std::unexpected(opened.error());
        }
    }
    while (m_index < wanted.index) {
        const auto next = m_packed->next();
        if (!next) {
            return std::unexpected(errorOf(file, next.error()));
        }
        const std::optional<PackedEntry> &entry = *next;
        if (!entry) {
            break;
        }
        m_index = entry->index;
        if (m_index == wanted.index && entry->name == wanted.name) {
            return &m_packed->entry();
        }
    }
    // changed since it was looked at, or broken before this entry
    const auto why = m_packed->error();
    return std::unexpected(errorOf(
        file, why.value_or(ImportError{ImportFault::CannotRead, file.path, 0, wanted.name})));
}

std::expected<void, ImportError> ImportDevices::openContainer(const QString &path)
{
    m_packed.reset();
    m_index = -1;
    m_container = path;
    m_file.close();
    m_file.setFileName(path);
    if (!isReadableFile(QFileInfo(path)) || !m_file.open(QIODevice::ReadOnly)) {
        return std::unexpected(ImportError{ImportFault::CannotRead, path, 0, m_file.errorString()});
    }
    m_packed = std::make_unique<PackedInput>(m_file, path, m_limits, m_stop);
    return {};
}

ImportError ImportDevices::errorOf(const ImportFile &file, const ImportError &seen) const
{
    const auto packed = file.entry && m_packed ? m_packed->error() : std::nullopt;
    ImportError error = packed.value_or(seen);
    error.path = file.path;
    return error;
}

Progress ImportDevices::placed(const ImportFile &file, Progress progress) const
{
    const bool isByItsOwn = file.entry && m_packed && file.entry->name.isEmpty();
    progress.doneBytes = std::min(isByItsOwn ? m_packed->packedPosition() : progress.doneBytes,
                                  std::max<qint64>(file.size, 0));
    return progress;
}

Instant changedAt(const ImportFile &file, Instant now)
{
    const QString &path = file.entry ? file.container : file.path;
    const Instant onDisk{QFileInfo(path).lastModified().toSecsSinceEpoch()};
    return std::min(file.entry ? file.entry->changedAt.value_or(onDisk) : onDisk, now);
}

} // namespace Docket
