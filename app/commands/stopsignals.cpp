// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/stopsignals.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>

namespace Docket::Commands {

namespace {

constexpr char Interrupted = 's';
constexpr char Finished = 'f';

// A handler takes no argument.
std::atomic<int> handlerPipe = -1;

extern "C" void onStopSignal(int)
{
    const int saved = errno;
    [[maybe_unused]] const auto written = ::write(handlerPipe.load(), &Interrupted, 1);
    errno = saved;
}

void handle(int signal, void (*handler)(int), int flags)
{
    struct sigaction action{};
    action.sa_handler = handler;
    action.sa_flags = flags;
    ::sigaction(signal, &action, nullptr);
}

} // namespace

StopSignals::StopSignals()
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC) != 0) {
        return; // out of descriptors: signals end the process as ever
    }
    handlerPipe = m_pipe.at(1);
    m_listener = std::jthread([this] { listen(); });
    // RESETHAND: whoever presses Ctrl-C twice means it.
    handle(SIGINT, onStopSignal, SA_RESETHAND | SA_RESTART);
    handle(SIGTERM, onStopSignal, SA_RESETHAND | SA_RESTART);
}

StopSignals::~StopSignals()
{
    if (!m_listener.joinable()) {
        return;
    }
    handle(SIGINT, SIG_DFL, 0);
    handle(SIGTERM, SIG_DFL, 0);
    [[maybe_unused]] const auto written = ::write(m_pipe.at(1), &Finished, 1);
    m_listener.join();
    ::close(m_pipe.at(0));
    ::close(m_pipe.at(1));
}

void StopSignals::listen()
{
    char what = 0;
    while (what != Finished) {
        const auto count = ::read(m_pipe.at(0), &what, 1);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count != 1) {
            return;
        }
        if (what == Interrupted) {
            m_stop.request_stop();
        }
    }
}

} // namespace Docket::Commands
