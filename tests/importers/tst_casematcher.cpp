// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/casematcher.h"
#include "importers/importing.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Knows the cases 1 of "a", 2 of "b" and 3 of an issue.
std::optional<CaseId> lookup(const QString &messageRef)
{
    static const QHash<QString, CaseId> Known{
        {u"a"_s, {1}}, {u"b"_s, {2}}, {u"https://x/issues/1"_s, {3}}};
    return Known.contains(messageRef) ? std::optional(Known.value(messageRef)) : std::nullopt;
}

Policy policy()
{
    Policy policy;
    policy.intakeAddresses = {u"security@example.org"_s};
    return policy;
}

Person address(const QString &text)
{
    return {.name = {}, .address = text, .handle = {}};
}

} // namespace

class tst_CaseMatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void matches_data()
    {
        QTest::addColumn<QString>("inReplyTo");
        QTest::addColumn<QStringList>("references");
        QTest::addColumn<std::optional<CaseMatch>>("match");

        using Match = std::optional<CaseMatch>;
        QTest::newRow("a first message has none") << QString() << QStringList() << Match();
        QTest::newRow("a reply to a known message")
            << u"a"_s << QStringList{u"b"_s} << Match({{1}, MatchedBy::InReplyTo});
        QTest::newRow("an unknown reply, by the newest known reference")
            << u"x"_s << QStringList{u"a"_s, u"b"_s, u"y"_s} << Match({{2}, MatchedBy::References});
        QTest::newRow("nothing known") << u"x"_s << QStringList{u"y"_s} << Match();
    }

    void matches()
    {
        QFETCH(QString, inReplyTo);
        QFETCH(QStringList, references);
        QFETCH(std::optional<CaseMatch>, match);
        IncomingMessage message;
        message.messageRef = u"new"_s;
        message.inReplyTo = inReplyTo;
        message.references = references;
        QVERIFY(matchCase(message, lookup) == match);
    }

    void commentsAreMatchedByTheirIssue()
    {
        IncomingMessage comment;
        comment.messageRef = u"https://x/issues/1#issuecomment-1"_s;
        comment.inReplyTo = u"a"_s; // the tracker knows better
        comment.tracker = TrackerFacts{.issueUrl = u"https://x/issues/1"_s};
        const CaseMatch expected{{3}, MatchedBy::TrackerIssue};
        QVERIFY(matchCase(comment, lookup) == expected);
        comment.messageRef = comment.tracker->issueUrl; // the issue itself opens its case
        QVERIFY(!matchCase(comment, lookup));
    }

    void teamWritesOutbound()
    {
        IncomingMessage message;
        message.from = address(u"finder@example.com"_s);
        QCOMPARE(directionOf(message, policy(), {}), Direction::Inbound);
        QCOMPARE(directionOf(message, policy(), {u"Finder@Example.com"_s}), Direction::Outbound);
        message.from = address(u"security@example.org"_s);
        QCOMPARE(directionOf(message, policy(), {}), Direction::Outbound);
        message.from = {};
        QCOMPARE(directionOf(message, policy(), {QString()}), Direction::Inbound);
        message.isFromTeam = true;
        QCOMPARE(directionOf(message, policy(), {}), Direction::Outbound);
    }

    /// List servers and forgers put the intake's own address in From.
    void aReportComesInWhoeverSentIt()
    {
        IncomingMessage message;
        message.from = address(u"security@example.org"_s);
        message.to = {address(u"security@example.org"_s)};
        QCOMPARE(directionOf(message, policy(), {}), Direction::Inbound);
        message.references = {u"a"_s};
        QCOMPARE(directionOf(message, policy(), {}), Direction::Outbound);
        message = {};
        message.isFromTeam = true;
        message.messageRef = u"https://x/issues/1"_s;
        message.tracker = TrackerFacts{.issueUrl = u"https://x/issues/1"_s};
        QCOMPARE(directionOf(message, policy(), {}), Direction::Inbound);
        message.messageRef = u"https://x/issues/1#issuecomment-1"_s;
        QCOMPARE(directionOf(message, policy(), {}), Direction::Outbound);
    }

    void firstAnswerAcknowledges()
    {
        IncomingMessage message;
        QCOMPARE(kindOf(message, Direction::Outbound, true), MessageKind::Acknowledgement);
        QCOMPARE(kindOf(message, Direction::Outbound, false), MessageKind::Other);
        QCOMPARE(kindOf(message, Direction::Inbound, true), MessageKind::Other);
        message.isAutomatic = true;
        QCOMPARE(kindOf(message, Direction::Outbound, true), MessageKind::AutomaticReply);
    }

    void intake_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("deliveredTo");
        QTest::addColumn<bool>("isForIntake");

        QTest::newRow("addressed to it") << u"security@example.org"_s << QString() << true;
        QTest::newRow("addressed to somebody else") << u"joe@example.org"_s << QString() << false;
        QTest::newRow("delivered to it") << QString() << u"security@example.org"_s << true;
        QTest::newRow("by its list") << QString() << u"reports <security.example.org>"_s << true;
        QTest::newRow("posted to its list")
            << QString() << u"<mailto:security@example.org>"_s << true;
        QTest::newRow("delivered to an address that ends alike")
            << QString() << u"insecurity@example.org"_s << false;
        QTest::newRow("delivered to several")
            << QString() << u"joe@example.org, Security@example.org"_s << true;
        QTest::newRow("to nobody") << QString() << QString() << false;
    }

    void intake()
    {
        QFETCH(QString, to);
        QFETCH(QString, deliveredTo);
        IncomingMessage message;
        message.to = {address(to)};
        message.deliveredTo = {deliveredTo};
        QTEST(isForIntake(message, policy()), "isForIntake");
        std::swap(message.to, message.cc);
        QTEST(isForIntake(message, policy()), "isForIntake");
        message.tracker = TrackerFacts{};
        QVERIFY(isForIntake(message, policy()));
    }
};

QTEST_GUILESS_MAIN(tst_CaseMatcher)
#include "tst_casematcher.moc"
