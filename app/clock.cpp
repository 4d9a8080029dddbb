// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace Docket::Clock {

NowFn system()
{
    return [] { return Instant{QDateTime::currentSecsSinceEpoch()}; };
}

NowFn runningFrom(Instant start)
{
    QElapsedTimer since;
    since.start();
    return [start, since] { return start + Seconds(since.elapsed() / 1000); };
}

} // namespace Docket::Clock
