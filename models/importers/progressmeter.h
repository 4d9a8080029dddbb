// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"

#include <chrono>

namespace Docket {

/// Publishes progress at most every 100 ms, and once at the end. The steady clock is no "now": it
/// only spaces calls.
class ProgressMeter final
{
public:
    ProgressMeter(const ProgressFn &publish, qint64 totalBytes)
        : m_publish(publish)
    {
        m_progress.totalBytes = totalBytes;
    }

    void addItem() { ++m_progress.items; }

    void addDamaged() { ++m_progress.damaged; }

    void moveTo(qint64 doneBytes)
    {
        m_progress.doneBytes = doneBytes;
        const auto now = std::chrono::steady_clock::now();
        if (m_publish && now - m_last >= Interval) {
            m_last = now;
            m_publish(m_progress);
        }
    }

    void finish()
    {
        if (m_publish) {
            m_publish(m_progress);
        }
    }

private:
    static constexpr std::chrono::milliseconds Interval{100};

    const ProgressFn &m_publish;
    Progress m_progress;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

} // namespace Docket
