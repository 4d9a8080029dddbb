// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/casereader.h"
#include "workspace/stores.h"
#include "workspace/workspace.h"

// The use cases of Workspace that say which message belongs to which case, and who is who.
namespace Docket {

Outcome<QByteArray> Workspace::kept(OriginalId id) const
{
    return readKept(*m_stores, id);
}

Outcome<QList<Contact>> Workspace::contacts() const
{
    return widened(m_stores->contacts.all());
}

Outcome<CaseId> Workspace::refuseMatch(MessageId id, Instant at)
{
    const auto message = m_stores->messages.byId(id);
    if (!message) {
        return failed(message);
    }
    return CaseThreads::refuseMatch(*m_stores, id, at, m_person).and_then([&](CaseId made) {
        return told(message->caseId, {}).and_then([&] { return told(made, {}); }).transform([&] {
            return made;
        });
    });
}

Outcome<CaseId> Workspace::splitOff(MessageId id, const QString &title, Instant at)
{
    const auto message = m_stores->messages.byId(id);
    if (!message) {
        return failed(message);
    }
    return CaseThreads::split(*m_stores, id, title, at, m_person).and_then([&](CaseId made) {
        return told(message->caseId, {}).transform([&] { return made; });
    });
}

Outcome<void> Workspace::merge(CaseId from, CaseId into, Instant at)
{
    return CaseThreads::merge(*m_stores, from, into, at, m_person)
        .and_then([&] { return told(from, {}); })
        .and_then([&] { return told(into, {}); });
}

Outcome<CaseId> Workspace::unmerge(CaseId from, Instant at)
{
    return CaseThreads::unmerge(*m_stores, from, at, m_person).and_then([&](CaseId into) {
        return told(from, {}).and_then([&] { return told(into, {}); }).transform([&] {
            return into;
        });
    });
}

Outcome<CaseId> Workspace::enterReport(HandReport report)
{
    if (report.by.isEmpty()) {
        report.by = m_person;
    }
    return CaseThreads::enterReport(*m_stores, report, m_now()).and_then([&](CaseId made) {
        return told(made, {}).transform([&] { return made; });
    });
}

Outcome<void> Workspace::mergeContacts(const QList<Identity> &names, Instant at)
{
    return Contacts::merge(*m_stores, names, at, m_person)
        .and_then([&](const QList<CaseId> &cases) { return tell(cases); });
}

Outcome<void> Workspace::renameContact(const Identity &identity, const QString &name, Instant at)
{
    return Contacts::rename(*m_stores, identity, name, at, m_person);
}

Outcome<void> Workspace::splitContact(const Identity &identity, Instant at)
{
    return Contacts::split(*m_stores, identity, at, m_person)
        .and_then([&](const QList<CaseId> &cases) { return tell(cases); });
}

} // namespace Docket
