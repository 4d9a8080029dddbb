// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importundo.h"

#include "domain/tokens.h"
#include "importers/evidencetexts.h"
#include "importers/originaltext.h"
#include "store/transaction.h"
#include "store/undostore.h"
#include "workspace/askeditems.h"
#include "workspace/casefacts.h"
#include "workspace/incomingrows.h"
#include "workspace/stores.h"
#include "workspace/writeturns.h"

#include <utility>

namespace Docket {

namespace {

constexpr int CasesAtOnce = 500; // of one transaction

QString revisionName(const Policy &policy)
{
    return policy.product + u' ' + toIsoString(policy.validFrom);
}

/// Searches and compares a message by its original again.
StoreResult<void> indexAgain(Stores &stores, MessageId id)
{
    const auto message = stores.messages.byId(id);
    if (!message) {
        return failed(message);
    }
    const auto original = stores.messages.original(message->originalId);
    if (!original && original.error().fault == StoreFault::Corrupt) {
        return {}; // its text is lost, whatever is undone
    }
    const auto attachments = stores.messages.attachments(id);
    if (!original || !attachments) {
        return std::unexpected(original ? attachments.error() : original.error());
    }
    QList<AttachmentInfo> infos;
    for (const Attachment &attachment : *attachments) {
        infos.append(attachment.info);
    }
    const QString text = originalText(*original, message->messageRef);
    const bool isAnswer =
        !message->inReplyTo.isEmpty() || message->matchedBy == MatchedBy::TrackerIssue;
    return stores.search.remove(id)
        .and_then(
            [&] { return stores.search.add(id, message->subject, text, attachmentNames(infos)); })
        .and_then([&] { return stores.evidence.remove(id); })
        .and_then([&] {
            return mayHaveEvidence(text, infos) ? stores.evidence.await(id) : StoreResult<void>{};
        })
        .and_then([&] { return stores.similar.remove(id); })
        .and_then([&] {
            return isOfReporter(*message)
                       ? stores.similar.add(id,
                                            tracesOf({0, message->subject, text, infos}, isAnswer))
                       : StoreResult<void>{};
        });
}

/// What taking it back did to a case, for its history.
StoreResult<QList<CaseEvent>> eventsOf(const Stores &stores, const CaseFile &before,
                                       const CaseFile &after)
{
    QList<CaseEvent> events;
    const auto add = [&](EventKind kind, const QString &was, const QString &is) {
        if (was != is) {
            events.append({.caseId = after.id, .kind = kind, .before = was, .after = is});
        }
    };
    if (before.duplicateOf && before.duplicateOf != after.duplicateOf) {
        const auto other = stores.cases.byId(*before.duplicateOf);
        if (!other) {
            return failed(other);
        }
        add(EventKind::CasesUnmerged, after.key, other->key);
        events.append(events.constLast());
        events.last().caseId = other->id;
    }
    add(EventKind::StateChanged, toToken(before.state), toToken(after.state));
    add(EventKind::TitleChanged, before.title, after.title);
    add(EventKind::SourceStateChanged, before.sourceState, after.sourceState);
    if (before.policyId != after.policyId) {
        const auto was = stores.policies.byId(before.policyId);
        const auto is = stores.policies.byId(after.policyId);
        if (!was || !is) {
            return std::unexpected(was ? is.error() : was.error());
        }
        add(EventKind::PolicyEdited, revisionName(*was), revisionName(*is));
    }
    return events;
}

/// Makes a case as it was before the import, whose messages are taken out of it.
StoreResult<void> restoreCase(Stores &stores, const UndoStore &undo, const CaseFile &before,
                              ImportId import, Instant now, const QString &by)
{
    const CaseId id = before.id;
    const auto edited = undo.editedMessages(id, import);
    if (!edited) {
        return failed(edited);
    }
    StoreResult<void> done =
        undo.restoreMessages(id, import).and_then([&] { return undo.restore(id, import); });
    for (auto message = edited->begin(); done && message != edited->end(); ++message) {
        done = indexAgain(stores, *message);
    }
    if (!done) {
        return done;
    }
    auto open = openCase(stores, id);
    if (!open) {
        return failed(open);
    }
    return eventsOf(stores, before, open->file)
        .and_then([&](QList<CaseEvent> &&events) {
            for (CaseEvent &event : events) {
                event.at = now;
                event.by = by;
            }
            return stores.events.appendAll(events);
        })
        .and_then([&] { return stores.policies.byId(open->file.policyId); })
        .and_then([&](const Policy &policy) {
            return lookForItems(stores, *open, policy).and_then([&] {
                return saveCase(stores, *open, policy);
            });
        });
}

/// Makes a case that stays agree with the messages that are left.
StoreResult<void> settleRest(Stores &stores, CaseId id, bool wasAcknowledged, Instant now,
                             const QString &by)
{
    auto open = openCase(stores, id);
    if (!open) {
        return failed(open);
    }
    const auto policy = stores.policies.byId(open->file.policyId);
    if (!policy) {
        return failed(policy);
    }
    int attachments = 0;
    for (const Message &message : std::as_const(open->messages)) {
        const auto found = stores.messages.attachments(message.id);
        if (!found) {
            return failed(found);
        }
        attachments += static_cast<int>(found->size());
    }
    open->file.attachments = attachments;
    QList<CaseEvent> events;
    if (wasAcknowledged && open->file.state == CaseState::Acknowledged) {
        open->file.state = CaseState::New;
        const QList<CaseEvent> again = settle(*open, now, by); // by what is left
        if (again.isEmpty()) {
            events.append({.caseId = id,
                           .at = now,
                           .by = by,
                           .kind = EventKind::StateChanged,
                           .before = toToken(CaseState::Acknowledged),
                           .after = toToken(CaseState::New)});
        }
    } else {
        events = settle(*open, now, by);
    }
    return stores.events.appendAll(events)
        .and_then([&] { return lookForItems(stores, *open, *policy); })
        .and_then([&] { return saveCase(stores, *open, *policy); });
}

/// What undoing an import means for a case.
struct Stand
{
    CaseFile file;
    bool isTouched = false;
    bool isOpened = false;
    bool isAcknowledged = false;
    bool isNoted = false;
};

StoreResult<Stand> standOf(const Stores &stores, const UndoStore &undo, CaseId id, ImportId import)
{
    Stand stand;
    return stores.cases.byId(id)
        .and_then([&](CaseFile &&file) {
            stand.file = std::move(file);
            return undo.isTouchedSince(id, import);
        })
        .and_then([&](bool isTouched) {
            stand.isTouched = isTouched;
            return undo.isOpenedBy(id, import);
        })
        .and_then([&](bool isOpened) {
            stand.isOpened = isOpened;
            return undo.isAcknowledgedBy(id, import);
        })
        .and_then([&](bool isAcknowledged) {
            stand.isAcknowledged = isAcknowledged;
            return undo.isNoted(id, import);
        })
        .transform([&](bool isNoted) {
            stand.isNoted = isNoted;
            return std::move(stand);
        });
}

StoreResult<void> undoIn(Stores &stores, const UndoStore &undo, CaseId id, ImportId import,
                         Instant now, const QString &by, UndoReport &report)
{
    const auto stand = standOf(stores, undo, id, import);
    if (!stand) {
        return failed(stand);
    }
    if (stand->isTouched) {
        report.kept.append(stand->file.key);
        return {};
    }
    if (stand->isOpened) {
        report.withdrawn.append(stand->file.key);
    }
    const auto dependents = stores.links.dependents(id);
    if (!dependents) {
        return failed(dependents);
    }
    for (const CaseId dependent : *dependents) { // their clocks may name what goes
        if (const auto done = undo.takeClocks(dependent); !done) {
            return done;
        }
    }
    const auto taken = (stand->isOpened ? undo.withdraw(id, now) : StoreResult<void>{})
                           .and_then([&] { return stores.evidence.removeBroughtBy(id, import); })
                           .and_then([&] { return undo.takeMessages(id, import); });
    if (!taken) {
        return failed(taken);
    }
    report.messages += *taken;
    const auto rest = [&] {
        if (stand->isOpened) {
            return undo.restoreMessages(id, import);
        }
        return stand->isNoted ? restoreCase(stores, undo, stand->file, import, now, by)
                              : settleRest(stores, id, stand->isAcknowledged, now, by);
    };
    return rest()
        .and_then([&] { return saveDependents(stores, id, now, by); })
        .transform([](const QList<CaseId> &) {});
}

/// The end: the import counts as undone, and the history says so.
StoreResult<void> finish(Stores &stores, const UndoStore &undo, const UndoableImport &import,
                         Instant now, const QString &by)
{
    return undo.finish(import.first, now)
        .and_then([&] {
            return stores.events.append(
                {.at = now, .by = by, .kind = EventKind::ImportUndone, .after = import.path});
        })
        .transform([](EventId) {});
}

/// One transaction: the next cases, or the end. Moves `after` on; true: there is more.
StoreResult<bool> undoBatch(Stores &stores, const UndoStore &undo, const UndoableImport &import,
                            CaseId &after, Instant now, const QString &by, UndoReport &report)
{
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto cases = undo.forgetBytes(import.first).and_then([&] {
        return undo.casesOf(import.first, after, CasesAtOnce);
    });
    if (!cases) {
        return failed(cases);
    }
    for (const CaseId id : *cases) {
        if (auto done = undoIn(stores, undo, id, import.first, now, by, report); !done) {
            return failed(done);
        }
        after = id;
    }
    const bool hasMore = !cases->isEmpty();
    return (hasMore ? StoreResult<void>{} : finish(stores, undo, import, now, by))
        .and_then([&] { return transaction->commit(); })
        .transform([hasMore] { return hasMore; });
}

} // namespace

ImportUndo::ImportUndo(QString casebook, NowFn now, QString by, WriteTurns &turns)
    : m_casebook(std::move(casebook))
    , m_now(std::move(now))
    , m_by(std::move(by))
    , m_turns(turns)
{
}

Outcome<UndoReport> ImportUndo::run(const ProgressFn &progress, const std::stop_token &stop)
{
    const auto stores = Stores::open(m_casebook, Database::Mode::BulkWorker);
    if (!stores) {
        return std::unexpected(Failure(stores.error()));
    }
    Stores &there = **stores;
    UndoReport report;
    const UndoStore undo(*there.database);
    const auto last = undo.last();
    if (!last) {
        return std::unexpected(Failure(last.error()));
    }
    const std::optional<UndoableImport> &newest = *last;
    if (!newest) {
        return report;
    }
    const UndoableImport &import = *newest;
    report.path = import.path;
    report.files = import.files;
    there.events.setImport(import.first); // what undoing writes is nobody's work on a case
    Progress made{.totalBytes = import.messages};
    CaseId after;
    for (bool hasMore = true; hasMore;) {
        if (stop.stop_requested()) {
            report.wasStopped = true;
            break;
        }
        const WriteTurns::Turn turn = m_turns.take();
        const auto batch = undoBatch(there, undo, import, after, m_now(), m_by, report);
        if (!batch) {
            return std::unexpected(Failure(batch.error()));
        }
        hasMore = *batch;
        made.doneBytes = made.items = report.messages;
        if (progress) {
            progress(made);
        }
    }
    return report;
}

UndoJob::UndoJob(const QString &casebook, NowFn now, const QString &by, WriteTurns &turns,
                 QString object, DoneFn done)
    : m_undo(casebook, std::move(now), by, turns)
    , m_object(std::move(object))
    , m_done(std::move(done))
{
}

std::optional<Failure> UndoJob::run(const ProgressFn &progress, std::stop_token stop)
{
    const auto report = m_undo.run(progress, stop);
    if (!report) {
        return report.error();
    }
    m_done(*report);
    return std::nullopt;
}

} // namespace Docket
