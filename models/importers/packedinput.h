// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/instant.h"

#include <QString>

#include <expected>
#include <memory>
#include <optional>
#include <stop_token>

class QIODevice;

namespace Docket {

/// Bounds on what a packed file may become. Mail shrinks to a tenth, the same mail a thousand times
/// to a hundredth; a bomb to a hundred-thousandth.
struct PackLimits
{
    qint64 bytes = qint64(64) << 30; ///< unpacked, of all entries
    qint64 ratio = 200;              ///< unpacked bytes for each packed one …
    qint64 freeBytes = 64 << 20;     ///< … above so many
    qint64 entries = 200'000;
};

/// One entry of a packed file.
struct PackedEntry
{
    qint64 index = 0;
    QString name;                     ///< to be shown, never a path; empty: the file is one thing
    qint64 size = 0;                  ///< unpacked, as the entry says; 0: it does not
    std::optional<Instant> changedAt; ///< as the entry says
    bool isFolder = false;
    std::optional<ImportFault> fault; ///< why it cannot be read: encrypted, a link, a device

    bool operator==(const PackedEntry &) const = default;
};

/// Whether the bytes of `device` (which stays where it is) begin as gzip, bzip2, xz, Zstandard, zip
/// or tar do. Names say nothing.
[[nodiscard]] bool isPacked(QIODevice &device);

/// Unpacks a file as a stream, entry by entry, with flat memory: nothing is written anywhere, and
/// what an entry is called is a word. Packed entries are bytes like others: it opens one level.
class PackedInput final
{
public:
    /// `device` (open, at its begin) must outlive it.
    PackedInput(QIODevice &device, QString path, const PackLimits &limits, std::stop_token stop);
    ~PackedInput();
    Q_DISABLE_COPY_MOVE(PackedInput)

    /// The next entry; nothing at the end or after a stop. After an error there is only that error.
    [[nodiscard]] std::expected<std::optional<PackedEntry>, ImportError> next();

    /// The bytes of the entry that next() gave, sequential; valid until the next call of it.
    [[nodiscard]] QIODevice &entry();

    /// Why the entry's device failed, in our terms.
    [[nodiscard]] std::optional<ImportError> error() const;

    [[nodiscard]] qint64 packedPosition() const; ///< bytes of the file that were read

private:
    class Stream;
    class Entry;

    std::unique_ptr<Stream> m_stream;
    std::unique_ptr<Entry> m_entry;
};

} // namespace Docket
