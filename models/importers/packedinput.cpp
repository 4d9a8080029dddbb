// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/packedinput.h"

#include "importers/libarchive.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PackedBlock = 64 << 10;
constexpr qsizetype LongestName = 1000; ///< longer ones are cut: they are only shown

/// Of the kinds that are read as a stream.
ArchiveFormat packingOf(QIODevice &device)
{
    const ArchiveFormat format = archiveFormat(device.peek(512));
    return format == ArchiveFormat::Zip || format == ArchiveFormat::Tar || isCompression(format)
               ? format
               : ArchiveFormat::None;
}

} // namespace

/// libarchive, its source, and the count of what came out.
class PackedInput::Stream final
{
public:
    Stream(QIODevice &device, QString path, const PackLimits &limits, std::stop_token stop)
        : m_device(device)
        , m_path(std::move(path))
        , m_limits(limits)
        , m_stop(std::move(stop))
        , m_archive(archive_read_new())
        , m_packing(packingOf(device))
    {
        open(m_packing);
    }

    ~Stream() = default;
    Q_DISABLE_COPY_MOVE(Stream)

    std::expected<std::optional<PackedEntry>, ImportError> next()
    {
        if (m_isInEntry && !m_error) {
            m_isInEntry = false;
            leaveEntry();
        }
        if (m_error) {
            return std::unexpected(*m_error);
        }
        archive_entry *entry = nullptr;
        const int result = m_stop.stop_requested()
                               ? ARCHIVE_EOF
                               : archive_read_next_header(m_archive.get(), &entry);
        if (result == ARCHIVE_EOF || m_stop.stop_requested()) {
            return std::nullopt;
        }
        if (result < ARCHIVE_WARN) {
            fail(ImportFault::CannotRead, words());
        } else if (m_count >= m_limits.entries) {
            fail(ImportFault::TooManyEntries, QString::number(m_limits.entries));
        }
        if (m_error) {
            return std::unexpected(*m_error);
        }
        m_isInEntry = true;
        return entryOf(entry);
    }

    /// As QIODevice::readData, and 0 is the end.
    qint64 read(char *data, qint64 most)
    {
        if (m_error || !m_isInEntry) {
            return m_error ? -1 : 0;
        }
        const la_ssize_t count =
            archive_read_data(m_archive.get(), data, static_cast<size_t>(most));
        if (m_stop.stop_requested()) {
            return 0;
        }
        if (count < 0) {
            fail(ImportFault::CannotRead, words());
            return -1;
        }
        return take(count) ? count : -1;
    }

    [[nodiscard]] const std::optional<ImportError> &error() const { return m_error; }

    [[nodiscard]] qint64 packedPosition() const
    {
        return archive_filter_bytes(m_archive.get(), -1);
    }

private:
    static la_ssize_t readBlock(archive * /*archive*/, void *self, const void **block)
    {
        auto *stream = static_cast<Stream *>(self);
        if (stream->m_stop.stop_requested()) {
            return 0;
        }
        *block = stream->m_block.data();
        return stream->m_device.read(stream->m_block.data(), PackedBlock);
    }

    static la_int64_t skipBytes(archive * /*archive*/, void *self, la_int64_t count)
    {
        QIODevice &device = static_cast<Stream *>(self)->m_device;
        const qint64 left = device.isSequential() ? 0 : device.size() - device.pos();
        const qint64 skipped = std::clamp<qint64>(count, 0, left);
        return device.isSequential() || !device.seek(device.pos() + skipped) ? 0 : skipped;
    }

    void open(ArchiveFormat packing)
    {
        archive *opened = m_archive.get();
        // Without the format "empty", which takes a damaged stream for one.
        // As a stream: the seeking reader of zip keeps the whole directory in memory.
        bool isReady =
            (packing == ArchiveFormat::Zip ? archive_read_support_format_zip_streamable(opened)
                                           : archive_read_support_format_tar(opened)) == ARCHIVE_OK;
        if (const auto filter = filterFor(packing)) {
            m_isCompressed = true;
            isReady = isReady && archive_read_support_format_raw(opened) == ARCHIVE_OK;
            // A warning says that another program would be run, which is refused.
            isReady = isReady && archive_read_append_filter(opened, *filter) == ARCHIVE_OK;
        }
        archive_read_set_read_callback(opened, readBlock);
        archive_read_set_skip_callback(opened, skipBytes);
        archive_read_set_callback_data(opened, this);
        const bool isOpen = isReady && archive_read_open1(opened) == ARCHIVE_OK;
        if (!isOpen && !m_stop.stop_requested()) {
            fail(ImportFault::CannotRead, words());
        }
    }

    PackedEntry entryOf(archive_entry *entry)
    {
        const bool isRaw = archive_format(m_archive.get()) == ARCHIVE_FORMAT_RAW;
        m_isSizeKnown = archive_entry_size_is_set(entry) != 0;
        PackedEntry result{
            .index = m_count++,
            .name = isRaw ? QString() : entryName(entry, m_packing).left(LongestName),
            .size = m_isSizeKnown ? std::max<qint64>(0, archive_entry_size(entry)) : 0,
            .changedAt = changedAt(entry)};
        result.isFolder = archive_entry_filetype(entry) == AE_IFDIR;
        if (archive_entry_is_encrypted(entry) != 0) {
            result.fault = ImportFault::Encrypted;
        } else if (!isPlainFile(entry) && !result.isFolder) {
            result.fault = ImportFault::UnknownFormat;
        }
        return result;
    }

    /// What is left of an entry. Where only unpacking shows its end the bytes are counted, for
    /// libarchive would go through a petabyte without asking.
    void leaveEntry()
    {
        const void *block = nullptr;
        size_t size = 0;
        la_int64_t offset = 0;
        while ((m_isCompressed || !m_isSizeKnown) && !m_stop.stop_requested()) {
            const int result = archive_read_data_block(m_archive.get(), &block, &size, &offset);
            if (result != ARCHIVE_OK || !take(static_cast<qint64>(size))) {
                return; // what is wrong with the archive shows at the next header
            }
        }
    }

    /// Counts what was unpacked; false at a limit.
    bool take(qint64 count)
    {
        m_unpacked += count;
        const qint64 all = std::max<qint64>(m_unpacked, archive_filter_bytes(m_archive.get(), 0));
        const qint64 packed = std::max<qint64>(1, packedPosition());
        if (all > m_limits.bytes || (all > m_limits.freeBytes && all / packed >= m_limits.ratio)) {
            fail(ImportFault::UnpacksTooLarge, QString::number(all));
        }
        return !m_error.has_value();
    }

    [[nodiscard]] QString words() const
    {
        const QString text = wordsOf(m_archive.get());
        return text.isEmpty() ? m_device.errorString() : text;
    }

    void fail(ImportFault fault, const QString &detail)
    {
        m_error = ImportError{fault, m_path, packedPosition(), detail};
    }

    QIODevice &m_device;
    QString m_path;
    PackLimits m_limits;
    std::stop_token m_stop;
    std::array<char, PackedBlock> m_block{};
    ArchiveHandle m_archive;
    ArchiveFormat m_packing;
    std::optional<ImportError> m_error;
    qint64 m_count = 0;
    qint64 m_unpacked = 0;
    bool m_isCompressed = false;
    bool m_isSizeKnown = false;
    bool m_isInEntry = false;
};

class PackedInput::Entry final : public QIODevice
{
public:
    explicit Entry(Stream &stream)
        : m_stream(stream)
    {
        open(QIODevice::ReadOnly);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

    [[nodiscard]] bool atEnd() const override { return m_isAtEnd && bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = m_stream.read(data, most);
        m_isAtEnd = count == 0;
        if (count < 0) {
            setErrorString(m_stream.error().value_or(ImportError{}).detail);
        }
        return count;
    }

    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    Stream &m_stream;
    bool m_isAtEnd = false;
};

bool isPacked(QIODevice &device)
{
    return packingOf(device) != ArchiveFormat::None;
}

PackedInput::PackedInput(QIODevice &device, QString path, const PackLimits &limits,
                         std::stop_token stop)
    : m_stream(std::make_unique<Stream>(device, std::move(path), limits, std::move(stop)))
{
}

PackedInput::~PackedInput() = default;

std::expected<std::optional<PackedEntry>, ImportError> PackedInput::next()
{
    auto entry = m_stream->next();
    m_entry = std::make_unique<Entry>(*m_stream);
    return entry;
}

QIODevice &PackedInput::entry()
{
    return *m_entry;
}

std::optional<ImportError> PackedInput::error() const
{
    return m_stream->error();
}

qint64 PackedInput::packedPosition() const
{
    return m_stream->packedPosition();
}

} // namespace Docket
