// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/atomicfile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <system_error>

namespace Docket {

namespace {

std::unexpected<ExportError> cannotWrite(const QString &path, const QString &detail)
{
    return std::unexpected(ExportError{
        .fault = ExportFault::CannotWrite, .path = path, .detail = detail, .problems = {}});
}

} // namespace

ExportResult<void> writeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir()) {
        // QSaveFile would replace a device or a pipe by a file of that name.
        const auto error = std::make_error_code(std::errc::invalid_argument);
        return cannotWrite(path, QString::fromStdString(error.message()));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return cannotWrite(path, file.errorString());
    }
    return {};
}

} // namespace Docket
