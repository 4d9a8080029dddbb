// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/evidencebundle.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct FreeEntry
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

} // namespace

struct EvidenceZip::Writer
{
    struct Free
    {
        void operator()(archive *writer) const { archive_write_free(writer); }
    };

    explicit Writer(const QString &path)
        : file(path)
        , writer(archive_write_new())
    {
    }

    QFile file;
    std::unique_ptr<archive, Free> writer; ///< dies before its file
    bool isFinished = false;
};

EvidenceZip::EvidenceZip(std::unique_ptr<Writer> writer)
    : m_writer(std::move(writer))
{
}

EvidenceZip::~EvidenceZip()
{
    if (!m_writer->isFinished) {
        m_writer->writer.reset();
        m_writer->file.remove();
    }
}

std::unexpected<ExportError> EvidenceZip::failed() const
{
    const char *words = archive_error_string(m_writer->writer.get());
    return std::unexpected(
        ExportError{.fault = ExportFault::CannotWrite,
                    .path = m_writer->file.fileName(),
                    .detail = words ? QString::fromLocal8Bit(words) : m_writer->file.errorString(),
                    .problems = {}});
}

ExportResult<std::unique_ptr<EvidenceZip>> EvidenceZip::make(const QString &path,
                                                             const QString &password)
{
    if (QFileInfo::exists(path)) {
        return std::unexpected(ExportError{
            .fault = ExportFault::AlreadyThere, .path = path, .detail = {}, .problems = {}});
    }
    auto writer = std::make_unique<Writer>(path);
    const bool isOpen = writer->file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                          QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    writer->isFinished = !isOpen; // a file that was there is not ours to remove
    auto zip = std::unique_ptr<EvidenceZip>(new EvidenceZip(std::move(writer)));
    if (!isOpen) {
        return zip->failed();
    }
    archive *raw = zip->m_writer->writer.get();
    const bool isReady =
        archive_write_set_format_zip(raw) == ARCHIVE_OK &&
        archive_write_set_options(raw, "zip:encryption=aes256,zip:hdrcharset=UTF-8") ==
            ARCHIVE_OK &&
        archive_write_set_passphrase(raw, password.toUtf8().constData()) == ARCHIVE_OK &&
        archive_write_open_fd(raw, zip->m_writer->file.handle()) == ARCHIVE_OK;
    if (!isReady) {
        return zip->failed();
    }
    return zip;
}

ExportResult<void> EvidenceZip::write(const QString &name, const QByteArray &bytes)
{
    archive *raw = m_writer->writer.get();
    const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_size(entry.get(), bytes.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    const bool isWritten = archive_write_header(raw, entry.get()) == ARCHIVE_OK &&
                           archive_write_data(raw, bytes.constData(),
                                              static_cast<size_t>(bytes.size())) == bytes.size();
    return isWritten ? ExportResult<void>() : failed();
}

ExportResult<void> EvidenceZip::close()
{
    if (archive_write_close(m_writer->writer.get()) != ARCHIVE_OK) {
        return failed();
    }
    m_writer->isFinished = true;
    return {};
}

} // namespace Docket
