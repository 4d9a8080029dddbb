// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"

#include <QLatin1StringView>
#include <QtClassHelperMacros>

#include <chrono>

namespace Docket::Commands {

/// One line on standard error that is drawn over and over, where a person watches it; gone at the
/// end. Its function may be called from another thread, one call at a time.
class ProgressLine final
{
public:
    /// `unit`: what is counted.
    explicit ProgressLine(QLatin1StringView unit = QLatin1StringView("messages"));
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// Empty where nobody watches. It must not outlive the line.
    [[nodiscard]] ProgressFn function();

private:
    using Clock = std::chrono::steady_clock; ///< spaces the drawings and gives the rate; no "now"

    void draw(const Progress &progress);

    QLatin1StringView m_unit;
    bool m_isShown;
    Clock::time_point m_start;
    Clock::time_point m_drawn;
};

} // namespace Docket::Commands
