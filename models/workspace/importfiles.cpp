// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importfiles.h"

#include "store/casebookfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

bool isOfGitHub(SourceFormat format)
{
    return format != SourceFormat::Mbox && format != SourceFormat::Eml;
}

class Collector final
{
public:
    Collector(std::optional<SourceFormat> format, QString casebook)
        : m_format(format)
        , m_casebook(std::move(casebook))
    {
    }

    void add(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.isDir()) {
            addFile(path);
            return;
        }
        QStringList found;
        addFolder(info);
        QDirIterator entries(path, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QFileInfo entry = entries.nextFileInfo();
            if (entry.isDir()) {
                addFolder(entry);
            } else {
                found.append(entry.filePath());
            }
        }
        found.sort();
        std::ranges::for_each(found, [this](const QString &file) { addFile(file); });
    }

    ImportFiles take()
    {
        // Comments name their issue, so the issues come first.
        std::ranges::stable_partition(m_result.files, [](const ImportFile &file) {
            return file.format != SourceFormat::GitHubComments;
        });
        return std::move(m_result);
    }

private:
    /// What it holds comes by itself; one that cannot be looked into is not passed over in silence.
    void addFolder(const QFileInfo &folder)
    {
        if (!folder.isReadable() || !folder.isExecutable()) {
            m_result.problems.append(
                ImportIssue{ImportFault::CannotRead, folder.filePath(), 0, {}});
        }
    }

    void addFile(const QString &path)
    {
        const QFileInfo info(path);
        const QString canonical = info.canonicalFilePath();
        if (!canonical.isEmpty() && m_seen.contains(canonical)) {
            return;
        }
        m_seen.insert(canonical);
        if (CasebookFile::isOwnFile(m_casebook, path)) {
            m_result.problems.append(ImportIssue{ImportFault::UnknownFormat, path, 0, {}});
            return;
        }
        const std::expected<SourceFormat, ImportIssue> format = formatOf(path);
        if (!format) {
            m_result.problems.append(format.error());
            return;
        }
        m_result.files.append({path, *format, info.size()});
        if (*format == SourceFormat::GitHubIssues) {
            addCommentsBeside(info);
        }
    }

    [[nodiscard]] std::expected<SourceFormat, ImportIssue> formatOf(const QString &path) const
    {
        const QFileInfo info(path);
        QFile file(path);
        // opening a pipe would wait for its writer
        const bool isOther = info.exists() && !isReadableFile(info);
        if (isOther || !file.open(QIODevice::ReadOnly)) {
            return std::unexpected(ImportIssue{ImportFault::CannotRead, path, 0,
                                               isOther ? QString() : file.errorString()});
        }
        const std::expected<SourceFormat, ImportFault> seen = sniff(file);
        // Who says "a dump of GitHub" need not know which of its files is of which kind.
        const bool isOneFamily = m_format && seen && isOfGitHub(*m_format) && isOfGitHub(*seen);
        if (m_format && file.size() > 0 && !isOneFamily) {
            return *m_format;
        }
        return seen.transform_error(
            [&](ImportFault fault) { return ImportIssue{fault, path, 0, {}}; });
    }

    /// A REST dump has its comments in another file of the same folder.
    void addCommentsBeside(const QFileInfo &issues)
    {
        const QStringList names =
            issues.dir().entryList({u"*omments*.json"_s}, QDir::Files | QDir::Readable, QDir::Name);
        for (const QString &name : names) {
            const QString path = issues.dir().filePath(name);
            QFile file(path);
            if (file.open(QIODevice::ReadOnly) && sniff(file) == SourceFormat::GitHubComments) {
                addFile(path);
            }
        }
    }

    std::optional<SourceFormat> m_format;
    QString m_casebook;
    QSet<QString> m_seen;
    ImportFiles m_result;
};

} // namespace

bool isReadableFile(const QFileInfo &info)
{
    return info.isFile();
}

ImportFiles importFiles(const QStringList &paths, std::optional<SourceFormat> format,
                        const QString &casebook)
{
    Collector collector(format, casebook);
    for (const QString &path : paths) {
        collector.add(path);
    }
    return collector.take();
}

} // namespace Docket
