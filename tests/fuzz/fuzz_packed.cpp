// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A packed file of anybody: it ends, and never gives more than the limits say.
#include "importers/packedinput.h"

#include <QBuffer>

#include <cstdlib>

using namespace Docket;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr PackLimits Limits{
        .bytes = 4 << 20, .ratio = 50, .freeBytes = 1 << 20, .entries = 100};
    constexpr qint64 Slack = 1 << 20; // what is unpacked at once
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    (void)isPacked(device);
    PackedInput packed(device, u"fuzz"_s, Limits, {});
    QByteArray block(1 << 16, Qt::Uninitialized);
    qint64 unpacked = 0;
    for (auto entry = packed.next(); entry && *entry; entry = packed.next()) {
        qint64 count = 0;
        while ((count = packed.entry().read(block.data(), block.size())) > 0) {
            unpacked += count;
        }
        if (unpacked > Limits.bytes + Slack) {
            std::abort();
        }
    }
    return 0;
}
