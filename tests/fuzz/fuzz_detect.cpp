// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An attachment of anybody: what it is, what its header says, what it is called and what is said to
// come with it end in words of bounded length.
#include "domain/bytefacts.h"
#include "domain/detectedtype.h"
#include "domain/namedfiles.h"
#include "importers/headerline.h"

#include <cstdlib>

using namespace Docket;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString words = QString::fromUtf8(bytes);
    const QString detected = detectedType(bytes);
    (void)typeMismatch(words.left(100), detected, contentKind(bytes));
    constexpr qsizetype LongestLine = 400;
    const QString safe = safeFileName(words, 1);
    const auto facts = byteFacts(bytes, {});
    const bool isSound = !detected.isEmpty() && headerLine(bytes).size() <= LongestLine &&
                         !safe.isEmpty() && !safe.contains(u'/') && facts && facts->entropy >= 0 &&
                         facts->entropy <= 8 && filesSaidAttached(words).size() <= 20;
    if (!isSound) {
        std::abort();
    }
    return 0;
}
