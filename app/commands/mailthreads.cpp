// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/mailthreads.h"

#include "importers/casematcher.h"

namespace Docket::Commands {

QString MailThreads::join(const IncomingMessage &message)
{
    const QString &ref = message.messageRef;
    std::optional<CaseId> thread;
    if (m_seen.contains(ref)) {
        thread = m_seen.value(ref);
    } else if (const auto match =
                   matchCase(message, [this](const QString &known) { return find(known); })) {
        thread = match->caseId;
    } else {
        thread = find(ref);
    }
    const CaseId id = thread ? *thread : open(message);
    if (!m_seen.contains(ref)) {
        m_seen.insert(ref, id);
    }
    return m_threads.at(id.value - 1);
}

std::optional<CaseId> MailThreads::find(const QString &messageRef) const
{
    if (const auto seen = m_seen.constFind(messageRef); seen != m_seen.cend()) {
        return *seen;
    }
    const auto awaited = m_awaited.constFind(messageRef);
    return awaited == m_awaited.cend() ? std::nullopt : std::optional(*awaited);
}

CaseId MailThreads::open(const IncomingMessage &message)
{
    m_threads.append(message.messageRef);
    const CaseId id{m_threads.size()};
    for (const QString &parent : message.references + QStringList{message.inReplyTo}) {
        if (!parent.isEmpty() && !m_awaited.contains(parent)) {
            m_awaited.insert(parent, id);
        }
    }
    return id;
}

} // namespace Docket::Commands
