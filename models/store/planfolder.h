// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>
#include <QtClassHelperMacros>

namespace Docket {

/// A folder for a copy of a casebook, gone with this object. It lies beside the casebook, which
/// holds secrets: the same disk, folder and rights.
class PlanFolder final
{
public:
    explicit PlanFolder(const QString &casebook);
    ~PlanFolder() = default;
    Q_DISABLE_COPY_MOVE(PlanFolder)

    /// Whether it could be made.
    [[nodiscard]] bool isValid() const { return m_folder.isValid() && m_lock.isLocked(); }

    /// Where the copy goes.
    [[nodiscard]] QString copyPath() const;

    /// Removes those that killed runs left beside `casebook` (no symbolic link). Only for who holds
    /// its lock: others have no folders then, and those of this process are locked themselves. What
    /// has anything else in it stays.
    static void removeLeft(const QString &casebook);

private:
    QTemporaryDir m_folder;
    QLockFile m_lock; ///< in the folder: it goes first
};

} // namespace Docket
