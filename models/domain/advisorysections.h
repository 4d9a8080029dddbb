// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/// What formats with one text only (OSV) say under headings of it.
struct AdvisorySections
{
    QString description;
    QString impact;
    QString resolution;
    QString mitigation;

    bool operator==(const AdvisorySections &) const = default;
};

/// Markdown: the description, then the others that say something under "## Impact",
/// "## Resolution" and "## Mitigation".
[[nodiscard]] QString joinedSections(const AdvisorySections &sections);

/// The same back again. Any text is read: what has no such headings behind a description, in this
/// order and each once, is a description.
[[nodiscard]] AdvisorySections splitSections(const QString &text);

} // namespace Docket
