// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/zipdirectory.h"

#include "importers/libarchive.h"

#include <zip.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace Docket {

namespace {

struct DiscardZip
{
    void operator()(zip_t *opened) const { zip_discard(opened); }
};

QString wordsOf(zip_error_t &error)
{
    const QString words = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return words;
}

} // namespace

QString slashed(QString name)
{
    return name.replace(u'\\', u'/');
}

ZipDirectory zipDirectory(const QByteArray &bytes, qint64 most)
{
    ZipDirectory result;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (source == nullptr) {
        result.error = wordsOf(error);
        return result;
    }
    const std::unique_ptr<zip_t, DiscardZip> opened(
        zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!opened) {
        zip_source_free(source); // which the archive would own
        result.error = wordsOf(error);
        return result;
    }
    zip_error_fini(&error);
    result.isReadable = true;
    result.count = zip_get_num_entries(opened.get(), 0);
    for (qint64 i = 0; i < std::min(result.count, most); ++i) {
        zip_stat_t entry;
        zip_stat_init(&entry);
        const auto index = static_cast<zip_uint64_t>(i);
        if (zip_stat_index(opened.get(), index, ZIP_FL_ENC_RAW, &entry) != 0 ||
            (entry.valid & ZIP_STAT_COMP_SIZE) == 0) {
            continue;
        }
        constexpr auto Largest = std::numeric_limits<qint64>::max();
        const auto size =
            static_cast<qint64>(std::min<zip_uint64_t>(entry.comp_size, zip_uint64_t(Largest)));
        result.packedTotal += std::min(size, Largest - result.packedTotal);
        if ((entry.valid & ZIP_STAT_NAME) != 0 && entry.name != nullptr) {
            result.rows.append({decodedName(entry.name, ArchiveFormat::Zip), size});
        }
    }
    return result;
}

} // namespace Docket
