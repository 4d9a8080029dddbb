// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/labels.h"
#include "domain/archive.h"

// Words for what is in archives.
namespace Docket::Labels {

[[nodiscard]] QString text(ArchiveFlag flag);
/// All of an entry, in one line, with where a link leads; names are shown with visible escapes.
[[nodiscard]] QString oddities(const ArchiveEntry &entry);
[[nodiscard]] QString oddities(ArchiveFlags flags);
[[nodiscard]] QString text(ArchiveRemark remark, const ArchiveListing &listing);
/// "4 entries, 12 kB unpacked, 1 goes out of its folder."
[[nodiscard]] QString summary(const ArchiveListing &listing);
[[nodiscard]] FailureText archiveFailure(const ArchiveError &error);

} // namespace Docket::Labels
