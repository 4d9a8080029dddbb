// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Docket {

/// Which byte of a number comes first.
enum class ByteOrder { Little, Big };

/// What the bytes at a place would be, one way to read them.
struct InspectedValue
{
    enum class Kind {
        Unsigned8,
        Signed8,
        Unsigned16,
        Signed16,
        Unsigned32,
        Signed32,
        Unsigned64,
        Signed64,
        Float32,
        Float64,
        Utf8,
        Utf16,
        Time32, ///< seconds since 1970
        Time64,
    };

    Kind kind = Kind::Unsigned8;
    QString text; ///< empty: there are too few bytes, or they are no such thing

    bool operator==(const InspectedValue &) const = default;
};

/// Every kind in order, of the bytes at the front of `bytes`. Numbers are written as programs write
/// them, characters as "U+00E9 é" with what would not be seen spelled out.
[[nodiscard]] QList<InspectedValue> inspected(QByteArrayView bytes, ByteOrder order);

} // namespace Docket
