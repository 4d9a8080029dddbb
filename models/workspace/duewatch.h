// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QObject>
#include <QTimer>

namespace Docket {

/// Says when a clock's words may have changed: at every full minute, as people read minutes. One
/// single-shot timer, never longer than 60 s, so that a suspend or a changed system clock is
/// noticed.
class DueWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DueWatch(NowFn now, QObject *parent = nullptr);

    /// Ticks now and from now on.
    void start();

Q_SIGNALS:
    void ticked(Docket::Instant now);

private:
    void tick();

    NowFn m_now;
    QTimer m_timer;
};

} // namespace Docket
