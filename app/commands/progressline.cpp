// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/progressline.h"

#include "commands/output.h"

#include <QString>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr auto ClearLine = "\r\x1b[K";
constexpr std::chrono::milliseconds Interval{100}; // small files end faster than anybody reads

} // namespace

ProgressLine::ProgressLine(QLatin1StringView unit)
    : m_unit(unit)
    , m_isShown(isTerminal(Stream::Errors))
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
    QString line =
        u"%1 %  %2 %3, %4 a second"_s.arg(percent, 3).arg(progress.items).arg(m_unit).arg(rate);
    if (progress.damaged > 0) {
        line += u", %1 damaged"_s.arg(progress.damaged);
    }
    std::fputs(QByteArray(ClearLine + line.toUtf8()).constData(), stderr);
}

} // namespace Docket::Commands
