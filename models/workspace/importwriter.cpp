// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importwriter.h"

#include "domain/tokens.h"
#include "importers/casematcher.h"
#include "workspace/stores.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// Fewer commits than messages (a commit a message costs twice the time), but small enough that FTS5
// stays fast and that a stop loses little (bench/RESULTS.md: 2,000 is the best of those tried).
constexpr int MaxBatch = 2000;

QStringList attachmentNames(const QList<AttachmentInfo> &attachments)
{
    QStringList names;
    for (const AttachmentInfo &attachment : attachments) {
        names.append(attachment.name);
    }
    return names;
}

QStringList addressesOf(const People &people)
{
    QStringList addresses;
    for (const Person &person : people) {
        addresses.append(person.address.isEmpty() ? person.name : person.address);
    }
    return addresses;
}

/// The message that this one answers. Where only References say so, their last one is the parent
/// (RFC 5322 §3.6.4).
QString parentOf(const IncomingMessage &message)
{
    return message.inReplyTo.isEmpty() ? message.references.value(message.references.size() - 1)
                                       : message.inReplyTo;
}

QString sourceStateOf(const IncomingMessage &message)
{
    if (!message.tracker) {
        return {};
    }
    const TrackerFacts &facts = *message.tracker;
    return facts.stateReason.isEmpty() ? facts.state : facts.state + ": "_L1 + facts.stateReason;
}

CaseFile caseFrom(const IncomingMessage &message, const Policy &policy)
{
    return {
        .title = message.subject.simplified(),
        .productId = policy.productId,
        .policyId = policy.id,
        .reporter = message.from,
        .receivedAt = message.receivedAt,
        .source = message.tracker ? SourceKind::GitHub : SourceKind::Mail,
        .sourceRef = message.messageRef,
        .sourceState = sourceStateOf(message),
        .isPublic = message.tracker && message.tracker->isPublic,
    };
}

} // namespace

ImportWriter::ImportWriter(Stores &stores, const ImportRequest &request, const NowFn &now,
                           ChangeFn changed, WriteTurns &turns)
    : m_stores(stores)
    , m_request(request)
    , m_now(now)
    , m_policies(stores)
    , m_batch(stores, m_policies, request, now, std::move(changed), turns)
    , m_teamAddresses(request.teamAddresses)
{
}

StoreResult<void> ImportWriter::prepare()
{
    return m_policies.load()
        .and_then([this] { return m_stores.policies.teamAddresses(); })
        .transform([this](const QStringList &known) { m_teamAddresses += known; });
}

StoreResult<void> ImportWriter::beginFile(const ImportFile &file)
{
    m_file = {.path = file.path, .format = QString(toToken(file.format))};
    m_startedAt = m_now();
    return m_batch.begin()
        .and_then([this] { return m_stores.imports.start(summary()); })
        .transform([this](ImportId id) { m_run = id; });
}

StoreResult<void> ImportWriter::add(ReadItem &&item)
{
    StoreResult<void> done = m_batch.begin();
    if (!done) {
        return done;
    }
    if (auto *read = std::get_if<ReadMessage>(&item)) {
        ++m_file.messages;
        done = addMessage(std::move(*read));
    } else if (auto *damage = std::get_if<ReadDamage>(&item)) {
        done = addDamage(std::move(*damage));
    } else if (auto *problem = std::get_if<ReadProblem>(&item)) {
        done = list(problem->issue, std::nullopt);
    } else {
        ++m_file.skipped;
    }
    if (done && (++m_inBatch >= MaxBatch || m_batch.isAwaited())) {
        return commit();
    }
    return done;
}

StoreResult<void> ImportWriter::pause()
{
    return m_batch.isOpen() ? commit() : StoreResult<void>{};
}

StoreResult<ImportedFile> ImportWriter::endFile(bool isComplete)
{
    m_file.isComplete = isComplete;
    return m_batch.begin()
        .and_then([this] { return logRun(); })
        .and_then([this] { return commit(); })
        .transform([this] { return m_file; });
}

StoreResult<void> ImportWriter::logRun()
{
    const bool changedNothing = m_file.newCases + m_file.followUps + m_file.damaged == 0;
    if (changedNothing) {
        return {};
    }
    return m_stores.events
        .append(
            {.at = m_now(), .by = m_request.by, .kind = EventKind::Imported, .after = m_file.path})
        .transform([](EventId) {});
}

StoreResult<void> ImportWriter::addMessage(ReadMessage &&read)
{
    for (const ImportIssue &issue : std::as_const(read.message.issues)) {
        if (auto done = list(issue, std::nullopt); !done) {
            return done;
        }
    }
    const auto known = m_stores.messages.byRef(read.message.messageRef);
    if (!known) {
        return failed(known);
    }
    if (*known) {
        return addKnown(**known, std::move(read));
    }
    MatchedBy by = MatchedBy::FirstOfThread;
    auto open = matched(read.message, by);
    if (!open) {
        return failed(open);
    }
    if (*open != nullptr) {
        ++m_file.followUps;
        return addToCase(**open, by, std::move(read));
    }
    if (read.packed.format == OriginalFormat::GitHubComment) {
        ++m_file.skipped; // of a pull request, or of an issue that was not dumped
        return {};
    }
    open = openNew(read.message);
    if (!open) {
        return failed(open);
    }
    ++m_file.newCases;
    return addToCase(**open, by, std::move(read));
}

StoreResult<void> ImportWriter::addKnown(const MessageStore::Known &known, ReadMessage &&read)
{
    ++m_file.unchanged;
    if (known.sha256 == read.packed.sha256) {
        return {};
    }
    const auto seen = m_stores.messages.originalBySha256(read.packed.sha256);
    if (!seen) {
        return failed(seen);
    }
    if (*seen) {
        return {}; // an older state of it that was read before
    }
    const auto original = m_stores.messages.insertOriginal(read.packed);
    if (!original) {
        return failed(original);
    }
    if (!read.message.tracker) {
        return list({ImportFault::SameIdOtherBytes, m_file.path, read.message.offset,
                     read.message.messageRef},
                    *original);
    }
    // A tracker item may be edited at its source; the newer text is what people read there now.
    --m_file.unchanged;
    ++m_file.followUps;
    auto open = m_batch.open(known.caseId);
    if (!open) {
        return failed(open);
    }
    if (read.packed.format == OriginalFormat::GitHubIssue) {
        (*open)->file.sourceState = sourceStateOf(read.message);
    }
    return m_stores.messages.setOriginal(known.id, *original)
        .and_then([&] { return m_stores.search.remove(known.id); })
        .and_then([&] {
            return m_stores.search.add(known.id, read.message.subject, read.message.text,
                                       attachmentNames(read.message.attachments));
        });
}

StoreResult<OpenCase *> ImportWriter::matched(const IncomingMessage &message, MatchedBy &by)
{
    StoreResult<void> looked;
    const CaseLookup lookup = [&](const QString &ref) -> std::optional<CaseId> {
        auto found = m_stores.messages.caseByRef(ref);
        if (!found) {
            looked = failed(found);
            return std::nullopt;
        }
        return *found;
    };
    std::optional<CaseMatch> match = matchCase(message, lookup);
    if (!match) {
        // Replies that came first wait for this one.
        match = lookup(message.messageRef).transform([](CaseId id) {
            return CaseMatch{id, MatchedBy::References};
        });
    }
    if (!looked) {
        return failed(looked);
    }
    if (!match) {
        return nullptr;
    }
    by = match->by;
    return m_batch.open(match->caseId);
}

StoreResult<OpenCase *> ImportWriter::openNew(const IncomingMessage &message)
{
    const auto policyId = m_policies.policyFor(message, m_request.product);
    if (!policyId) {
        return failed(policyId);
    }
    const Policy &inForce = m_policies.byId(*policyId);
    if (!isForIntake(message, inForce)) {
        ++m_file.notForIntake;
    }
    auto file = m_stores.cases.insert(caseFrom(message, inForce));
    if (!file) {
        return failed(file);
    }
    // None of these is known, else the message would have matched.
    QStringList awaited = message.references;
    if (!message.inReplyTo.isEmpty() && !awaited.contains(message.inReplyTo)) {
        awaited.append(message.inReplyTo);
    }
    if (!awaited.isEmpty()) {
        if (const auto done = m_stores.messages.awaitRefs(file->id, awaited); !done) {
            return failed(done);
        }
    }
    return m_stores.events
        .append({.caseId = file->id,
                 .at = file->receivedAt,
                 .by = m_request.by,
                 .kind = EventKind::CaseOpened,
                 .after = file->key})
        .transform([&](EventId) { return m_batch.add(*file); });
}

StoreResult<void> ImportWriter::addToCase(OpenCase &open, MatchedBy by, ReadMessage &&read)
{
    const IncomingMessage &in = read.message;
    const Direction direction =
        directionOf(in, m_policies.byId(open.file.policyId), m_teamAddresses);
    const bool isFirstAnswer = direction == Direction::Outbound &&
                               std::ranges::none_of(open.messages, [](const Message &message) {
                                   return message.direction == Direction::Outbound &&
                                          message.kind != MessageKind::AutomaticReply;
                               });
    const auto original = m_stores.messages.insertOriginal(read.packed);
    if (!original) {
        return failed(original);
    }
    Message message{
        .caseId = open.file.id,
        .originalId = *original,
        .direction = direction,
        .kind = kindOf(in, direction, isFirstAnswer),
        .matchedBy = by,
        .messageRef = in.messageRef,
        .inReplyTo = parentOf(in),
        .from = in.from,
        .replyTo = addressesOf(in.replyTo),
        .recipients = addressesOf(in.to + in.cc),
        .subject = in.subject,
        .sentAt = in.sentAt,
        .receivedAt = in.receivedAt,
    };
    const auto id = m_stores.messages.insert(message, in.attachments);
    if (!id) {
        return failed(id);
    }
    message.id = *id;
    open.file.attachments += static_cast<int>(in.attachments.size());
    open.messages.append(message);
    const EventKind kind =
        direction == Direction::Outbound ? EventKind::MessageSent : EventKind::MessageReceived;
    return m_stores.search.add(*id, in.subject, in.text, attachmentNames(in.attachments))
        .and_then([&] {
            return m_stores.events.append({.caseId = open.file.id,
                                           .at = effectiveAt(message),
                                           .by = m_request.by,
                                           .kind = kind,
                                           .after = displayName(in.from)});
        })
        .transform([](EventId) {});
}

StoreResult<void> ImportWriter::addDamage(ReadDamage &&damage)
{
    ++m_file.damaged;
    if (damage.packed.size == 0) {
        return list(damage.issue, std::nullopt);
    }
    return m_stores.messages.insertOriginal(damage.packed).and_then([&](OriginalId id) {
        return list(damage.issue, id);
    });
}

StoreResult<void> ImportWriter::list(const ImportIssue &issue, std::optional<OriginalId> kept)
{
    ImportIssue placed = issue;
    placed.path = m_file.path;
    if (m_problems.size() < MaxProblems) {
        m_problems.append(placed);
    }
    return m_stores.imports.addIssue(m_run, placed, kept);
}

StoreResult<void> ImportWriter::commit()
{
    m_inBatch = 0;
    return m_stores.imports.update(summary()).and_then([this] { return m_batch.commit(); });
}

ImportSummary ImportWriter::summary() const
{
    return {
        .id = m_run,
        .path = m_file.path,
        .format = m_file.format,
        .startedAt = m_startedAt,
        .finishedAt = m_file.isComplete ? std::optional(m_now()) : std::nullopt,
        .messages = m_file.messages,
        .newCases = m_file.newCases,
        .followUps = m_file.followUps,
        .unchanged = m_file.unchanged,
        .notForIntake = m_file.notForIntake,
        .skipped = m_file.skipped,
        .damaged = m_file.damaged,
    };
}

} // namespace Docket
