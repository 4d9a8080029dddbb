// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/message.h"

#include <QHash>
#include <QString>

#include <optional>

namespace Docket::Commands {

/// Tells which messages are one thread as an import into an empty casebook would, without one.
class MailThreads final
{
public:
    /// The thread's id: the Message-ID of the message of it that came first.
    [[nodiscard]] QString join(const IncomingMessage &message);

private:
    [[nodiscard]] std::optional<CaseId> find(const QString &messageRef) const;
    [[nodiscard]] CaseId open(const IncomingMessage &message);

    QHash<QString, CaseId> m_seen;    ///< by Message-ID
    QHash<QString, CaseId> m_awaited; ///< parents that a thread refers to but nobody has seen yet
    QStringList m_threads;            ///< CaseId 1 is the first
};

} // namespace Docket::Commands
