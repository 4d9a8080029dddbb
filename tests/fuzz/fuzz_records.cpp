// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records of OSV and CVE of strangers. What was read is written again in its own format where the
// gate lets it, and then has to be read again.
#include "exporters/publicformat.h"
#include "importers/advisoryrecords.h"
#include "publishedground.h"

#include <cstdlib>

using namespace Docket;

namespace {

using Reader = RecordResult (*)(const QByteArray &);

void writeAgain(const ImportedAdvisory &advisory, PublicFormat format, Reader read)
{
    const auto composed = compose(publishedGround(advisory), advisory.draft, FuzzNow, {});
    if (!composed) {
        return;
    }
    const RenderResult file = render(*composed, format);
    if (!file) {
        return;
    }
    const RecordResult again = read(file->bytes);
    if (!again || again->size() != 1) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)recordFormat(bytes);
    (void)readRecord(bytes);
    if (const RecordResult osv = readOsv(bytes)) {
        writeAgain(osv->first(), PublicFormat::Osv, readOsv);
    }
    if (const RecordResult cve = readCve(bytes)) {
        writeAgain(cve->first(), PublicFormat::CveCna, readCve);
    }
    return 0;
}
