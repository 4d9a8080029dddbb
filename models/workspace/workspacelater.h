// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/stores.h"
#include "workspace/workspace.h"

#include <utility>

// How Workspace reads on other threads, for its files that do.
namespace Docket {

template <typename T>
void Workspace::answerLater(const QPointer<QObject> &context,
                            const std::function<void(const Outcome<T> &)> &answer,
                            Outcome<T> result)
{
    // `context` may have died meanwhile: only the Workspace's own thread looks at it.
    QMetaObject::invokeMethod(
        this,
        [context, answer, result = std::move(result)] {
            if (context) {
                answer(result);
            }
        },
        Qt::QueuedConnection);
}

template <typename T>
void Workspace::later(std::function<Outcome<T>(const Stores &)> read, QObject *context,
                      std::function<void(const Outcome<T> &)> answer)
{
    laterOn<T>(m_readers, std::move(read), context, std::move(answer));
}

template <typename T>
void Workspace::laterOn(QThreadPool &pool, std::function<Outcome<T>(const Stores &)> read,
                        QObject *context, std::function<void(const Outcome<T> &)> answer)
{
    pool.start([this, read = std::move(read), context = QPointer(context),
                answer = std::move(answer)] {
        auto result =
            widened(Stores::open(m_path, Database::Mode::Worker)).and_then([&](const auto &stores) {
                return read(*stores);
            });
        answerLater(context, answer, std::move(result));
    });
}

template <typename T>
void Workspace::laterUntil(QThreadPool &pool, const std::stop_source &stop,
                           std::function<Outcome<T>(const Stores &, const std::stop_token &)> read,
                           QObject *context, std::function<void(const Outcome<T> &)> answer)
{
    laterOn<T>(
        pool,
        [this, stop, read = std::move(read)](const Stores &stores) {
            const std::stop_callback withWorkspace(
                m_stop.get_token(), [source = stop]() mutable { source.request_stop(); });
            return read(stores, stop.get_token());
        },
        context, std::move(answer));
}

} // namespace Docket
