// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "workspace/samplebook.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

static constexpr auto Note = PublicFormat::MarkdownReleaseNote;

/// Use cases on a copy of the sample casebook, a fresh one for each test.
class TestWorkspace final : public QObject, private Testing::SampleBook
{
    Q_OBJECT

private:
    /// A Stalwart case in this state: its policy promises a detailed response.
    CaseId firstIn(CaseState state) const
    {
        CaseId found;
        const auto done = m_workspace->eachRow([&](QList<CaseRow> &&batch) {
            for (const CaseRow &row : batch) {
                const bool isOne = row.state == state && row.product == u"stalwart"_s;
                found = isOne ? row.id : found;
            }
            return true;
        });
        Q_ASSERT(done);
        return found;
    }

private Q_SLOTS:

    void initTestCase() { makeSample(); }

    void init()
    {
        QTest::failOnWarning();
        openCopy();
    }

    void cleanup() { closeCopy(); }

    void anActionIsOneEventAndOneChangeSet()
    {
        const CaseId id = firstIn(CaseState::Acknowledged);
        const QSignalSpy changed(m_workspace.get(), &Workspace::changed);
        const qsizetype before = detail(id).events.size();
        QVERIFY(m_workspace->act(id, CaseAction::Evaluate, {.at = sampleNow()}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<ChangeSet>().rows.first().state,
                 CaseState::Evaluating);
        const CaseDetail after = detail(id);
        QCOMPARE(after.events.size(), before + 1);
        QCOMPARE(after.events.last().by, u"mara"_s);
        QCOMPARE(after.events.last().before, toToken(CaseState::Acknowledged));
        QCOMPARE(after.events.last().after, toToken(CaseState::Evaluating));
    }

    void aForbiddenActionChangesNothing()
    {
        const CaseId id = firstIn(CaseState::New);
        const CaseDetail before = detail(id);
        const auto refused = m_workspace->act(id, CaseAction::Release, {.at = sampleNow()});
        QVERIFY(!refused);
        QVERIFY(std::get<TransitionError>(refused.error()) ==
                (TransitionError{CaseState::New, CaseAction::Release}));
        QCOMPARE(detail(id), before);
    }

    void W_16_closingWithAnOpenPromiseNeedsAReason()
    {
        const CaseId id = firstIn(CaseState::New);
        QVERIFY(m_workspace->act(
            id, CaseAction::Decline,
            {.at = sampleNow(), .declineReason = DeclineReason::NotAVulnerability}));
        const CaseDetail before = detail(id);
        const auto refused =
            m_workspace->act(id, CaseAction::Close, {.at = sampleNow(), .reason = u"  "_s});
        QVERIFY(!refused);
        const auto error = std::get<TransitionError>(refused.error());
        QVERIFY(error == (TransitionError{CaseState::Declined, CaseAction::Close,
                                          TransitionFault::LacksReason, error.named}));
        QVERIFY(!error.named.isEmpty());
        QCOMPARE(detail(id), before);
        QVERIFY(m_workspace->act(id, CaseAction::Close,
                                 {.at = sampleNow(), .reason = u"told by phone"_s}));
        QCOMPARE(detail(id).events.last().note, u"told by phone"_s);
        QVERIFY(!m_workspace->act(id, CaseAction::Reopen, {.at = sampleNow()}));
    }

    void aStepIsRefusedWithAllThatGoesWithIt_data()
    {
        QTest::addColumn<Instant>("at");
        QTest::addColumn<FieldChanges>("fields");
        QTest::addColumn<TransitionFault>("fault");
        const Instant now = sampleNow();
        QTest::newRow("before the report came in")
            << now - std::chrono::years(9) << FieldChanges{.severity = Severity::High}
            << TransitionFault::BeforeReceipt;
        QTest::newRow("with an embargo that is over")
            << now
            << FieldChanges{.severity = Severity::High,
                            .embargo = EmbargoChange{now - std::chrono::days(1)}}
            << TransitionFault::EmbargoIsOver;
    }

    void aStepIsRefusedWithAllThatGoesWithIt()
    {
        QFETCH(const Instant, at);
        QFETCH(const FieldChanges, fields);
        const CaseId id = firstIn(CaseState::Acknowledged);
        const CaseDetail before = detail(id);
        const auto refused =
            m_workspace->act(id, CaseAction::Evaluate, {.at = at, .fields = fields});
        QVERIFY(!refused);
        QTEST(std::get<TransitionError>(refused.error()).fault, "fault");
        QCOMPARE(detail(id), before);
    }

    void fieldsGoWithAStepInOneChange()
    {
        const CaseId id = firstIn(CaseState::Acknowledged);
        const Instant until = sampleNow() + std::chrono::days(7);
        QSignalSpy changed(m_workspace.get(), &Workspace::changed);
        QVERIFY(m_workspace->act(
            id, CaseAction::Evaluate,
            {.at = sampleNow(),
             .fields = {.severity = Severity::High, .embargo = EmbargoChange{until}}}));
        QCOMPARE(changed.count(), 1);
        const CaseDetail after = detail(id);
        QCOMPARE(after.file.severity, Severity::High);
        QCOMPARE(after.file.embargoUntil, until);
        QCOMPARE(after.events.last().kind, EventKind::EmbargoChanged);
    }

    void theHistoryKeepsBothSidesOfADraft()
    {
        const CaseId id = firstIn(CaseState::Released);
        AdvisoryDraft draft = detail(id).draft;
        const QString before = draft.title;
        const qsizetype events = detail(id).events.size();
        QVERIFY(m_workspace->saveDraft(id, draft, sampleNow()));
        QCOMPARE(detail(id).events.size(), events);
        draft.title = u"Another"_s;
        QVERIFY(m_workspace->saveDraft(id, draft, sampleNow()));
        const CaseEvent event = detail(id).events.last();
        QCOMPARE(event.before, u"{\"title\":\"%1\"}"_s.arg(before));
        QCOMPARE(event.after, u"{\"title\":\"Another\"}"_s);
    }

    void changesMadeOffTheThreadKeepTheirOrderAndComeBack()
    {
        const CaseId id = firstIn(CaseState::Acknowledged);
        QStringList told;
        connect(m_workspace.get(), &Workspace::changed, this, [&](const ChangeSet &changes) {
            told.append(QString(toToken(changes.rows.first().state)));
        });
        const auto act = [&](CaseAction action) {
            m_workspace->changeLater(
                [=](Workspace &there) {
                    return there.act(id, action,
                                     {.at = sampleNow(),
                                      .fields = {.severity = Severity::High},
                                      .decision = Decision{.approach = Approach::Fix}});
                },
                this,
                [&](const Outcome<void> &outcome) {
                    told.append(outcome ? u"done"_s : u"refused"_s);
                });
        };
        act(CaseAction::Evaluate);
        act(CaseAction::Accept);
        act(CaseAction::Disclose);
        QTRY_COMPARE(told, (QStringList{u"evaluating"_s, u"done"_s, u"accepted"_s, u"done"_s,
                                        u"refused"_s}));
        QCOMPARE(detail(id).events.last().by, u"mara"_s);
    }

    void aChangeIsKeptWhenTheCasebookCloses()
    {
        const CaseId id = firstIn(CaseState::Acknowledged);
        m_workspace->changeLater(
            [=](Workspace &there) {
                return there.act(id, CaseAction::Evaluate, {.at = sampleNow()});
            },
            nullptr, [](const Outcome<void> &) { QFAIL("nobody is left to be told"); });
        const QString path = m_workspace->path();
        m_workspace.reset();
        m_workspace = *Workspace::open(path, [] { return sampleNow(); });
        QCOMPARE(detail(id).file.state, CaseState::Evaluating);
    }

    void aChangeDoesNotWaitForTheEndOfAnImport()
    {
        QFile mailbox(m_folder->filePath(u"many.mbox"_s));
        QVERIFY(mailbox.open(QIODevice::WriteOnly));
        for (int i = 0; i < 5000; ++i) {
            mailbox.write("From a@example.org Fri Nov 20 16:29:41 2026\nMessage-ID: <" +
                          QByteArray::number(i) +
                          "@example.org>\nDate: Fri, 20 Nov 2026 16:29:41 +0000\n"
                          "From: a@example.org\nSubject: s\n\nText\n\n");
        }
        mailbox.close();
        const CaseId id = firstIn(CaseState::Acknowledged);
        QStringList told;
        connect(m_workspace.get(), &Workspace::importFinished, this,
                [&](const ImportReport &report) {
                    QCOMPARE(report.files.first().messages, 5000);
                    told.append(u"imported"_s);
                });
        m_workspace->startImport({.paths = {mailbox.fileName()}});
        m_workspace->changeLater(
            [=](Workspace &there) {
                return there.act(id, CaseAction::Evaluate, {.at = sampleNow()});
            },
            this,
            [&](const Outcome<void> &outcome) {
                told.append(outcome ? u"changed"_s : u"refused"_s);
            });
        QTRY_COMPARE_WITH_TIMEOUT(told, (QStringList{u"changed"_s, u"imported"_s}), 60'000);
    }

    void W_16_acknowledgingRecordsAnAnswerThatMeetsThePromise()
    {
        const CaseId id = firstIn(CaseState::New);
        QVERIFY(m_workspace->act(id, CaseAction::Acknowledge, {.at = sampleNow()}));
        const CaseDetail after = detail(id);
        QCOMPARE(after.file.state, CaseState::Acknowledged);
        QCOMPARE(after.messages.last().message.direction, Direction::Outbound);
        QCOMPARE(after.obligations.first().metAt, sampleNow());
    }

    void W_16_anInternalNoteDoesNotMeetThePromise()
    {
        const CaseId id = firstIn(CaseState::New);
        QVERIFY(m_workspace->addMessage(
            id, {.direction = Direction::Internal, .at = sampleNow(), .text = u"looks real"_s}));
        const CaseDetail after = detail(id);
        QCOMPARE(after.file.state, CaseState::New);
        QCOMPARE(after.obligations.first().metAt, std::nullopt);
        QCOMPARE(after.messages.last().text, u"looks real"_s);
    }

    void twoNotesWithTheSameWordsAreTwoNotes()
    {
        const CaseId id = firstIn(CaseState::New);
        const qsizetype before = detail(id).messages.size();
        for (int i = 0; i < 2; ++i) {
            QVERIFY(m_workspace->addMessage(
                id, {.direction = Direction::Internal, .at = sampleNow(), .text = u"same"_s}));
        }
        QCOMPARE(detail(id).messages.size(), before + 2);
    }

    void W_17_onlyADetailedAnswerMeetsTheDetailedResponse()
    {
        const CaseId id = firstIn(CaseState::New);
        const auto metAt = [&] {
            for (const Obligation &obligation : detail(id).obligations) {
                if (obligation.kind == PromiseKind::DetailedResponse) {
                    return obligation.metAt;
                }
            }
            return std::optional<Instant>();
        };
        QVERIFY(m_workspace->act(id, CaseAction::Acknowledge, {.at = sampleNow()}));
        QCOMPARE(metAt(), std::nullopt);
        const MessageId answer = detail(id).messages.last().message.id;
        QVERIFY(m_workspace->setMessageKind(answer, MessageKind::DetailedResponse, sampleNow()));
        QCOMPARE(metAt(), sampleNow());
    }

    void aDuplicateNeedsAnotherCaseThatExists()
    {
        const CaseId id = firstIn(CaseState::Evaluating);
        const QString other = detail(firstIn(CaseState::Fixing)).file.key;
        const auto mark = [&](const QString &key) {
            return m_workspace->act(id, CaseAction::MarkDuplicate,
                                    {.at = sampleNow(), .duplicateOfKey = key});
        };
        QVERIFY(!mark(u"DKT-99-999"_s));
        QVERIFY(!mark(detail(id).file.key));
        QCOMPARE(detail(id).file.state, CaseState::Evaluating);
        QVERIFY(mark(other));
        QCOMPARE(detail(id).duplicateOfKey, other);
    }

    void decliningNeedsAReason()
    {
        const CaseId id = firstIn(CaseState::Evaluating);
        QVERIFY(!m_workspace->act(id, CaseAction::Decline, {.at = sampleNow()}));
        QVERIFY(m_workspace->act(id, CaseAction::Decline,
                                 {.at = sampleNow(), .declineReason = DeclineReason::OutOfScope}));
        QCOMPARE(detail(id).file.declineReason, DeclineReason::OutOfScope);
    }

    void anExportIsInTheHistoryWithItsSum()
    {
        const QString path = m_folder->filePath(u"advisory.md"_s);
        QVERIFY(m_workspace->saveAdvisory(released(), Note, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_workspace->renderAdvisory(released(), Note)->bytes);
        const CaseEvent event = detail(released()).events.last();
        QCOMPARE(event.kind, EventKind::AdvisoryExported);
        QCOMPARE(event.after, u"advisory.md"_s);
        QCOMPARE(event.note.size(), 64);
    }

    void anExportThatCannotBeWrittenIsNotInTheHistory()
    {
        const qsizetype before = detail(released()).events.size();
        const auto done = m_workspace->saveAdvisory(released(), Note,
                                                    m_folder->filePath(u"no/such/folder/a.md"_s));
        QVERIFY(!done);
        QCOMPARE(std::get<ExportError>(done.error()).fault, ExportFault::CannotWrite);
        QCOMPARE(detail(released()).events.size(), before);
    }

    void anOverrideWithoutItsExportIsNotInTheHistory()
    {
        CaseId id;
        const Outcome<void> found = m_workspace->eachRow([&](QList<CaseRow> &&batch) {
            for (const CaseRow &row : batch) {
                id = row.embargoUntil ? row.id : id;
            }
            return true;
        });
        QVERIFY(found);
        const qsizetype before = detail(id).events.size();
        const QString nowhere = m_folder->filePath(u"no/such/folder/a.md"_s);
        QVERIFY(!m_workspace->saveAdvisory(id, Note, nowhere, u"leaked on a list"_s));
        QCOMPARE(detail(id).events.size(), before);
        const QString somewhere = m_folder->filePath(u"a.md"_s);
        QVERIFY(m_workspace->saveAdvisory(id, Note, somewhere, u"leaked on a list"_s));
        QCOMPARE(detail(id).events.size(), before + 2);
    }

    void M_9_disclosingUnderEmbargoNeedsAReason()
    {
        const CaseId id = firstIn(CaseState::Released);
        const EmbargoChange embargo{sampleNow() + std::chrono::days(9)};
        QVERIFY(m_workspace->setFields(id, {.embargo = embargo}, sampleNow()));
        const auto refused = m_workspace->act(id, CaseAction::Disclose, {.at = sampleNow()});
        QVERIFY(!refused);
        QCOMPARE(std::get<TransitionError>(refused.error()).fault, TransitionFault::LacksReason);
        QVERIFY(m_workspace->act(id, CaseAction::Disclose,
                                 {.at = sampleNow(), .reason = u"leaked on a list"_s}));
    }

    void nothingIsWrittenOverTheCasebook()
    {
        const qsizetype before = detail(released()).events.size();
        const auto refused = m_workspace->saveAdvisory(released(), Note, m_workspace->path());
        QVERIFY(!refused);
        QCOMPARE(std::get<ExportError>(refused.error()).fault, ExportFault::CannotWrite);
        QCOMPARE(detail(released()).events.size(), before);
    }

    /// Closing its files again would drop this process's locks on them.
    void anImportLeavesTheCasebooksOwnFilesAlone()
    {
        const auto report = m_workspace->importNow({.paths = {m_folder->path()}}, {}, {});
        QVERIFY(report);
        QVERIFY(report->files.isEmpty());
        QVERIFY(!report->problems.isEmpty());
        for (const ImportIssue &problem : report->problems) {
            QCOMPARE(problem.fault, ImportFault::UnknownFormat);
        }
    }

    void aFileThatIsOnlyCalledLikeTheCasebookIsImported()
    {
        QFile mail(m_workspace->path() + ".eml"_L1);
        QVERIFY(mail.open(QIODevice::WriteOnly));
        QVERIFY(mail.write("From: a@example.org\nSubject: s\n\nt\n") > 0);
        mail.close();
        const auto report = m_workspace->importNow({.paths = {mail.fileName()}}, {}, {});
        QVERIFY(report);
        QCOMPARE(report->files.size(), 1);
        QCOMPARE(report->files.first().messages, 1);
    }

    void casesAreNoDuplicatesOfEachOther()
    {
        const CaseDetail first = detail(firstIn(CaseState::New));
        const CaseDetail second = detail(firstIn(CaseState::Acknowledged));
        const auto duplicate = [&](const CaseDetail &which, const CaseDetail &of) {
            return m_workspace->act(which.file.id, CaseAction::MarkDuplicate,
                                    {.at = sampleNow(), .duplicateOfKey = of.file.key});
        };
        QVERIFY(duplicate(first, second));
        const auto refused = duplicate(second, first);
        QVERIFY(!refused);
        QCOMPARE(std::get<TransitionError>(refused.error()).fault, TransitionFault::OfItself);
    }

    /// The others of the case can be read, and the case be worked on.
    void aDamagedOriginalTakesNothingElseAlong()
    {
        const QString path = m_workspace->path();
        m_workspace.reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype frame = bytes.indexOf(QByteArray::fromHex("28b52ffd"), bytes.size() / 2);
        QVERIFY(frame > 0);
        QVERIFY(file.seek(frame) && file.write("\0\0\0\0", 4) == 4);
        file.close();
        m_workspace = *Workspace::open(path, [] { return sampleNow(); });
        int damaged = 0;
        int whole = 0;
        const auto done = m_workspace->eachRow([&](QList<CaseRow> &&batch) {
            for (const CaseRow &row : batch) {
                for (const MessageView &view : detail(row.id).messages) {
                    ++(view.isDamaged ? damaged : whole);
                }
            }
            return true;
        });
        QVERIFY(done);
        QCOMPARE(damaged, 1);
        QVERIFY(whole > 30);
    }

    void evidenceIsCutOutOfItsOriginal()
    {
        int seen = 0;
        const auto done = m_workspace->eachRow([&](QList<CaseRow> &&batch) {
            for (const CaseRow &row : batch) {
                for (const MessageView &view : detail(row.id).messages) {
                    for (const Attachment &attachment : view.attachments) {
                        const auto bytes =
                            m_workspace->evidence({.kind = EvidenceItem::Kind::Attachment,
                                                   .messageId = view.message.id,
                                                   .attachmentId = attachment.id});
                        seen += bytes && bytes->size() == attachment.info.size ? 1 : -1000;
                    }
                }
            }
            return true;
        });
        QVERIFY(done);
        QVERIFY(seen >= 8);
    }

    void theListsLoadOnAnotherThread()
    {
        QSignalSpy rows(m_workspace.get(), &Workspace::rowsLoaded);
        QSignalSpy loaded(m_workspace.get(), &Workspace::listsLoaded);
        m_workspace->loadLists();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(rows.first().first().value<QList<CaseRow>>().size(), 23);
    }

    void lanesLoadWhenTheyAreWanted()
    {
        QSignalSpy lanes(m_workspace.get(), &Workspace::lanesLoaded);
        QSignalSpy loaded(m_workspace.get(), &Workspace::allLanesLoaded);
        const auto loadedCount = [&lanes] {
            qsizetype count = 0;
            for (const QList<QVariant> &batch : lanes) {
                count += batch.first().value<QList<TimelineLane>>().size();
            }
            return count;
        };
        m_workspace->loadLanes(true);
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(loadedCount(), 23);
        lanes.clear();
        m_workspace->loadLanes(false); // what has ended is left out
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(loadedCount(), 18);
    }

    void aLookIsKeptWithoutAnEvent()
    {
        QCOMPARE(*m_workspace->lastLook(), LastLook());
        const LastLook look{CaseId{7}, sampleNow()};
        QVERIFY(m_workspace->markLooked(look));
        QCOMPARE(*m_workspace->lastLook(), look);
        // Nothing new was there: the time of the look that saw it stays.
        QVERIFY(m_workspace->markLooked({CaseId{7}, sampleNow() + std::chrono::hours(2)}));
        QCOMPARE(*m_workspace->lastLook(), look);
        QVERIFY(m_workspace->markLooked({CaseId{9}, sampleNow() + std::chrono::hours(3)}));
        QCOMPARE(m_workspace->lastLook()->newest, CaseId{9});
        QVERIFY(!lastLookFromJson("[]"));
        QVERIFY(!lastLookFromJson("{\"case\": \"x\"}"));
    }

    void anAnswerIsDroppedWhenItsAskerIsGone()
    {
        auto asker = std::make_unique<QObject>();
        bool wasTold = false;
        m_workspace->searchLater({u"redirect"_s}, {}, std::stop_source(), asker.get(),
                                 [&](const auto &) { wasTold = true; });
        asker.reset();
        QSignalSpy loaded(m_workspace.get(), &Workspace::listsLoaded);
        m_workspace->loadLists(); // comes after it on the same threads
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(!wasTold);
    }

    void fullTextFindsWordsOfTextAndAttachmentNames()
    {
        const auto found = m_workspace->search({u"redirect"_s});
        QVERIFY(found && !found->isEmpty());
        const auto nothing = m_workspace->search({u"zebracrossing"_s});
        QVERIFY(nothing && nothing->isEmpty());
    }

    void aSecondDocketIsRefused()
    {
        const auto second = Workspace::open(m_workspace->path(), [] { return sampleNow(); });
        QVERIFY(!second);
        QCOMPARE(std::get<StoreError>(second.error()).fault, StoreFault::Busy);
        QVERIFY(Workspace::open(
            m_workspace->path(), [] { return sampleNow(); }, Workspace::Access::ReadOnly));
    }

    void anImportRunsAsAJobAndReportsItsEnd()
    {
        QSignalSpy jobs(m_workspace.get(), &Workspace::jobChanged);
        QSignalSpy finished(m_workspace.get(), &Workspace::importFinished);
        m_workspace->startImport({.paths = {u":/docket/samples/reports.mbox"_s}});
        QTRY_VERIFY(!jobs.isEmpty() &&
                    jobs.last().first().value<JobState>().phase == JobState::Phase::Done);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<ImportReport>().files.first().unchanged, 42);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
