// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "workspace/importfixture.h"
#include "workspace/importrun.h"
#include "workspace/stores.h"
#include "workspace/workspace.h"
#include "workspace/writeturns.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <algorithm>
#include <optional>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Now{1'795'290'120};

/// What an mbox has instead of a message.
const QByteArray Damage = "From a@example.org Fri Nov 20 16:30:00 2026\n\ngarbage\n";

QByteArray mail(const QByteArray &id, const QByteArray &headers, const QByteArray &body)
{
    return "From a@example.org Fri Nov 20 16:30:00 2026\nMessage-ID: <" + id +
           ">\nFrom: Ann <ann@example.org>\nTo: hello@stalw.art\n"
           "Date: Fri, 20 Nov 2026 16:30:00 +0000\n" +
           headers + "\n" + body + "\n\n";
}

QByteArray answer(const QByteArray &id, const QByteArray &to)
{
    return "From hello@stalw.art Fri Nov 20 18:00:00 2026\nMessage-ID: <" + id +
           ">\nFrom: Team <hello@stalw.art>\nTo: ann@example.org\nIn-Reply-To: <" + to +
           ">\nSubject: Re: overflow\nDate: Fri, 20 Nov 2026 18:00:00 +0000\n\nthanks\n\n";
}

} // namespace

class TestImportRun final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        return Testing::writeIn(*m_folder, name, bytes);
    }

    ImportReport import(const QStringList &paths, bool dryRun = false) const
    {
        const auto report = m_workspace->importNow({.paths = paths, .dryRun = dryRun}, {}, {});
        return report.value_or(ImportReport{});
    }

    QList<CaseRow> rows() const
    {
        QList<CaseRow> all;
        const auto done = m_workspace->eachRow([&](QList<CaseRow> &&batch) {
            all.append(batch);
            return true;
        });
        return done ? all : QList<CaseRow>{};
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_folder->filePath(u"t.docket"_s), [] { return Now; });
        QVERIFY(made);
        m_workspace = std::move(*made);
        Testing::addStalwart(*m_workspace);
    }

    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void aThreadIsOneCaseAndTheTeamsAnswerMeetsThePromise()
    {
        const QString path = write(
            u"in.mbox"_s, mail("1@x", "Subject: overflow\n", "see poc") + answer("2@x", "1@x") +
                              mail("3@x", "In-Reply-To: <2@x>\nSubject: Re: overflow\n", "more"));
        const ImportReport report = import({path});
        QCOMPARE(report.files.size(), 1);
        QCOMPARE(report.files.first().messages, 3);
        QCOMPARE(report.files.first().newCases, 1);
        QCOMPARE(report.files.first().followUps, 2);
        const QList<CaseRow> all = rows();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().title, u"overflow"_s);
        QCOMPARE(all.first().state, CaseState::Acknowledged);
        const auto detail = m_workspace->caseDetail(all.first().id);
        QVERIFY(detail);
        QCOMPARE(std::ranges::count(detail->messages, Direction::Outbound,
                                    [](const MessageView &view) { return view.message.direction; }),
                 1);
        const auto ack =
            std::ranges::find(detail->obligations, PromiseKind::Acknowledge, &Obligation::kind);
        QVERIFY(ack != detail->obligations.end());
        QCOMPARE(statusAt(*ack, Now), ClockStatus::Met);
    }

    void W16_aLetterThatCameBackMeetsNothing()
    {
        const QByteArray bounce =
            "From MAILER-DAEMON Fri Nov 20 18:01:00 2026\nReturn-Path: <>\n"
            "From: MAILER-DAEMON@mx.example.net\nTo: hello@stalw.art\nMessage-ID: <b@mx>\n"
            "Date: Fri, 20 Nov 2026 18:01:00 +0000\nSubject: Undelivered\n"
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
            "--b\n\nsorry\n--b\nContent-Type: message/delivery-status\n\n"
            "Final-Recipient: rfc822; ann@example.org\nAction: failed\n"
            "--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <2@x>\n\n--b--\n\n";
        const QByteArray thread =
            mail("1@x", "Subject: overflow\n", "see poc") + answer("2@x", "1@x");
        const auto ackStatus = [this] {
            const auto detail = m_workspace->caseDetail(rows().first().id);
            const auto ack =
                std::ranges::find(detail->obligations, PromiseKind::Acknowledge, &Obligation::kind);
            return statusAt(*ack, Now);
        };
        QCOMPARE(import({write(u"in.mbox"_s, thread)}).files.first().newCases, 1);
        QCOMPARE(ackStatus(), ClockStatus::Met);
        QCOMPARE(import({write(u"bounces.mbox"_s, bounce)}).files.first().followUps, 1);
        QCOMPARE(rows().size(), 1);
        QVERIFY(ackStatus() != ClockStatus::Met);
        const auto detail = m_workspace->caseDetail(rows().first().id);
        const Message last = detail->messages.last().message;
        QCOMPARE(last.kind, MessageKind::Bounce);
        QCOMPARE(last.matchedBy, MatchedBy::ReturnedLetter);
        QCOMPARE(last.inReplyTo, u"2@x"_s);
        QCOMPARE(rows().first().chased, 0);
    }

    /// The headers are those of a reporter who heard nothing and answered their own report.
    void W12_aFollowUpOpensNoCaseAndStartsNoClock()
    {
        const QByteArray report = mail("1@x", "Subject: [Security] overflow\n", "see poc");
        const QByteArray again =
            "From ann@example.org Sun Nov 22 09:00:00 2026\nMessage-ID: <2@x>\n"
            "From: Ann <ann@example.org>\nTo: hello@stalw.art\nIn-Reply-To: <1@x>\n"
            "References: <1@x>\nSubject: Re: [Security] overflow\n"
            "Date: Sun, 22 Nov 2026 09:00:00 +0000\n\nDid you receive this?\n\n";
        QCOMPARE(import({write(u"report.mbox"_s, report)}).files.first().newCases, 1);
        const CaseRow before = rows().first();
        const ImportReport followed = import({write(u"again.mbox"_s, again)});
        QCOMPARE(followed.files.first().newCases, 0);
        QCOMPARE(followed.files.first().followUps, 1);
        QCOMPARE(rows().size(), 1);
        const CaseRow after = rows().first();
        QCOMPARE(after.chased, 1);
        QVERIFY(isWordOwed(after));
        QCOMPARE(after.receivedAt, before.receivedAt);
        QCOMPARE(after.nearest, before.nearest);
    }

    void W9_whatIsNotForTheIntakeIsCountedAndKept()
    {
        QByteArray elsewhere = mail("1@x", "Subject: hello\n", "x");
        elsewhere.replace("To: hello@stalw.art", "To: sales@stalw.art");
        const QString path =
            write(u"in.mbox"_s, elsewhere + mail("2@x", "Subject: overflow\n", "y"));
        const ImportedFile looked = import({path}, true).files.first();
        QCOMPARE(looked.newCases, 2);
        QCOMPARE(looked.notForIntake, 1);
        QCOMPARE(import({path}).files.first().notForIntake, 1);
        QCOMPARE(rows().size(), 2); // neither is dropped
    }

    void aReportThroughAListThatRewritesFromIsTheReporters()
    {
        const QByteArray rewritten =
            "From l@stalw.art Fri Nov 20 16:30:00 2026\nMessage-ID: <1@x>\n"
            "From: Ann via hello <hello@stalw.art>\nReply-To: Ann <ann@example.org>\n"
            "To: hello@stalw.art\nSubject: overflow\nDate: Fri, 20 Nov 2026 16:30:00 "
            "+0000\n\nx\n\n";
        import({write(u"in.mbox"_s, rewritten)});
        const auto detail = m_workspace->caseDetail(rows().first().id);
        QVERIFY(detail);
        QCOMPARE(detail->file.reporter.address, u"ann@example.org"_s);
        QCOMPARE(detail->messages.first().message.direction, Direction::Inbound);
        QCOMPARE(detail->file.state, CaseState::New);
    }

    void theSameFileAgainChangesNothing()
    {
        const QString path =
            write(u"in.mbox"_s, mail("1@x", "Subject: a\n", "x") + answer("2@x", "1@x"));
        QCOMPARE(import({path}).files.first().unchanged, 0);
        const QList<CaseRow> before = rows();
        const auto historyBefore = m_workspace->caseDetail(before.first().id)->events;
        const ImportedFile again = import({path}).files.first();
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(again.newCases + again.followUps + again.damaged, 0);
        QCOMPARE(rows(), before);
        QCOMPARE(m_workspace->caseDetail(before.first().id)->events, historyBefore);
    }

    void anAnswerImportedBeforeItsReportJoinsTheCase()
    {
        QCOMPARE(import({write(u"sent.mbox"_s, answer("2@x", "1@x"))}).files.first().newCases, 1);
        const ImportedFile inbox =
            import({write(u"in.mbox"_s, mail("1@x", "Subject: overflow\n", "x"))}).files.first();
        QCOMPARE(inbox.newCases, 0);
        QCOMPARE(inbox.followUps, 1);
        const CaseRow row = rows().first();
        QCOMPARE(row.reporter, u"Ann"_s);
        QCOMPARE(row.state, CaseState::Acknowledged);
    }

    void aThreadOutOfOrderIsJoinedByTheMissingMessage()
    {
        const QByteArray first = mail("a@x", "Subject: overflow\n", "x");
        const QByteArray second = answer("b@x", "a@x");
        const QByteArray third = mail("c@x", "In-Reply-To: <b@x>\nSubject: Re: overflow\n", "y");
        const ImportReport report = import({write(u"in.mbox"_s, third + first + second)});
        QVERIFY(report.problems.isEmpty());
        const auto id = m_workspace->caseByRef(u"a@x"_s);
        QVERIFY(id);
        for (const QString &ref : {u"b@x"_s, u"c@x"_s}) {
            QVERIFY(m_workspace->caseByRef(ref) == id);
        }
        const auto thread = m_workspace->caseDetail(*id);
        QVERIFY(thread);
        QCOMPARE(thread->messages.size(), 3);
        QCOMPARE(thread->file.title, u"overflow"_s);
        QCOMPARE(thread->file.state, CaseState::Acknowledged);
        // The other stays, as its history does, and owes nothing.
        QCOMPARE(rows().size(), 2);
        for (const CaseRow &row : rows()) {
            if (row.id == *id) {
                continue;
            }
            const auto other = m_workspace->caseDetail(row.id);
            QVERIFY(other);
            QCOMPARE(other->file.state, CaseState::Duplicate);
            QCOMPARE(other->file.duplicateOf, std::optional(*id));
            QVERIFY(other->obligations.isEmpty());
            QCOMPARE(other->events.last().kind, EventKind::StateChanged);
            QCOMPARE(other->events.last().after, "duplicate: "_L1 + thread->file.key);
        }
    }

    void aReplyAwaitsWhatItAnswersAlsoInAKnownCase()
    {
        const QByteArray first = mail("a@x", "Subject: overflow\n", "x");
        const QByteArray later =
            mail("d@x", "References: <a@x> <b@x>\nIn-Reply-To: <c@x>\nSubject: Re: o\n", "y");
        QCOMPARE(import({write(u"1.mbox"_s, first + later)}).files.first().newCases, 1);
        for (const QByteArray &id : {QByteArray("b@x"), QByteArray("c@x")}) {
            const ImportedFile file =
                import({write(u"2.mbox"_s, mail(id, "Subject: lost\n", "z"))}).files.first();
            QCOMPARE(file.newCases, 0);
            QCOMPARE(file.followUps, 1);
        }
        QCOMPARE(rows().size(), 1);
    }

    void aThreadWhoseAnswersGaveSafeHarbourIsJoined_data()
    {
        QTest::addColumn<bool>("bothGaveIt");
        QTest::newRow("the case that goes gave it") << false;
        QTest::newRow("both gave it, the other later") << true;
    }

    void aThreadWhoseAnswersGaveSafeHarbourIsJoined()
    {
        QFETCH(const bool, bothGaveIt);
        const QByteArray sentence =
            m_workspace->policies()->first().safeHarbour.simplified().toUtf8();
        const QByteArray given = answer("d@x", "c@x").replace("thanks", sentence);
        QByteArray other = answer("e@x", "a@x").replace("20 Nov 2026", "21 Nov 2026");
        other.replace("thanks", bothGaveIt ? sentence : "thanks");
        import({write(u"1.mbox"_s, mail("c@x", "In-Reply-To: <b@x>\nSubject: Re: o\n", "y") +
                                       given + mail("a@x", "Subject: overflow\n", "x") + other)});
        QCOMPARE(rows().size(), 2);
        QVERIFY(import({write(u"2.mbox"_s, answer("b@x", "a@x"))}).problems.isEmpty());
        const auto id = m_workspace->caseByRef(u"a@x"_s);
        QVERIFY(id && m_workspace->caseByRef(u"d@x"_s) == id);
        const auto detail = m_workspace->caseDetail(*id);
        QVERIFY(detail);
        QCOMPARE(detail->messages.size(), 5);
        QCOMPARE(detail->record.safeHarbourAt, Instant{1'795'197'600}); // of the first answer
        QVERIFY(std::ranges::contains(detail->events, EventKind::RecordEdited, &CaseEvent::kind));
    }

    void casesThatFollowedARevisionAreJoined()
    {
        import({write(u"1.mbox"_s, mail("c@x", "In-Reply-To: <b@x>\nSubject: Re: o\n", "y") +
                                       mail("a@x", "Subject: overflow\n", "x"))});
        const auto policies = m_workspace->policies();
        QVERIFY(policies);
        Policy revised = policies->first();
        revised.validFrom = Now - std::chrono::days(7);
        const auto added = m_workspace->addPolicy(revised);
        QVERIFY(added);
        const auto id = m_workspace->caseByRef(u"a@x"_s);
        QVERIFY(id);
        QCOMPARE(m_workspace->caseDetail(*id)->policy.id, *added);
        QVERIFY(import({write(u"2.mbox"_s, answer("b@x", "a@x"))}).problems.isEmpty());
        QVERIFY(m_workspace->caseByRef(u"c@x"_s) == id);
    }

    void casesThatSomebodyWorkedOnAreNotJoined()
    {
        import({write(u"1.mbox"_s, mail("c@x", "In-Reply-To: <b@x>\nSubject: Re: o\n", "y") +
                                       mail("a@x", "Subject: overflow\n", "x"))});
        QCOMPARE(rows().size(), 2);
        const CaseId touched = *m_workspace->caseByRef(u"c@x"_s);
        QVERIFY(m_workspace->setFields(touched, {.severity = Severity::High}, Now));
        const ImportReport report = import({write(u"2.mbox"_s, answer("b@x", "a@x"))});
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.first().fault, ImportFault::ThreadsNotJoined);
        QCOMPARE(report.problems.first().detail, m_workspace->caseDetail(touched)->file.key);
        QCOMPARE(*m_workspace->caseByRef(u"c@x"_s), touched);
        QVERIFY(m_workspace->caseByRef(u"b@x"_s) == m_workspace->caseByRef(u"a@x"_s));
    }

    void aDryRunKeepsNothing()
    {
        const QString path = write(u"in.mbox"_s, mail("1@x", "Subject: a\n", "x"));
        QCOMPARE(import({path}, true).files.first().newCases, 1);
        QVERIFY(rows().isEmpty());
        QCOMPARE(import({path}).files.first().newCases, 1);
    }

    void anotherCopyWithTheSameIdIsKeptAndListed()
    {
        QVERIFY(
            import({write(u"a.mbox"_s, mail("1@x", "Subject: a\n", "one"))}).problems.isEmpty());
        const ImportReport report =
            import({write(u"b.mbox"_s, mail("1@x", "Subject: a\n", "two"))});
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.first().fault, ImportFault::SameIdOtherBytes);
        QCOMPARE(rows().size(), 1);
    }

    void aDamagedFileAgainChangesNothing()
    {
        const QString path = write(u"in.mbox"_s, mail("1@x", "Subject: a\n", "x") + Damage);
        QCOMPARE(import({path}).files.first().damaged, 1);
        const auto listed = m_workspace->importIssues();
        QVERIFY(listed);
        QCOMPARE(listed->size(), 1);
        for (int again = 0; again < 2; ++again) {
            QCOMPARE(import({path}).files.first().damaged, 1);
        }
        QCOMPARE(*m_workspace->importIssues(), *listed);
        auto stores = Stores::open(m_workspace->path(), Database::Mode::ReadOnly);
        QVERIFY(stores);
        QCOMPARE((*stores)->imports.runs()->size(), 1);
    }

    void newDamageAtAKnownPlaceIsListed()
    {
        const QString path = write(u"in.mbox"_s, mail("1@x", "Subject: a\n", "x") + Damage);
        QDir::setCurrent(m_folder->path());
        import({u"in.mbox"_s});
        QCOMPARE(m_workspace->importIssues()->first().path, path); // wherever it is read from
        import({path});
        QCOMPARE(m_workspace->importIssues()->size(), 1);
        write(u"in.mbox"_s, mail("1@x", "Subject: a\n", "x") + Damage + "other\n");
        import({path});
        QCOMPARE(m_workspace->importIssues()->size(), 2);
    }

    void badFilesAreListedAndTheRestGoesOn()
    {
        const QString good = write(u"good.mbox"_s, mail("1@x", "Subject: a\n", "x"));
        const QString empty = write(u"empty.mbox"_s, {});
        const QString binary = write(u"noise.bin"_s, QByteArray("\x7f"
                                                                "ELF\0\1\2\3",
                                                                8));
        const QString missing = m_folder->filePath(u"missing.mbox"_s);
        const ImportReport report = import({empty, binary, missing, good});
        QCOMPARE(report.files.size(), 1);
        QList<ImportFault> faults;
        for (const ImportIssue &issue : report.problems) {
            faults.append(issue.fault);
        }
        QCOMPARE(faults, (QList{ImportFault::EmptyFile, ImportFault::UnknownFormat,
                                ImportFault::CannotRead}));
        QCOMPARE(report.problems.first().path, empty);
    }

    void aPipeIsRefusedAndNotWaitedFor()
    {
        const QString pipe = m_folder->filePath(u"pipe.mbox"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        for (const std::optional<SourceFormat> format :
             {std::optional<SourceFormat>(), std::optional(SourceFormat::Mbox)}) {
            const auto report = m_workspace->importNow({.paths = {pipe}, .format = format}, {}, {});
            QVERIFY(report);
            QVERIFY(report->files.isEmpty());
            QCOMPARE(report->problems.size(), 1);
            QCOMPARE(report->problems.first().fault, ImportFault::CannotRead);
            QCOMPARE(report->problems.first().path, pipe);
        }
    }

    void aFolderIsReadInOrderOfNames()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"mail"_s));
        write(u"mail/b.eml"_s, "Message-ID: <b@x>\nFrom: b@x.org\nSubject: b\n\nb\n");
        write(u"mail/a.eml"_s, "Message-ID: <a@x>\nFrom: a@x.org\nSubject: a\n\na\n");
        const ImportReport report = import({m_folder->filePath(u"mail"_s)});
        QCOMPARE(report.files.size(), 2);
        QVERIFY(report.files.first().path.endsWith(u"a.eml"_s));
    }

    void aStopKeepsWholeBatchesAndTheNextImportCompletesThem()
    {
        QByteArray box;
        for (int i = 0; i < 5000; ++i) {
            box += mail(QByteArray::number(i) + "@x", "Subject: n\n", QByteArray(2000, 'x'));
        }
        const QString path = write(u"big.mbox"_s, box);
        std::stop_source stop;
        const ChangeFn stopAtOnce = [&](const ChangeSet &) { stop.request_stop(); };
        WriteTurns turns;
        const auto stopped = ImportRun(
                                 m_workspace->path(), {.paths = {path}}, [] { return Now; }, turns)
                                 .run({}, stopAtOnce, stop.get_token());
        QVERIFY(stopped);
        QVERIFY(stopped->wasStopped);
        QVERIFY(!stopped->files.isEmpty());
        const qint64 first = stopped->files.first().newCases;
        QCOMPARE_GT(first, 0);
        QCOMPARE_LT(first, 5000);
        QCOMPARE(rows().size(), first);
        QVERIFY(!stopped->files.first().isComplete);
        const ImportedFile rest = import({path}).files.first();
        QCOMPARE(rest.unchanged, first);
        QCOMPARE(rest.newCases, 5000 - first);
        QVERIFY(rest.isComplete);
    }

    void commentsBesideAnIssueDumpJoinTheirIssues()
    {
        const ImportReport report =
            import({QStringLiteral(DOCKET_RESOURCES "/samples/issues.json")});
        QCOMPARE(report.files.size(), 2);
        QCOMPARE(report.files.first().newCases, 10);
        QCOMPARE(report.files.first().skipped, 1); // the pull request
        QVERIFY(report.files.last().followUps > 0);
    }

    void importsTheCorpus()
    {
        const QString corpus = QStringLiteral(DOCKET_CORPUS);
        if (!QDir(corpus).exists()) {
            QSKIP("no corpus beside the project");
        }
        const ImportReport report =
            import({corpus + u"/mail"_s, corpus + u"/mbox"_s, corpus + u"/issues/github-rest"_s});
        QVERIFY(report.files.size() > 300);
        QVERIFY(std::ranges::all_of(report.files, &ImportedFile::isComplete));
        const QList<CaseRow> first = rows();
        QCOMPARE_GT(first.size(), 300);
        const auto sound = m_workspace->verify();
        QVERIFY(sound && sound->isEmpty());
        for (const CaseRow &row : first) {
            QVERIFY(m_workspace->caseDetail(row.id));
        }
        const ImportReport again =
            import({corpus + u"/mail"_s, corpus + u"/mbox"_s, corpus + u"/issues/github-rest"_s});
        qint64 news = 0;
        for (const ImportedFile &file : again.files) {
            news += file.newCases + file.followUps;
        }
        QCOMPARE(news, 0);
        QCOMPARE(rows(), first);
    }
};

QTEST_GUILESS_MAIN(TestImportRun)
#include "tst_importrun.moc"
