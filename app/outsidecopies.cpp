// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outsidecopies.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Docket {

QString OutsideCopies::pathFor(const QString &name)
{
    if (!m_folder) {
        m_folder = std::make_unique<QTemporaryDir>(); // 0700
    }
    // A folder for each, so that the same name twice is no clash.
    const QString place = QString::number(++m_count);
    std::ignore = QDir(m_folder->path()).mkdir(place);
    return m_folder->filePath(place + u'/' + name);
}

bool OutsideCopies::open(const QString &path)
{
    return QFile::setPermissions(path, QFileDevice::ReadOwner) &&
           QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace Docket
