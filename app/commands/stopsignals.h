// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtClassHelperMacros>

#include <array>
#include <stop_token>
#include <thread>

namespace Docket::Commands {

/// While it lives, the first SIGINT or SIGTERM asks for a stop instead of ending the process; a
/// second one ends it, which is safe too. Only one at a time.
class StopSignals final
{
public:
    StopSignals();
    ~StopSignals();
    Q_DISABLE_COPY_MOVE(StopSignals)

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    void listen();

    std::stop_source m_stop;
    // A handler may do little more than write(2), so a thread reads what it wrote and does the
    // rest.
    std::array<int, 2> m_pipe{-1, -1};
    std::jthread m_listener;
};

} // namespace Docket::Commands
