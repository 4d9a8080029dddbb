// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <optional>

// What all users of libarchive share. Only the files that read archives include it.
namespace Docket {

struct FreeArchive
{
    void operator()(archive *opened) const { archive_read_free(opened); }
};

using ArchiveHandle = std::unique_ptr<archive, FreeArchive>;

/// The filter that libarchive is to put before the format; only one, so that a compressed file in a
/// compressed file is not opened.
[[nodiscard]] std::optional<int> filterFor(ArchiveFormat format);

/// The name as given: UTF-8 if it is valid, else code page 437 in a zip (APPNOTE.TXT D.1), else
/// Latin-1, where every byte has a character.
[[nodiscard]] QString entryName(archive_entry *entry, ArchiveFormat format);
[[nodiscard]] QString decodedName(QByteArrayView bytes, ArchiveFormat format);

/// Where a link leads; empty if it is none.
[[nodiscard]] QString linkTarget(archive_entry *entry, ArchiveFormat format);

[[nodiscard]] std::optional<Instant> changedAt(archive_entry *entry);

/// A file with bytes of its own: no folder, link, device, pipe or socket.
[[nodiscard]] bool isPlainFile(archive_entry *entry);

/// libarchive's own words of what went wrong; may be empty.
[[nodiscard]] QString wordsOf(archive *opened);

} // namespace Docket
