// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

/// How bad a report says it is.
struct StatedSeverity
{
    QStringList vectors; ///< of CVSS, as written, each once
    QString word;        ///< "High", of a line "Severity: High"

    bool operator==(const StatedSeverity &) const = default;
};

/// What a text says of it: vectors that can be read, at most eight, and the first word of severity.
/// Only the first million characters count.
[[nodiscard]] StatedSeverity statedSeverity(const QString &text);

/// The same of all that came in about a case, its first word counts.
[[nodiscard]] StatedSeverity statedSeverity(const QList<MessageView> &messages);

} // namespace Docket
