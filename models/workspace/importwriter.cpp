// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importwriter.h"

#include "domain/casedetail.h"
#include "domain/completeness.h"
#include "workspace/incomingrows.h"
#include "workspace/sentletter.h"
#include "workspace/stores.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Docket {

namespace {

// Fewer commits than messages (a commit a message costs twice the time), but small enough that FTS5
// stays fast and that a stop loses little (bench/RESULTS.md: 2,000 is the best of those tried).
constexpr int MaxBatch = 2000;

/// Those that no message of the case has and that may be a message's: an id has an "@" (RFC 5322
/// §3.6.4), and what strangers write without one, as "<yes>", must not bring them together.
QStringList missingFrom(const OpenCase &open, const QStringList &refs)
{
    QStringList missing;
    std::ranges::copy_if(refs, std::back_inserter(missing), [&open](const QString &ref) {
        return ref.contains(u'@') &&
               !std::ranges::contains(open.messages, ref, &Message::messageRef);
    });
    return missing;
}

/// By which records of the same advisory find the case.
QStringList namesIn(const ReadMessage &read)
{
    return read.advisory ? read.message.tracker.value_or(TrackerFacts{}).aliases : QStringList{};
}

} // namespace

ImportWriter::ImportWriter(Stores &stores, const ImportRequest &request, const NowFn &now,
                           ChangeFn changed, WriteTurns &turns)
    : m_stores(stores)
    , m_request(request)
    , m_now(now)
    , m_policies(stores)
    , m_ledger(stores, now, request.by)
    , m_before(stores, m_ledger)
    , m_batch(stores, m_policies, m_before, request, now, std::move(changed), turns)
    , m_teamAddresses(request.teamAddresses)
    , m_matcher(stores)
    , m_orders(stores, request.choices)
{
    if (request.wantsPlan) {
        m_planner.emplace();
    }
}

StoreResult<void> ImportWriter::prepare(const QList<ImportFile> &files)
{
    return m_policies.load()
        .and_then([this] { return m_before.begin(); })
        .and_then([&] { return m_ledger.goOn(files); })
        .and_then([this] { return m_stores.policies.teamAddresses(); })
        .and_then([this](const QStringList &known) {
            m_teamAddresses += known;
            return m_orders.load();
        })
        .and_then([this] { return m_matcher.prepare(); });
}

StoreResult<QList<SeenBytes>> ImportWriter::beginFile(const ImportFile &file)
{
    if (m_planner) {
        m_planner->beginFile(file.path);
    }
    return m_ledger.begin(file).transform([this](const QList<SeenBytes> &seen) {
        // A choice may be about a message that was read, and kept out, before.
        return m_request.choices.isEmpty() ? seen : QList<SeenBytes>{};
    });
}

std::optional<ImportPlan> ImportWriter::plan() const
{
    return m_planner ? std::optional(m_planner->plan()) : std::nullopt;
}

StoreResult<void> ImportWriter::add(ReadItem &&item)
{
    StoreResult<void> done = m_batch.begin();
    if (!done) {
        return done;
    }
    if (auto *read = std::get_if<ReadMessage>(&item)) {
        ++m_ledger.file().messages;
        done = addMessage(std::move(*read));
    } else if (auto *damage = std::get_if<ReadDamage>(&item)) {
        done = addDamage(std::move(*damage));
    } else if (auto *problem = std::get_if<ReadProblem>(&item)) {
        done = m_ledger.list(problem->issue, {}, std::nullopt);
    } else {
        ++m_ledger.file().skipped;
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

StoreResult<ImportedFile> ImportWriter::endFile(bool isComplete, const FileRead &read)
{
    if (!isComplete) {
        m_cutShort.insert(m_ledger.selected());
    }
    const bool isAllIn = isComplete && !m_held.hasOf(m_ledger.selected());
    return m_batch.begin()
        .and_then([&] { return m_ledger.noteRead(read); })
        .and_then([&] { return m_ledger.close(isAllIn); })
        .and_then([this] { return commit(); })
        .transform([this] {
            if (m_planner) {
                m_planner->endFile(m_ledger.file());
            }
            return m_ledger.file();
        });
}

StoreResult<QList<ImportedFile>> ImportWriter::finish(bool wasStopped)
{
    std::vector<HeldComments::Held> held = m_held.takeAll();
    if (wasStopped) { // their issue might have come: the next import takes them up
        return m_ledger.files();
    }
    for (qsizetype i = 0; i < std::ssize(held); ++i) {
        const qsizetype file = held[i].file;
        m_ledger.select(file);
        if (m_planner) {
            m_planner->select(file);
        }
        StoreResult<void> done =
            m_batch.begin().and_then([&] { return sort(std::move(held[i].comment), false); });
        const bool isLast = i + 1 == std::ssize(held) || held[i + 1].file != file;
        if (done && isLast) {
            done = m_ledger.close(!m_cutShort.contains(file));
        }
        if (done && (isLast || ++m_inBatch >= MaxBatch || m_batch.isAwaited())) {
            done = commit();
        }
        if (!done) {
            return failed(done);
        }
    }
    if (m_orders.hasCaught()) {
        const auto kept =
            m_batch.begin().and_then([this] { return m_orders.saveCaught(); }).and_then([this] {
                return commit();
            });
        if (!kept) {
            return failed(kept);
        }
    }
    return m_ledger.files();
}

StoreResult<void> ImportWriter::addMessage(ReadMessage &&read)
{
    for (const ImportIssue &issue : std::as_const(read.message.issues)) {
        if (auto done = m_ledger.list(issue, read.packed.sha256, std::nullopt); !done) {
            return done;
        }
    }
    return sort(std::move(read), true);
}

/// Puts a message where it belongs. A comment without its issue waits if it may.
StoreResult<void> ImportWriter::sort(ReadMessage &&read, bool mayWait)
{
    const IncomingMessage &message = read.message;
    const auto known = m_stores.messages.byRef(message.refKind, message.messageRef);
    if (!known) {
        return failed(known);
    }
    if (const std::optional<MessageStore::Known> &stored = *known) {
        return addKnown(*stored, std::move(read));
    }
    const auto keptOut = m_orders.keptOutBy(read);
    if (!keptOut) {
        return failed(keptOut);
    }
    if (const std::optional<ImportFault> why = *keptOut) {
        return keepOut(std::move(read), *why);
    }
    const std::optional<ImportChoice> choice = m_orders.choiceFor(read);
    const bool isBound = choice && choice->kind != ImportChoice::Kind::TakeIn;
    const auto place = isBound ? chosenPlace(*choice) : placeOf(read);
    if (!place) {
        return failed(place);
    }
    if (!isBound && !place->match && isComment(message)) {
        const bool waits = mayWait && m_held.add(m_ledger.selected(), read);
        return waits ? StoreResult<void>{} : keepApart(std::move(read));
    }
    return placeIn(*place, isBound, std::move(read));
}

/// `isBound`: by a person, so that no thread draws it elsewhere.
StoreResult<void> ImportWriter::placeIn(const Place &place, bool isBound, ReadMessage &&read)
{
    const IncomingMessage &message = read.message;
    const std::optional<CaseMatch> &match = place.match;
    if (const auto noted = m_ledger.noteChange(); !noted) { // what follows is of this import
        return noted;
    }
    ++(match ? m_ledger.file().followUps : m_ledger.file().newCases);
    const qint64 elsewhere = m_ledger.file().notForIntake;
    StoreResult<CaseId> placed = match ? match->caseId : openNew(read);
    if (match && !isBound) {
        placed = joined(match->caseId, message);
    }
    const auto open = placed.and_then([&](CaseId found) {
        return (match ? m_before.keep(found) : StoreResult<void>{}).and_then([&] {
            return m_batch.open(found);
        });
    });
    if (!open) {
        return failed(open);
    }
    const CaseMatch found = match.value_or(CaseMatch{*placed, MatchedBy::FirstOfThread, {}});
    if (m_planner && match) {
        m_planner->followed(read, *placed, (*open)->file.key, found.by);
    } else if (m_planner) {
        m_planner->opened(read, *placed, m_ledger.file().notForIntake == elsewhere);
    }
    return m_stores.messages.awaitRefs(*placed, missingFrom(**open, place.references))
        .and_then([&] {
            return match ? takeRecord(*placed, std::nullopt, read) : StoreResult<bool>{false};
        })
        .and_then([&](bool) { return m_stores.messages.addAliases(*placed, namesIn(read)); })
        .and_then([&] { return addToCase(**open, found, std::move(read)); });
}

/// Where a person wants a message to be.
StoreResult<ImportWriter::Place> ImportWriter::chosenPlace(const ImportChoice &choice) const
{
    if (choice.kind != ImportChoice::Kind::Attach) {
        return Place{};
    }
    return m_stores.cases.listedByKey(choice.caseKey).transform([](CaseId id) {
        return Place{.match = CaseMatch{id, MatchedBy::ByHand}, .references = {}};
    });
}

StoreResult<ImportWriter::Place> ImportWriter::placeOf(const ReadMessage &read)
{
    const IncomingMessage &message = read.message;
    const RefKind kind = message.tracker ? RefKind::TrackerUrl : RefKind::MailId;
    StoreResult<void> looked;
    Place place;
    const CaseLookup lookup = [&](const QString &ref) -> std::optional<CaseId> {
        const auto found = m_stores.messages.caseByRef(kind, ref);
        if (!found) {
            looked = failed(found);
            return std::nullopt;
        }
        return *found;
    };
    place.match = matchCase(message, lookup);
    if (!looked) {
        return failed(looked);
    }
    if (!message.tracker) {
        place.references = message.references;
        if (!message.inReplyTo.isEmpty() && !place.references.contains(message.inReplyTo)) {
            place.references.append(message.inReplyTo);
        }
    }
    if (!place.match && message.refKind == RefKind::MailId) {
        // Replies that came first wait for this one.
        const auto waiting = m_stores.messages.caseAwaiting(message.messageRef);
        if (!waiting) {
            return failed(waiting);
        }
        place.match =
            waiting->transform([](CaseId id) { return CaseMatch{id, MatchedBy::References, {}}; });
    }
    if (!place.match && read.advisory) {
        const auto found = advisoryMatch(read);
        if (!found) {
            return failed(found);
        }
        place.match = *found;
    }
    if (!place.match && !message.tracker) {
        const auto found = contentMatch(read);
        if (!found) {
            return failed(found);
        }
        place.match = *found;
    }
    return place;
}

/// The case of a mail that answers nothing that is known, by what it says.
StoreResult<std::optional<CaseMatch>> ImportWriter::contentMatch(const ReadMessage &read) const
{
    return m_matcher.match(read.message, read.hints,
                           m_policies.productOf(read.message, m_request.product),
                           m_teamAddresses + m_policies.intakeAddresses());
}

StoreResult<void> ImportWriter::addToCase(OpenCase &open, const CaseMatch &match,
                                          ReadMessage &&read)
{
    const IncomingMessage &in = read.message;
    const Direction direction =
        directionOf(in, m_policies.byId(open.file.policyId), m_teamAddresses);
    const bool isFirstAnswer = direction == Direction::Outbound && !hasAnswer(open);
    const auto original = m_stores.messages.insertOriginal(read.packed);
    if (!original) {
        return failed(original);
    }
    Message message = messageFrom(in);
    message.caseId = open.file.id;
    message.originalId = *original;
    message.ordinal = nextOrdinal(open);
    message.direction = direction;
    message.kind = kindOf(in, direction, isFirstAnswer);
    message.matchedBy = match.by;
    message.matchedDetail = match.detail;
    message.threadSubject = read.hints.threadSubject;
    const auto letter = sentLetter(m_stores, open.file, message, in);
    if (!letter) {
        return failed(letter);
    }
    message.kind = letter->transform(recordedAs).value_or(message.kind);
    const auto id = m_stores.messages.insert(message, in.attachments);
    if (!id) {
        return failed(id);
    }
    message.id = *id;
    open.file.attachments += static_cast<int>(in.attachments.size());
    if (isOfReporter(message)) {
        open.file.foundItems |= foundMask(m_policies.byId(open.file.policyId).asks, read.findings);
    }
    open.messages.append(message);
    const EventKind kind =
        direction == Direction::Outbound ? EventKind::MessageSent : EventKind::MessageReceived;
    return m_stores.search.add(*id, in.subject, in.text, attachmentNames(in.attachments))
        .and_then([&] {
            return read.mayHaveEvidence ? m_stores.evidence.await(*id) : StoreResult<void>{};
        })
        .and_then([&] {
            return isOfReporter(message) ? m_stores.similar.add(*id, read.traces)
                                         : StoreResult<void>{};
        })
        .and_then([&] {
            return m_stores.events.append(
                {.caseId = open.file.id,
                 .at = effectiveAt(message),
                 .by = m_request.by,
                 .kind = kind,
                 .before = letter->transform(nameOf).value_or(QLatin1StringView()),
                 .after = displayName(in.from)});
        })
        .and_then([&](EventId) {
            const Policy &policy = m_policies.byId(open.file.policyId);
            return noteSafeHarbour(m_stores, open, policy, in.text, m_request.by);
        })
        .and_then(
            [this](const QList<CaseEvent> &events) { return m_stores.events.appendAll(events); })
        .and_then([this] { return m_ledger.noteChange(); });
}

StoreResult<void> ImportWriter::commit()
{
    m_inBatch = 0;
    return m_ledger.save().and_then([this] { return m_batch.commit(); });
}

} // namespace Docket
