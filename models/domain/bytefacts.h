// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <stop_token>

namespace Docket {

/// What can be said of any bytes. SHA-1 and MD5 are for looking a sample up elsewhere; neither
/// proves that two files are the same.
struct ByteFacts
{
    QByteArray sha256;  ///< 32 bytes
    QByteArray sha1;    ///< 20 bytes
    QByteArray md5;     ///< 16 bytes
    double entropy = 0; ///< Shannon's, bits a byte, 0…8: packed or encrypted bytes come near 8

    bool operator==(const ByteFacts &) const = default;
};

/// One pass over the bytes (about 200 MB/s); nothing after a stop.
[[nodiscard]] std::optional<ByteFacts> byteFacts(const QByteArray &bytes,
                                                 const std::stop_token &stop);

} // namespace Docket
