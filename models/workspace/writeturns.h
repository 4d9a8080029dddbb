// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace Docket {

/// Lets the writing threads of one casebook write in the order in which they asked. SQLite's own
/// wait is a poll, at which an import that begins its next batch at once would starve what a person
/// changes. Thread-safe.
class WriteTurns final
{
    struct End
    {
        void operator()(WriteTurns *turns) const { turns->end(); }
    };

public:
    /// Its end is the end of the turn. Must not outlive its WriteTurns.
    using Turn = std::unique_ptr<WriteTurns, End>;

    /// Waits until those who asked before have had theirs.
    [[nodiscard]] Turn take()
    {
        std::unique_lock lock(m_mutex);
        const quint64 ticket = m_nextTicket++;
        m_ended.wait(lock, [&] { return m_serving == ticket; });
        return Turn(this);
    }

    /// Whether somebody waits for the running turn to end.
    [[nodiscard]] bool isAwaited() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_nextTicket - m_serving > 1;
    }

private:
    void end()
    {
        const std::scoped_lock lock(m_mutex);
        ++m_serving;
        m_ended.notify_all();
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_ended;
    quint64 m_nextTicket = 0;
    quint64 m_serving = 0;
};

} // namespace Docket
