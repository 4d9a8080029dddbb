// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/holidaylist.h"
#include "domain/policydraft.h"
#include "domain/policyitems.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestPolicyItems final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void init() { QTest::failOnWarning(); }

    void itemsAreNumberedByCategory();
    void aPlaceOfTheChannelBelongsToWhatItNames();
    void M3_theTrackersSentenceSaysThatReportsArePublic();
    void M3_theTrackerKeepsItsSentence();
    void aKeyIsNumberedPastAllThatAreThere();
    void aPlaceBelongsToTheShortestSentence();
    void spansOutsideTheDocumentAreLeftOut();
    void withoutAnItemTheOthersStay_data();
    void withoutAnItemTheOthersStay();
    void changesAreCounted();
    void aDraftGoesBackStepByStep();
    void keysAreMadeOfWords_data();
    void keysAreMadeOfWords();
    void holidaysAreReadLineByLine_data();
    void holidaysAreReadLineByLine();
};

namespace {

TextSpan spanOf(const QString &document, const QString &words)
{
    const qsizetype from = document.indexOf(words);
    return {from, from + words.size()};
}

/// W-11 and W-16 are one promise that is stated twice.
Policy makePolicy()
{
    Policy policy;
    policy.document = u"No public issues.\nWrite to sec@example.org.\nA response in 24 hours.\n"
                      "We acknowledge within 24 hours, with an estimate.\n"_s;
    policy.publicIssue = PublicIssue::Forbidden;
    policy.intakeAddresses = {u"sec@example.org"_s};
    policy.channelSpans = {spanOf(policy.document, u"No public issues."_s),
                           spanOf(policy.document, u"Write to sec@example.org."_s)};
    Promise acknowledge;
    acknowledge.clauses = {u"We acknowledge within 24 hours"_s, u"A response in 24 hours."_s};
    acknowledge.spans = {spanOf(policy.document, acknowledge.clauses.at(0)),
                         spanOf(policy.document, acknowledge.clauses.at(1))};
    Promise estimate;
    estimate.kind = PromiseKind::FixEstimate;
    estimate.clauses = {u"We acknowledge within 24 hours, with an estimate."_s};
    estimate.spans = {spanOf(policy.document, estimate.clauses.at(0))};
    policy.promises = {acknowledge, estimate};
    policy.versions = {{.pattern = u"0.8.x"_s, .supported = true, .supportEndsAt = {}, .span = {}}};
    policy.asks = {{u"poc"_s, u"A proof of concept"_s, false, {}}};
    policy.safeHarbour = u"No legal action."_s;
    policy.notUnderstood = {{1, u"Be kind."_s, {}}, {2, u"Be quick."_s, {}}};
    return policy;
}

} // namespace

void TestPolicyItems::itemsAreNumberedByCategory()
{
    QStringList badges;
    for (const PolicyItem &item : policyItems(makePolicy())) {
        badges << badgeOf(item);
    }
    QCOMPARE(badges, (QStringList{u"V1"_s, u"P1"_s, u"P2"_s, u"A1"_s, u"C1"_s, u"C2"_s, u"S"_s,
                                  u"?1"_s, u"?2"_s}));
}

void TestPolicyItems::aPlaceOfTheChannelBelongsToWhatItNames()
{
    const Policy policy = makePolicy();
    const QList<PolicyItem> items = policyItems(policy);
    QCOMPARE(items.at(4).part, ChannelPart::PublicIssue);
    QCOMPARE(items.at(4).line, 1);
    QCOMPARE(items.at(5).part, ChannelPart::Address);
    QCOMPARE(items.at(5).spans, policy.channelSpans.sliced(1));
    QCOMPARE(items.at(5).line, 2);
}

void TestPolicyItems::M3_theTrackersSentenceSaysThatReportsArePublic()
{
    Policy policy;
    policy.document = u"Submit an issue at https://example.org/issues.\n"_s;
    policy.publicIssue = PublicIssue::Required;
    policy.issuesUrl = u"https://example.org/issues"_s;
    policy.channelSpans = {{0, policy.document.size() - 1}};
    const QList<PolicyItem> items = policyItems(policy);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).part, ChannelPart::PublicIssue);
    QCOMPARE(items.at(0).spans, policy.channelSpans);
    QCOMPARE(items.at(1).spans, policy.channelSpans);
}

void TestPolicyItems::M3_theTrackerKeepsItsSentence()
{
    Policy policy;
    policy.document = u"Submit an issue at https://example.org/issues.\n"_s;
    policy.publicIssue = PublicIssue::Required;
    policy.issuesUrl = u"https://example.org/issues"_s;
    policy.channelSpans = {{0, policy.document.size() - 1}};
    const QList<PolicyItem> items = policyItems(policy);
    for (const PolicyItem &item : items) {
        const Policy rest = without(policy, item);
        QCOMPARE(rest.channelSpans, policy.channelSpans);
        QCOMPARE(policyItems(rest).size(), 1);
        QCOMPARE(policyItems(rest).first().spans, policy.channelSpans);
    }
    const Policy neither = without(without(policy, items.at(0)), items.at(1));
    QVERIFY(neither.channelSpans.isEmpty());
    QVERIFY(policyItems(neither).isEmpty());
}

void TestPolicyItems::aKeyIsNumberedPastAllThatAreThere()
{
    const QList<AskedItem> asks{{.key = u"poc"_s}, {.key = u"poc_2"_s}};
    QCOMPARE(freeAskKeyLike(asks, u"poc"_s), u"poc_3"_s);
    QCOMPARE(freeAskKeyLike(asks, u"steps"_s), u"steps"_s);
}

void TestPolicyItems::aPlaceBelongsToTheShortestSentence()
{
    const Policy policy = makePolicy();
    const QList<PolicyItem> items = policyItems(policy);
    QCOMPARE(itemsAt(items, policy.document.indexOf(u"We ack"_s)), (QList<qsizetype>{1, 2}));
    QCOMPARE(itemsAt(items, policy.document.indexOf(u"A response"_s)), (QList<qsizetype>{1}));
    QCOMPARE(itemsAt(items, policy.document.size() - 1), QList<qsizetype>{});
}

void TestPolicyItems::spansOutsideTheDocumentAreLeftOut()
{
    Policy policy = makePolicy();
    policy.document = u"short"_s;
    for (const PolicyItem &item : policyItems(policy)) {
        QVERIFY2(item.spans.isEmpty(), qPrintable(badgeOf(item)));
        QCOMPARE(item.line, 0);
    }
}

void TestPolicyItems::withoutAnItemTheOthersStay_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("badge");
    QTest::newRow("a version row") << 0 << u"V1"_s;
    QTest::newRow("a promise") << 1 << u"P1"_s;
    QTest::newRow("an asked-for item") << 3 << u"A1"_s;
    QTest::newRow("the rule about public issues") << 4 << u"C1"_s;
    QTest::newRow("an address") << 5 << u"C2"_s;
    QTest::newRow("the safe harbour") << 6 << u"S"_s;
    QTest::newRow("a sentence that nobody understood") << 7 << u"?1"_s;
}

void TestPolicyItems::withoutAnItemTheOthersStay()
{
    QFETCH(int, at);
    QFETCH(QString, badge);
    const QList<PolicyItem> before = policyItems(makePolicy());
    QCOMPARE(badgeOf(before.at(at)), badge);
    const QList<PolicyItem> after = policyItems(without(makePolicy(), before.at(at)));
    QCOMPARE(after.size(), before.size() - 1);
    QList<PolicyItem> expected = before;
    expected.removeAt(at);
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after.at(i).text, expected.at(i).text);
        QCOMPARE(after.at(i).category, expected.at(i).category);
    }
}

void TestPolicyItems::changesAreCounted()
{
    const Policy before = makePolicy();
    Policy after = before;
    QVERIFY(policyChanges(before, after).isEmpty());
    after.promises[0].within = std::chrono::hours(24);
    after.asks.append({u"impact"_s, u"Impact"_s, true, {}});
    after.contact = u"sec@example.org"_s;
    after.notUnderstood.removeLast();
    QCOMPARE(policyChanges(before, after),
             (QList<PolicyChange>{
                 {.category = PolicyCategory::Promise, .changed = 1},
                 {.category = PolicyCategory::Ask, .added = 1},
                 {.category = PolicyCategory::Channel, .changed = 1},
                 {.category = PolicyCategory::NotUnderstood, .removed = 1},
             }));
}

void TestPolicyItems::aDraftGoesBackStepByStep()
{
    PolicyDraft draft(makePolicy(), false);
    QVERIFY(!draft.isUnsaved());
    draft.change(makePolicy());
    QVERIFY2(!draft.canUndo(), "the same is no change");
    Policy next = makePolicy();
    next.reviewers = 2;
    draft.change(next);
    next.contact = u"x"_s;
    draft.change(next);
    QVERIFY(draft.isUnsaved());
    draft.undo();
    QCOMPARE(draft.policy().reviewers, 2);
    QCOMPARE(draft.policy().contact, QString());
    draft.undo();
    QVERIFY(!draft.isUnsaved());
    draft.undo();
    QCOMPARE(draft.policy(), makePolicy());
    QVERIFY2(PolicyDraft(makePolicy(), true).isUnsaved(), "a new revision is nowhere yet");
}

void TestPolicyItems::keysAreMadeOfWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("three words at most")
        << u"Steps to reproduce the issue"_s << u"steps_to_reproduce"_s;
    QTest::newRow("punctuation parts words") << u"Any: proof-of-concept"_s << u"any_proof_of"_s;
    QTest::newRow("one that is taken gets a number") << u"PoC"_s << u"poc_2"_s;
    QTest::newRow("no letters that a key may have") << u"…"_s << u"item"_s;
}

void TestPolicyItems::keysAreMadeOfWords()
{
    QFETCH(QString, text);
    QTEST(freeAskKey(makePolicy().asks, text), "key");
}

void TestPolicyItems::holidaysAreReadLineByLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<HolidayList>("list");
    const QDate christmas(2026, 12, 25);
    const QDate newYear(2027, 1, 1);
    QTest::newRow("in any order, sorted")
        << u"2027-01-01 New Year\n2026-12-25 Christmas Day\n"_s
        << HolidayList{{{christmas, u"Christmas Day"_s}, {newYear, u"New Year"_s}}, {}};
    QTest::newRow("tab, comma and semicolon part too")
        << u"2026-12-25\tA\r\n2027-01-01; B"_s
        << HolidayList{{{christmas, u"A"_s}, {newYear, u"B"_s}}, {}};
    QTest::newRow("a day needs no name") << u"2026-12-25"_s << HolidayList{{{christmas, {}}}, {}};
    QTest::newRow("the last of a day counts")
        << u"2026-12-25 A\n2026-12-25 B"_s << HolidayList{{{christmas, u"B"_s}}, {}};
    QTest::newRow("empty lines and comments say nothing")
        << u"# days off\n\n  \n2026-12-25 A"_s << HolidayList{{{christmas, u"A"_s}}, {}};
    QTest::newRow("what is no date is told by its line")
        << u"25 Dec 2026\n2026-12-25 A\n2026-02-30 no such day\n2026-12-251"_s
        << HolidayList{{{christmas, u"A"_s}}, {1, 3, 4}};
}

void TestPolicyItems::holidaysAreReadLineByLine()
{
    QFETCH(QString, text);
    QTEST(holidaysFromText(text), "list");
}

QTEST_GUILESS_MAIN(TestPolicyItems)
#include "tst_policyitems.moc"
