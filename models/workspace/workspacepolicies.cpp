// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Workspace that is about policies and settings.

#include "store/idleissues.h"
#include "store/transaction.h"
#include "workspace/casefacts.h"
#include "workspace/policyactions.h"
#include "workspace/settings.h"
#include "workspace/stores.h"
#include "workspace/workspace.h"

namespace Docket {

Outcome<QList<Policy>> Workspace::policies() const
{
    return widened(m_stores->policies.all());
}

Outcome<BusinessCalendar> Workspace::calendar() const
{
    return widened(teamCalendar(*m_stores));
}

Outcome<std::optional<QByteArray>> Workspace::setting(QLatin1StringView name) const
{
    return widened(m_stores->settings.value(name));
}

Outcome<QList<Obligation>> Workspace::obligationsUnder(CaseId id, PolicyId policyId) const
{
    return PolicyActions::obligationsUnder(*m_stores, id, policyId);
}

Outcome<PolicyId> Workspace::addPolicy(const Policy &policy)
{
    return PolicyActions::add(*m_stores, policy, m_now(), m_person)
        .and_then([this](const PolicyActions::AddedPolicy &added) {
            Q_EMIT policiesChanged();
            return tell(added.moved).transform([&] { return added.id; });
        });
}

Outcome<void> Workspace::editPolicy(const Policy &policy, Instant at)
{
    return PolicyActions::edit(*m_stores, policy, at, m_person)
        .and_then([this](const QList<CaseId> &ids) {
            Q_EMIT policiesChanged();
            return tell(ids);
        });
}

Outcome<void> Workspace::setCalendar(const BusinessCalendar &calendar, Instant at)
{
    return PolicyActions::setCalendar(*m_stores, calendar, at, m_person)
        .and_then([this](const QList<CaseId> &ids) { return tell(ids); });
}

Outcome<void> Workspace::assignPolicy(CaseId id, PolicyId policyId, Instant at)
{
    return told(id, PolicyActions::assign(*m_stores, id, policyId, at, m_person));
}

Outcome<QList<CaseId>> Workspace::assignFitting(PolicyId policyId)
{
    return PolicyActions::assignFitting(*m_stores, policyId, m_now(), m_person)
        .and_then(
            [this](const QList<CaseId> &ids) { return tell(ids).transform([&] { return ids; }); });
}

Outcome<QList<PlannedRelease>> Workspace::releases() const
{
    return setting(Setting::Releases).transform([](const std::optional<QByteArray> &json) {
        return json ? releasesFromJson(*json).value_or(QList<PlannedRelease>())
                    : QList<PlannedRelease>();
    });
}

Outcome<void> Workspace::setReleases(const QList<PlannedRelease> &releases, Instant at)
{
    return saveSetting(Setting::Releases, toJson(releases), at);
}

Outcome<QList<IdleIssue>> Workspace::idleIssues() const
{
    return widened(Docket::idleIssues(*m_stores->database));
}

Outcome<void> Workspace::saveSetting(QLatin1StringView name, const QByteArray &json, Instant at)
{
    return PolicyActions::saveSetting(*m_stores, name, json, at, m_person);
}

Outcome<LastLook> Workspace::lastLook() const
{
    return setting(Setting::LastLook).transform([](const std::optional<QByteArray> &json) {
        return json.and_then(lastLookFromJson).value_or(LastLook());
    });
}

Outcome<void> Workspace::markLooked(const LastLook &look)
{
    return lastLook().and_then([&](const LastLook &before) -> Outcome<void> {
        if (look.newest <= before.newest) {
            return {};
        }
        auto transaction = Transaction::begin(*m_stores->database);
        if (!transaction) {
            return std::unexpected(Failure(transaction.error()));
        }
        return widened(m_stores->settings.save(Setting::LastLook, toJson(look)).and_then([&] {
            return transaction->commit();
        }));
    });
}

} // namespace Docket
