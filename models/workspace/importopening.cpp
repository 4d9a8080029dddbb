// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casedetail.h"
#include "domain/tokens.h"
#include "workspace/importwriter.h"
#include "workspace/incomingrows.h"
#include "workspace/stores.h"
#include "workspace/threadjoin.h"

// The part of ImportWriter that opens cases, and makes one of two.
namespace Docket {

StoreResult<CaseId> ImportWriter::openNew(const ReadMessage &read)
{
    const IncomingMessage &message = read.message;
    const ImportRule *rule = m_orders.ruleOf(read);
    const bool namesProduct = rule != nullptr && rule->verdict == ImportRule::Verdict::Product;
    const bool namesClass = rule != nullptr && rule->verdict == ImportRule::Verdict::Class;
    const auto policyId =
        m_policies.policyFor(message, namesProduct ? rule->product : m_request.product);
    if (!policyId) {
        return failed(policyId);
    }
    const Policy &inForce = m_policies.byId(*policyId);
    if (!isForIntake(message, inForce)) {
        ++m_ledger.file().notForIntake;
    }
    CaseFile report = caseFrom(message, inForce);
    if (namesProduct || namesClass) {
        m_orders.noteCaught(*rule);
    }
    if (namesClass) {
        report.reportClass = rule->reportClass;
    }
    const auto file = m_stores.cases.insert(report);
    if (!file) {
        return failed(file);
    }
    CaseEvent event{.caseId = file->id,
                    .at = file->receivedAt,
                    .by = m_request.by,
                    .kind = EventKind::CaseOpened,
                    .after = file->key};
    StoreResult<EventId> told = m_stores.events.append(event);
    if (told && isAgainstPolicy(*file, inForce)) {
        event.kind = EventKind::ReportedInPublic;
        event.after = file->sourceRef;
        told = m_stores.events.append(event);
    }
    if (told && file->reportClass != ReportClass::Report) {
        event.kind = EventKind::ClassChanged;
        event.before = toToken(ReportClass::Report);
        event.after = toToken(file->reportClass);
        event.note = toText(*rule);
        told = m_stores.events.append(event);
    }
    const TrackerFacts facts = message.tracker.value_or(TrackerFacts{});
    if (told && !facts.duplicateOf.isEmpty()) {
        event.kind = EventKind::DuplicateAtSource;
        event.before.clear();
        event.after = facts.duplicateOf;
        event.note.clear();
        told = m_stores.events.append(event);
    }
    return told
        .and_then([&](EventId) { return m_stores.messages.addAliases(file->id, facts.aliases); })
        .transform([&] { return m_batch.add(*file)->file.id; });
}

/// The case of a message that has found one. Replies that came first may wait for it in another
/// case, and then the two are one thread.
StoreResult<CaseId> ImportWriter::joined(CaseId matched, const IncomingMessage &message)
{
    const auto home = m_batch.homeOf(matched);
    if (!home || message.refKind != RefKind::MailId) {
        return home;
    }
    const CaseId found = *home;
    const auto asked = m_stores.messages.caseAwaiting(message.messageRef);
    if (!asked) {
        return failed(asked);
    }
    const auto theirs = m_batch.homeOf(asked->value_or(found));
    if (!theirs) {
        return theirs;
    }
    const CaseId waiting = *theirs;
    if (waiting == found) {
        return found;
    }
    const auto both =
        m_before.keepWhole(found)
            .and_then([&] { return m_before.keepWhole(waiting); })
            .and_then([&] {
                return joinCases(m_stores, m_batch, found, waiting, m_now(), m_request.by);
            });
    if (!both) {
        return failed(both);
    }
    if (const std::optional<CaseId> &one = *both) {
        return *one;
    }
    return m_stores.cases.byId(waiting)
        .and_then([&](const CaseFile &other) {
            return m_ledger.list({ImportFault::ThreadsNotJoined, {}, message.offset, other.key},
                                 message.original.sha256, std::nullopt);
        })
        .transform([&] { return found; });
}

} // namespace Docket
