// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testing.h"
#include "importers/importer.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

namespace Docket::Testing {

/// Keeps what an importer delivers; can refuse more after some messages.
class RecordingSink final : public ImportSink
{
public:
    bool message(IncomingMessage &&message) override
    {
        messages.append(std::move(message));
        return messages.size() < wanted;
    }

    bool damaged(const ImportIssue &issue, const Original &raw) override
    {
        issues.append(issue);
        raws.append(raw);
        return true;
    }

    bool problem(const ImportIssue &issue) override
    {
        problems.append(issue);
        return true;
    }

    void unknownTable(TablePreview &&table) override { tables.append(std::move(table)); }

    void skipped() override { ++skippedItems; }

    qsizetype wanted = 1'000'000;
    QList<IncomingMessage> messages;
    QList<ImportIssue> issues;
    QList<Original> raws;
    QList<ImportIssue> problems; ///< of the file as a whole
    QList<TablePreview> tables;
    int skippedItems = 0;
};

/// Gives its bytes in small pieces, without size or position, and fails after some of them.
class FailingDevice final : public QIODevice
{
public:
    FailingDevice(QByteArray bytes, qsizetype failsAfter)
        : m_bytes(std::move(bytes))
        , m_failsAfter(failsAfter)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_at >= m_failsAfter) {
            setErrorString(QStringLiteral("the disk is gone"));
            return -1;
        }
        const qint64 count = std::min(
            {most, qint64(777), qint64(m_bytes.size() - m_at), qint64(m_failsAfter - m_at)});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_failsAfter;
    qsizetype m_at = 0;
};

/// Now is the 21st of November 2026, the file is a day older.
inline ImportContext context()
{
    return {.path = QStringLiteral("a-file"),
            .fallbackAt = at(u"2026-11-20T00:00:00Z"),
            .now = at(u"2026-11-21T00:00:00Z"),
            .limits = {}};
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
    }
    return file.readAll();
}

inline QByteArray fixture(const QString &name)
{
    return fileBytes(QStringLiteral(DOCKET_TEST_DATA "/") + name);
}

inline RecordingSink imported(const QByteArray &bytes, SourceFormat format,
                              const ImportContext &with = context())
{
    RecordingSink sink;
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    if (!importerFor(format)->read(device, with, sink, {}, {})) {
        QTest::qFail("the import failed", __FILE__, __LINE__);
    }
    return sink;
}

inline QList<ImportFault> faults(const QList<ImportIssue> &issues)
{
    QList<ImportFault> all;
    for (const ImportIssue &issue : issues) {
        all.append(issue.fault);
    }
    return all;
}

} // namespace Docket::Testing
