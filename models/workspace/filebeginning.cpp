// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filebeginning.h"

#include "importers/digestdevice.h"

#include <optional>
#include <ranges>

namespace Docket {

Beginning beginningOf(DigestDevice &device, const QList<SeenBytes> &seen,
                      const std::stop_token &stop)
{
    std::optional<SeenBytes> known;
    for (const SeenBytes &bytes : seen | std::views::reverse) {
        if (device.digest(bytes.count, stop) && device.sha256() == bytes.sha256) {
            known = bytes;
        }
    }
    if (known && device.size() == known->count) {
        return {FileNews::Nothing, *known};
    }
    if (known && known->lastMessageAt && device.seek(*known->lastMessageAt)) {
        return {FileNews::Appended, *known}; // the last message is read again: it may have grown
    }
    device.seek(0);
    return {};
}

} // namespace Docket
