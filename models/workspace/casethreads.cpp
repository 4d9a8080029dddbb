// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/casethreads.h"

#include "domain/tokens.h"
#include "importers/evidencetexts.h"
#include "importers/matchhints.h"
#include "importers/sha256.h"
#include "store/transaction.h"
#include "workspace/askeditems.h"
#include "workspace/casesteps.h"
#include "workspace/policyactions.h"
#include "workspace/policybook.h"
#include "workspace/stores.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::CaseThreads {

using CaseActions::eventOf;

namespace {

std::unexpected<Failure> refused(ThreadFault fault, const QString &detail = {})
{
    return std::unexpected(Failure(ThreadError{fault, detail}));
}

/// The message and those that answer it, or an answer to it.
QList<Message> withAnswers(const QList<Message> &thread, const Message &message)
{
    QList<Message> found{message};
    QSet<QString> refs{message.messageRef};
    for (bool grows = true; grows;) {
        grows = false;
        for (const Message &candidate : thread) {
            const bool isNew = !refs.contains(candidate.messageRef);
            if (isNew && !candidate.inReplyTo.isEmpty() && refs.contains(candidate.inReplyTo)) {
                refs.insert(candidate.messageRef);
                found.append(candidate);
                grows = true;
            }
        }
    }
    return found;
}

QList<Message> without(const QList<Message> &thread, const QList<Message> &gone)
{
    QList<Message> rest = thread;
    rest.removeIf([&](const Message &message) {
        return std::ranges::contains(gone, message.id, &Message::id);
    });
    return rest;
}

/// The case that a message of another one opens.
CaseFile caseOf(const Message &message, const CaseFile &other, const QString &title)
{
    const bool isOfTracker = message.refKind == RefKind::TrackerUrl;
    const SourceKind untracked =
        message.refKind == RefKind::ByHand ? SourceKind::ByHand : SourceKind::Mail;
    const SourceKind source = isOfTracker ? SourceKind::GitHub : untracked;
    return {.title = title.simplified(),
            .productId = other.productId,
            .policyId = other.policyId,
            .reporter = message.from,
            .receivedAt = message.receivedAt,
            .source = source,
            .sourceRef = message.messageRef,
            .isPublic = isOfTracker && other.isPublic};
}

/// Two events of what happened between two cases, one on each.
QList<CaseEvent> onBoth(EventKind kind, const CaseFile &one, const CaseFile &other, Instant at,
                        const QString &by, const QString &note)
{
    CaseEvent first = eventOf(one.id, at, by, kind);
    first.before = one.key;
    first.after = other.key;
    first.note = note;
    CaseEvent second = first;
    second.caseId = other.id;
    return {first, second};
}

StoreResult<CaseFile> opened(Stores &stores, const CaseFile &file, const QString &by)
{
    auto made = stores.cases.insert(file);
    if (!made) {
        return made;
    }
    CaseEvent event = eventOf(made->id, made->receivedAt, by, EventKind::CaseOpened);
    event.after = made->key;
    return stores.events.append(event).transform([&](EventId) { return *made; });
}

} // namespace

StoreResult<int> attachmentCount(const Stores &stores, const QList<Message> &messages)
{
    qsizetype count = 0;
    for (const Message &message : messages) {
        const auto attachments = stores.messages.attachments(message.id);
        if (!attachments) {
            return failed(attachments);
        }
        count += attachments->size();
    }
    return static_cast<int>(count);
}

StoreResult<void> resettle(Stores &stores, OpenCase &open, Instant before, Instant at,
                           const QString &by)
{
    PolicyBook policies(stores);
    if (const auto loaded = policies.load(); !loaded) {
        return loaded;
    }
    const QList<CaseEvent> settled = settle(open, at, by);
    const Policy &own = policies.byId(open.file.policyId);
    const Policy &policy = policies.inForceFor(open.file, before);
    return stores.events.appendAll(settled)
        .and_then([&] { return lookForItems(stores, open, own); })
        .and_then([&] {
            return policy.id == own.id ? saveCase(stores, open, policy)
                                       : PolicyActions::move(stores, open, own, policy, at, by);
        })
        .and_then([&] { return saveDependents(stores, open.file.id, at, by); })
        .transform([](const QList<CaseId> &) {});
}

Outcome<CaseId> refuseMatch(Stores &stores, MessageId id, Instant at, const QString &by)
{
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto message = stores.messages.byId(id);
    if (!message) {
        return failed(message);
    }
    auto open = openCase(stores, message->caseId);
    if (!open) {
        return failed(open);
    }
    if (!isMatched(*message)) {
        return refused(ThreadFault::NotMatched);
    }
    const QList<Message> gone = withAnswers(open->messages, *message);
    const QList<Message> rest = without(open->messages, gone);
    if (rest.isEmpty()) {
        return refused(ThreadFault::IsOnlyMessage);
    }
    const auto attachments = attachmentCount(stores, gone);
    const auto made = opened(stores, caseOf(*message, open->file, message->subject), by);
    if (!attachments || !made) {
        return std::unexpected(Failure(made ? attachments.error() : made.error()));
    }
    for (const Message &moved : gone) {
        const bool isFirst = moved.id == id;
        const bool isAwaitedByOthers =
            std::ranges::contains(rest, moved.inReplyTo, &Message::inReplyTo);
        auto done = stores.links.move(moved.id, made->id,
                                      isFirst ? MatchedBy::FirstOfThread : moved.matchedBy,
                                      isFirst ? QString() : moved.matchedDetail);
        if (done && !isAwaitedByOthers) {
            done = stores.links.moveRef(moved.inReplyTo, open->file.id, made->id);
        }
        if (!done) {
            return failed(done);
        }
    }
    const Instant receivedAt = open->file.receivedAt;
    QString why = toToken(message->matchedBy);
    why += message->matchedDetail.isEmpty() ? QString() : ": "_L1 + message->matchedDetail;
    open->messages = rest;
    open->file.attachments -= *attachments;
    return widened(stores.links.refuse(open->file.id, id)
                       .and_then([&] {
                           return stores.events.appendAll(
                               onBoth(EventKind::MatchRefused, open->file, *made, at, by, why));
                       })
                       .and_then([&] { return resettle(stores, *open, receivedAt, at, by); })
                       .and_then([&] { return openCase(stores, made->id); })
                       .and_then([&](OpenCase &&own) {
                           own.file.attachments = *attachments;
                           // its revision is the one in force at its own receipt
                           return resettle(stores, own, receivedAt, at, by);
                       })
                       .and_then([&] { return transaction->commit(); })
                       .transform([&] { return made->id; }));
}

Outcome<CaseId> split(Stores &stores, MessageId id, const QString &title, Instant at,
                      const QString &by)
{
    if (title.trimmed().isEmpty()) {
        return refused(ThreadFault::LacksTitle);
    }
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto message = stores.messages.byId(id);
    if (!message) {
        return failed(message);
    }
    if (!isOfReporter(*message)) {
        return refused(ThreadFault::OfTheTeam);
    }
    const auto source = stores.cases.byId(message->caseId);
    if (!source) {
        return failed(source);
    }
    const auto made = opened(stores, caseOf(*message, *source, title), by);
    if (!made) {
        return failed(made);
    }
    return widened(stores.links.split(made->id, id)
                       .and_then([&] {
                           return stores.events.appendAll(
                               onBoth(EventKind::CaseSplit, *source, *made, at, by, made->title));
                       })
                       .and_then([&] { return openCase(stores, made->id); })
                       .and_then([&](OpenCase &&open) {
                           return resettle(stores, open, open.file.receivedAt, at, by);
                       })
                       .and_then([&] { return transaction->commit(); })
                       .transform([&] { return made->id; }));
}

namespace {

/// The revision under which an entered report falls.
Outcome<Policy> policyOf(Stores &stores, const HandReport &report)
{
    const auto policies = stores.policies.all();
    if (!policies) {
        return failed(policies);
    }
    QSet<QString> products;
    for (const Policy &policy : *policies) {
        if (!isUnassigned(policy)) {
            products.insert(policy.product);
        }
    }
    const QString wanted =
        report.product.isEmpty() && products.size() == 1 ? *products.begin() : report.product;
    const auto known = std::ranges::find_if(*policies, [&](const Policy &policy) {
        return !wanted.isEmpty() && policy.product.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (known == policies->end()) {
        return refused(ThreadFault::NoSuchProduct, wanted);
    }
    return *revisionAt(*policies, known->productId, report.receivedAt);
}

Outcome<void> check(const HandReport &report, Instant now)
{
    if (report.title.trimmed().isEmpty()) {
        return refused(ThreadFault::LacksTitle);
    }
    if (displayName(report.reporter).isEmpty()) {
        return refused(ThreadFault::LacksReporter);
    }
    if (report.receivedAt > now) {
        return refused(ThreadFault::InTheFuture);
    }
    return {};
}

} // namespace

Outcome<CaseId> enterReport(Stores &stores, const HandReport &report, Instant now)
{
    if (const auto checked = check(report, now); !checked) {
        return std::unexpected(checked.error());
    }
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    const auto policy = policyOf(stores, report);
    if (!policy) {
        return std::unexpected(policy.error());
    }
    Original original{.format = OriginalFormat::ByHand, .bytes = report.text.toUtf8()};
    original.sha256 = sha256Of(original.bytes);
    const auto stored = stores.messages.insertOriginal(pack(original));
    if (!stored) {
        return failed(stored);
    }
    Message message{.originalId = *stored,
                    .direction = Direction::Inbound,
                    .matchedBy = MatchedBy::FirstOfThread,
                    .refKind = RefKind::ByHand,
                    .messageRef = "hand:"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .from = report.reporter,
                    .subject = report.title.simplified(),
                    .threadSubject = threadSubject(report.title),
                    .sentAt = report.receivedAt,
                    .receivedAt = report.receivedAt};
    const CaseFile file{.title = message.subject,
                        .productId = policy->productId,
                        .policyId = policy->id,
                        .reporter = report.reporter,
                        .receivedAt = report.receivedAt,
                        .source = SourceKind::ByHand,
                        .sourceRef = message.messageRef};
    const auto made = opened(stores, file, report.by);
    if (!made) {
        return failed(made);
    }
    message.caseId = made->id;
    const auto id = stores.messages.insert(message, {});
    if (!id) {
        return failed(id);
    }
    CaseEvent entered = eventOf(made->id, now, report.by, EventKind::ReportEntered);
    entered.after = toIsoString(report.receivedAt);
    return widened(stores.search.add(*id, message.subject, report.text, {})
                       .and_then([&] {
                           return stores.evidence.add(
                               *id, indexed(evidenceTexts(original, report.text, {})));
                       })
                       .and_then([&] { return stores.events.append(entered); })
                       .and_then([&](EventId) { return openCase(stores, made->id); })
                       .and_then([&](OpenCase &&open) {
                           return resettle(stores, open, open.file.receivedAt, now, report.by);
                       })
                       .and_then([&] { return transaction->commit(); })
                       .transform([&] { return made->id; }));
}

} // namespace Docket::CaseThreads
