// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <QString>
#include <QStringList>

namespace Docket {

/// Files that a text says are attached ("see the attached crash.py", "Attachment: poc.zip"), as it
/// writes them, each once: names with a suffix, in a sentence that speaks of attaching. Quoted
/// lines are somebody else's words and not looked at.
[[nodiscard]] QStringList filesSaidAttached(const QString &text);

/// Those of `said` that are none of `names` (their last components, without regard to case): the
/// reporter forgot them, or they were dropped on the way.
[[nodiscard]] QStringList filesMissing(const QStringList &said, const QStringList &names);

/// The same of a case: what its reporters say, against all that came with its messages.
[[nodiscard]] QStringList filesMissing(const QList<MessageView> &messages);

} // namespace Docket
