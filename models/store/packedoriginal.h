// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/message.h"

#include <QByteArray>

namespace Docket {

/// An original ready to be written: compressed on whatever thread has time, so that the one writer
/// only writes.
struct PackedOriginal
{
    OriginalFormat format = OriginalFormat::Mail;
    MboxQuoting quoting = MboxQuoting::None;
    QByteArray sha256;
    QByteArray envelope;
    QByteArray zstd; ///< one zstd frame of the bytes
    qint64 size = 0; ///< of the bytes before compression

    bool operator==(const PackedOriginal &) const = default;
};

/// Thread-safe; level 1, as mail is mostly base64 and the import waits for it.
[[nodiscard]] PackedOriginal pack(const Original &original);

/// The bytes again, checked against their SHA-256: Corrupt if they differ.
[[nodiscard]] StoreResult<Original> unpack(const PackedOriginal &packed);

} // namespace Docket
