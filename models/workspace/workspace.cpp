// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "store/transaction.h"
#include "workspace/archivesession.h"
#include "workspace/casereader.h"
#include "workspace/importrun.h"
#include "workspace/job.h"
#include "workspace/stores.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// Of a ref as a person gives it.
RefKind kindOf(const QString &messageRef)
{
    static constexpr std::array Trackers{"https://"_L1,  "http://"_L1, "gitlab:"_L1, "bugzilla:"_L1,
                                         "bugcrowd:"_L1, "jira:"_L1,   "csv:"_L1,    "csaf:"_L1};
    const bool isOfTracker = std::ranges::any_of(
        Trackers, [&](QLatin1StringView start) { return messageRef.startsWith(start); });
    if (messageRef.startsWith("sha256:"_L1)) {
        return RefKind::Digest;
    }
    return isOfTracker ? RefKind::TrackerUrl : RefKind::MailId;
}

} // namespace

Workspace::Workspace(std::unique_ptr<Stores> stores, NowFn now)
    : m_path(stores->database->path())
    , m_now(std::move(now))
    , m_stores(std::move(stores))
    , m_archives(std::make_shared<ArchiveSession>())
    , m_jobs(std::make_unique<JobQueue>())
{
    m_readers.setMaxThreadCount(2); // so that a case opens while a long list still loads
    m_unpacking.setMaxThreadCount(2);
    m_patient.setMaxThreadCount(2); // so that a signature is looked at while one is decrypted
    m_writer.setMaxThreadCount(1);  // so that changes keep their order
    connect(m_jobs.get(), &JobQueue::stateChanged, this, &Workspace::jobChanged);
    connect(m_jobs.get(), &JobQueue::becameIdle, this, &Workspace::becameIdle);
    connect(this, &Workspace::listsLoaded, this, &Workspace::startIndexing);
    connect(m_jobs.get(), &JobQueue::stateChanged, this, [this](const JobState &job) {
        if (job.kind != JobState::Kind::Index && isFinished(job)) {
            startIndexing(); // it left something, or displaced it
        }
    });
}

Outcome<std::unique_ptr<Workspace>> Workspace::create(const QString &path, NowFn now)
{
    return widened(Stores::open(path, Database::Mode::Create)).transform([&](auto stores) {
        return std::unique_ptr<Workspace>(new Workspace(std::move(stores), std::move(now)));
    });
}

Outcome<std::unique_ptr<Workspace>> Workspace::open(const QString &path, NowFn now, Access access)
{
    const Database::Mode mode =
        access == Access::ReadWrite ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    return widened(Stores::open(path, mode)).transform([&](auto stores) {
        return std::unique_ptr<Workspace>(new Workspace(std::move(stores), std::move(now)));
    });
}

Workspace::~Workspace()
{
    m_stop.request_stop();
    m_readers.clear();
    m_patient.clear();
    m_unpacking.clear();
    m_readers.waitForDone();
    m_unpacking.waitForDone();
    m_patient.waitForDone();
    m_jobs.reset(); // before the changes: they need not wait for more than its batch
    m_writer.waitForDone();
}

Outcome<CaseId> Workspace::caseByKey(const QString &key) const
{
    return widened(m_stores->cases.byKey(key));
}

Outcome<CaseDetail> Workspace::caseDetail(CaseId id) const
{
    return readCaseToPublish(*m_stores, id);
}

Outcome<QByteArray> Workspace::original(MessageId id) const
{
    return readOriginal(*m_stores, id);
}

Outcome<CaseId> Workspace::caseByRef(const QString &messageRef) const
{
    return widened(m_stores->messages.caseByRef(kindOf(messageRef), messageRef))
        .and_then([this](std::optional<CaseId> id) -> Outcome<CaseId> {
            if (id) {
                return *id;
            }
            return std::unexpected(Failure(StoreError{StoreFault::NotFound, m_path, {}, {}}));
        });
}

Outcome<std::optional<MessageId>> Workspace::messageByRef(const QString &messageRef) const
{
    const auto found = m_stores->messages.byRef(kindOf(messageRef), messageRef);
    return widened(found.transform(
        [](const auto &known) { return known ? std::optional(known->id) : std::nullopt; }));
}

Outcome<QList<DuplicateCandidate>> Workspace::duplicates(CaseId id,
                                                         const DuplicateQuestion &question) const
{
    return duplicateCandidates(*m_stores, id, question);
}

Outcome<QList<DuplicatePair>> Workspace::openDuplicates(const DuplicateQuestion &question,
                                                        const ProgressFn &progress,
                                                        const std::stop_token &stop) const
{
    QList<CaseId> ids;
    return eachRow([&](QList<CaseRow> &&rows) {
               for (const CaseRow &row : std::as_const(rows)) {
                   if (isOpen(row.state)) {
                       ids.append(row.id);
                   }
               }
               return true;
           })
        .and_then([&] { return duplicatePairs(*m_stores, ids, question, progress, stop); });
}

Outcome<QList<CaseRow>> Workspace::rows(const QList<CaseId> &ids) const
{
    return widened(m_stores->cases.rows(ids));
}

Outcome<QList<ImportIssue>> Workspace::importIssues() const
{
    const auto runs = m_stores->imports.runs();
    if (!runs) {
        return std::unexpected(Failure(runs.error()));
    }
    QList<ImportIssue> all;
    for (const ImportSummary &run : *runs) {
        const auto issues = m_stores->imports.issues(run.id);
        if (!issues) {
            return std::unexpected(Failure(issues.error()));
        }
        all.append(*issues);
    }
    return all;
}

Outcome<QStringList> Workspace::verify() const
{
    return widened(m_stores->database->verify());
}

Outcome<QHash<CaseId, SourceKind>> Workspace::sources() const
{
    return widened(m_stores->cases.sources());
}

Outcome<void> Workspace::eachRow(const std::function<bool(QList<CaseRow> &&)> &deliver) const
{
    constexpr int RowsAtOnce = 5000;
    return widened(m_stores->cases.eachRow(RowsAtOnce, deliver));
}

Outcome<QList<TimelineLane>> Workspace::lanes() const
{
    return widened(m_stores->cases.lanes({}));
}

Outcome<void> Workspace::told(CaseId id, Outcome<void> done)
{
    if (!done) {
        return done;
    }
    const auto duplicates = m_stores->cases.duplicatesOf(id); // their clocks follow this one's
    if (!duplicates) {
        return failed(duplicates);
    }
    const auto dependents = m_stores->links.dependents(id); // and so do theirs
    if (!dependents) {
        return failed(dependents);
    }
    return tell(QList{id} + *duplicates + *dependents);
}

Outcome<void> Workspace::tell(const QList<CaseId> &ids)
{
    if (ids.isEmpty()) {
        return {}; // an empty list of lanes would be all of them
    }
    QList<CaseId> each = ids; // once: of one that is there twice, a lane had all clocks twice
    std::ranges::sort(each);
    each.erase(std::ranges::unique(each).begin(), each.end());
    const auto rows = m_stores->cases.rows(each);
    const auto lanes = m_stores->cases.lanes(each);
    if (!rows || !lanes) {
        return std::unexpected(Failure(rows ? lanes.error() : rows.error()));
    }
    Q_EMIT changed({*rows, *lanes});
    return {};
}

Outcome<void> Workspace::addTeamAddress(const QString &address)
{
    auto transaction = Transaction::begin(*m_stores->database);
    if (!transaction) {
        return std::unexpected(Failure(transaction.error()));
    }
    return widened(
        m_stores->policies.addTeamAddress(address).and_then([&] { return transaction->commit(); }));
}

Outcome<void> Workspace::act(CaseId id, CaseAction action, ActionInput input)
{
    if (input.by.isEmpty()) {
        input.by = m_person;
    }
    return told(id, CaseActions::act(*m_stores, id, action, input));
}

Outcome<void> Workspace::addMessage(CaseId id, HandMessage message)
{
    if (message.by.isEmpty()) {
        message.by = m_person;
    }
    return told(id, CaseActions::addMessage(*m_stores, id, message));
}

Outcome<void> Workspace::setMessageKind(MessageId id, MessageKind kind, Instant at)
{
    const auto message = m_stores->messages.byId(id);
    if (!message) {
        return std::unexpected(Failure(message.error()));
    }
    return told(message->caseId, CaseActions::setMessageKind(*m_stores, id, kind, at, m_person));
}

Outcome<void> Workspace::setFields(CaseId id, const FieldChanges &fields, Instant at)
{
    return told(id, CaseActions::setFields(*m_stores, id, fields, at, m_person));
}

Outcome<void> Workspace::change(CaseId id, const FieldChanges &fields,
                                const QList<RecordEdit> &edits, Instant at)
{
    return told(id, CaseActions::change(*m_stores, id, fields, edits, at, m_person));
}

Outcome<void> Workspace::edit(CaseId id, const RecordEdit &edit, Instant at)
{
    return told(id, CaseActions::edit(*m_stores, id, edit, at, m_person));
}

Outcome<void> Workspace::refuseDuplicate(CaseId id, CaseId other, bool isRefused, Instant at)
{
    return Docket::refuseDuplicate(*m_stores, id, other, isRefused, at, m_person).and_then([&] {
        return tell({id, other});
    });
}

Outcome<void> Workspace::saveDraft(CaseId id, const AdvisoryDraft &draft, Instant at)
{
    return told(id, CaseActions::saveDraft(*m_stores, id, draft, at, m_person));
}

Outcome<ImportReport> Workspace::importNow(const ImportRequest &request, const ProgressFn &progress,
                                           const std::stop_token &stop)
{
    ImportRequest asked = request;
    asked.by = asked.by.isEmpty() ? m_person : asked.by;
    return ImportRun(m_path, asked, m_now, m_turns).run(progress, {}, stop);
}

void Workspace::stopJob(qint64 id)
{
    m_jobs->stop(id);
}

void Workspace::stopJobs()
{
    m_isClosing = true; // nothing starts by itself any more
    m_jobs->stopAll();
}

bool Workspace::isBusy() const
{
    return !m_jobs->isIdle();
}

void Workspace::finishChanges()
{
    m_writer.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

} // namespace Docket
