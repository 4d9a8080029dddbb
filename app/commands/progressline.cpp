// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/progressline.h"

#include "commands/output.h"

#include <algorithm>
#include <cstdio>

namespace Docket::Commands {

namespace {

constexpr auto ClearLine = "\r\x1b[K";
constexpr std::chrono::milliseconds Interval{100}; // small files end faster than anybody reads

} // namespace

ProgressLine::ProgressLine()
    : m_isShown(isTerminal(Stream::Errors))
    , m_start(Clock::now())
    , m_drawn(m_start)
{
}

ProgressLine::~ProgressLine()
{
    if (m_isShown) {
        std::fputs(ClearLine, stderr);
    }
}

ProgressFn ProgressLine::function()
{
    if (!m_isShown) {
        return {};
    }
    return [this](const Progress &progress) { draw(progress); };
}

void ProgressLine::draw(const Progress &progress)
{
    const Clock::time_point now = Clock::now();
    if (now - m_drawn < Interval) {
        return;
    }
    m_drawn = now;
    const std::chrono::duration<double> taken = now - m_start;
    const auto rate =
        static_cast<qint64>(static_cast<double>(progress.items) / std::max(taken.count(), 0.001));
    const qint64 percent =
        progress.totalBytes > 0 ? progress.doneBytes * 100 / progress.totalBytes : 0;
    std::fprintf(stderr, "%s%3lld %%  %lld messages, %lld a second, %lld damaged", ClearLine,
                 static_cast<long long>(percent), static_cast<long long>(progress.items),
                 static_cast<long long>(rate), static_cast<long long>(progress.damaged));
}

} // namespace Docket::Commands
