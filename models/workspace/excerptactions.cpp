// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/excerptactions.h"

#include "domain/caseevent.h"
#include "store/transaction.h"
#include "workspace/casesteps.h"
#include "workspace/stores.h"

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket::ExcerptActions {

namespace {

/// Of a note that fits into one line.
QString wordsIn(const ExcerptWords &words)
{
    return words.standsFor.isEmpty() ? words.note
                                     : QString(words.note + u" ["_s + words.standsFor + u']');
}

using Write = std::function<StoreResult<CaseEvent>(const Message &)>;

/// Writes with the event and what is given, all or nothing.
Outcome<CaseId> write(Stores &stores, MessageId id, const std::optional<ItemGiven> &given,
                      Instant at, const QString &by, const Write &change)
{
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto message = stores.messages.byId(id);
    if (!message) {
        return failed(message);
    }
    return widened(change(*message)
                       .and_then([&](CaseEvent &&event) {
                           event.caseId = message->caseId;
                           event.at = at;
                           event.by = by;
                           return stores.events.append(event);
                       })
                       .transform([](EventId) {}))
        .and_then([&] {
            return given ? CaseActions::editWithin(stores, given->caseId, given->item, at, by)
                         : Outcome<void>();
        })
        .and_then([&] { return widened(transaction->commit()); })
        .transform([&] { return message->caseId; });
}

} // namespace

Outcome<CaseId> add(Stores &stores, Excerpt excerpt, const std::optional<ItemGiven> &given,
                    Instant at, const QString &by)
{
    excerpt.madeAt = at;
    excerpt.madeBy = by;
    return write(stores, excerpt.messageId, given, at, by, [&](const Message &message) {
        return stores.excerpts.insert(excerpt).transform([&](ExcerptId) {
            CaseEvent event{.kind = EventKind::ExcerptAdded};
            event.after = citation(excerpt, message.ordinal);
            event.note = wordsIn({excerpt.note, excerpt.standsFor});
            return event;
        });
    });
}

Outcome<CaseId> change(Stores &stores, ExcerptId id, const ExcerptWords &words,
                       const std::optional<ItemGiven> &given, Instant at, const QString &by)
{
    const auto excerpt = stores.excerpts.byId(id);
    if (!excerpt) {
        return failed(excerpt);
    }
    const ExcerptWords before{excerpt->note, excerpt->standsFor};
    if (before == words) {
        return widened(
            stores.messages.byId(excerpt->messageId).transform([](const Message &message) {
                return message.caseId;
            }));
    }
    return write(stores, excerpt->messageId, given, at, by, [&](const Message &message) {
        return stores.excerpts.setWords(id, words).transform([&] {
            CaseEvent event{.kind = EventKind::ExcerptChanged};
            event.before = wordsIn(before);
            event.after = wordsIn(words);
            event.note = citation(*excerpt, message.ordinal);
            return event;
        });
    });
}

Outcome<CaseId> remove(Stores &stores, ExcerptId id, Instant at, const QString &by)
{
    const auto excerpt = stores.excerpts.byId(id);
    if (!excerpt) {
        return failed(excerpt);
    }
    return write(stores, excerpt->messageId, {}, at, by, [&](const Message &message) {
        return stores.excerpts.remove(id).transform([&] {
            CaseEvent event{.kind = EventKind::ExcerptRemoved};
            event.before = citation(*excerpt, message.ordinal);
            event.note = wordsIn({excerpt->note, excerpt->standsFor});
            return event;
        });
    });
}

} // namespace Docket::ExcerptActions
