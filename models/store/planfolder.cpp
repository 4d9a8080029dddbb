// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/planfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto NameMiddle = ".plan-"_L1;
constexpr auto NameEnd = "XXXXXX"_L1; // QTemporaryDir puts as many letters in its place
constexpr auto CopyName = "plan.docket"_L1;
constexpr auto LockName = "plan.lock"_L1;

/// "team.docket.plan-aBcDeF", and nothing that only looks like it.
bool isPlanFolder(const QString &name, const QString &casebookName)
{
    const QString start = casebookName + NameMiddle;
    return name.size() == start.size() + NameEnd.size() && name.startsWith(start) &&
           std::ranges::all_of(QStringView(name).sliced(start.size()), [](QChar letter) {
               return letter.unicode() < 0x80 && letter.isLetter();
           });
}

/// What SQLite and the lock keep in one.
bool isOfPlan(const QString &name)
{
    const QString copy = CopyName;
    return QStringList{copy, copy + "-wal"_L1, copy + "-shm"_L1, copy + "-journal"_L1,
                       QString(LockName)}
        .contains(name);
}

void removeIfLeft(const QString &path)
{
    const QDir folder(path);
    const QStringList files =
        folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (!std::ranges::all_of(files, isOfPlan)) {
        return;
    }
    QLockFile lock(folder.filePath(LockName));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) {
        return; // a plan is being made
    }
    for (const QString &name : files) {
        if (name != LockName) {
            QFile::remove(folder.filePath(name));
        }
    }
    lock.unlock();
    QDir().rmdir(path);
}

} // namespace

PlanFolder::PlanFolder(const QString &casebook)
    : m_folder([&casebook]() -> QString {
        const QString file = QFileInfo(casebook).canonicalFilePath(); // removeLeft() looks there
        return (file.isEmpty() ? casebook : file) + NameMiddle + NameEnd;
    }())
    , m_lock(m_folder.filePath(LockName))
{
    m_lock.setStaleLockTime(0);
    if (m_folder.isValid()) {
        m_lock.tryLock(0);
    }
}

QString PlanFolder::copyPath() const
{
    return m_folder.filePath(CopyName);
}

void PlanFolder::removeLeft(const QString &casebook)
{
    const QFileInfo book(casebook);
    const QStringList names =
        book.dir().entryList(QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (isPlanFolder(name, book.fileName())) {
            removeIfLeft(book.dir().filePath(name));
        }
    }
}

} // namespace Docket
