// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search field's language: every text means something, and a row can be asked about it.
#include "domain/casequery.h"

using namespace Docket;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const CaseQuery query = caseQueryFrom(
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    (void)matches(query, CaseRow{}, Instant{1'795'290'120});
    return 0;
}
