// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "workspace/importfixture.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Now{1'795'290'120};

const QByteArray Report =
    "The DKIM verifier copies a header into a stack buffer before it checks the length.\n\n"
    "A long tag overwrites the saved return address and crashes the queue worker.\n\n"
    "Tested on Debian with the default configuration and a single crafted mail.\n";

const QByteArray Other =
    "The web admin shows a subject without escaping, so that a script of the sender runs\n"
    "in the session of whoever opens the page with waiting mail.\n";

QByteArray mail(const QByteArray &id, const QByteArray &from, const QByteArray &subject,
                const QByteArray &body, const QByteArray &headers = {})
{
    return "From a@example.org Fri Nov 20 16:30:00 2026\nMessage-ID: <" + id + "@x>\nFrom: <" +
           from + "@example.org>\nTo: hello@stalw.art\nDate: Fri, 20 Nov 2026 16:30:00 +0000\n" +
           headers + "Subject: " + subject + "\n\n" + body + "\n\n";
}

QByteArray withFile(const QByteArray &id, const QByteArray &from, const QByteArray &body)
{
    return mail(id, from, "A file",
                "--b\nContent-Type: text/plain\n\n" + body +
                    "\n--b\nContent-Type: text/x-python; name=poc.py\n"
                    "Content-Disposition: attachment; filename=poc.py\n\nprint('boom')\n--b--\n",
                "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n");
}

} // namespace

class TestDuplicateCandidates final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    void import(const QByteArray &mails) const
    {
        static int number = 0;
        const QString path =
            Testing::writeIn(*m_folder, QString::number(++number) + ".mbox"_L1, mails);
        QVERIFY(m_workspace->importNow({.paths = {path}, .by = u"import"_s}, {}, {}));
    }

    CaseId caseOf(const QString &id) const
    {
        return m_workspace->caseByRef(id + "@x"_L1).value_or(CaseId{});
    }

    QList<DuplicateCandidate> candidates(const QString &id,
                                         const DuplicateQuestion &question = {}) const
    {
        const auto found = m_workspace->duplicates(caseOf(id), question);
        return found.value_or(QList<DuplicateCandidate>{});
    }

    QList<DuplicateSignal> signalsOf(const QString &id, const QString &other) const
    {
        QList<DuplicateSignal> found;
        for (const DuplicateCandidate &candidate : candidates(id, {.threshold = 0})) {
            if (candidate.id == caseOf(other)) {
                for (const DuplicateReason &reason : candidate.reasons) {
                    found.append(reason.signal);
                }
            }
        }
        std::ranges::sort(found);
        return found;
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_folder->filePath(u"c.docket"_s), [] { return Now; });
        QVERIFY(made);
        m_workspace = std::move(*made);
        m_workspace->setPerson(u"mara"_s);
        QVERIFY(m_workspace->addPolicy({.product = u"stalwart"_s,
                                        .productTitle = u"Stalwart"_s,
                                        .intakeAddresses = {u"hello@stalw.art"_s}}));
    }

    void theSameTextIsACandidateWithItsWords()
    {
        import(mail("a", "ann", "Crash in the DKIM verifier", Report) +
               mail("b", "bo", "Security", "Good morning,\n\n" + Report + "\nCheers\nBo\n") +
               mail("c", "cy", "Script in the queue", Other));
        const QList<DuplicateCandidate> found = candidates(u"a"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, caseOf(u"b"_s));
        QVERIFY(found.first().score >= DuplicateThreshold);
        const DuplicateReason reason = found.first().reasons.first();
        QCOMPARE(reason.signal, DuplicateSignal::SimilarText);
        QVERIFY(!reason.shared.isEmpty());
        QCOMPARE(reason.message, 1);
        QCOMPARE(reason.otherMessage, 1);
        QCOMPARE(candidates(u"b"_s).first().id, caseOf(u"a"_s)); // and the other way round
        QVERIFY(candidates(u"c"_s).isEmpty());
    }

    void whatIsNamedInBothIsAReason()
    {
        import(mail("a", "ann", "One", "About CVE-2024-2398, in src/dkim/verify.c parse_tag().") +
               mail("b", "bo", "Two", "It is cve-2024-2398, I think.") +
               mail("c", "cy", "Three", "Look at dkim/verify.c, where parse_tag() ends."));
        QCOMPARE(signalsOf(u"a"_s, u"b"_s), QList{DuplicateSignal::SharedId});
        const QList<DuplicateSignal> places = signalsOf(u"a"_s, u"c"_s);
        QVERIFY(places.contains(DuplicateSignal::SharedPath));
        QVERIFY(places.contains(DuplicateSignal::SharedSymbol));
        QVERIFY(!places.contains(DuplicateSignal::SharedId));
        const QList<DuplicateCandidate> found = candidates(u"a"_s);
        QCOMPARE(found.first().reasons.first().shared, QStringList{u"CVE-2024-2398"_s});
        QVERIFY(found.first().score > 0.8);
    }

    void theSameFileIsAReasonAndTheSameReporterIsNone()
    {
        import(withFile("a", "ann", "It crashes.") +
               withFile("b", "ann", "See what happens here.") +
               mail("c", "ann", "Another one", Other));
        QCOMPARE(signalsOf(u"a"_s, u"b"_s),
                 (QList{DuplicateSignal::SameAttachment, DuplicateSignal::SimilarTitle,
                        DuplicateSignal::SameReporter}));
        QVERIFY(signalsOf(u"a"_s, u"c"_s).isEmpty());
    }

    void answersOfTheTeamAreNotCompared()
    {
        import(mail("a", "ann", "One", Other) +
               mail("b", "bo", "Two", "Something else: CVE-2024-2398.") +
               "From hello@stalw.art Fri Nov 20 18:00:00 2026\nMessage-ID: <t@x>\n"
               "From: Team <hello@stalw.art>\nTo: ann@example.org\nIn-Reply-To: <a@x>\n"
               "Date: Fri, 20 Nov 2026 18:00:00 +0000\nSubject: Re: One\n\n"
               "Thanks, is it CVE-2024-2398?\n\n");
        QVERIFY(signalsOf(u"a"_s, u"b"_s).isEmpty());
    }

    void linkedCasesAreNoCandidates()
    {
        import(mail("a", "ann", "One", Report) + mail("b", "bo", "Two", Report) +
               mail("c", "cy", "Three", Report));
        QCOMPARE(candidates(u"a"_s).size(), 2);
        const QString key = m_workspace->caseDetail(caseOf(u"a"_s))->file.key;
        QVERIFY(m_workspace->act(caseOf(u"b"_s), CaseAction::MarkDuplicate,
                                 {.at = Now, .duplicateOfKey = key}));
        QCOMPARE(candidates(u"a"_s).size(), 1);
        QCOMPARE(candidates(u"b"_s).size(), 1);
    }

    void refusedOnesAreRememberedAndComeBack()
    {
        import(mail("a", "ann", "One", Report) + mail("b", "bo", "Two", Report));
        const CaseId a = caseOf(u"a"_s);
        const CaseId b = caseOf(u"b"_s);
        QVERIFY(m_workspace->refuseDuplicate(a, b, true, Now));
        QVERIFY(m_workspace->refuseDuplicate(b, a, true, Now)); // known
        QVERIFY(candidates(u"a"_s).isEmpty());
        QVERIFY(candidates(u"b"_s).isEmpty());
        const QList<DuplicateCandidate> shown = candidates(u"b"_s, {.withRefused = true});
        QCOMPARE(shown.size(), 1);
        QVERIFY(shown.first().isRefused);
        for (const auto &[id, other] : {std::pair(a, b), std::pair(b, a)}) {
            const QList<CaseEvent> events = m_workspace->caseDetail(id)->events;
            QCOMPARE(std::ranges::count(events, EventKind::DuplicateRefused, &CaseEvent::kind), 1);
            QCOMPARE(events.last().after, m_workspace->caseDetail(other)->file.key);
            QCOMPARE(events.last().by, u"mara"_s);
        }
        QVERIFY(m_workspace->refuseDuplicate(b, a, false, Now));
        QCOMPARE(candidates(u"a"_s).size(), 1);
        QCOMPARE(m_workspace->caseDetail(a)->events.last().kind, EventKind::DuplicateReconsidered);
    }

    void openCasesArePairedOnce()
    {
        import(mail("a", "ann", "One", Report) + mail("b", "bo", "Two", Report) +
               mail("c", "cy", "Three", Other));
        const auto pairs = m_workspace->openDuplicates();
        QVERIFY(pairs);
        QCOMPARE(pairs->size(), 1);
        QVERIFY(pairs->first().key != pairs->first().candidate.key);
    }

    void comparingAllCasesCanBeWatchedAndStopped()
    {
        QByteArray many;
        for (int i = 0; i < 40; ++i) {
            many += mail("m" + QByteArray::number(i), "ann", "One", Report);
        }
        import(many);
        std::stop_source stop;
        QList<Progress> told;
        const auto all =
            m_workspace->openDuplicates({}, [&](const Progress &done) { told.append(done); });
        QVERIFY(all && !all->isEmpty());
        QVERIFY(told.size() > 1);
        QCOMPARE(told.last().totalBytes, 40);
        QVERIFY(told.last().doneBytes > told.first().doneBytes);
        const auto some = m_workspace->openDuplicates(
            {}, [&](const Progress &) { stop.request_stop(); }, stop.get_token());
        QVERIFY(some.has_value());
        QVERIFY(some->size() < all->size());
    }

    void hostileReportsAreCompared()
    {
        const QByteArray long1 = QByteArray("a").repeated(2'000'000);
        const QByteArray emoji = QByteArray("\xF0\x9F\x94\xA5 ").repeated(500);
        import(mail("a", "ann", "", long1) + mail("b", "bo", "", long1 + "b") +
               mail("c", "cy", "\"*) OR NEAR(", emoji) + mail("d", "di", "\"*) OR NEAR(", emoji) +
               mail("e", "ed", "", QByteArray("x\0y \0 ", 6)) + mail("f", "fi", "", "") +
               mail("g", "gi", "", QByteArray("overflow ").repeated(200'000)));
        for (const QString &id : {u"a"_s, u"c"_s, u"e"_s, u"f"_s, u"g"_s}) {
            QVERIFY(m_workspace->duplicates(caseOf(id)));
            QVERIFY(candidates(id).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestDuplicateCandidates)
#include "tst_duplicatecandidates.moc"
