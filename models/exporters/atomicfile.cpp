// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/atomicfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

namespace Docket {

namespace {

std::unexpected<ExportError> cannotWrite(const QString &path, const QString &detail)
{
    return std::unexpected(ExportError{
        .fault = ExportFault::CannotWrite, .path = path, .detail = detail, .problems = {}});
}

/// QSaveFile would replace a device or a pipe by a file of that name.
bool isDevice(const QString &path)
{
    const QFileInfo target(path);
    return target.exists() && !target.isFile() && !target.isDir();
}

std::unexpected<ExportError> isNoFile(const QString &path)
{
    const auto error = std::make_error_code(std::errc::invalid_argument);
    return cannotWrite(path, QString::fromStdString(error.message()));
}

/// What a file had, to be put back; nothing where there was none.
struct Older
{
    QString path;
    std::optional<QByteArray> bytes;

    void putBack() const
    {
        if (!bytes) {
            QFile::remove(path);
        } else if (QSaveFile file(path); file.open(QIODevice::WriteOnly)) {
            file.write(*bytes);
            file.commit(); // the disk had room for it before
        }
    }
};

Older olderAt(const QString &path)
{
    QFile file(path);
    return {path, file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt};
}

} // namespace

ExportResult<void> writeFile(const QString &path, const QByteArray &bytes)
{
    if (isDevice(path)) {
        return isNoFile(path);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return cannotWrite(path, file.errorString());
    }
    return {};
}

ExportResult<void> writeFiles(const QList<FileToWrite> &files)
{
    std::vector<std::unique_ptr<QSaveFile>> saves;
    for (const FileToWrite &file : files) {
        if (isDevice(file.path)) {
            return isNoFile(file.path);
        }
        saves.push_back(std::make_unique<QSaveFile>(file.path));
        QSaveFile &save = *saves.back();
        if (!save.open(QIODevice::WriteOnly) || save.write(file.bytes) != file.bytes.size() ||
            !save.flush()) {
            return cannotWrite(file.path, save.errorString()); // nothing has its name yet
        }
    }
    QList<Older> replaced;
    for (size_t i = 0; i < saves.size(); ++i) {
        const QString &path = files.at(qsizetype(i)).path;
        replaced.append(olderAt(path));
        if (!saves[i]->commit()) {
            replaced.removeLast();
            for (const Older &older : std::as_const(replaced)) {
                older.putBack();
            }
            return cannotWrite(path, saves[i]->errorString());
        }
    }
    return {};
}

} // namespace Docket
