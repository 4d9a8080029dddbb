// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An archive of anybody: looking into it ends, and never gives more than the limits say.
#include "importers/archivereader.h"
#include "importers/archivestore.h"

#include <cstdlib>

using namespace Docket;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    ArchiveStore store;
    ArchiveReading reading;
    reading.limits = {.entries = 50,
                      .totalBytes = 4 << 20,
                      .entryBytes = 1 << 20,
                      .ratio = 50,
                      .freeBytes = 1 << 20,
                      .depth = 3,
                      .nameLength = 200};
    reading.password = [](const QList<qint64> &) { return QByteArray("infected"); };
    reading.store = &store;
    QList<QList<qint64>> archives{{}};
    for (int looked = 0; !archives.isEmpty() && looked < 20; ++looked) {
        const QList<qint64> path = archives.takeFirst();
        const auto listing = listArchive(bytes, u"fuzz.gz"_s, path, reading);
        if (!listing) {
            continue;
        }
        if (listing->entries.size() > reading.limits.entries) {
            std::abort();
        }
        for (const ArchiveEntry &entry : listing->entries) {
            const QList<qint64> below = path + QList{entry.number};
            const auto content = readEntry(bytes, u"fuzz.gz"_s, below, reading);
            if (entry.name.size() > reading.limits.nameLength ||
                (content && content->size() > reading.limits.entryBytes)) {
                std::abort();
            }
            if (content && archiveFormat(*content) != ArchiveFormat::None) {
                archives.append(below);
            }
        }
    }
    return 0;
}
