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
#include <vector>

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
///
/// An object that only wraps its elements is looked into: {"data":[…]}, {"findings":[…]},
/// {"bugs":[…]} and Bugzilla's {"bugs":{"35":[…]}} and {"bugs":{"35":{"comments":[…]}}}. What else
/// such an object holds is passed over.
class JsonReader final
{
public:
    JsonReader(QIODevice &device, QString path, const ImportLimits &limits, std::stop_token stop);

    /// The next element; nothing at the end or after a stop. Fails only if the device does.
    [[nodiscard]] std::expected<std::optional<JsonItem>, ImportError> next();

    [[nodiscard]] qint64 position() const { return m_buffer.offset(); }

    /// The key of the newest object that only wraps: "bugs", "data", "findings"; empty if none
    /// came.
    [[nodiscard]] QByteArray envelope() const { return m_envelope; }

private:
    /// An array or object whose elements are looked for.
    struct Frame
    {
        bool isArray = true;
        QByteArray key; ///< under which it stands
    };

    [[nodiscard]] bool findValue();
    [[nodiscard]] bool findInObject();
    [[nodiscard]] bool beginObject();
    [[nodiscard]] bool skipBlanks(char also);
    [[nodiscard]] QByteArray takeKey();
    [[nodiscard]] bool enter(const QByteArray &key);
    void skipValue();
    [[nodiscard]] JsonItem takeValue();

    StreamBuffer m_buffer;
    ImportLimits m_limits;
    std::stop_token m_stop;
    JsonExtent m_extent;
    std::vector<Frame> m_frames; ///< at most four
    QByteArray m_envelope;
    bool m_isInPieces = false; ///< the rest of an element over the limit comes next
    bool m_isDone = false;
};

} // namespace Docket
