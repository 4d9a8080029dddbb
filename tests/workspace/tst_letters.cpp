// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importfixture.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Now{1'795'290'120}; // 2026-11-21 19:42 UTC
constexpr auto Hour = std::chrono::hours(1);

Policy policyNamed(const QString &name)
{
    QFile file(QStringLiteral(DOCKET_RESOURCES) + u"/policies/"_s + name + u".json"_s);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return policyFromJson(file.readAll()).value_or(Policy());
}

const QByteArray Report = "Message-ID: <report@example.org>\n"
                          "From: =?utf-8?q?Zo=C3=AB?= <zoe@example.org>\nTo: hello@stalw.art\n"
                          "Date: Fri, 20 Nov 2026 16:30:00 +0000\nSubject: XSS\n\nSteps: 1. 2.\n";
const QByteArray Issue =
    R"([{"number":7,"title":"overflow","body":"see poc","state":"open",)"
    R"("html_url":"https://github.com/aicertus/mailflow/issues/7","user":{"login":"ann"},)"
    R"("author_association":"NONE","created_at":"2026-11-01T08:00:00Z"}])";

QByteArray commentBy(const QByteArray &association, const QString &body)
{
    const QJsonObject comment{
        {u"id"_s, 1},
        {u"issue_url"_s, u"https://api.github.com/repos/aicertus/mailflow/issues/7"_s},
        {u"html_url"_s, u"https://github.com/aicertus/mailflow/issues/7#issuecomment-1"_s},
        {u"user"_s, QJsonObject{{u"login"_s, u"maintainer"_s}}},
        {u"author_association"_s, QString::fromLatin1(association)},
        {u"created_at"_s, u"2026-11-21T18:00:00Z"_s},
        {u"body"_s, body}};
    return '[' + QJsonDocument(comment).toJson(QJsonDocument::Compact) + ']';
}

} // namespace

/// A draft is no letter until it was sent, which a person says or an import proves.
class TestLetters final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    CaseId import(const QString &name, const QByteArray &bytes, const QString &product)
    {
        const auto report =
            m_workspace->importNow({.paths = {Testing::writeIn(*m_folder, name, bytes)},
                                    .product = product,
                                    .by = u"me"_s},
                                   {}, {});
        if (!report) {
            QTest::qFail("the import failed", __FILE__, __LINE__);
        }
        const auto byMail = m_workspace->caseByRef(u"report@example.org"_s);
        return byMail ? *byMail
                      : m_workspace->caseByRef(u"https://github.com/aicertus/mailflow/issues/7"_s)
                            .value_or(CaseId());
    }

    CaseId mailCase() { return import(u"report.eml"_s, Report, u"stalwart"_s); }

    CaseId trackerCase() { return import(u"issues.json"_s, Issue, u"mailflow"_s); }

    CaseDetail detail(CaseId id) const
    {
        return m_workspace->caseDetail(id).value_or(CaseDetail());
    }

    Obligation clock(CaseId id, PromiseKind kind) const
    {
        const CaseDetail shown = detail(id);
        const auto found = std::ranges::find(shown.obligations, kind, &Obligation::kind);
        return found == shown.obligations.end() ? Obligation() : *found;
    }

    bool isMet(CaseId id, PromiseKind kind) const { return clock(id, kind).metAt.has_value(); }

    Letter letter(CaseId id, LetterKind kind) const
    {
        const auto composed = m_workspace->letter(id, kind, Now);
        if (!composed) {
            QTest::qFail("no letter", __FILE__, __LINE__);
        }
        return composed.value_or(Letter());
    }

    QByteArray saved(CaseId id, const Letter &letter, const QString &name)
    {
        const QString path = m_folder->filePath(name);
        if (!m_workspace->saveLetter(id, letter, path, Now)) {
            QTest::qFail("not saved", __FILE__, __LINE__);
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void decide(CaseId id)
    {
        const ActionInput input{.at = Now,
                                .fields = {.severity = Severity::High},
                                .decision = Decision{.approach = Approach::Fix}};
        QVERIFY(m_workspace->act(id, CaseAction::Evaluate, {.at = Now}));
        QVERIFY(m_workspace->act(id, CaseAction::Accept, input));
    }

    void release(CaseId id)
    {
        decide(id);
        QVERIFY(m_workspace->act(id, CaseAction::StartFix, {.at = Now}));
        QVERIFY(m_workspace->act(id, CaseAction::Release, {.at = Now, .reason = u"reviewed"_s}));
    }

    void sendByHand(CaseId id, LetterKind kind, Instant at = Now)
    {
        QVERIFY(
            m_workspace->addMessage(id, {.at = at, .text = letter(id, kind).body, .letter = kind}));
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_folder->filePath(u"t.docket"_s), [] { return Now; });
        QVERIFY(made);
        m_workspace = std::move(*made);
        m_workspace->setPerson(u"Mara"_s);
        for (const QString &name : {u"stalwart"_s, u"mailflow"_s}) {
            QVERIFY(m_workspace->addPolicy(policyNamed(name)));
        }
    }

    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void W16_aDraftMeetsNothing()
    {
        const CaseId id = mailCase();
        const QList<Obligation> before = detail(id).obligations;
        const Letter draft = letter(id, LetterKind::Received);
        QVERIFY(saved(id, draft, u"draft.eml"_s).contains("X-Unsent: 1"));
        QVERIFY(m_workspace->noteLetter(id, draft, Now));
        const CaseDetail after = detail(id);
        QCOMPARE(after.obligations, before);
        QCOMPARE(after.file.state, CaseState::New);
        QCOMPARE(after.messages.size(), 1);
        QCOMPARE(after.events.last().kind, EventKind::LetterDrafted);
        QCOMPARE(after.events.last().after, u"received"_s);
        QVERIFY(!after.record.safeHarbourAt);
    }

    void W16_saidToBeSentItMeets()
    {
        const CaseId id = mailCase();
        sendByHand(id, LetterKind::Received);
        QVERIFY(clock(id, PromiseKind::Acknowledge).metAt == Now);
        const CaseDetail after = detail(id);
        QCOMPARE(after.file.state, CaseState::Acknowledged);
        const auto standings = lettersOf(after);
        const auto received =
            std::ranges::find(standings, LetterKind::Received, &LetterStanding::kind);
        QVERIFY(received->sentAt == Now && !received->isOwed());
    }

    void W17_anAcknowledgementAloneLeavesTheDetailedResponseOwed()
    {
        const CaseId id = mailCase();
        sendByHand(id, LetterKind::Received);
        QVERIFY(!isMet(id, PromiseKind::DetailedResponse));
        QCOMPARE(lettersOf(detail(id)).first().kind, LetterKind::NextSteps);
        sendByHand(id, LetterKind::NextSteps);
        QVERIFY(isMet(id, PromiseKind::DetailedResponse));
    }

    void W17_theSentMailboxProvesIt_data()
    {
        QTest::addColumn<QByteArray>("from"); ///< of the file, to be replaced
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("isProof");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                            bool isProof) { QTest::newRow(name) << from << to << isProof; };
        row("W-17: as it was saved", "X-Unsent: 1", "X-Sent: 1", true);
        row("W-17: the client gave it another Message-ID", "Message-Id: <", "Message-Id: <new-",
            true);
        row("W-17: an automatic reply proves nothing", "X-Unsent: 1",
            "Auto-Submitted: auto-replied", false);
        row("W-17: a letter to somebody else proves nothing", "zoe@example.org", "ann@example.net",
            false);
    }

    void W17_theSentMailboxProvesIt()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(bool, isProof);
        const CaseId id = mailCase();
        sendByHand(id, LetterKind::Received);
        QByteArray sent = saved(id, letter(id, LetterKind::NextSteps), u"draft.eml"_s);
        QVERIFY(sent.contains(from));
        sent.replace(from, to);
        import(u"sent.eml"_s, sent, {});
        QCOMPARE(isMet(id, PromiseKind::DetailedResponse), isProof);
    }

    void W17_whatSurvivesAMailClientIsEnough_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isProof");
        const QString body = u"Hello,\nwe will look at it this week.\n\n"_s;
        QTest::newRow("W-17: the reference line, in a text that was edited")
            << body + u"Reference: %1/next-steps"_s << true;
        QTest::newRow("a reference that is quoted is another message's")
            << body + u"> Reference: %1/next-steps"_s << false;
        QTest::newRow("a reference to another case")
            << body + u"Reference: DKT-99-999/next-steps"_s << false;
        QTest::newRow("an unknown letter") << body + u"Reference: %1/nonsense"_s << false;
        QTest::newRow("nothing at all") << body << false;
    }

    void W17_whatSurvivesAMailClientIsEnough()
    {
        QFETCH(QString, text);
        QFETCH(bool, isProof);
        const CaseId id = mailCase();
        const QByteArray head = "Message-ID: <a1@stalw.art>\nIn-Reply-To: <report@example.org>\n"
                                "From: hello@stalw.art\nTo: zoe@example.org\n"
                                "Date: Sat, 21 Nov 2026 10:00:00 +0000\nSubject: Re: XSS\n\n";
        const QString named = text.contains("%1"_L1) ? text.arg(detail(id).file.key) : text;
        import(u"sent.eml"_s, head + named.toUtf8(), {});
        QVERIFY(isMet(id, PromiseKind::Acknowledge)); // any answer does
        QCOMPARE(isMet(id, PromiseKind::DetailedResponse), isProof);
    }

    void aDraftWithoutItsReferenceIsKnownByItsWords()
    {
        const CaseId id = mailCase();
        Letter draft = letter(id, LetterKind::NextSteps);
        draft.body = u"We look at it.\nThen we write again.\n"_s;
        QVERIFY(m_workspace->noteLetter(id, draft, Now));
        import(u"sent.eml"_s,
               "Message-ID: <a1@stalw.art>\nIn-Reply-To: <report@example.org>\n"
               "From: hello@stalw.art\nTo: zoe@example.org\n"
               "Date: Sat, 21 Nov 2026 10:00:00 +0000\nSubject: Re: XSS\n\n"
               "We look at it. Then\nwe write again.\n\n> Steps: 1. 2.\n",
               {});
        QVERIFY(isMet(id, PromiseKind::DetailedResponse));
    }

    void aReporterWhoQuotesTheReferenceMeetsNothing()
    {
        const CaseId id = mailCase();
        import(u"forged.eml"_s,
               "Message-ID: <f@example.org>\nIn-Reply-To: <report@example.org>\n"
               "From: zoe@example.org\nTo: hello@stalw.art\n"
               "Date: Sat, 21 Nov 2026 10:00:00 +0000\nSubject: Re: XSS\n\nReference: " +
                   detail(id).file.key.toUtf8() + "/next-steps\n",
               {});
        QVERIFY(!isMet(id, PromiseKind::DetailedResponse));
        QVERIFY(!isMet(id, PromiseKind::Acknowledge));
    }

    void W19_theEstimateIsMetByItsLetterAndAChangeOwesAnother()
    {
        const CaseId id = mailCase();
        QCOMPARE(
            std::get<LetterError>(m_workspace->letter(id, LetterKind::Estimate, Now).error()).fault,
            LetterFault::NothingToSend);
        QVERIFY(m_workspace->edit(id, Estimate{.fixBy = Now + 240 * Hour}, Now - 2 * Hour));
        sendByHand(id, LetterKind::Received);
        QVERIFY(!isMet(id, PromiseKind::FixEstimate));
        QByteArray sent = saved(id, letter(id, LetterKind::Estimate), u"e.eml"_s);
        import(u"sent.eml"_s, sent, {});
        QVERIFY(isMet(id, PromiseKind::FixEstimate));
        QVERIFY(m_workspace->edit(id, Estimate{.fixBy = Now + 480 * Hour}, Now + Hour));
        QVERIFY(!isMet(id, PromiseKind::EstimateChange));
        const QList<LetterStanding> standings = lettersOf(detail(id));
        const auto changed =
            std::ranges::find(standings, LetterKind::EstimateChanged, &LetterStanding::kind);
        QVERIFY(changed != standings.end() && changed->isOwed());
        sendByHand(id, LetterKind::EstimateChanged, Now + Hour);
        QVERIFY(isMet(id, PromiseKind::EstimateChange));
    }

    void W20_theReporterIsToldOfTheReleaseAndTheCaseCanBeClosed()
    {
        const CaseId id = mailCase();
        sendByHand(id, LetterKind::NextSteps);
        QVERIFY(m_workspace->edit(id, Estimate{.fixBy = Now + 240 * Hour}, Now));
        sendByHand(id, LetterKind::Estimate);
        release(id);
        QVERIFY(m_workspace->act(id, CaseAction::Disclose, {.at = Now}));
        const auto refused = m_workspace->act(id, CaseAction::Close, {.at = Now});
        QCOMPARE(std::get<TransitionError>(refused.error()).fault, TransitionFault::LacksReason);
        import(u"sent.eml"_s, saved(id, letter(id, LetterKind::FixReleased), u"f.eml"_s), {});
        QVERIFY(isMet(id, PromiseKind::NotifyResolved));
        QVERIFY(m_workspace->act(id, CaseAction::Close, {.at = Now}));
    }

    void W21_whenTheSafeHarbourSentenceWasGivenIsWrittenDown_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("W-21: a person says that it was sent") << u"said"_s;
        QTest::newRow("W-21: the Sent mailbox has it") << u"imported"_s;
        QTest::newRow("W-21: the words of an acknowledgement have it") << u"acknowledged"_s;
    }

    void W21_whenTheSafeHarbourSentenceWasGivenIsWrittenDown()
    {
        QFETCH(const QString, way);
        const CaseId id = mailCase();
        if (way == "imported"_L1) {
            import(u"sent.eml"_s, saved(id, letter(id, LetterKind::Received), u"r.eml"_s), {});
        } else if (way == "acknowledged"_L1) {
            QVERIFY(m_workspace->act(id, CaseAction::Acknowledge,
                                     {.at = Now, .reason = letter(id, LetterKind::Received).body}));
        } else {
            sendByHand(id, LetterKind::Received);
        }
        const CaseDetail after = detail(id);
        QVERIFY(after.record.safeHarbourAt == Now);
        QVERIFY(std::ranges::contains(after.events, EventKind::RecordEdited, &CaseEvent::kind));
    }

    void M8_theDecisionStaysOwedUntilItsLetterWasSent()
    {
        const CaseId id = trackerCase();
        decide(id);
        sendByHand(id, LetterKind::Received);
        QVERIFY(!isMet(id, PromiseKind::NotifyDecision));
        QVERIFY(m_workspace->noteLetter(id, letter(id, LetterKind::Accepted), Now));
        QVERIFY(!isMet(id, PromiseKind::NotifyDecision));
        sendByHand(id, LetterKind::Accepted);
        QVERIFY(isMet(id, PromiseKind::NotifyDecision));
    }

    void M6_theTimelineForAResolutionIsALetterOfItsOwn()
    {
        const CaseId id = trackerCase();
        sendByHand(id, LetterKind::Received);
        QVERIFY(isMet(id, PromiseKind::Acknowledge));
        QVERIFY(!isMet(id, PromiseKind::FixEstimate));
        QVERIFY(m_workspace->edit(id, Estimate{.fixBy = Now + 240 * Hour}, Now));
        sendByHand(id, LetterKind::Estimate);
        QVERIFY(isMet(id, PromiseKind::FixEstimate));
    }

    void M12_aFreshDumpWithTheCommentFlipsTheObligation()
    {
        const CaseId id = trackerCase();
        release(id);
        const Letter comment = letter(id, LetterKind::FixReleased);
        QVERIFY(comment.isTrackerComment);
        QByteArray dump = commentBy("MEMBER", comment.body);
        dump.replace("18:00:00", "19:42:00");
        QVERIFY(!isMet(id, PromiseKind::NotifyResolved));
        import(u"comments.json"_s, dump, u"mailflow"_s);
        QVERIFY(isMet(id, PromiseKind::NotifyResolved));
        QCOMPARE(detail(id).messages.last().message.kind, MessageKind::Resolved);
    }

    void M12_aCommentOfSomebodyElseFlipsNothing()
    {
        const CaseId id = trackerCase();
        release(id);
        QByteArray dump = commentBy("NONE", letter(id, LetterKind::FixReleased).body);
        dump.replace("18:00:00", "19:42:00");
        import(u"comments.json"_s, dump, u"mailflow"_s);
        QVERIFY(!isMet(id, PromiseKind::NotifyResolved));
    }

    void M10_aFixThatIsNotReleasedIsNotToldOf()
    {
        const CaseId id = trackerCase();
        decide(id);
        QVERIFY(m_workspace->edit(id, FixRecord{.fixedAt = Now}, Now));
        const auto refused = m_workspace->letter(id, LetterKind::FixReleased, Now);
        QVERIFY(!refused);
        QCOMPARE(std::get<LetterError>(refused.error()).detail, u"released"_s);
    }

    void W10_aSupportQuestionIsClosedWithAnswerAndAudit()
    {
        const CaseId id = mailCase();
        QVERIFY(m_workspace->act(id, CaseAction::Decline,
                                 {.at = Now,
                                  .reason = u"Please use the forum."_s,
                                  .declineReason = DeclineReason::SupportQuestion}));
        const Letter answer = letter(id, LetterKind::SupportQuestion);
        QVERIFY(answer.body.contains("Please use the forum."_L1));
        sendByHand(id, LetterKind::SupportQuestion);
        QVERIFY(isMet(id, PromiseKind::Acknowledge));
        const CaseDetail after = detail(id);
        QCOMPARE(after.record.decisions.last().outcome, CaseState::Declined);
        QVERIFY(std::ranges::any_of(after.events, [](const CaseEvent &event) {
            return event.after == u"declined: support-question"_s;
        }));
    }

    void M21_theContactOfThePolicyIsInTheLetter()
    {
        const CaseId id = trackerCase();
        QVERIFY(letter(id, LetterKind::Received)
                    .body.contains("https://github.com/aicertus/mailflow/issues"_L1));
    }

    void aTemplateCanBeChangedAndBroughtBack()
    {
        const CaseId id = mailCase();
        const QString original = letter(id, LetterKind::Received).body;
        const QString text = u"Dear {{ reporter }}"_s;
        QVERIFY(m_workspace->setTemplate(LetterKind::Received, text, Now));
        QVERIFY(letter(id, LetterKind::Received).body.startsWith(u"Dear Zoë\n"_s));
        QCOMPARE(m_workspace->letterTemplates()->value(u"received"_s), text);
        QVERIFY(m_workspace->setTemplate(LetterKind::Received, std::nullopt, Now));
        QCOMPARE(letter(id, LetterKind::Received).body, original);
        QCOMPARE(m_workspace->setting(Setting::Templates)->value_or(QByteArray()), "{}");
    }

    void aBadTemplateIsRefusedAndChangesNothing()
    {
        const auto refused = m_workspace->setTemplate(LetterKind::Received,
                                                      u"Hi\n{% include \"/etc/passwd\" %}"_s, Now);
        QVERIFY(!refused);
        const auto error = std::get<LetterError>(refused.error());
        QCOMPARE(error.fault, LetterFault::BadTemplate);
        QCOMPARE(error.line, 2);
        QCOMPARE(error.detail, u"include"_s);
        QVERIFY(!m_workspace->setting(Setting::Templates)->has_value());
    }

    void anEmptyTemplateIsAPromiseWithoutOne()
    {
        const CaseId id = mailCase();
        QVERIFY(m_workspace->setTemplate(LetterKind::NextSteps, u""_s, Now));
        QCOMPARE(promisesWithoutTemplate(detail(id).policy, *m_workspace->letterTemplates()),
                 {PromiseKind::DetailedResponse});
        QCOMPARE(std::get<LetterError>(m_workspace->letter(id, LetterKind::NextSteps, Now).error())
                     .fault,
                 LetterFault::NoTemplate);
    }

    void aLetterIsNeverWrittenOverTheCasebook()
    {
        const CaseId id = mailCase();
        const qsizetype events = detail(id).events.size();
        QVERIFY(!m_workspace->saveLetter(id, letter(id, LetterKind::Received),
                                         m_folder->filePath(u"t.docket"_s), Now));
        QVERIFY(!m_workspace->saveLetter(id, letter(id, LetterKind::Received),
                                         m_folder->filePath(u"t.docket-wal"_s), Now));
        QCOMPARE(detail(id).events.size(), events); // refused, and so not drafted
    }
};

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
