// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/policyactions.h"

#include "store/transaction.h"
#include "workspace/askeditems.h"
#include "workspace/casefacts.h"
#include "workspace/directions.h"
#include "workspace/policybook.h"
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

/// What else of a revision is another now, besides its promises.
struct Edits
{
    bool asks = false;
    bool addresses = false; ///< of its intake
    Instant at;             ///< when, and by whom
    QString by;
};

/// Works out the clocks of every case of a revision again.
[[nodiscard]] StoreResult<QList<CaseId>> refresh(Stores &stores, const Policy &policy,
                                                 const Edits &edits = {})
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
        const auto looked =
            (edits.addresses ? judgeDirections(stores, *open, policy, edits.at, edits.by)
                             : StoreResult<void>{})
                .and_then([&] {
                    return edits.asks || edits.addresses ? lookForItems(stores, *open, policy)
                                                         : StoreResult<void>{};
                });
        if (!looked) {
            return failed(looked);
        }
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

[[nodiscard]] CaseEvent movedEvent(CaseId id, const Policy &from, const Policy &to, Instant at,
                                   const QString &by)
{
    return {.caseId = id,
            .at = at,
            .by = by,
            .kind = EventKind::PolicyEdited,
            .before = nameOf(from),
            .after = nameOf(to)};
}

/// Puts the cases of a product under the revision that was in force at their receipt, where that is
/// another one than among `before` (FIELD.md rule 4). Cases that a person put elsewhere stay.
[[nodiscard]] StoreResult<QList<CaseId>> followRevisions(Stores &stores,
                                                         const QList<Policy> &before,
                                                         ProductId product, Instant at,
                                                         const QString &by)
{
    const auto after = stores.policies.all();
    if (!after) {
        return failed(after);
    }
    QList<CaseId> moved;
    for (const Policy &policy : before) {
        const auto ids = policy.productId == product ? stores.cases.ofPolicy(policy.id)
                                                     : StoreResult<QList<CaseId>>();
        if (!ids) {
            return failed(ids);
        }
        for (const CaseId id : *ids) {
            const auto file = stores.cases.byId(id); // of most cases no more is needed
            if (!file) {
                return failed(file);
            }
            const Policy *was = revisionAt(before, product, file->receivedAt);
            const Policy *is = revisionAt(*after, product, file->receivedAt);
            if (was->id != policy.id || is->id == was->id) {
                continue;
            }
            const auto done = openCase(stores, id).and_then([&](OpenCase &&open) {
                return move(stores, open, *was, *is, at, by);
            });
            if (!done) {
                return failed(done);
            }
            moved.append(id);
        }
    }
    return moved;
}

} // namespace

StoreResult<void> move(Stores &stores, OpenCase &open, const Policy &from, const Policy &to,
                       Instant at, const QString &by)
{
    open.file.policyId = to.id;
    open.file.productId = to.productId;
    return judgeDirections(stores, open, to, at, by)
        .and_then([&] { return lookForItems(stores, open, to); })
        .and_then([&] { return saveCase(stores, open, to); })
        .and_then([&] { return stores.events.append(movedEvent(open.file.id, from, to, at, by)); })
        .transform([](EventId) {});
}

Outcome<AddedPolicy> add(Stores &stores, const Policy &policy, Instant at, const QString &by)
{
    const auto before = stores.policies.all();
    if (!before) {
        return failed(before);
    }
    for (const Policy &known : *before) {
        if (toJson(known) == toJson(policy)) {
            return AddedPolicy{.id = known.id, .moved = {}};
        }
    }
    AddedPolicy added;
    const CaseEvent event{
        .at = at, .by = by, .kind = EventKind::PolicyAdded, .after = nameOf(policy)};
    return inOneGo(stores, event,
                   [&] {
                       return stores.policies.add(policy)
                           .and_then([&](PolicyId id) { return stores.policies.byId(id); })
                           .and_then([&](const Policy &stored) {
                               added.id = stored.id;
                               return followRevisions(stores, *before, stored.productId, at, by);
                           })
                           .transform([&](const QList<CaseId> &ids) { added.moved = ids; });
                   })
        .transform([&] { return added; });
}

Outcome<QList<CaseId>> edit(Stores &stores, const Policy &policy, Instant at, const QString &by)
{
    const auto before = stores.policies.byId(policy.id);
    if (!before) {
        return failed(before);
    }
    const auto all = stores.policies.all();
    if (!all) {
        return failed(all);
    }
    QList<CaseId> touched;
    const CaseEvent event{.at = at,
                          .by = by,
                          .kind = EventKind::PolicyEdited,
                          .before = QString::fromUtf8(differenceJson(*before, policy)),
                          .after = QString::fromUtf8(differenceJson(policy, *before))};
    if (toJson(*before) == toJson(policy)) { // the document too, of which the event is silent
        return touched;
    }
    Policy kept = policy;
    kept.product = before->product;
    kept.productId = before->productId;
    return inOneGo(stores, event,
                   [&] {
                       return stores.policies.update(kept)
                           .and_then([&] {
                               return kept.validFrom == before->validFrom
                                          ? StoreResult<QList<CaseId>>()
                                          : followRevisions(stores, *all, kept.productId, at, by);
                           })
                           .and_then([&](const QList<CaseId> &moved) {
                               touched = moved;
                               return refresh(
                                   stores, kept,
                                   {.asks = before->asks != kept.asks,
                                    .addresses = before->intakeAddresses != kept.intakeAddresses,
                                    .at = at,
                                    .by = by});
                           })
                           .transform([&](const QList<CaseId> &ids) { touched += ids; });
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
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
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
    return widened(move(stores, *open, *before, *policy, at, by).and_then([&] {
        return transaction->commit();
    }));
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
