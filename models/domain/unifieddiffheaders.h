// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unifieddiff.h"

#include <optional>

// The lines of a diff that are no lines of a file.
namespace Docket::DiffHeaders {

/// "@@ -3,4 +3,5 @@ section".
struct HunkRange
{
    qint32 oldStart = 0;
    qint32 oldCount = 1;
    qint32 newStart = 0;
    qint32 newCount = 1;

    bool operator==(const HunkRange &) const = default;
};

[[nodiscard]] std::optional<HunkRange> hunkRange(QByteArrayView line);

/// The name of a "--- " or "+++ " line, without what follows a tab, a/ or b/, and quotes. Empty for
/// /dev/null.
[[nodiscard]] QString nameOf(QByteArrayView rest);

/// Takes what a header line of git says ("rename from x", "new mode 100755", …) into `file`.
void readHeader(QByteArrayView line, DiffFile &file);

/// The two names of "diff --git a/x b/x", where they can be told apart.
void readGitNames(QByteArrayView rest, DiffFile &file);

} // namespace Docket::DiffHeaders
