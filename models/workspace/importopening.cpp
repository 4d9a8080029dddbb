// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casedetail.h"
#include "domain/tokens.h"
#include "importers/recorditems.h"
#include "workspace/advisorytaking.h"
#include "workspace/importwriter.h"
#include "workspace/incomingrows.h"
#include "workspace/stores.h"
#include "workspace/threadjoin.h"

#include <algorithm>

// The part of ImportWriter that opens cases, and makes one of two.
namespace Docket {

namespace {

CaseEvent openingEvent(const CaseFile &file, EventKind kind, const QString &after,
                       const QString &by)
{
    return {.caseId = file.id, .at = file.receivedAt, .by = by, .kind = kind, .after = after};
}

/// What the history of a new case begins with.
QList<CaseEvent> openingEvents(const CaseFile &file, const TrackerFacts &facts,
                               bool isAgainstPolicy, const QString &by)
{
    QList<CaseEvent> events{openingEvent(file, EventKind::CaseOpened, file.key, by)};
    if (isAgainstPolicy) {
        events.append(openingEvent(file, EventKind::ReportedInPublic, file.sourceRef, by));
    }
    if (!facts.duplicateOf.isEmpty()) {
        events.append(openingEvent(file, EventKind::DuplicateAtSource, facts.duplicateOf, by));
    }
    return events;
}

/// That a rule says what the report is.
CaseEvent classEvent(const CaseFile &file, const QString &rule, const QString &by)
{
    CaseEvent event = openingEvent(file, EventKind::ClassChanged, toToken(file.reportClass), by);
    event.before = toToken(ReportClass::Report);
    event.note = rule;
    return event;
}

} // namespace

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
    QList<CaseEvent> published;
    if (read.advisory) {
        published = asPublished(report, *read.advisory);
    }
    const auto file = m_stores.cases.insert(report);
    if (!file) {
        return failed(file);
    }
    const TrackerFacts facts = message.tracker.value_or(TrackerFacts{});
    const bool isOffPolicy = isAgainstPolicy(*file, inForce);
    QList<CaseEvent> told = openingEvents(*file, facts, isOffPolicy, m_request.by);
    if (namesClass && file->reportClass != ReportClass::Report) {
        told.append(classEvent(*file, toText(*rule), m_request.by));
    }
    for (CaseEvent &step : published) {
        step.caseId = file->id;
        step.by = m_request.by;
    }
    return m_stores.events.appendAll(told + published)
        .and_then([&] { return m_stores.messages.addAliases(file->id, facts.aliases); })
        .and_then([&] {
            OpenCase &open = *m_batch.add(*file);
            return read.advisory ? saveTaken(m_stores, open, *read.advisory, m_now())
                                 : StoreResult<void>{};
        })
        .transform([&] { return file->id; });
}

/// The case of an advisory's record: the one that has a record of the same vulnerability, or whose
/// own advisory has its name. Two records of one kind are two advisories, whatever names they
/// share.
StoreResult<std::optional<CaseMatch>> ImportWriter::advisoryMatch(const ReadMessage &read)
{
    const AdvisoryDraft draft = read.advisory.value_or(ImportedAdvisory{}).draft;
    if (!m_advisoryNames) {
        auto names = m_stores.advisories.names();
        if (!names) {
            return failed(names);
        }
        m_advisoryNames = std::move(*names);
    }
    const auto ownCaseOf = [this](const QString &name) {
        const QHash<QString, CaseId> names = m_advisoryNames.value_or(QHash<QString, CaseId>());
        const auto known = names.constFind(name);
        return name.isEmpty() || known == names.cend() ? std::nullopt : std::optional(*known);
    };
    const QString prefix = refPrefix(read.message.messageRef);
    for (const QString &name : QStringList{draft.id} + draft.identifiers) {
        auto found = m_stores.messages.caseByRef(RefKind::TrackerUrl, advisoryAlias(name));
        if (!found) {
            return failed(found);
        }
        const std::optional<CaseId> home = *found ? *found : ownCaseOf(name);
        if (!home.has_value()) {
            continue;
        }
        const auto open =
            m_batch.homeOf(*home).and_then([this](CaseId last) { return m_batch.open(last); });
        if (!open) {
            return failed(open);
        }
        const bool hasSuch =
            std::ranges::any_of((*open)->messages, [&prefix](const Message &message) {
                return message.messageRef.startsWith(prefix);
            });
        if (!hasSuch) {
            return CaseMatch{(*open)->file.id, MatchedBy::TrackerIssue, {}};
        }
    }
    return std::nullopt;
}

/// What a newer record says, in the case that has it.
StoreResult<bool> ImportWriter::takeRecord(CaseId id, const std::optional<ImportedAdvisory> &base,
                                           const ReadMessage &read)
{
    if (!read.advisory) {
        return false;
    }
    return m_before.keep(id)
        .and_then([&] { return m_batch.open(id); })
        .and_then([&](OpenCase *open) {
            return takeNews(m_stores, *open, base, *read.advisory, m_now(), m_request.by);
        })
        .and_then([this](bool isNews) {
            const StoreResult<void> noted = isNews ? m_ledger.noteChange() : StoreResult<void>{};
            return noted.transform([isNews] { return isNews; });
        });
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
