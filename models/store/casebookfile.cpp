// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casebookfile.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace Docket::CasebookFile {

namespace {

// sqlite.org/fileformat2.html §1.3, "The Database Header"; all numbers are big-endian.
constexpr qint64 HeaderBytes = 100;
constexpr qsizetype PageSizeAt = 16;
constexpr qsizetype ChangeCounterAt = 24;
constexpr qsizetype PageCountAt = 28;
constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;
constexpr qsizetype ValidForAt = 92;

quint32 numberAt(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

qint64 pageSize(const QByteArray &header)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + PageSizeAt);
    return stored == 1 ? 65536 : stored;
}

/// Whether the header counts more pages than the file has. Its count is not kept by every writer:
/// it holds only for the change counter beside it.
bool isCutOff(const QByteArray &header, qint64 fileSize)
{
    const bool isCountValid = numberAt(header, ChangeCounterAt) == numberAt(header, ValidForAt);
    return isCountValid && pageSize(header) * numberAt(header, PageCountAt) > fileSize;
}

StoreError errorOf(StoreFault fault, const QString &path, const QString &text = {})
{
    return {.fault = fault, .path = path, .statement = {}, .driverText = text};
}

} // namespace

StoreResult<void> check(const QString &path, int newestSchema)
{
    const auto refuse = [&path](StoreFault fault, const QString &text = {}) {
        return std::unexpected(errorOf(fault, path, text));
    };
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return refuse(StoreFault::CannotOpen, file.errorString());
    }
    const QByteArray header = file.read(HeaderBytes);
    const auto magic = "SQLite format 3\0"_ba;
    if (header.isEmpty() || !header.startsWith(magic.first(qMin(magic.size(), header.size())))) {
        return refuse(StoreFault::NotADocket);
    }
    if (header.size() < HeaderBytes) {
        return refuse(StoreFault::Corrupt);
    }
    if (numberAt(header, ApplicationIdAt) != static_cast<quint32>(ApplicationId)) {
        return refuse(StoreFault::NotADocket);
    }
    if (std::bit_cast<qint32>(numberAt(header, UserVersionAt)) > newestSchema) {
        return refuse(StoreFault::NewerSchema);
    }
    // With a log, what is missing may be in there: a checkpoint may have been killed half-way.
    if (isCutOff(header, file.size()) && !hasLog(path)) {
        return refuse(StoreFault::Corrupt);
    }
    return {};
}

bool hasLog(const QString &path)
{
    return QFileInfo(path + "-wal"_L1).size() > 0;
}

bool hasLogFile(const QString &path)
{
    return QFileInfo::exists(path + "-wal"_L1);
}

bool isOwnFile(const QString &casebook, const QString &path)
{
    constexpr std::array Suffixes{""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1, ".lock"_L1};
    const QString own = QFileInfo(casebook).canonicalFilePath();
    const QString asked = QFileInfo(path).canonicalFilePath();
    return !own.isEmpty() && std::ranges::any_of(Suffixes, [&](QLatin1StringView suffix) {
        return asked == own + suffix;
    });
}

bool isWritable(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

} // namespace Docket::CasebookFile
