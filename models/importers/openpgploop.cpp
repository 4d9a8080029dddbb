// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/openpgploop.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace Docket {

namespace {

/// Becomes readable when somebody asks for a stop.
class StopPipe final
{
public:
    explicit StopPipe(const std::stop_token &stop)
        : m_isOpen(::pipe2(m_ends.data(), O_CLOEXEC) == 0)
        , m_callback(stop, [this] {
            const char byte = 0;
            m_isTold = m_isOpen && ::write(m_ends[1], &byte, 1) == 1;
        })
    {
    }

    ~StopPipe()
    {
        for (const int end : m_ends) {
            if (m_isOpen) {
                ::close(end);
            }
        }
    }

    Q_DISABLE_COPY_MOVE(StopPipe)

    [[nodiscard]] int fd() const { return m_isOpen ? m_ends[0] : -1; }

private:
    std::array<int, 2> m_ends{-1, -1};
    bool m_isOpen;
    bool m_isTold = false;
    std::stop_callback<std::function<void()>> m_callback; ///< last: it ends before the pipe
};

} // namespace

OpenPgpLoop::OpenPgpLoop(gpgme_ctx_t context)
    : m_context(context)
    , m_callbacks{add, this, remove, handle, this}
{
    gpgme_set_io_cbs(context, &m_callbacks);
}

OpenPgpLoop::~OpenPgpLoop()
{
    gpgme_set_io_cbs(m_context, nullptr);
    std::ranges::for_each(m_keys, gpgme_key_unref);
}

gpgme_error_t OpenPgpLoop::run(const std::function<gpgme_error_t()> &start,
                               const std::stop_token &stop)
{
    m_end.reset();
    if (const gpgme_error_t error = start()) {
        return error;
    }
    const StopPipe pipe(stop);
    while (!m_end) {
        waitOnce(pipe.fd());
        if (stop.stop_requested() && !m_end) {
            gpgme_cancel(m_context); // which tells the end
            m_end = m_end.value_or(gpgme_error(GPG_ERR_CANCELED));
        }
    }
    return *m_end;
}

gpgme_error_t OpenPgpLoop::add(void *loop, int fd, int direction, gpgme_io_cb_t call, void *data,
                               void **tag)
{
    auto *self = static_cast<OpenPgpLoop *>(loop);
    self->m_watches.push_back(std::make_unique<Watch>(Watch{self, fd, direction != 0, call, data}));
    *tag = self->m_watches.back().get();
    return 0;
}

void OpenPgpLoop::remove(void *tag)
{
    auto *watch = static_cast<Watch *>(tag);
    std::erase_if(watch->loop->m_watches,
                  [watch](const std::unique_ptr<Watch> &other) { return other.get() == watch; });
}

void OpenPgpLoop::handle(void *loop, gpgme_event_io_t type, void *data)
{
    auto *self = static_cast<OpenPgpLoop *>(loop);
    if (type == GPGME_EVENT_NEXT_KEY) {
        self->m_keys.push_back(static_cast<gpgme_key_t>(data));
    } else if (type == GPGME_EVENT_DONE) {
        const auto *done = static_cast<gpgme_io_event_done_data_t>(data);
        self->m_end = done->err != 0 ? done->err : done->op_err;
    }
}

/// Waits until a pipe from or to gpg is ready, and lets GPGME use those that are.
void OpenPgpLoop::waitOnce(int stopFd)
{
    std::vector<pollfd> ready{{.fd = stopFd, .events = POLLIN, .revents = 0}};
    std::vector<Watch *> asked;
    for (const std::unique_ptr<Watch> &watch : m_watches) {
        ready.push_back({.fd = watch->fd,
                         .events = static_cast<short>(watch->isForReading ? POLLIN : POLLOUT),
                         .revents = 0});
        asked.push_back(watch.get());
    }
    if (asked.empty()) { // nothing is left that could tell the end
        m_end = m_end.value_or(gpgme_error(GPG_ERR_EOF));
        return;
    }
    if (::poll(ready.data(), ready.size(), -1) < 0) {
        if (errno != EINTR) {
            gpgme_cancel(m_context);
            m_end = m_end.value_or(gpgme_error_from_errno(errno));
        }
        return;
    }
    for (size_t i = 0; i < asked.size(); ++i) {
        // a callback may remove watches, also others
        const bool isThere =
            std::ranges::any_of(m_watches, [&](const std::unique_ptr<Watch> &watch) {
                return watch.get() == asked[i];
            });
        if (isThere && ready[i + 1].revents != 0) {
            const Watch watch = *asked[i];
            watch.call(watch.data, watch.fd);
        }
    }
}

} // namespace Docket
