// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/duewatch.h"

#include <chrono>
#include <utility>

namespace Docket {

namespace {

constexpr qint64 SecondsAMinute = 60;

}

DueWatch::DueWatch(NowFn now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DueWatch::tick);
}

void DueWatch::start()
{
    tick();
}

void DueWatch::tick()
{
    const Instant now = m_now();
    Q_EMIT ticked(now);
    // People read minutes, and due instants are whole seconds: at the start of the next minute
    // every status that changed within it is shown.
    // A clock that was set to before 1970 has a negative remainder, and a minute is the most.
    const qint64 past = (now.seconds % SecondsAMinute + SecondsAMinute) % SecondsAMinute;
    m_timer.start(std::chrono::seconds(SecondsAMinute - past));
}

} // namespace Docket
