// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Docket {

/// How the bytes of a text stand for characters.
struct TextEncoding
{
    /// What says so.
    enum class Reason {
        Mark,       ///< a byte order mark
        Valid,      ///< the bytes are valid UTF-8
        Statistics, ///< the bytes look like it
        Fallback,   ///< nothing else fits: every byte has a character in it
        Chosen,     ///< somebody said so
    };

    QByteArray name = "UTF-8"; ///< one of knownEncodings()
    qsizetype markSize = 0;    ///< bytes of the mark, which are no text
    Reason reason = Reason::Valid;

    bool operator==(const TextEncoding &) const = default;
};

/// Whether bytes are a whole text, or its beginning, which may end amid a character.
enum class TextExtent { Whole, Beginning };

/// By byte order mark, else UTF-8 if valid, UTF-16 without a mark if the first 64 KiB look like it,
/// Windows-1252 if the bytes from 0x80 to 0x9F are all typographic ones of it, else ISO-8859-1.
/// Others have nothing that tells them apart for sure: they are chosen by hand.
[[nodiscard]] TextEncoding detectEncoding(QByteArrayView bytes,
                                          TextExtent extent = TextExtent::Whole);

/// The encoding of that name, with a mark of it at the beginning of `bytes` left out.
[[nodiscard]] TextEncoding chosenEncoding(const QByteArray &name, QByteArrayView bytes);

/// Those that a person may choose, UTF-8 first: of a fixed list what this system's Qt can decode.
[[nodiscard]] const QList<QByteArray> &knownEncodings();

/// Bytes as text in that encoding. What is no character of it becomes U+FFFD.
[[nodiscard]] QString decodeText(const QByteArray &bytes, const TextEncoding &encoding);

/// Bytes as text in the encoding that detectEncoding() finds.
[[nodiscard]] QString decodeText(const QByteArray &bytes);

} // namespace Docket
