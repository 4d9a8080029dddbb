// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/policyactions.h"

#include "store/transaction.h"
#include "workspace/casefacts.h"
#include "workspace/settings.h"
#include "workspace/stores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::PolicyActions {

namespace {

using Work = std::function<StoreResult<void>()>;

/// Runs `work` and writes its event, both or neither.
[[nodiscard]] Outcome<void> inOneGo(Stores &stores, const CaseEvent &event, const Work &work)
{
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    return widened(
        work().and_then([&] { return stores.events.append(event); }).and_then([&](EventId) {
            return transaction->commit();
        }));
}

/// Works out the clocks of every case of a revision again.
[[nodiscard]] StoreResult<QList<CaseId>> refresh(Stores &stores, const Policy &policy)
{
    auto ids = stores.cases.ofPolicy(policy.id);
    if (!ids) {
        return ids;
    }
    for (const CaseId id : std::as_const(*ids)) {
        auto open = openCase(stores, id);
        if (!open) {
            return failed(open);
        }
        open->file.chased = chasedCount(open->messages, patienceOf(policy));
        if (const auto saved = saveCase(stores, *open, policy); !saved) {
            return failed(saved);
        }
    }
    return ids;
}

[[nodiscard]] QString nameOf(const Policy &policy)
{
    return policy.product + u' ' + toIsoString(policy.validFrom);
}

} // namespace

Outcome<PolicyId> add(Stores &stores, const Policy &policy, Instant at, const QString &by)
{
    PolicyId added;
    const CaseEvent event{
        .at = at, .by = by, .kind = EventKind::PolicyAdded, .after = nameOf(policy)};
    return inOneGo(stores, event,
                   [&] {
                       return stores.policies.add(policy).transform(
                           [&](PolicyId id) { added = id; });
                   })
        .transform([&] { return added; });
}

Outcome<QList<CaseId>> edit(Stores &stores, const Policy &policy, Instant at, const QString &by)
{
    const auto before = stores.policies.byId(policy.id);
    if (!before) {
        return failed(before);
    }
    QList<CaseId> touched;
    const CaseEvent event{.at = at,
                          .by = by,
                          .kind = EventKind::PolicyEdited,
                          .before = QString::fromUtf8(differenceJson(*before, policy)),
                          .after = QString::fromUtf8(differenceJson(policy, *before))};
    if (event.before == event.after) {
        return touched;
    }
    return inOneGo(stores, event,
                   [&] {
                       return stores.policies.update(policy)
                           .and_then([&] { return refresh(stores, policy); })
                           .transform([&](const QList<CaseId> &ids) { touched = ids; });
                   })
        .transform([&] { return touched; });
}

Outcome<QList<CaseId>> setCalendar(Stores &stores, const BusinessCalendar &calendar, Instant at,
                                   const QString &by)
{
    const auto before = teamCalendar(stores);
    if (!before) {
        return failed(before);
    }
    QList<CaseId> touched;
    if (*before == calendar) {
        return touched;
    }
    const CaseEvent event{.at = at,
                          .by = by,
                          .kind = EventKind::SettingChanged,
                          .before = QString::fromUtf8(toJson(*before)),
                          .after = QString::fromUtf8(toJson(calendar)),
                          .note = QString(Setting::Calendar)};
    return inOneGo(stores, event,
                   [&]() -> StoreResult<void> {
                       const auto saved = stores.settings.save(Setting::Calendar, toJson(calendar));
                       const auto policies = stores.policies.all();
                       if (!saved || !policies) {
                           return std::unexpected(saved ? policies.error() : saved.error());
                       }
                       for (const Policy &policy : *policies) {
                           if (!std::ranges::contains(policy.promises, SpanUnit::BusinessDays,
                                                      &Promise::unit)) {
                               continue;
                           }
                           const auto ids = refresh(stores, policy);
                           if (!ids) {
                               return failed(ids);
                           }
                           touched += *ids;
                       }
                       return {};
                   })
        .transform([&] { return touched; });
}

Outcome<void> assign(Stores &stores, CaseId id, PolicyId policyId, Instant at, const QString &by)
{
    auto open = openCase(stores, id);
    if (!open) {
        return failed(open);
    }
    const auto before = stores.policies.byId(open->file.policyId);
    const auto policy = stores.policies.byId(policyId);
    if (!before || !policy) {
        return failed(before ? policy : before);
    }
    if (before->id == policy->id) {
        return {};
    }
    const CaseEvent event{.caseId = id,
                          .at = at,
                          .by = by,
                          .kind = EventKind::PolicyEdited,
                          .before = nameOf(*before),
                          .after = nameOf(*policy)};
    return inOneGo(stores, event, [&] {
        open->file.policyId = policy->id;
        open->file.productId = policy->productId;
        open->file.foundItems = 0; // bits of another list
        open->file.chased = chasedCount(open->messages, patienceOf(*policy));
        return saveCase(stores, *open, *policy);
    });
}

Outcome<QList<Obligation>> obligationsUnder(const Stores &stores, CaseId id, PolicyId policyId)
{
    const auto open = openCase(stores, id);
    if (!open) {
        return failed(open);
    }
    const auto policy = stores.policies.byId(policyId);
    if (!policy) {
        return failed(policy);
    }
    return widened(caseFacts(stores, *open, *policy).transform([&](const CaseFacts &facts) {
        return obligationsOf(*policy, facts);
    }));
}

Outcome<void> saveSetting(Stores &stores, QLatin1StringView name, const QByteArray &json,
                          Instant at, const QString &by)
{
    const auto before = stores.settings.value(name);
    if (!before) {
        return failed(before);
    }
    if (*before == json) {
        return {};
    }
    const CaseEvent event{.at = at,
                          .by = by,
                          .kind = EventKind::SettingChanged,
                          .before = QString::fromUtf8(before->value_or(QByteArray())),
                          .after = QString::fromUtf8(json),
                          .note = QString(name)};
    return inOneGo(stores, event, [&] { return stores.settings.save(name, json); });
}

} // namespace Docket::PolicyActions
