// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Docket {

struct DecodedText
{
    QString text;
    std::optional<ImportFault> fault; ///< UnknownCharset or BadCharset
};

/// Bytes as text, by the charset that the mail declares (in any spelling, or empty). Never fails:
///   no charset, us-ascii   UTF-8 if the bytes are valid UTF-8, else windows-1252 and BadCharset
///   iso-8859-1             windows-1252 where bytes 0x80-0x9F are used, as writers mean it
///   one without a decoder  as without a charset, and UnknownCharset
///   any other              by iconv; bytes that it does not allow become U+FFFD, and BadCharset
[[nodiscard]] DecodedText decodeText(QByteArrayView bytes, QByteArrayView charset);

} // namespace Docket
