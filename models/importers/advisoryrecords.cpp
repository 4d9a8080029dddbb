// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/advisoryrecords.h"

#include "importers/jsonextent.h"
#include "importers/recordnode.h"

namespace Docket {

std::optional<RecordFormat> recordFormat(QByteArrayView bytes)
{
    const qsizetype mark = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    return recordFormat(bytes, jsonKeys(bytes.sliced(jsonBlank(bytes, mark))));
}

std::optional<RecordFormat> recordFormat(QByteArrayView bytes, const QList<QByteArrayView> &keys)
{
    const auto has = [&keys](QByteArrayView key) { return keys.contains(key); };
    if (has("cveMetadata") || (has("containers") && has("dataType")) ||
        (has("providerMetadata") && (has("descriptions") || has("rejectedReasons")))) {
        return RecordFormat::Cve;
    }
    if (has("ghsa_id") || has("ghsaId")) {
        return RecordFormat::Ghsa;
    }
    if (has("document") && !has("id")) {
        const auto document = jsonMember(bytes, "document");
        const bool isCsaf = document && jsonKeys(*document).contains("csaf_version");
        return isCsaf ? std::optional(RecordFormat::Csaf) : std::nullopt;
    }
    const bool isOsv = has("id") && has("modified") &&
                       (has("schema_version") || has("affected") || has("details") ||
                        has("summary") || has("aliases") || has("withdrawn"));
    return isOsv ? std::optional(RecordFormat::Osv) : std::nullopt;
}

RecordResult readRecord(const QByteArray &bytes)
{
    const auto format = recordFormat(bytes);
    if (!format) {
        const auto object = recordObject(bytes); // damaged, or of another kind
        return std::unexpected(object ? ImportIssue{.fault = ImportFault::UnknownFormat, .path = {}}
                                      : object.error());
    }
    switch (*format) {
    case RecordFormat::Osv:
        return readOsv(bytes);
    case RecordFormat::Cve:
        return readCve(bytes);
    case RecordFormat::Ghsa:
        return readGhsa(bytes);
    case RecordFormat::Csaf:
        return readCsaf(bytes);
    }
    return std::unexpected(ImportIssue{.fault = ImportFault::UnknownFormat, .path = {}});
}

} // namespace Docket
