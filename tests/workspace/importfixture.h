// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace Docket::Testing {

/// Writes a file to be imported; its path.
inline QString writeIn(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
    Q_ASSERT(isOpen);
    file.write(bytes);
    return file.fileName();
}

/// Adds Stalwart Mail Server's policy, as it is bundled.
inline void addStalwart(Workspace &workspace)
{
    QFile record(QStringLiteral(DOCKET_RESOURCES "/policies/stalwart.json"));
    QVERIFY(record.open(QIODevice::ReadOnly));
    const auto policy = policyFromJson(record.readAll());
    QVERIFY2(policy, qPrintable(policy ? QString() : policy.error()));
    QVERIFY(workspace.addPolicy(*policy));
}

} // namespace Docket::Testing
