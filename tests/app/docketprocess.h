// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTest>

namespace Docket {

/// What one run of the program gave.
struct Answer
{
    int exit = -1;
    QByteArray output;
    QString errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Waits for a started program. The time is generous: sanitizers are slow.
inline Answer finished(QProcess &process)
{
    constexpr int Patience = 120'000;
    if (!process.waitForFinished(Patience)) {
        process.kill();
        process.waitForFinished();
        return {.exit = -1, .output = {}, .errors = QStringLiteral("it hangs")};
    }
    const bool isNormal = process.exitStatus() == QProcess::NormalExit;
    return {.exit = isNormal ? process.exitCode() : -1,
            .output = process.readAllStandardOutput(),
            .errors = QString::fromUtf8(process.readAllStandardError())};
}

/// Runs the built program, without a display and without a locale.
inline Answer docket(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(DOCKET_PROGRAM), arguments);
    return finished(process);
}

} // namespace Docket
