// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>

namespace Docket {

/// How far a job is. `totalBytes` 0 means not known.
struct Progress
{
    qint64 doneBytes = 0;
    qint64 totalBytes = 0;
    qint64 items = 0;   ///< messages or issues seen
    qint64 damaged = 0; ///< issues listed

    bool operator==(const Progress &) const = default;
};

/// Called at most every 100 ms by whoever works; may come from a worker thread.
using ProgressFn = std::function<void(const Progress &)>;

} // namespace Docket
