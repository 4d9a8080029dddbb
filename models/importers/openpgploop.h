// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtClassHelperMacros>

#include <gpgme.h>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

// Only for the openpgp… files of this folder.

namespace Docket {

/// Waits for gpg on the calling thread, as GPGME would itself, but can be stopped at any time:
/// gpgme_cancel_async() takes effect when gpg says something next, and while it waits for a
/// passphrase it says nothing.
class OpenPgpLoop final
{
public:
    /// From now on the context's operations are those of this loop.
    explicit OpenPgpLoop(gpgme_ctx_t context);
    ~OpenPgpLoop();
    Q_DISABLE_COPY_MOVE(OpenPgpLoop)

    /// Does what `start` begins until its end; `stop` cancels it.
    [[nodiscard]] gpgme_error_t run(const std::function<gpgme_error_t()> &start,
                                    const std::stop_token &stop);

    /// The keys that were listed, with a reference each.
    [[nodiscard]] const std::vector<gpgme_key_t> &keys() const { return m_keys; }

private:
    struct Watch
    {
        OpenPgpLoop *loop;
        int fd;
        bool isForReading;
        gpgme_io_cb_t call;
        void *data;
    };

    static gpgme_error_t add(void *loop, int fd, int direction, gpgme_io_cb_t call, void *data,
                             void **tag);
    static void remove(void *tag);
    static void handle(void *loop, gpgme_event_io_t type, void *data);
    void waitOnce(int stopFd);

    gpgme_ctx_t m_context;
    gpgme_io_cbs m_callbacks;
    std::vector<std::unique_ptr<Watch>> m_watches;
    std::vector<gpgme_key_t> m_keys;
    std::optional<gpgme_error_t> m_end;
};

} // namespace Docket
