// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/instant.h"
#include "domain/progress.h"
#include "importers/packedinput.h"

#include <QFile>

#include <expected>
#include <memory>
#include <optional>
#include <stop_token>

namespace Docket {

struct ImportFile;
struct PackedEntry;

/// Opens the files of an import one after another. A packed file stays open from entry to entry, so
/// that ten thousand entries are unpacked once and not ten thousand times. One thread at a time.
class ImportDevices final
{
public:
    explicit ImportDevices(std::stop_token stop = {}, const PackLimits &limits = {});

    /// The bytes of `file`; valid until the next call.
    [[nodiscard]] std::expected<QIODevice *, ImportError> open(const ImportFile &file);

    /// What went wrong with reading, in the terms of the packed file if there is one.
    [[nodiscard]] ImportError errorOf(const ImportFile &file, const ImportError &seen) const;

    /// Progress through `file` in the unit of its size: a packed file without a size of what is in
    /// it advances by its own bytes.
    [[nodiscard]] Progress placed(const ImportFile &file, Progress progress) const;

private:
    [[nodiscard]] std::expected<QIODevice *, ImportError> openEntry(const ImportFile &file,
                                                                    const PackedEntry &wanted);
    [[nodiscard]] std::expected<void, ImportError> openContainer(const QString &path);

    std::stop_token m_stop;
    PackLimits m_limits;
    QFile m_file;
    QString m_container;
    std::unique_ptr<PackedInput> m_packed; ///< after the file that it reads
    qint64 m_index = -1;                   ///< of the entry that is open
};

/// When `file` was changed, for items without any date; never after `now`.
[[nodiscard]] Instant changedAt(const ImportFile &file, Instant now);

} // namespace Docket
