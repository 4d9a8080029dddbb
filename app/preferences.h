// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Docket {

/// What is remembered between two starts. Everything about cases is in the casebook.
struct Preferences
{
    QString lastCasebook;
    QByteArray window;   ///< MainWindow::save()
    QByteArray timeline; ///< TimelinePage::saveLayout()
    QString person;      ///< who acts; empty: whose account it is

    bool operator==(const Preferences &) const = default;
};

[[nodiscard]] Preferences loadPreferences();
void savePreferences(const Preferences &preferences);

} // namespace Docket
