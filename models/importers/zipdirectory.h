// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Docket {

/// What the directory at a zip's end says of packed sizes, which libarchive does not tell. Where
/// entries share bytes they take more than the file has (David Fifield, "A better zip bomb").
struct ZipDirectory
{
    bool isReadable = false;
    QString error; ///< libzip's words
    qint64 count = 0;
    qint64 packedTotal = 0; ///< at most the largest number

    struct Row
    {
        QString name; ///< as it stands there
        qint64 packed = 0;
    };

    QList<Row> rows; ///< in the directory's order
};

/// libarchive turns the backslashes of names round.
[[nodiscard]] QString slashed(QString name);

/// Reads names and sizes of the first `most` entries, and no entry's bytes.
[[nodiscard]] ZipDirectory zipDirectory(const QByteArray &bytes, qint64 most);

} // namespace Docket
