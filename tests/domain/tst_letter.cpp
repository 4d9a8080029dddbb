// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/letter.h"
#include "domain/testing.h"
#include "domain/tokens.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;
using Docket::Testing::at;

namespace {

const Instant Now = at(u"2026-11-21T12:00:00Z");
constexpr auto Hour = std::chrono::hours(1);

Obligation clock(PromiseKind kind, std::optional<Instant> dueAt, std::optional<Instant> metAt = {})
{
    return {.kind = kind, .startsAt = Now - 20 * Hour, .dueAt = dueAt, .metAt = metAt};
}

QStringList namesOf(const QList<LetterStanding> &standings)
{
    QStringList names;
    for (const LetterStanding &standing : standings) {
        names.append(nameOf(standing.kind));
    }
    return names;
}

} // namespace

class TestLetter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void everyLetterHasItsNameAndCountsAsSomething()
    {
        QSet<QString> names;
        for (const LetterKind kind : letterKinds()) {
            names.insert(nameOf(kind));
            QVERIFY(letterFromName(QString(nameOf(kind))) == kind);
            QVERIFY(recordedAs(kind) != MessageKind::AutomaticReply);
        }
        QCOMPARE(names.size(), letterKinds().size());
        QVERIFY(!letterFromName(u"nonsense"));
    }

    void everyDeclineReasonAndEveryPromiseToAReporterHasItsLetter()
    {
        const QList<LetterKind> kinds = letterKinds();
        for (const DeclineReason reason : allValues<DeclineReason>()) {
            QVERIFY(std::ranges::count(kinds, std::optional(reason), declineReasonOf) == 1);
        }
        for (const PromiseKind promise : allValues<PromiseKind>()) {
            const bool isServed = std::ranges::any_of(
                kinds, [promise](LetterKind kind) { return servedBy(kind).contains(promise); });
            QCOMPARE(isServed, isToReporter(promise));
        }
    }

    void marksAreFoundWhereTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("alone") << u"Reference: DKT-26-001/estimate"_s << true;
        QTest::newRow("with CR LF and blanks")
            << u"Hi\r\n  Reference: DKT-26-001/estimate \r\n"_s << true;
        QTest::newRow("a comment") << u"Hi\n<!-- docket: DKT-26-001/estimate -->"_s << true;
        QTest::newRow("quoted") << u"> Reference: DKT-26-001/estimate"_s << false;
        QTest::newRow("within a sentence") << u"see Reference: DKT-26-001/estimate"_s << false;
        QTest::newRow("with something behind") << u"Reference: DKT-26-001/estimate!"_s << false;
        QTest::newRow("an unknown letter") << u"Reference: DKT-26-001/gift"_s << false;
        QTest::newRow("no key") << u"Reference: /estimate"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void marksAreFoundWhereTheyAre()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFound);
        const auto expected = isFound
                                  ? std::optional(LetterMark{u"DKT-26-001"_s, LetterKind::Estimate})
                                  : std::nullopt;
        QVERIFY(letterInText(text) == expected);
    }

    void theFirstMarkCounts()
    {
        QCOMPARE(letterInText(u"Reference: A/estimate\nReference: A/received"_s)->kind,
                 LetterKind::Estimate);
    }

    void aMessageIdNamesItsLetter()
    {
        for (const LetterKind kind : letterKinds()) {
            const LetterMark mark{u"DKT-26-001"_s, kind};
            QVERIFY(letterInMessageId(letterMessageId(mark, Now, u"example.org"_s)) == mark);
            QVERIFY(letterInMessageId(letterMessageId(mark, Now, {})) == mark);
            QVERIFY(letterMarkFrom(toString(mark)) == mark);
        }
        QVERIFY(!letterInMessageId(u"20261121.received@example.org"));
        QVERIFY(!letterInMessageId(u"DKT-26-001.gift.1.docket@example.org"));
    }

    void whatIsDueFirstStandsFirst()
    {
        CaseDetail detail;
        detail.obligations = {clock(PromiseKind::FixEstimate, std::nullopt),
                              clock(PromiseKind::DetailedResponse, Now + 28 * Hour),
                              clock(PromiseKind::StatusUpdate, Now + 2 * Hour),
                              clock(PromiseKind::Acknowledge, Now + 4 * Hour, Now - 19 * Hour)};
        const QStringList names = namesOf(lettersOf(detail));
        QCOMPARE(names.first(3), QStringList({u"status-update"_s, u"next-steps"_s, u"estimate"_s}));
        QCOMPARE(names.last(), u"received"_s);
        QVERIFY(!names.contains(u"duplicate"_s) && !names.contains(u"declined-other"_s));
    }

    void M8_aDeclinedCaseOwesTheLetterOfItsReason()
    {
        CaseDetail detail;
        detail.file.state = CaseState::Declined;
        detail.file.declineReason = DeclineReason::OutOfScope;
        detail.obligations = {clock(PromiseKind::NotifyDecision, std::nullopt)};
        const QList<LetterStanding> standings = lettersOf(detail);
        QCOMPARE(standings.first().kind, LetterKind::OutOfScope);
        QVERIFY(standings.first().isOwed());
        QVERIFY(!namesOf(standings).contains(u"accepted"_s));
        QVERIFY(!namesOf(standings).contains(u"next-steps"_s));
        detail.obligations.append(clock(PromiseKind::DetailedResponse, Now + Hour));
        QVERIFY(namesOf(lettersOf(detail)).contains(u"next-steps"_s)); // still owed
    }

    void M10_aReleasedCaseIsNotOfferedTheLetterOfItsDisclosure()
    {
        CaseDetail detail;
        detail.file.releasedAt = Now;
        QVERIFY(!namesOf(lettersOf(detail)).contains(u"disclosure"_s));
        detail.file.disclosedAt = Now;
        QVERIFY(namesOf(lettersOf(detail)).contains(u"disclosure"_s));
    }

    void W19_aDateThatWasSetAgainNeedsNoLetter()
    {
        CaseDetail detail;
        detail.record.estimates = {{.fixBy = Now, .reason = u"a"_s}, {.fixBy = Now, .reason = {}}};
        QVERIFY(!namesOf(lettersOf(detail)).contains(nameOf(LetterKind::EstimateChanged)));
        detail.record.estimates.append({.fixBy = Now + Hour});
        QVERIFY(namesOf(lettersOf(detail)).contains(nameOf(LetterKind::EstimateChanged)));
    }

    void whatIsNotOwedIsNoClock()
    {
        CaseDetail detail;
        Obligation excused = clock(PromiseKind::FixEstimate, std::nullopt);
        excused.isOwed = false; // W-18
        Obligation waiting = clock(PromiseKind::NotifyResolved, std::nullopt);
        waiting.startsAt.reset(); // for the release
        detail.obligations = {excused, waiting};
        for (const LetterStanding &standing : lettersOf(detail)) {
            QVERIFY(!standing.clock);
        }
    }

    void theHistorySaysWhenALetterWasDraftedAndSent()
    {
        CaseDetail detail;
        const auto event = [](EventKind kind, Instant when, const QString &name) {
            const bool isDraft = kind == EventKind::LetterDrafted;
            return CaseEvent{.at = when,
                             .kind = kind,
                             .before = isDraft ? QString() : name,
                             .after = isDraft ? name : QString()};
        };
        detail.events = {event(EventKind::LetterDrafted, Now - 3 * Hour, u"status-update"_s),
                         event(EventKind::MessageSent, Now - 2 * Hour, u"status-update"_s),
                         event(EventKind::MessageSent, Now - Hour, u"status-update"_s),
                         event(EventKind::MessageSent, Now, {})};
        const LetterStanding last = lettersOf(detail).last();
        QCOMPARE(last.kind, LetterKind::StatusUpdate);
        QVERIFY(last.sentAt == Now - Hour && last.draftedAt == Now - 3 * Hour);
    }

    void W21_theSentenceIsKnownHoweverItsLinesAreBroken()
    {
        Policy policy;
        policy.safeHarbour = u"We will not take legal action."_s;
        QVERIFY(givesSafeHarbour(policy, u"Hi\nWe will not\n  take legal action.\n"_s));
        QVERIFY(!givesSafeHarbour(policy, u"> We will not take legal action."_s));
        QVERIFY(!givesSafeHarbour(policy, u"We will take legal action."_s));
        QVERIFY(!givesSafeHarbour({}, u"anything"_s));
    }

    void M12_whereACaseIsAnswered_data()
    {
        QTest::addColumn<SourceKind>("source");
        QTest::addColumn<PublicIssue>("rule");
        QTest::addColumn<bool>("isTracker");
        using enum SourceKind;
        QTest::newRow("M-12: an issue") << GitHub << PublicIssue::Required << true;
        QTest::newRow("an issue against the policy") << GitHub << PublicIssue::Forbidden << true;
        QTest::newRow("entered by hand under a tracker policy")
            << ByHand << PublicIssue::Required << true;
        QTest::newRow("a mail has no issue to comment on")
            << Mail << PublicIssue::Required << false;
        QTest::newRow("a mail") << Mail << PublicIssue::Forbidden << false;
    }

    void M12_whereACaseIsAnswered()
    {
        QFETCH(SourceKind, source);
        QFETCH(PublicIssue, rule);
        QFETCH(bool, isTracker);
        CaseDetail detail;
        detail.file.source = source;
        detail.policy.publicIssue = rule;
        QCOMPARE(isAnsweredOnTracker(detail), isTracker);
    }
};

QTEST_GUILESS_MAIN(TestLetter)
#include "tst_letter.moc"
