// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/instant.h"

#include <QString>

#include <expected>

namespace Docket::Commands {

/// What the process ends with; scripts branch on it.
enum class Exit {
    Done = 0,
    Attention = 1,  ///< done, but something named in the output needs attention
    WrongUsage = 2, ///< nothing was looked at
    Failed = 3,     ///< refused or failed, nothing changed
};

/// Why a command ends without having done its work.
struct Complaint
{
    Exit exit = Exit::Failed;
    QString object;   ///< a file, a case, an option; as typed, it is escaped when shown
    QString reason;   ///< no full stop
    QString nextStep; ///< may be empty

    bool operator==(const Complaint &) const = default;
};

template <typename T>
using Result = std::expected<T, Complaint>;

/// "docket: <object>: <reason>; <what to do>"
[[nodiscard]] QString text(const Complaint &complaint);

[[nodiscard]] Complaint wrongUsage(const QString &object, const QString &reason,
                                   const QString &nextStep = {});

/// A failure of the layers below in the words of the window. `object` is what was worked on.
[[nodiscard]] Complaint complaintOf(const Failure &failure, const QString &object);

/// The same for one thing that was wrong with an input: its file and byte, the reason.
[[nodiscard]] Complaint complaintOf(const ImportIssue &issue);

} // namespace Docket::Commands
