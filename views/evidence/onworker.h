// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Docket {

/// Runs `work(promise)` off this thread; it adds its results, and looks at isCanceled() every few
/// milliseconds. Whoever watches the future cancels it when the piece changes.
template <typename Result, typename Work>
[[nodiscard]] QFuture<Result> onWorker(Work work)
{
    auto promise = std::make_shared<QPromise<Result>>();
    QFuture<Result> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        if (!promise->isCanceled()) {
            work(*promise);
        }
        promise->finish();
    });
    return future;
}

} // namespace Docket
