// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "importers/importer.h"
#include "importers/jsonextent.h"
#include "importers/streambuffer.h"

#include <QByteArray>

#include <expected>
#include <optional>
#include <stop_token>

class QIODevice;

namespace Docket {

/// One value of a JSON stream, as its bytes are in the file.
struct JsonItem
{
    qint64 offset = 0;
    QByteArray bytes;
    /// BadJson (cut off, or no JSON at all), TooDeep, or MessageTooLarge for each piece.
    std::optional<ImportFault> fault;
};

/// Cuts a JSON file of any size into the elements of its top-level arrays, and its top-level values
/// that are no array: so an array, one object, one object a line and `gh api --paginate`'s array
/// after array are all read. One element is in memory at a time.
class JsonReader final
{
public:
    JsonReader(QIODevice &device, QString path, const ImportLimits &limits, std::stop_token stop);

    /// The next element; nothing at the end or after a stop. Fails only if the device does.
    [[nodiscard]] std::expected<std::optional<JsonItem>, ImportError> next();

    [[nodiscard]] qint64 position() const { return m_buffer.offset(); }

private:
    [[nodiscard]] bool findValue();
    [[nodiscard]] JsonItem takeValue();

    StreamBuffer m_buffer;
    ImportLimits m_limits;
    std::stop_token m_stop;
    JsonExtent m_extent;
    bool m_isInArray = false;
    bool m_isInPieces = false; ///< the rest of an element over the limit comes next
    bool m_isDone = false;
};

} // namespace Docket
