// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/mailfolders.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

enum class Place {
    Anywhere,
    Profile,   ///< of Thunderbird, outside of its mail
    MailStore, ///< mbox files, Maildirs, and the mail program's own files
};

struct Folder
{
    QString path;
    Place place = Place::Anywhere;
};

bool hasFolder(const QDir &dir, const QString &name)
{
    return QFileInfo(dir.filePath(name)).isDir();
}

bool isMaildir(const QDir &dir)
{
    return hasFolder(dir, u"cur"_s) && hasFolder(dir, u"new"_s) && hasFolder(dir, u"tmp"_s);
}

bool isProfile(const QDir &dir)
{
    return dir.exists(u"prefs.js"_s) &&
           (hasFolder(dir, u"Mail"_s) || hasFolder(dir, u"ImapMail"_s));
}

/// Thunderbird puts an index beside each mbox, and the folders below one into NAME.sbd.
bool isMailStore(const QDir &dir)
{
    return dir.dirName().endsWith(".sbd"_L1) || isMaildir(dir) ||
           !dir.entryList({u"*.msf"_s}, QDir::Files).isEmpty();
}

class Walk final
{
public:
    explicit Walk(std::stop_token stop)
        : m_stop(std::move(stop))
    {
    }

    FolderFiles of(const QString &folder)
    {
        m_open.push_back({folder, Place::Anywhere});
        while (!m_open.empty() && !m_stop.stop_requested()) {
            const Folder next = m_open.back();
            m_open.pop_back();
            lookInto(next);
        }
        std::ranges::sort(m_result.files, {}, &FolderFile::path);
        return std::move(m_result);
    }

private:
    void lookInto(const Folder &folder)
    {
        const QFileInfo info(folder.path);
        if (!info.isReadable() || !info.isExecutable()) {
            m_result.problems.append({ImportFault::CannotRead, folder.path, 0, {}});
            return;
        }
        const QDir dir(folder.path);
        const bool isRoot = folder.place == Place::Anywhere && isProfile(dir);
        Place place = isRoot ? Place::Profile : folder.place;
        if (place == Place::Anywhere && isMailStore(dir)) {
            place = Place::MailStore;
        }
        const bool hasParts = isMaildir(dir);
        const QFileInfoList entries = dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::System |
                                                        QDir::NoDotAndDotDot | QDir::Hidden);
        for (const QFileInfo &entry : entries) {
            const QString name = entry.fileName();
            if (!entry.isDir()) {
                addFile(entry, place);
            } else if (hasParts && name == "tmp"_L1) {
                passOver(entry.filePath());
            } else if (isToBeWalked(entry)) {
                const bool isMail = isRoot && (name == "Mail"_L1 || name == "ImapMail"_L1);
                m_open.push_back({entry.filePath(), isMail ? Place::MailStore : place});
            }
        }
    }

    /// A link may lead round in a circle. What is hidden is no mail, but for a Maildir++'s folders.
    static bool isToBeWalked(const QFileInfo &folder)
    {
        const bool isHidden = folder.fileName().startsWith(u'.');
        return !folder.isSymLink() && (!isHidden || isMaildir(QDir(folder.filePath())));
    }

    void addFile(const QFileInfo &file, Place place)
    {
        if (file.fileName().startsWith(u'.')) {
            return;
        }
        const QString path = file.filePath();
        if (place == Place::Profile || path.endsWith(".msf"_L1)) {
            ++m_result.notMail;
        } else {
            m_result.files.append({path, place == Place::MailStore});
        }
    }

    void passOver(const QString &path)
    {
        const qsizetype count = QDir(path).entryList(QDir::Files | QDir::Hidden).size();
        if (count > 0) {
            m_result.problems.append({ImportFault::NotDelivered, path, 0, QString::number(count)});
        }
    }

    std::stop_token m_stop;
    std::vector<Folder> m_open;
    FolderFiles m_result;
};

} // namespace

FolderFiles filesOfFolder(const QString &folder, const std::stop_token &stop)
{
    return Walk(stop).of(folder);
}

} // namespace Docket
