// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <expected>
#include <mutex>
#include <utility>

namespace Docket {

/// Why a queue gave no value.
enum class NoValue {
    NotYet, ///< the producer is slow
    Closed, ///< closed and empty
};

/// Hands values from one thread to another and makes the producer wait while more than `maxBytes`
/// lie in between, so that memory does not grow with the file.
template <typename T>
class BoundedQueue final
{
public:
    explicit BoundedQueue(qint64 maxBytes)
        : m_maxBytes(maxBytes)
    {
    }

    /// Waits for room. A single value over the bound passes alone. False once closed.
    bool push(T &&value, qint64 bytes)
    {
        std::unique_lock lock(m_mutex);
        m_hasRoom.wait(
            lock, [&] { return m_isClosed || m_values.empty() || m_bytes + bytes <= m_maxBytes; });
        if (m_isClosed) {
            return false;
        }
        m_bytes += bytes;
        m_values.emplace_back(std::move(value), bytes);
        m_hasValue.notify_one();
        return true;
    }

    /// Waits for a value, but not longer than `most`.
    std::expected<T, NoValue> pop(std::chrono::milliseconds most)
    {
        std::unique_lock lock(m_mutex);
        m_hasValue.wait_for(lock, most, [&] { return m_isClosed || !m_values.empty(); });
        if (m_values.empty()) {
            return std::unexpected(m_isClosed ? NoValue::Closed : NoValue::NotYet);
        }
        auto [value, bytes] = std::move(m_values.front());
        m_values.pop_front();
        m_bytes -= bytes;
        m_hasRoom.notify_one();
        return std::move(value);
    }

    /// No more values: pop() drains what is left, push() refuses.
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
        m_hasValue.notify_all();
        m_hasRoom.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_hasValue;
    std::condition_variable m_hasRoom;
    std::deque<std::pair<T, qint64>> m_values;
    qint64 m_bytes = 0;
    qint64 m_maxBytes;
    bool m_isClosed = false;
};

} // namespace Docket
