// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Docket {

/// Copies of evidence that a person lets another program read, in a folder of their own that only
/// this user may enter. They are gone when the casebook is closed.
class OutsideCopies final
{
public:
    /// A path that is free, for a name of safeFileName(). The folder is made at the first call.
    [[nodiscard]] QString pathFor(const QString &name);

    /// Makes the copy read-only and hands it to the desktop, which chooses the program by its name.
    /// The second of two doors out of Docket: only after a person was warned (FIELD.md rule 6).
    [[nodiscard]] static bool open(const QString &path);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_count = 0;
};

} // namespace Docket
