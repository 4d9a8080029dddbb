// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A SECURITY.md of anybody: whatever was read must be a record that is written and read again the
// same, with every span inside the document.
#include "domain/policy.h"
#include "policyreader/policyreader.h"

#include <cstdlib>

using namespace Docket;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray markdown(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const PolicyReading reading = readPolicy(markdown, u"product"_s, Instant{1'795'000'000});
    const auto again = policyFromJson(toJson(reading.policy));
    if (!again || toJson(*again) != toJson(reading.policy)) {
        std::abort();
    }
    return 0;
}
