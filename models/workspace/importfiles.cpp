// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importfiles.h"

#include "store/casebookfile.h"
#include "workspace/mailfolders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

class Collector final
{
public:
    Collector(std::optional<SourceFormat> format, QString casebook, const PackLimits &limits,
              std::stop_token stop)
        : m_format(format)
        , m_casebook(std::move(casebook))
        , m_limits(limits)
        , m_stop(std::move(stop))
    {
    }

    void add(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.isDir()) {
            addFile(path);
            return;
        }
        FolderFiles found = filesOfFolder(path, m_stop);
        m_result.problems.append(found.problems);
        m_result.notMail += found.notMail;
        for (const FolderFile &file : std::as_const(found.files)) {
            m_isInMailStore = file.isOfMailStore;
            addFile(file.path);
        }
        m_isInMailStore = false;
    }

    ImportFiles take()
    {
        // Comments name their issue, so the issues come first.
        std::ranges::stable_partition(
            m_result.files, [](const ImportFile &file) { return !holdsComments(file.format); });
        return std::move(m_result);
    }

private:
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
        QFile file(path);
        // opening a pipe would wait for its writer
        const bool isOther = info.exists() && !isReadableFile(info);
        if (isOther || !file.open(QIODevice::ReadOnly)) {
            m_result.problems.append(ImportIssue{ImportFault::CannotRead, path, 0,
                                                 isOther ? QString() : file.errorString()});
        } else if (isPacked(file)) {
            addPacked(file);
        } else if (const auto format = formatOf(file, path)) {
            m_result.files.append({path, *format, info.size()});
            if (*format == SourceFormat::GitHubIssues) {
                addCommentsBeside(info);
            }
        }
    }

    void addPacked(QFile &file)
    {
        PackedInput packed(file, file.fileName(), m_limits, m_stop);
        auto entry = packed.next();
        if (entry && !*entry) {
            m_result.problems.append(ImportIssue{ImportFault::EmptyFile, file.fileName(), 0, {}});
        }
        while (entry && !m_stop.stop_requested()) {
            const std::optional<PackedEntry> &there = *entry;
            if (!there) {
                break;
            }
            addEntry(packed, *there, file);
            entry = packed.next();
        }
        if (!entry) {
            m_result.problems.append(entry.error());
        }
    }

    void addEntry(PackedInput &packed, const PackedEntry &entry, const QFile &file)
    {
        if (entry.isFolder) {
            return;
        }
        const bool isOneThing = entry.name.isEmpty();
        const QString path =
            isOneThing ? file.fileName() : file.fileName() + EntryMark + entry.name;
        if (entry.fault) {
            m_result.problems.append(ImportIssue{*entry.fault, path, 0, {}});
        } else if (isPacked(packed.entry())) {
            m_result.problems.append(ImportIssue{ImportFault::ArchiveInArchive, path, 0, {}});
        } else if (packed.error()) {
            return; // which the next entry says
        } else if (const auto format = formatOf(packed.entry(), path)) {
            m_result.files.append({.path = path,
                                   .format = *format,
                                   .size = isOneThing ? file.size() : entry.size,
                                   .entry = entry,
                                   .container = file.fileName()});
        }
    }

    /// What a device holds; what is none of ours is listed.
    std::optional<SourceFormat> formatOf(QIODevice &device, const QString &path)
    {
        const std::expected<SourceFormat, ImportFault> seen = sniff(device);
        if (m_isInMailStore &&
            (!seen || (*seen != SourceFormat::Mbox && *seen != SourceFormat::Eml)) &&
            (seen || seen.error() != ImportFault::CannotRead)) {
            ++m_result.notMail; // its indexes, its rules, and folders that have only subfolders
            return std::nullopt;
        }
        // Who says "a dump of GitHub", or "a table", need not know which of its files is of which
        // kind.
        const bool isRelated = m_format && seen && isOneFamily(*m_format, *seen);
        const bool isThere = seen || seen.error() == ImportFault::UnknownFormat;
        if (m_format && isThere && !isRelated) {
            return m_format;
        }
        if (!seen) {
            m_result.problems.append(ImportIssue{seen.error(), path, 0, {}});
            return std::nullopt;
        }
        return *seen;
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
    PackLimits m_limits;
    std::stop_token m_stop;
    QSet<QString> m_seen;
    bool m_isInMailStore = false; ///< see FolderFile
    ImportFiles m_result;
};

} // namespace

QString absolutePath(const ImportFile &file)
{
    if (!file.entry) {
        return QFileInfo(file.path).absoluteFilePath();
    }
    return QFileInfo(file.container).absoluteFilePath() + file.path.sliced(file.container.size());
}

bool isReadableFile(const QFileInfo &info)
{
    return info.isFile();
}

ImportFiles importFiles(const QStringList &paths, std::optional<SourceFormat> format,
                        const QString &casebook, const PackLimits &limits, std::stop_token stop)
{
    Collector collector(format, casebook, limits, std::move(stop));
    for (const QString &path : paths) {
        collector.add(path);
    }
    return collector.take();
}

} // namespace Docket
