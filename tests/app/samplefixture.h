// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docketprocess.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace Docket {

/// The sample casebook, made once, and a copy of it for each test function.
class SampleFixture
{
public:
    SampleFixture()
        : m_now(QStringLiteral("2026-11-21T19:42:00Z"))
    {
    }

    void make()
    {
        const Answer made = docket({QStringLiteral("sample"), original()});
        QVERIFY2(made.exit == 0, qPrintable(made.errors));
    }

    void copy()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::copy(original(), book()));
    }

    [[nodiscard]] const QString &now() const { return m_now; } ///< when the samples were made for

    [[nodiscard]] QString folder() const { return m_folder->path(); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] QString book() const { return path(QStringLiteral("sample.docket")); }

    /// The key of the case whose title holds `titlePart`.
    [[nodiscard]] QString keyOf(const QString &titlePart) const
    {
        const Answer list = docket({QStringLiteral("list"), book(), QStringLiteral("--json")});
        for (const QJsonValue &row : list.json()[QLatin1StringView("cases")].toArray()) {
            if (row[QLatin1StringView("title")].toString().contains(titlePart)) {
                return row[QLatin1StringView("key")].toString();
            }
        }
        QTest::qFail(qPrintable(QStringLiteral("no case about ") + titlePart), __FILE__, __LINE__);
        return {};
    }

    [[nodiscard]] QJsonObject show(const QString &key) const
    {
        const Answer shown = docket({QStringLiteral("show"), book(), key, QStringLiteral("--json"),
                                     QStringLiteral("--now"), m_now});
        QVERIFY2(shown.exit == 0, qPrintable(shown.errors));
        return shown.json();
    }

private:
    [[nodiscard]] QString original() const
    {
        return m_source.filePath(QStringLiteral("sample.docket"));
    }

    QString m_now;
    QTemporaryDir m_source;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of one test function
};

} // namespace Docket
