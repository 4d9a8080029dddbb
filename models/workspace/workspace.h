// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/errors.h"
#include "domain/evidence.h"
#include "domain/evidencehit.h"
#include "domain/importplan.h"
#include "domain/importrule.h"
#include "domain/importundone.h"
#include "domain/jobstate.h"
#include "domain/letter.h"
#include "domain/mailsignature.h"
#include "domain/people.h"
#include "domain/piecefacts.h"
#include "domain/policyshelf.h"
#include "domain/releaseplan.h"
#include "domain/reminders.h"
#include "domain/sourcefield.h"
#include "workspace/advisoryfiles.h"
#include "workspace/caseactions.h"
#include "workspace/casethreads.h"
#include "workspace/changeset.h"
#include "workspace/duplicatecandidates.h"
#include "workspace/evidencesaving.h"
#include "workspace/excerptactions.h"
#include "workspace/importsummary.h"
#include "workspace/lastlook.h"
#include "workspace/originalscheck.h"
#include "workspace/writeturns.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>

namespace Docket {

class ArchiveSession;
class ExploitationFiles;
class JobQueue;
struct Stores;

/// One open casebook: reads, use cases and jobs. Lives on the thread that opened it; work over many
/// rows runs on others. Every use case ends in changed().
class Workspace final : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    [[nodiscard]] static Outcome<std::unique_ptr<Workspace>> create(const QString &path, NowFn now);
    [[nodiscard]] static Outcome<std::unique_ptr<Workspace>>
    open(const QString &path, NowFn now, Access access = Access::ReadWrite);
    ~Workspace() override;
    Q_DISABLE_COPY_MOVE(Workspace)

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Who acts: goes into the history.
    void setPerson(const QString &name) { m_person = name; }

    [[nodiscard]] const QString &person() const { return m_person; }

    // Short reads.
    [[nodiscard]] Outcome<CaseId> caseByKey(const QString &key) const;
    [[nodiscard]] Outcome<CaseDetail> caseDetail(CaseId id) const;
    [[nodiscard]] Outcome<QByteArray> evidence(const EvidenceItem &item) const;
    /// The entries of an archive (workspacearchives.cpp). Its password is kept in memory alone.
    [[nodiscard]] Outcome<ArchiveListing> archive(const EvidenceItem &item,
                                                  const QString &password = {}) const;
    [[nodiscard]] Outcome<QByteArray> original(MessageId id) const;
    /// Bytes that came under a message's name and are kept beside it; see OtherBytes.
    [[nodiscard]] Outcome<QByteArray> kept(OriginalId id) const;
    [[nodiscard]] Outcome<QList<Contact>> contacts() const;
    [[nodiscard]] Outcome<QList<Policy>> policies() const;
    [[nodiscard]] Outcome<BusinessCalendar> calendar() const;
    /// The clocks that the case would have under another revision ("what if").
    [[nodiscard]] Outcome<QList<Obligation>> obligationsUnder(CaseId id, PolicyId policyId) const;
    /// A setting of settings.h as JSON; nothing until somebody sets it.
    [[nodiscard]] Outcome<std::optional<QByteArray>> setting(QLatin1StringView name) const;
    /// The release calendar (M-13), by instant.
    [[nodiscard]] Outcome<QList<PlannedRelease>> releases() const;
    /// Open issues of trackers where a robot closes idle ones; see staleBotReminder() (M-22).
    [[nodiscard]] Outcome<QList<IdleIssue>> idleIssues() const;
    [[nodiscard]] Outcome<LastLook> lastLook() const; ///< at the Today page
    /// The case of a Message-ID or tracker URL; NotFound if there is none.
    [[nodiscard]] Outcome<CaseId> caseByRef(const QString &messageRef) const;
    [[nodiscard]] Outcome<std::optional<MessageId>> messageByRef(const QString &messageRef) const;
    /// Cases with all of these words, and with all of these characters in their evidence.
    [[nodiscard]] Outcome<QList<CaseId>> search(const QStringList &words,
                                                const QStringList &evidence = {}) const;
    /// How many texts of evidence are too large to be searched.
    [[nodiscard]] Outcome<qint64> evidenceLeftOut() const;
    [[nodiscard]] Outcome<EvidenceHits> findInEvidence(const QString &text) const; ///< slow
    [[nodiscard]] Outcome<QList<DuplicateCandidate>>
    duplicates(CaseId id, const DuplicateQuestion &question = {}) const;
    /// Of all open cases, each pair once; slow on large casebooks. A stop keeps what was found.
    [[nodiscard]] Outcome<QList<DuplicatePair>>
    openDuplicates(const DuplicateQuestion &question = {}, const ProgressFn &progress = {},
                   const std::stop_token &stop = {}) const;
    [[nodiscard]] Outcome<QList<CaseRow>> rows(const QList<CaseId> &ids) const;
    [[nodiscard]] Outcome<QList<ImportIssue>> importIssues() const; ///< of every import
    [[nodiscard]] Outcome<ImportRules> importRules() const;
    /// What each rule caught in the last import in which any did.
    [[nodiscard]] Outcome<RuleCounts> ruleCounts() const;
    /// The import that undoImport() would take back.
    [[nodiscard]] Outcome<std::optional<UndoableImport>> lastImport() const;
    [[nodiscard]] Outcome<QStringList> verify() const; ///< of the structure; slow on large ones
    /// Unpacks every original and compares it with its SHA-256; slow, for the command line.
    [[nodiscard]] Outcome<OriginalsCheck> verifyOriginals() const;
    /// Where each case came from, which list rows leave out.
    [[nodiscard]] Outcome<QHash<CaseId, SourceKind>> sources() const;
    /// Every case, newest receipt first, in batches; false from `deliver` stops.
    [[nodiscard]] Outcome<void>
    eachRow(const std::function<bool(QList<CaseRow> &&)> &deliver) const;
    [[nodiscard]] Outcome<QList<TimelineLane>> lanes() const;

    // Long reads, off this thread; answers come back to it, and not at all once `context` is gone.
    void loadLists();
    /// Newest receipt first, in batches: of cases that are open or have a running clock, or of all.
    void loadLanes(bool withClosed);
    void searchLater(const QStringList &words, const QStringList &evidence,
                     const std::stop_source &stop, QObject *context,
                     std::function<void(const Outcome<QList<CaseId>> &)> answer);
    /// The lines of all evidence that have `text`; ends soon after a request to `stop`.
    void findInEvidenceLater(const QString &text, const std::stop_source &stop, QObject *context,
                             std::function<void(const Outcome<EvidenceHits> &)> answer);
    void evidenceLeftOutLater(QObject *context,
                              std::function<void(const Outcome<qint64> &)> answer);
    void caseLater(CaseId id, QObject *context,
                   std::function<void(const Outcome<CaseDetail> &)> answer);
    void duplicatesLater(CaseId id, const DuplicateQuestion &question, QObject *context,
                         std::function<void(const Outcome<QList<DuplicateCandidate>> &)> answer);
    void originalLater(MessageId id, QObject *context,
                       std::function<void(const Outcome<QByteArray> &)> answer);
    /// Everything that a tracker's item holds, whether Docket knows what it means or not.
    void sourceFieldsLater(MessageId id, QObject *context,
                           std::function<void(const Outcome<SourceFields> &)> answer);
    void keptLater(OriginalId id, QObject *context,
                   std::function<void(const Outcome<QByteArray> &)> answer);
    /// A stop ends the unpacking of an archive's entry.
    void evidenceLater(const EvidenceItem &item, QObject *context,
                       std::function<void(const Outcome<QByteArray> &)> answer,
                       const std::stop_source &stop = {});
    /// Writes a piece of evidence, as it came in, to a new file; no writer waits for it.
    void saveEvidenceLater(const EvidenceItem &item, const QString &path, QObject *context,
                           std::function<void(const Outcome<void> &)> answer,
                           const std::stop_source &stop = {});
    /// What an excerpt marks in such a piece (citations.h), to be quoted.
    void markedLinesLater(const EvidenceItem &item, const Excerpt &excerpt, QObject *context,
                          std::function<void(const Outcome<std::optional<QString>> &)> answer);
    void archiveLater(const EvidenceItem &item, const QString &password, QObject *context,
                      std::function<void(const Outcome<ArchiveListing> &)> answer,
                      const std::stop_source &stop = {});
    /// What is known of such a piece besides (piecefactsreader.h); no answer after a stop.
    void pieceFactsLater(const EvidenceItem &item, const QByteArray &bytes,
                         const std::stop_source &stop, QObject *context,
                         std::function<void(const Outcome<PieceFacts> &)> answer);
    // By the person's own gpg, which may take as long as it likes: they end soon after a request to
    // `stop`, and with this Workspace. Nothing of it is kept (mailcrypto.h).
    void signaturesLater(MessageId id, const std::stop_source &stop, QObject *context,
                         std::function<void(const Outcome<SignatureCheck> &)> answer);
    void decryptLater(MessageId id, const std::stop_source &stop, QObject *context,
                      std::function<void(const Outcome<DecryptedMail> &)> answer);

    /// Everybody who wrote in, with the names that are said to be theirs.
    void peopleLater(QObject *context, std::function<void(const Outcome<KnownPeople> &)> answer);
    void policiesLater(QObject *context, std::function<void(const Outcome<PolicyShelf> &)> answer);
    /// obligationsUnder(), off this thread.
    void obligationsLater(CaseId id, PolicyId policyId, QObject *context,
                          std::function<void(const Outcome<QList<Obligation>> &)> answer);

    /// Runs use cases of the Workspace that it is handed on the writing thread, after all before.
    /// `answer` comes back to this thread, after changed(), and not once `context` is gone. The end
    /// of this Workspace waits for what was asked.
    void changeLater(std::function<Outcome<void>(Workspace &)> useCase, QObject *context,
                     std::function<void(const Outcome<void> &)> answer);
    /// Reads on another thread what takes long, beside what is written; as changeLater().
    void readLater(std::function<Outcome<void>(const Workspace &)> read, QObject *context,
                   std::function<void(const Outcome<void> &)> answer);

    // Use cases, done on the calling thread, which may have to wait: windows call changeLater().
    [[nodiscard]] Outcome<PolicyId> addPolicy(const Policy &policy);
    /// Puts a case under another revision, of its product or of another one.
    [[nodiscard]] Outcome<void> assignPolicy(CaseId id, PolicyId policyId, Instant at);
    /// Puts the cases under no policy so far that fit this one under it; returns which.
    [[nodiscard]] Outcome<QList<CaseId>> assignFitting(PolicyId policyId);
    /// Replaces a revision's record (its product and id stay), and the clocks of its cases.
    [[nodiscard]] Outcome<void> editPolicy(const Policy &policy, Instant at);
    /// Writes a setting that no clock depends on.
    [[nodiscard]] Outcome<void> saveSetting(QLatin1StringView name, const QByteArray &json,
                                            Instant at);
    /// Keeps that the cases up to `newest` were seen, unless that is known. A look is no event.
    [[nodiscard]] Outcome<void> markLooked(const LastLook &look);
    /// Replaces the rules. Files that something was kept out of are read again when imported.
    [[nodiscard]] Outcome<void> setImportRules(const ImportRules &rules, Instant at);
    [[nodiscard]] ExploitationFiles exploitation(); ///< EPSS and KEV: exploitationfiles.h
    [[nodiscard]] Outcome<void> addTeamAddress(const QString &address);
    [[nodiscard]] Outcome<void> act(CaseId id, CaseAction action, ActionInput input);
    [[nodiscard]] Outcome<void> addMessage(CaseId id, HandMessage message);
    [[nodiscard]] Outcome<void> setMessageKind(MessageId id, MessageKind kind, Instant at);
    [[nodiscard]] Outcome<void> setFields(CaseId id, const FieldChanges &fields, Instant at);
    /// Fields and record together, all or nothing.
    [[nodiscard]] Outcome<void> change(CaseId id, const FieldChanges &fields,
                                       const QList<RecordEdit> &edits, Instant at);
    [[nodiscard]] Outcome<void> edit(CaseId id, const RecordEdit &edit, Instant at);
    [[nodiscard]] Outcome<void> refuseDuplicate(CaseId id, CaseId other, bool isRefused,
                                                Instant at);
    // Which message is of which case, as a person says (workspacethreads.cpp, casethreads.h).
    [[nodiscard]] Outcome<CaseId> refuseMatch(MessageId id, Instant at);
    [[nodiscard]] Outcome<CaseId> splitOff(MessageId id, const QString &title, Instant at);
    [[nodiscard]] Outcome<void> merge(CaseId from, CaseId into, Instant at);
    /// Returns the case that had the messages.
    [[nodiscard]] Outcome<CaseId> unmerge(CaseId from, Instant at);
    [[nodiscard]] Outcome<CaseId> enterReport(HandReport report);
    [[nodiscard]] Outcome<void> mergeContacts(const QList<Identity> &names, Instant at);
    [[nodiscard]] Outcome<void> renameContact(const Identity &identity, const QString &name,
                                              Instant at);
    [[nodiscard]] Outcome<void> splitContact(const Identity &identity, Instant at);

    // What people mark in evidence (workspaceevidence.cpp); see excerptactions.h.
    [[nodiscard]] Outcome<void> addExcerpt(const Excerpt &excerpt, Instant at,
                                           const std::optional<ItemGiven> &given = {});
    [[nodiscard]] Outcome<void> changeExcerpt(ExcerptId id, const ExcerptWords &words, Instant at,
                                              const std::optional<ItemGiven> &given = {});
    [[nodiscard]] Outcome<void> removeExcerpt(ExcerptId id, Instant at);

    [[nodiscard]] Outcome<void> setCalendar(const BusinessCalendar &calendar, Instant at);
    [[nodiscard]] Outcome<void> setReleases(const QList<PlannedRelease> &releases, Instant at);
    [[nodiscard]] Outcome<void> saveDraft(CaseId id, const AdvisoryDraft &draft, Instant at);

    // Advisories (advisoryexport.cpp, workspaceadvisories.cpp); see advisoryfiles.h.
    [[nodiscard]] Outcome<Publisher> publisher() const;
    [[nodiscard]] Outcome<void> setPublisher(const Publisher &publisher, Instant at);
    /// Those that came with Docket, with what the team changed.
    [[nodiscard]] Outcome<AdvisoryTemplates> advisoryTemplates() const;
    /// As setTemplate(); a format without a template has nothing to change.
    [[nodiscard]] Outcome<void> setAdvisoryTemplate(PublicFormat format,
                                                    const std::optional<QString> &text, Instant at);
    /// One revision more (advisoryrevisions.h). Needs a summary unless it is the first.
    [[nodiscard]] Outcome<void> publishRevision(CaseId id, const QString &summary, Instant at);
    [[nodiscard]] Outcome<void> withdrawAdvisory(CaseId id, const QString &reason, Instant at);
    /// Takes a withdrawal back, if there is one, with a revision that says why.
    [[nodiscard]] Outcome<void> reinstateAdvisory(CaseId id, const QString &reason, Instant at);
    [[nodiscard]] Outcome<void> cloneAdvisory(CaseId from, CaseId to, Instant at);
    /// The advisory in a format, or why not. A reason overrides what canOverride() allows and goes
    /// into the history.
    [[nodiscard]] Outcome<PublicFile> renderAdvisory(CaseId id, PublicFormat format,
                                                     const QString &overrideReason = {});
    /// The same, written to a file; the history keeps its name and SHA-256.
    [[nodiscard]] Outcome<void> saveAdvisory(CaseId id, PublicFormat format, const QString &path,
                                             const QString &overrideReason = {});
    /// What exportAdvisories() would write, with the bytes of each file, to be written elsewhere.
    [[nodiscard]] Outcome<ExportedAdvisories> renderAdvisories(const AdvisoryOrder &order,
                                                               QList<QByteArray> &bytes);
    /// As saveAdvisory(), into a changelog; false: it has all entries, and nothing is done.
    [[nodiscard]] Outcome<bool> mergeIntoChangelog(const AdvisoryOrder &order,
                                                   const QByteArray &changelog,
                                                   const QString &path);
    /// Writes several files; every one is made before any is written, and those of one case are
    /// there all or not at all. One event a case. `beforeWriting` hears what will be written.
    [[nodiscard]] Outcome<ExportedAdvisories>
    exportAdvisories(const AdvisoryOrder &order,
                     const std::function<void(const ExportedAdvisories &)> &beforeWriting = {});

    /// The register of what is disclosed (M-19); over many cases, off the GUI thread.
    [[nodiscard]] Outcome<PublicRegister> renderRegister(RegisterFormat format,
                                                         const RegisterOptions &options) const;

    // Letters (workspaceletters.cpp). A draft meets nothing; addMessage() with HandMessage::letter
    // records one that was sent, and so does an import that finds it (sentletter.h).
    /// Those that came with Docket, with what the team changed.
    [[nodiscard]] Outcome<LetterTemplates> letterTemplates() const;
    [[nodiscard]] Outcome<Letter> letter(CaseId id, LetterKind kind, Instant now) const;
    /// Writes a mail as a draft for mail clients, a comment as text; the history says so.
    [[nodiscard]] Outcome<void> saveLetter(CaseId id, const Letter &letter, const QString &path,
                                           Instant now);
    /// Says in the history that a letter was taken elsewhere: copied, or opened in the mail client.
    [[nodiscard]] Outcome<void> noteLetter(CaseId id, const Letter &letter, Instant now);
    /// Nothing: as it came with Docket; an empty one switches the letter off. May be BadTemplate.
    [[nodiscard]] Outcome<void> setTemplate(LetterKind kind, const std::optional<QString> &text,
                                            Instant at);

    /// Writes all of a case's (evidencesaving.h), on this thread.
    [[nodiscard]] Outcome<SavedEvidence> saveAllEvidence(CaseId id, const EvidenceTarget &target,
                                                         const ProgressFn &progress,
                                                         const std::stop_token &stop) const;
    /// The same as a job; evidenceSaved() tells the end.
    qint64 startSaving(CaseId id, const EvidenceTarget &target);

    /// Writes a register or a picture to a file of the person's choice, never over the casebook.
    [[nodiscard]] Outcome<void> saveBytes(const QByteArray &bytes, const QString &path) const;

    /// Imports on this thread (command line).
    [[nodiscard]] Outcome<ImportReport> importNow(const ImportRequest &request,
                                                  const ProgressFn &progress,
                                                  const std::stop_token &stop);
    /// Imports as a job; importFinished() tells the end.
    qint64 startImport(const ImportRequest &request);
    /// Reads everything as a job and keeps nothing; importPlanned() tells what would be done.
    qint64 startPlan(const ImportRequest &request);
    /// Takes the last import back (importundo.h), on this thread.
    [[nodiscard]] Outcome<UndoReport> undoImport(const ProgressFn &progress,
                                                 const std::stop_token &stop);
    /// The same as a job; importUndone() tells the end. `object` names it.
    qint64 startUndo(const QString &object);
    /// Prepares the search in evidence, by itself after each job and when the lists are loaded.
    void startIndexing();
    /// The same on this thread (command line). Messages that wait are found without it, slowly.
    [[nodiscard]] Outcome<void> indexNow(const ProgressFn &progress, const std::stop_token &stop);
    /// Messages whose evidence waits to be prepared.
    [[nodiscard]] Outcome<qint64> evidenceAwaited() const;
    void stopJob(qint64 id);
    void stopJobs();                   ///< before the end
    [[nodiscard]] bool isBusy() const; ///< with jobs
    /// Waits for the changes that were asked for and lets their answers come, before the end.
    void finishChanges();

Q_SIGNALS:
    void changed(const Docket::ChangeSet &changes);
    void policiesChanged();
    void rowsLoaded(const QList<Docket::CaseRow> &rows);
    void lanesLoaded(const QList<Docket::TimelineLane> &lanes);
    void listsLoaded();
    void allLanesLoaded();
    void loadFailed(const Docket::Failure &failure);
    void jobChanged(const Docket::JobState &state);
    void importFinished(const Docket::ImportReport &report);
    void importPlanned(const Docket::ImportReport &report);
    void importUndone(const Docket::UndoReport &report);
    void evidenceSaved(const Docket::SavedEvidence &saved);
    void becameIdle(); ///< the last job has ended

private:
    friend class LeakQueries;
    Workspace(std::unique_ptr<Stores> stores, NowFn now);

    /// Runs `read` on a reading thread with a connection of its own and hands the result to
    /// `answer` on this one.
    template <typename T>
    void later(std::function<Outcome<T>(const Stores &)> read, QObject *context,
               std::function<void(const Outcome<T> &)> answer);
    template <typename T>
    void laterOn(QThreadPool &pool, std::function<Outcome<T>(const Stores &)> read,
                 QObject *context, std::function<void(const Outcome<T> &)> answer);

    /// The same for what takes long: `read` hears of a stop by the asker or by the end.
    template <typename T>
    void laterUntil(QThreadPool &pool, const std::stop_source &stop,
                    std::function<Outcome<T>(const Stores &, const std::stop_token &)> read,
                    QObject *context, std::function<void(const Outcome<T> &)> answer);
    [[nodiscard]] QThreadPool &poolFor(const EvidenceItem &item);

    /// Lets gpg work on an original, on a thread where nothing else waits for it.
    template <typename T>
    void askGpg(MessageId id, const std::stop_source &stop,
                std::function<Outcome<T>(const Original &, const std::stop_token &)> ask,
                QObject *context, std::function<void(const Outcome<T> &)> answer);

    /// Calls `answer` on this object's thread, unless `context` is gone by then.
    template <typename T>
    void answerLater(const QPointer<QObject> &context,
                     const std::function<void(const Outcome<T> &)> &answer, Outcome<T> result);

    /// Never over the casebook's own files.
    [[nodiscard]] Outcome<void> writeOut(const QString &path, const QByteArray &bytes) const;
    [[nodiscard]] Outcome<void> told(CaseId id, Outcome<void> done);
    [[nodiscard]] Outcome<void> toldOf(CaseId id, const std::optional<ItemGiven> &given);
    [[nodiscard]] Outcome<void> tell(const QList<CaseId> &ids);
    void load(const std::stop_token &stop);
    void readLanes(bool withClosed, const std::stop_token &stop);

    QString m_path;
    NowFn m_now;
    QString m_person;
    std::unique_ptr<Stores> m_stores;
    std::shared_ptr<ArchiveSession> m_archives; ///< also of those that changeLater() makes
    std::stop_source m_stop;
    bool m_isClosing = false;
    QThreadPool m_readers;
    QThreadPool m_unpacking; ///< of its own: cases open while an archive is gone through
    QThreadPool m_patient;   ///< for what takes long: a passphrase, the hash of a gigabyte
    QThreadPool m_writer;
    WriteTurns m_turns;
    std::unique_ptr<JobQueue> m_jobs; ///< last: its thread ends before what it uses goes away
};

} // namespace Docket
