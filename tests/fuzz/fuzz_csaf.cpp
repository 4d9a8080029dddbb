// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CSAF documents of strangers: judged by schema and rules, and read. What was read is written again
// where the gate lets it, and then has to be valid and to be read again.
#include "exporters/csafrules.h"
#include "exporters/publicformat.h"
#include "importers/advisoryrecords.h"
#include "publishedground.h"

#include <algorithm>
#include <cstdlib>

using namespace Docket;

namespace {

void writeAgain(const ImportedAdvisory &advisory)
{
    const auto composed = compose(publishedGround(advisory), advisory.draft, FuzzNow, {});
    const auto file = composed ? render(*composed, PublicFormat::Csaf)
                               : RenderResult(std::unexpected(QList<FormatProblem>{}));
    if (file && (!csafProblems(file->bytes).isEmpty() || !readCsaf(file->bytes))) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)csafProblems(bytes);
    if (const RecordResult result = readCsaf(bytes)) {
        for (const ImportedAdvisory &advisory :
             result->first(std::min(result->size(), qsizetype{3}))) {
            writeAgain(advisory);
        }
    }
    return 0;
}
