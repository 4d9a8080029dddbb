// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/audience.h"
#include "domain/caseclocks.h"
#include "domain/testing.h"

#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Received = u"2026-11-20T17:30:00Z"; // a Friday evening

} // namespace

class tst_Audience final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void chased_data()
    {
        QTest::addColumn<QString>("thread"); // r reporter, o others, t team, a automatic, n note
        QTest::addColumn<int>("chased");

        QTest::newRow("no message") << u""_s << 0;
        QTest::newRow("a report alone chases nobody") << u"r"_s << 0;
        QTest::newRow("a second mail before any answer chases") << u"rr"_s << 1;
        QTest::newRow("a third one chases again") << u"rrr"_s << 2;
        QTest::newRow("a reply to an answer does not chase") << u"rtr"_s << 0;
        QTest::newRow("a second reply does") << u"rtrr"_s << 1;
        QTest::newRow("an automatic reply is no answer") << u"rar"_s << 1;
        QTest::newRow("an internal note is no answer") << u"rnr"_s << 1;
        QTest::newRow("other people in the thread do not chase") << u"roo"_s << 0;
        QTest::newRow("other people do not answer either") << u"ror"_s << 1;
        QTest::newRow("mail of the team alone") << u"tt"_s << 0;
    }

    void chased()
    {
        QFETCH(const QString, thread);
        QList<Message> messages;
        for (const QChar who : thread) {
            const qint64 id = messages.size() + 1;
            Message next = message(Direction::Inbound, MessageKind::Other,
                                   at(Received) + std::chrono::hours(id), id);
            next.direction = who == u't' || who == u'a' ? Direction::Outbound : next.direction;
            next.direction = who == u'n' ? Direction::Internal : next.direction;
            next.kind = who == u'a' ? MessageKind::AutomaticReply : next.kind;
            next.from.address = who == u'o' ? u"passer-by@example.net"_s : next.from.address;
            next.recipients = who == u't' ? QStringList{next.from.address} : QStringList{};
            messages.prepend(next); // in any order
        }
        QTEST(chasedCount(messages, Seconds(0)), "chased");
    }

    void W_12_whoAsksAgainInTimeDoesNotChase()
    {
        const QList<Message> thread{
            message(Direction::Inbound, MessageKind::Other, at(Received), 1),
            message(Direction::Inbound, MessageKind::Other, at(Received) + std::chrono::hours(24),
                    2),
            message(Direction::Inbound, MessageKind::Other, at(Received) + std::chrono::hours(25),
                    3),
        };
        QCOMPARE(chasedCount(thread.first(2), std::chrono::hours(24)), 0);
        QCOMPARE(chasedCount(thread, std::chrono::hours(24)), 1);
        Policy policy;
        QCOMPARE(patienceOf(policy), Seconds(0));
        policy.promises = {{.kind = PromiseKind::FixEstimate, .within = std::chrono::hours(1)},
                           {.kind = PromiseKind::FirstResponse, .within = std::chrono::hours(72)},
                           {.kind = PromiseKind::Acknowledge, .within = std::chrono::hours(24)}};
        QCOMPARE(patienceOf(policy), std::chrono::hours(24));
    }

    void W_16_aLetterThatCameBackMeetsNothing()
    {
        Message report = message(Direction::Inbound, MessageKind::Other, at(Received), 1);
        Message letter = message(Direction::Outbound, MessageKind::Acknowledgement,
                                 at(Received) + std::chrono::hours(1), 2);
        letter.matchedBy = MatchedBy::InReplyTo;
        letter.recipients = {report.from.address};
        letter.messageRef = u"letter@example.com"_s;
        Message bounce = message(Direction::Inbound, MessageKind::Bounce,
                                 at(Received) + std::chrono::hours(2), 3);
        bounce.from.address = u"mailer-daemon@example.com"_s;
        bounce.inReplyTo = letter.messageRef;
        const Policy policy{
            .promises = {{.kind = PromiseKind::Acknowledge, .within = std::chrono::hours(24)}}};
        const auto metAt = [&policy](const QList<Message> &thread) {
            return obligationsOf(policy, {.receivedAt = at(Received), .messages = thread})
                .first()
                .metAt;
        };
        QCOMPARE(metAt({report, letter}), letter.sentAt);
        QVERIFY(!metAt({report, letter, bounce}));
        Message again = letter;
        again.messageRef = u"again@example.com"_s;
        again.sentAt = at(Received) + std::chrono::hours(3);
        QCOMPARE(metAt({report, letter, bounce, again}), again.sentAt);
        // an answer to the mail server is none to the reporter
        again.recipients = {bounce.from.address};
        QVERIFY(!metAt({report, letter, bounce, again}));
    }

    void W_16_aLetterThatReachedTheReporterMeetsAPromise_data()
    {
        QTest::addColumn<QStringList>("failed");
        QTest::addColumn<bool>("isReached");
        const QString reporter = u"reporter@example.com"_s;
        const QString other = u"dev@example.org"_s;
        QTest::newRow("somebody else did not get it") << QStringList{other} << true;
        QTest::newRow("the reporter did not get it") << QStringList{reporter} << false;
        QTest::newRow("nobody got it") << QStringList{other, reporter} << false;
        QTest::newRow("it is not said who") << QStringList{} << false;
        QTest::newRow("it came back from where it was sent on to")
            << QStringList{u"home@example.net"_s} << false;
    }

    void W_16_aLetterThatReachedTheReporterMeetsAPromise()
    {
        QFETCH(const QStringList, failed);
        Message report = message(Direction::Inbound, MessageKind::Other, at(Received), 1);
        report.from.address = u"reporter@example.com"_s;
        Message letter = message(Direction::Outbound, MessageKind::Acknowledgement,
                                 at(Received) + std::chrono::hours(1), 2);
        letter.matchedBy = MatchedBy::InReplyTo;
        letter.messageRef = u"letter@example.com"_s;
        letter.recipients = {report.from.address, u"dev@example.org"_s};
        Message bounce = message(Direction::Inbound, MessageKind::Bounce,
                                 at(Received) + std::chrono::hours(2), 3);
        bounce.matchedBy = MatchedBy::ReturnedLetter;
        bounce.inReplyTo = letter.messageRef;
        bounce.matchedDetail = failedRecipientsText(failed);
        QCOMPARE(failedRecipients(bounce), failed);
        QTEST(reachesReporter(letter, {report, letter, bounce}), "isReached");
        // one bounce a recipient
        Message second = bounce;
        second.matchedDetail = report.from.address;
        QVERIFY(!reachesReporter(letter, {report, letter, bounce, second}));
    }

    void W_16_onlyAnAnswerToTheReporterMeetsAPromise_data()
    {
        QTest::addColumn<Message>("answer");
        QTest::addColumn<bool>("isMet");
        const Message sent = message(Direction::Outbound, MessageKind::Acknowledgement,
                                     at(Received) + std::chrono::hours(1), 2);
        const auto to = [&](const QStringList &recipients) {
            Message mail = sent;
            mail.matchedBy = MatchedBy::InReplyTo;
            mail.recipients = recipients;
            return mail;
        };
        QTest::newRow("to the reporter") << to({u"reporter@example.com"_s}) << true;
        QTest::newRow("with a copy to the reporter")
            << to({u"dev@example.org"_s, u"reporter@example.com"_s}) << true;
        QTest::newRow("to where the reporter asked for answers")
            << to({u"other@example.net"_s}) << true;
        QTest::newRow("to a colleague about it") << to({u"dev@example.org"_s}) << false;
        Message byHand = to({});
        byHand.matchedBy = MatchedBy::ByHand;
        byHand.from.address = u"reporter@example.com"_s;
        QTest::newRow("entered by hand") << byHand << true;
        Message comment = to({});
        comment.from = {.name = {}, .address = {}, .handle = u"maintainer"_s};
        QTest::newRow("a comment of somebody else") << comment << true;
        comment.from.address = u"reporter@example.com"_s;
        QTest::newRow("a comment of who reported") << comment << false;
    }

    void W_16_onlyAnAnswerToTheReporterMeetsAPromise()
    {
        QFETCH(const Message, answer);
        Message report = message(Direction::Inbound, MessageKind::Other, at(Received), 1);
        report.from = {.name = {}, .address = u"reporter@example.com"_s, .handle = {}};
        report.replyTo = {u"other@example.net"_s};
        QTEST(reachesReporter(answer, {report, answer}), "isMet");
        const Policy policy{
            .promises = {{.kind = PromiseKind::Acknowledge, .within = std::chrono::hours(24)}}};
        const CaseFacts facts{.receivedAt = at(Received), .messages = {report, answer}};
        QTEST(obligationsOf(policy, facts).first().metAt.has_value(), "isMet");
    }
};

QTEST_GUILESS_MAIN(tst_Audience)
#include "tst_audience.moc"
