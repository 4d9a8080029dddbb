// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file is, by its content; the device must stay where it was.
#include "importers/importer.h"

#include <QBuffer>

#include <cstdlib>

using namespace Docket;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    (void)sniff(device);
    if (device.pos() != 0) {
        std::abort();
    }
    return 0;
}
