// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storefixture.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace Docket {

// What tests of whole files start from.

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A casebook with one policy, closed again.
inline QString makeCasebook(const QString &path)
{
    addPolicy(*valueOf(Database::open(path, Database::Mode::Create)));
    return path;
}

} // namespace Docket
