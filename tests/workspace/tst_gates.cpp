// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "workspace/smallbook.h"

#include <algorithm>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Friday = "Fri, 20 Nov 2026 17:30:00 +0000";
constexpr Seconds Hour = std::chrono::hours(1);
constexpr Seconds Day = std::chrono::days(1);

const FixRecord Reviewed{.author = u"Ada"_s, .reviewers = {{u"Bob"_s, {}}, {u"Cy"_s, {}}}};

} // namespace

/// Steps that are refused until something is there, and edits of what a team writes down.
class TestGates final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmallBook> m_book;
    CaseId m_case;
    Instant m_received;

    CaseEvent last() const { return m_book->detail(m_case).events.last(); }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_book = std::make_unique<SmallBook>();
        m_book->add(SmallBook::policy());
        m_case = m_book->report("report", Friday);
        m_received = at(u"2026-11-20T17:30:00Z");
    }

    void M7_acceptedOnlyWithSeverityAndApproach()
    {
        const Decision fix{.approach = Approach::Fix};
        ActionInput input{.at = m_received + Hour, .decision = fix};
        QCOMPARE(m_book->refusal(m_case, CaseAction::Accept, input),
                 TransitionFault::LacksSeverity);
        input.fields.severity = Severity::Low;
        input.decision.reset();
        QCOMPARE(m_book->refusal(m_case, CaseAction::Accept, input),
                 TransitionFault::LacksApproach);
        input.decision = Decision{.validity = Validity::Plausible};
        QCOMPARE(m_book->refusal(m_case, CaseAction::Accept, input),
                 TransitionFault::LacksApproach);
        input.decision->approach = Approach::Hardening;
        input.reason = u"reproduced"_s;
        m_book->act(m_case, CaseAction::Accept, input);
        const Decision written = m_book->detail(m_case).record.decisions.first();
        QCOMPARE(written.outcome, CaseState::Accepted);
        QCOMPARE(written.validity, Validity::Plausible);
        QCOMPARE(written.reason, u"reproduced"_s);
        QCOMPARE(written.by, u"mara"_s);
        QVERIFY(m_book->detail(m_case).file.needsRelease); // M-13
    }

    void W3_aSupportedVersionIsDeclinedAsUnsupportedOnlyForAReason()
    {
        Policy policy = SmallBook::policy();
        policy.versions = {{.pattern = u"0.8.x"_s, .supported = true}, {.pattern = u"< 0.6"_s}};
        policy.validFrom = m_received;
        m_book->add(policy);
        const CaseId id = m_book->report("versions", "Sat, 21 Nov 2026 17:30:00 +0000");
        const Instant when = m_received + 2 * Day;
        ActionInput input{.at = when,
                          .declineReason = DeclineReason::UnsupportedVersion,
                          .edits = {StatedVersions{.product = {u"0.5.1"_s, u"0.8.3"_s}}}};
        const auto refused = (*m_book)->act(id, CaseAction::Decline, input);
        QVERIFY(!refused.has_value());
        const auto error = std::get<TransitionError>(refused.error());
        QCOMPARE(error.fault, TransitionFault::VersionIsSupported);
        QCOMPARE(error.named, (QStringList{u"0.8.3"_s, u"0.8.x"_s}));
        input.declineReason = DeclineReason::OutOfScope;
        input.at = m_received; // refused for another cause: this one says nothing of versions
        QCOMPARE(m_book->refusal(id, CaseAction::Decline, input), TransitionFault::BeforeReceipt);
        input.at = when;
        input.declineReason = DeclineReason::UnsupportedVersion;
        input.reason = u"a build of their own"_s;
        m_book->act(id, CaseAction::Decline, input);
        QCOMPARE(m_book->detail(id).record.decisions.last().reason, input.reason);
    }

    void M16_releasedOnlyAfterTwoReviewersOrForAReason()
    {
        m_book->accept(m_case, m_received + Hour);
        const Instant when = m_received + 9 * Day;
        QCOMPARE(m_book->refusal(m_case, CaseAction::Release, {.at = when}),
                 TransitionFault::LacksReviewers);
        m_book->act(m_case, CaseAction::Release, {.at = when, .reason = u"exploited now"_s});
        const QList<CaseEvent> events = m_book->detail(m_case).events;
        const auto overridden =
            std::ranges::find(events, EventKind::ReviewOverridden, &CaseEvent::kind);
        QVERIFY(overridden != events.end());
        QCOMPARE(overridden->note, u"exploited now"_s);
    }

    void M16_reviewersNamedAlongWithTheReleaseCount()
    {
        m_book->accept(m_case, m_received + Hour);
        m_book->act(m_case, CaseAction::Release, {.at = m_received + 9 * Day, .edits = {Reviewed}});
        QCOMPARE(m_book->detail(m_case).record.fix, Reviewed);
        QVERIFY(!std::ranges::contains(m_book->detail(m_case).events, EventKind::ReviewOverridden,
                                       &CaseEvent::kind));
    }

    void W20_notClosedWhileAPromiseIsOpenUnlessForAReason()
    {
        m_book->accept(m_case, m_received + Hour);
        m_book->sent(m_case, MessageKind::DetailedResponse, m_received + 2 * Hour);
        m_book->act(m_case, CaseAction::Release, {.at = m_received + 9 * Day, .edits = {Reviewed}});
        m_book->act(m_case, CaseAction::Disclose, {.at = m_received + 10 * Day});
        // Told of the release at no stated time, and owed all the same.
        QCOMPARE(m_book->clock(m_case, PromiseKind::NotifyResolved).dueAt, std::nullopt);
        ActionInput input{.at = m_received + 11 * Day};
        QCOMPARE(m_book->refusal(m_case, CaseAction::Close, input), TransitionFault::LacksReason);
        input.reason = u"the address is gone"_s;
        m_book->act(m_case, CaseAction::Close, input);
        const QList<CaseEvent> events = m_book->detail(m_case).events;
        const auto overridden =
            std::ranges::find(events, EventKind::OpenObligationsOverridden, &CaseEvent::kind);
        QVERIFY(overridden != events.end());
        QCOMPARE(overridden->after, u"notify-resolved"_s);
        QCOMPARE(overridden->note, u"the address is gone"_s);
    }

    void W20_closedWithoutAWordOnceAllIsKept()
    {
        m_book->accept(m_case, m_received + Hour);
        m_book->sent(m_case, MessageKind::DetailedResponse, m_received + 2 * Hour);
        m_book->act(m_case, CaseAction::Release, {.at = m_received + 9 * Day, .edits = {Reviewed}});
        m_book->sent(m_case, MessageKind::Resolved, m_received + 9 * Day + Hour);
        m_book->act(m_case, CaseAction::Disclose, {.at = m_received + 10 * Day});
        m_book->act(m_case, CaseAction::Close, {.at = m_received + 11 * Day});
        QCOMPARE(m_book->detail(m_case).file.state, CaseState::Closed);
    }

    void M9_anEmbargoHoldsNothingBackThatIsPublic()
    {
        m_book->accept(m_case, m_received + Hour);
        m_book->act(m_case, CaseAction::Release,
                    {.at = m_received + 9 * Day,
                     .fields = {.embargo = EmbargoChange{m_received + 30 * Day}},
                     .edits = {Reviewed}});
        QCOMPARE(m_book->refusal(m_case, CaseAction::Disclose, {.at = m_received + 10 * Day}),
                 TransitionFault::LacksReason);
        m_book->act(m_case, CaseAction::Disclose, {.at = m_received + 30 * Day});
    }

    void anEmbargoThatIsMovedLaterIsExtended()
    {
        const auto move = [&](std::optional<Seconds> until) {
            const auto end = until.transform([&](Seconds after) { return m_received + after; });
            QVERIFY(
                (*m_book)->setFields(m_case, {.embargo = EmbargoChange{end}}, m_received + Hour));
            return m_book->detail(m_case).record.embargo.extensions;
        };
        QVERIFY((*m_book)->edit(m_case, EmbargoTerms{.agreedWith = u"the reporter"_s},
                                m_received + Hour));
        QCOMPARE(move(10 * Day), 0);
        QCOMPARE(move(20 * Day), 1);
        QCOMPARE(last().kind, EventKind::EmbargoChanged);
        QCOMPARE(move(15 * Day), 1); // earlier is none
        QCOMPARE(move(30 * Day), 2);
        QCOMPARE(move({}), 2);
        QCOMPARE(m_book->detail(m_case).record.embargo.agreedWith, u"the reporter"_s);
    }

    void theHistoryKeepsBothSidesOfAnEdit()
    {
        QVERIFY((*m_book)->edit(m_case, Reviewed, m_received + Hour));
        FixRecord changed = Reviewed;
        changed.author = u"Eve"_s;
        QVERIFY((*m_book)->edit(m_case, changed, m_received + 2 * Hour));
        QCOMPARE(last().kind, EventKind::RecordEdited);
        QVERIFY2(last().before.contains("Ada"_L1), qPrintable(last().before));
        QVERIFY2(last().after.contains("Eve"_L1), qPrintable(last().after));
        QCOMPARE(last().by, u"mara"_s);
    }

    void anEditOfNothingWritesNothing_data()
    {
        QTest::addColumn<RecordEdit>("edit");
        QTest::newRow("a fix") << RecordEdit(Reviewed);
        QTest::newRow("how it was reported") << RecordEdit(Conduct{.isPrivate = true});
        QTest::newRow("an estimate") << RecordEdit(Estimate{.fixBy = at(u"2027-01-01")});
        QTest::newRow("a decision") << RecordEdit(Decision{.approach = Approach::Fix});
        QTest::newRow("an item") << RecordEdit(
            ConfirmedItem{.key = u"poc"_s, .state = AnswerState::Given});
    }

    void anEditOfNothingWritesNothing()
    {
        QFETCH(const RecordEdit, edit);
        QVERIFY((*m_book)->edit(m_case, edit, m_received + Hour));
        const CaseDetail once = m_book->detail(m_case);
        QCOMPARE(once.events.last().kind, EventKind::RecordEdited);
        QVERIFY((*m_book)->edit(m_case, edit, m_received + 2 * Hour));
        QVERIFY(m_book->detail(m_case) == once);
        QVERIFY((*m_book)->setFields(m_case, {.severity = once.file.severity}, m_received + Hour));
        QVERIFY(m_book->detail(m_case) == once);
    }

    void fieldsAndEditsAreAllOrNothing()
    {
        const CaseDetail before = m_book->detail(m_case);
        const auto refused = (*m_book)->change(
            m_case, {.severity = Severity::High},
            {Reviewed, PauseChange{.kind = PromiseKind::Acknowledge, .reason = u"x"_s}},
            m_received + Hour);
        QVERIFY(!refused);
        QCOMPARE(std::get<RecordError>(refused.error()).fault, RecordFault::CannotBePaused);
        QVERIFY(m_book->detail(m_case) == before);
        const auto early = (*m_book)->edit(m_case, Reviewed, m_received - Hour);
        QCOMPARE(std::get<RecordError>(early.error()).fault, RecordFault::BeforeReceipt);
    }

    void W18_guidelinesThatWereNotFollowedTakeBackWhatTheyCondition()
    {
        Policy conditional = SmallBook::policy(u"2026-06-01");
        conditional.promises.append(
            {.kind = PromiseKind::FixEstimate, .onlyIfGuidelinesFollowed = true});
        m_book->add(conditional); // in force at receipt, and so the case's
        QVERIFY(m_book->clock(m_case, PromiseKind::FixEstimate).isOwed);
        QVERIFY((*m_book)->edit(m_case,
                                Conduct{.followedGuidelines = false, .reason = u"on a blog"_s},
                                m_received + Hour));
        QVERIFY(!m_book->clock(m_case, PromiseKind::FixEstimate).isOwed);
        QVERIFY(m_book->clock(m_case, PromiseKind::Acknowledge).isOwed);
    }

    void bothReportersOfADuplicateAreToldOfTheFix()
    {
        const CaseId second = m_book->report("second", Friday);
        const CaseId third = m_book->report("third", Friday);
        const auto mark = [&](CaseId id, CaseId of) {
            m_book->act(id, CaseAction::MarkDuplicate,
                        {.at = m_received + Hour, .duplicateOfKey = m_book->detail(of).file.key});
        };
        mark(third, second); // a duplicate of a duplicate
        mark(second, m_case);
        for (const CaseId id : {second, third}) {
            m_book->sent(id, MessageKind::Decision, m_received + 2 * Hour); // M-8
        }
        QVERIFY(!m_book->clock(third, PromiseKind::NotifyResolved).startsAt.has_value());
        m_book->accept(m_case, m_received + 2 * Hour);
        QSignalSpy changed(&*m_book->operator->(), &Workspace::changed);
        m_book->act(m_case, CaseAction::Release, {.at = m_received + 9 * Day, .edits = {Reviewed}});
        QCOMPARE(changed.first().first().value<ChangeSet>().rows.size(), 3);
        for (const CaseId id : {m_case, second, third}) {
            QCOMPARE(m_book->clock(id, PromiseKind::NotifyResolved).startsAt, m_received + 9 * Day);
            QCOMPARE(m_book->detail(id).file.owedWord, PromiseKind::NotifyResolved);
            QVERIFY(!m_book->detail(id).messages.isEmpty()); // its own thread
        }
        QCOMPARE(m_book->detail(m_case).duplicateKeys.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
