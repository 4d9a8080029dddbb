// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtAssert>

#include <archive.h>
#include <archive_entry.h>

namespace Docket::Testing {

struct PackEntry
{
    QByteArray name;
    QByteArray bytes;
    unsigned int type = AE_IFREG;
};

/// Packs entries with libarchive's writer: `filter` and `format` are its codes.
inline QByteArray packed(const QList<PackEntry> &entries, int format, int filter,
                         const char *options = nullptr, const char *password = nullptr)
{
    QByteArray out;
    archive *writer = archive_write_new();
    [[maybe_unused]] bool isDone = archive_write_set_format(writer, format) == ARCHIVE_OK;
    isDone = isDone && archive_write_add_filter(writer, filter) == ARCHIVE_OK;
    archive_write_set_bytes_in_last_block(writer, 1);
    if (options) {
        isDone = isDone && archive_write_set_options(writer, options) == ARCHIVE_OK;
    }
    if (password) {
        archive_write_set_passphrase(writer, password);
    }
    const auto write = [](archive *, void *to, const void *bytes, size_t size) -> la_ssize_t {
        static_cast<QByteArray *>(to)->append(static_cast<const char *>(bytes), qsizetype(size));
        return la_ssize_t(size);
    };
    isDone = isDone && archive_write_open(writer, &out, nullptr, write, nullptr) == ARCHIVE_OK;
    for (const PackEntry &one : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, one.name.constData());
        archive_entry_set_filetype(entry, one.type);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_mtime(entry, 1'700'000'000, 0);
        if (one.type == AE_IFLNK) {
            archive_entry_set_symlink(entry, one.bytes.constData());
        } else {
            archive_entry_set_size(entry, one.bytes.size());
        }
        isDone = isDone && archive_write_header(writer, entry) >= ARCHIVE_WARN;
        if (one.type == AE_IFREG) {
            isDone = isDone && archive_write_data(writer, one.bytes.constData(),
                                                  size_t(one.bytes.size())) == one.bytes.size();
        }
        archive_entry_free(entry);
    }
    isDone = archive_write_close(writer) == ARCHIVE_OK && isDone;
    archive_write_free(writer);
    Q_ASSERT(isDone);
    return isDone ? out : QByteArray();
}

inline QByteArray zipped(const QList<PackEntry> &entries)
{
    return packed(entries, ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE);
}

inline QByteArray tarred(const QList<PackEntry> &entries, int filter = ARCHIVE_FILTER_GZIP)
{
    return packed(entries, ARCHIVE_FORMAT_TAR_PAX_RESTRICTED, filter);
}

/// One thing, compressed.
inline QByteArray compressed(const QByteArray &bytes, int filter = ARCHIVE_FILTER_GZIP)
{
    return packed({{"data", bytes}}, ARCHIVE_FORMAT_RAW, filter);
}

} // namespace Docket::Testing
