// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caseclocks.h"
#include "domain/tokens.h"
#include "workspace/casefacts.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Noon{1'700'000'000};
constexpr Seconds Hour = std::chrono::hours(1);

Message message(Direction direction, Instant at, MessageKind kind = MessageKind::Other)
{
    return {.direction = direction,
            .kind = kind,
            .messageRef = u"m%1"_s.arg(at.seconds),
            .from = {.name = u"n%1"_s.arg(at.seconds), .address = {}, .handle = {}},
            .sentAt = at,
            .receivedAt = at};
}

OpenCase caseWith(const QList<Message> &messages)
{
    return {{.id = CaseId{1}, .receivedAt = Noon}, messages};
}

} // namespace

class TestCaseFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void theEarliestMessageThatAnswersNoneIsTheReport()
    {
        OpenCase open = caseWith({message(Direction::Inbound, Noon + 2 * Hour),
                                  message(Direction::Inbound, Noon - Hour)});
        QVERIFY(settle(open, Noon + 3 * Hour, {}).isEmpty());
        QCOMPARE(open.file.receivedAt, Noon - Hour);
        QCOMPARE(open.file.sourceRef, u"m%1"_s.arg((Noon - Hour).seconds));
        QCOMPARE(open.file.reporter.name, u"n%1"_s.arg((Noon - Hour).seconds));
    }

    void aBackdatedReplyIsNoReport_data()
    {
        QTest::addColumn<QString>("inReplyTo");
        QTest::newRow("to the report") << u"m%1"_s.arg(Noon.seconds);
        QTest::newRow("to something unknown") << u"elsewhere@example.net"_s;
    }

    void aBackdatedReplyIsNoReport()
    {
        QFETCH(const QString, inReplyTo);
        Message reply = message(Direction::Inbound, Noon - 1000 * Hour);
        reply.inReplyTo = inReplyTo;
        reply.matchedBy = MatchedBy::References;
        OpenCase open = caseWith({message(Direction::Inbound, Noon), reply});
        QVERIFY(settle(open, Noon + Hour, {}).isEmpty());
        QCOMPARE(open.file.receivedAt, Noon);
        QCOMPARE(open.file.reporter.name, u"n%1"_s.arg(Noon.seconds));
    }

    void aCommentIsNoReport()
    {
        Message comment = message(Direction::Inbound, Noon - Hour);
        comment.matchedBy = MatchedBy::TrackerIssue;
        OpenCase open = caseWith({message(Direction::Inbound, Noon), comment});
        QVERIFY(settle(open, Noon + Hour, {}).isEmpty());
        QCOMPARE(open.file.receivedAt, Noon);
    }

    void theFirstAnswerAcknowledges()
    {
        OpenCase open = caseWith(
            {message(Direction::Inbound, Noon), message(Direction::Outbound, Noon + Hour)});
        const QList<CaseEvent> events = settle(open, Noon + 2 * Hour, u"import"_s);
        QCOMPARE(open.file.state, CaseState::Acknowledged);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().at, Noon + Hour);
        QCOMPARE(events.first().after, toToken(CaseState::Acknowledged));
    }

    void neitherNotesNorAutomaticRepliesAcknowledge()
    {
        OpenCase open =
            caseWith({message(Direction::Inbound, Noon), message(Direction::Internal, Noon + Hour),
                      message(Direction::Outbound, Noon + Hour, MessageKind::AutomaticReply)});
        QVERIFY(settle(open, Noon + 2 * Hour, {}).isEmpty());
        QCOMPARE(open.file.state, CaseState::New);
    }

    void aDecidedCaseIsNotMovedBack()
    {
        OpenCase open = caseWith(
            {message(Direction::Inbound, Noon), message(Direction::Outbound, Noon + Hour)});
        open.file.state = CaseState::Declined;
        QVERIFY(settle(open, Noon + 2 * Hour, {}).isEmpty());
        QCOMPARE(open.file.state, CaseState::Declined);
    }

    void W_7_aPublicReportAgainstThePolicyDidNotFollowItsGuidelines()
    {
        OpenCase open = caseWith({});
        open.file.isPublic = true;
        QVERIFY(!factsOf(open, {.publicIssue = PublicIssue::Forbidden}).guidelinesFollowed);
        QVERIFY(factsOf(open, {.publicIssue = PublicIssue::Required}).guidelinesFollowed);
        open.file.isPublic = false;
        QVERIFY(factsOf(open, {.publicIssue = PublicIssue::Forbidden}).guidelinesFollowed);
    }
};

QTEST_GUILESS_MAIN(TestCaseFacts)
#include "tst_casefacts.moc"
