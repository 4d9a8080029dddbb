// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casequery.h"
#include "domain/testing.h"

#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

class tst_CaseQuery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<CaseQuery>("query");

        using enum CaseState;
        QTest::newRow("nothing asks for everything") << u"  "_s << CaseQuery{};
        QTest::newRow("states by their words")
            << u"state:new,fixing"_s << CaseQuery{.states = {New, Fixing}};
        QTest::newRow("keys and words in any case") << u"State:NEW"_s << CaseQuery{.states = {New}};
        QTest::newRow("closed is every case that waits for nobody")
            << u"state:closed"_s << CaseQuery{.states = {Declined, Duplicate, Closed}};
        QTest::newRow("open is every other one")
            << u"state:open"_s
            << CaseQuery{.states = {New, Acknowledged, Evaluating, Accepted, Fixing, Released,
                                    Disclosed}};
        QTest::newRow("products in lower case, with blanks in quotes")
            << u"product:Stalwart,\"mail flow\""_s
            << CaseQuery{.products = {u"stalwart"_s, u"mail flow"_s}};
        QTest::newRow("severities")
            << u"severity:high severity:critical"_s
            << CaseQuery{.severities = {Severity::High, Severity::Critical}};
        QTest::newRow("classes") << u"class:spam,newsletter"_s
                                 << CaseQuery{
                                        .classes = {ReportClass::Spam, ReportClass::Newsletter}};
        QTest::newRow("due within hours")
            << u"due<24h"_s << CaseQuery{.dueWithin = std::chrono::hours(24)};
        QTest::newRow("due within days")
            << u"due<2d"_s << CaseQuery{.dueWithin = std::chrono::days(2)};
        QTest::newRow("due within minutes")
            << u"due<90m"_s << CaseQuery{.dueWithin = std::chrono::minutes(90)};
        QTest::newRow("due within weeks")
            << u"due<1w"_s << CaseQuery{.dueWithin = std::chrono::weeks(1)};
        QTest::newRow("what a case is")
            << u"is:overdue is:soon is:public is:embargoed is:chased is:owed"_s
            << CaseQuery{.isOverdue = true,
                         .isSoon = true,
                         .isPublic = true,
                         .isEmbargoed = true,
                         .isChased = true,
                         .isOwed = true};
        QTest::newRow("words and phrases are text")
            << u"\"heap overflow\" imap"_s << CaseQuery{.words = {u"heap overflow"_s, u"imap"_s}};
        QTest::newRow("the key of a case in any case")
            << u"dkt-26-020 DKT-26-1041"_s
            << CaseQuery{.keys = {u"DKT-26-020"_s, u"DKT-26-1041"_s}};
        QTest::newRow("a key in quotes is text")
            << u"\"DKT-26-020\""_s << CaseQuery{.words = {u"DKT-26-020"_s}};
        QTest::newRow("a CVE and a date are text")
            << u"CVE-2026-1234 2026-11-020 DKT-26-02"_s
            << CaseQuery{.words = {u"CVE-2026-1234"_s, u"2026-11-020"_s, u"DKT-26-02"_s}};
        QTest::newRow("a filter in quotes is text")
            << u"\"state:new\""_s << CaseQuery{.words = {u"state:new"_s}};
        QTest::newRow("a quote that is not closed ends with the line")
            << u"\"heap over"_s << CaseQuery{.words = {u"heap over"_s}};
        QTest::newRow("empty quotes are nothing") << u"\"\" \"\""_s << CaseQuery{};
        QTest::newRow("an address is text")
            << u"https://example.org/x"_s << CaseQuery{.words = {u"https://example.org/x"_s}};
        QTest::newRow("a name of C++ is text")
            << u"std::string"_s << CaseQuery{.words = {u"std::string"_s}};
        QTest::newRow("text of evidence")
            << u"evidence:strcpy evidence:\"memcpy(a, b)\" heap"_s
            << CaseQuery{.words = {u"heap"_s}, .evidence = {u"strcpy"_s, u"memcpy(a, b)"_s}};
        QTest::newRow("code has quotes, colons and commas")
            << u"evidence:\"puts(\\\"a:\\\", //\""_s
            << CaseQuery{.evidence = {u"puts(\"a:\", //"_s}};
        QTest::newRow("a word that begins like a URL or a name space")
            << u"evidence://x evidence:::y"_s << CaseQuery{.evidence = {u"//x"_s, u"::y"_s}};
        QTest::newRow("text of evidence that is too short")
            << u"evidence:ab EVIDENCE:"_s
            << CaseQuery{.tooShort = {u"evidence:ab"_s, u"EVIDENCE:"_s}};
        QTest::newRow("in quotes it is text")
            << u"\"evidence:strcpy\""_s << CaseQuery{.words = {u"evidence:strcpy"_s}};
        QTest::newRow("a time of day is text") << u"10:30"_s << CaseQuery{.words = {u"10:30"_s}};
        QTest::newRow("a filter that nobody knows is shown as typed")
            << u"colour:\"dark red\""_s << CaseQuery{.unknown = {u"colour:\"dark red\""_s}};
        QTest::newRow("a state that nobody knows is not guessed")
            << u"state:new,nwe"_s << CaseQuery{.unknown = {u"state:new,nwe"_s}};
        QTest::newRow("a filter without a value is unknown")
            << u"state:"_s << CaseQuery{.unknown = {u"state:"_s}};
        QTest::newRow("weaknesses by number")
            << u"cwe:79,CWE-89"_s << CaseQuery{.weaknesses = {79, 89}};
        QTest::newRow("a weakness by name is unknown")
            << u"cwe:xss"_s << CaseQuery{.unknown = {u"cwe:xss"_s}};
        QTest::newRow("scores") << u"cvss:9.8,>=7,<4"_s
                                << CaseQuery{.scores = {{98, 98}, {70, 100}, {0, 39}}};
        QTest::newRow("a span of scores") << u"CVSS:7..8.9"_s << CaseQuery{.scores = {{70, 89}}};
        for (const auto *text : {"cvss:11", "cvss:10.1", "cvss:7.55", "cvss:high", "cvss:>",
                                 "cvss:>7..8", "cvss:..8", "cvss:7..", "cvss>high"}) {
            const QString typed = QString::fromLatin1(text);
            QTest::addRow("no score: %s", text) << typed << CaseQuery{.unknown = {typed}};
        }
        QTest::newRow("a length without a unit is unknown")
            << u"due<24"_s << CaseQuery{.unknown = {u"due<24"_s}};
        QTest::newRow("a negative length is unknown")
            << u"due<-1h"_s << CaseQuery{.unknown = {u"due<-1h"_s}};
        QTest::newRow("a length beyond reason is unknown")
            << u"due<99999999999999999999w"_s
            << CaseQuery{.unknown = {u"due<99999999999999999999w"_s}};
    }

    void reads()
    {
        QFETCH(const QString, typed);
        QFETCH(const CaseQuery, query);
        const CaseQuery read = caseQueryFrom(typed);
        QCOMPARE(read.unknown, query.unknown);
        QCOMPARE(read.words, query.words);
        QVERIFY(read == query);
        QCOMPARE(read.evidence, query.evidence);
        QCOMPARE(read.tooShort, query.tooShort);
        QCOMPARE(read.hasText(), !query.words.isEmpty() || !query.evidence.isEmpty());
    }

    void matchesRows_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isMatch");

        // The row: stalwart, fixing, high, due in 3 h, public, chased once, embargo for a day.
        QTest::newRow("no filter matches") << u""_s << true;
        QTest::newRow("text is not the business of filters") << u"nonsense"_s << true;
        QTest::newRow("its state") << u"state:fixing"_s << true;
        QTest::newRow("one of several states") << u"state:new,fixing"_s << true;
        QTest::newRow("another state") << u"state:new"_s << false;
        QTest::newRow("open") << u"state:open"_s << true;
        QTest::newRow("closed") << u"state:closed"_s << false;
        QTest::newRow("its product in any case") << u"product:STALWART"_s << true;
        QTest::newRow("a part of its product") << u"product:stal"_s << false;
        QTest::newRow("its key in any case") << u"dkt-26-020"_s << true;
        QTest::newRow("one of two keys") << u"DKT-26-020 DKT-26-021"_s << true;
        QTest::newRow("another key") << u"DKT-26-021"_s << false;
        QTest::newRow("a part of its key") << u"DKT-26-0201"_s << false;
        QTest::newRow("its severity") << u"severity:high"_s << true;
        QTest::newRow("another severity") << u"severity:low"_s << false;
        QTest::newRow("its class") << u"class:report"_s << true;
        QTest::newRow("another class") << u"class:spam"_s << false;
        QTest::newRow("a weakness of it") << u"cwe:89,79"_s << true;
        QTest::newRow("a weakness of it, as it is called") << u"cwe:CWE-79"_s << true;
        QTest::newRow("another weakness") << u"cwe:7"_s << false;
        QTest::newRow("its score") << u"cvss:7.5"_s << true;
        QTest::newRow("another score") << u"cvss:7"_s << false;
        QTest::newRow("a lower bound of its score") << u"cvss:>=7.5"_s << true;
        QTest::newRow("more than its score") << u"cvss:>7.5"_s << false;
        QTest::newRow("an upper bound of its score") << u"cvss:<=7.5"_s << true;
        QTest::newRow("less than its score") << u"cvss:<7.5"_s << false;
        QTest::newRow("without the colon") << u"cvss>=7.5"_s << true;
        QTest::newRow("without the colon, less") << u"CVSS<7.5"_s << false;
        QTest::newRow("scores around its own") << u"cvss:7..8.9"_s << true;
        QTest::newRow("one of two spans of scores") << u"cvss:0..3.9,7..10"_s << true;
        QTest::newRow("due within its time") << u"due<3h"_s << true;
        QTest::newRow("due within less") << u"due<2h"_s << false;
        QTest::newRow("overdue") << u"is:overdue"_s << false;
        QTest::newRow("public") << u"is:public"_s << true;
        QTest::newRow("chased") << u"is:chased"_s << true;
        QTest::newRow("whoever asked again and waits is owed a word") << u"is:owed"_s << true;
        QTest::newRow("W-15: not all that is asked for") << u"is:incomplete"_s << true;
        QTest::newRow("W-15: fewer items than that") << u"given<6"_s << true;
        QTest::newRow("W-15: as many items as that") << u"given<5"_s << false;
        QTest::newRow("an embargo on what is public protects nothing")
            << u"is:embargoed"_s << false;
        QTest::newRow("filters narrow each other") << u"state:fixing severity:low"_s << false;
    }

    void matchesRows()
    {
        QFETCH(const QString, typed);
        const Instant now = at(u"2026-11-21T12:00:00Z");
        QTEST(matches(caseQueryFrom(typed), sampleRow(now), now), "isMatch");
    }

    void overdueCasesAreDueWithinAnyTime()
    {
        const Instant now = at(u"2026-11-21T12:00:00Z");
        const Instant later = now + std::chrono::days(2);
        QVERIFY(matches(caseQueryFrom(u"is:overdue due<1h"_s), sampleRow(now), later));
    }

    void aCaseThatNobodyScoredHasNoScore()
    {
        QVERIFY(!matches(caseQueryFrom(u"cvss:>=0"_s), CaseRow{}, Instant{}));
        QVERIFY(!matches(caseQueryFrom(u"cwe:79"_s), CaseRow{}, Instant{}));
    }

    void aCaseWithoutClockIsNeverDue()
    {
        const Instant now = at(u"2026-11-21T12:00:00Z");
        CaseRow row = sampleRow(now);
        row.nearest.reset();
        QVERIFY(!matches(caseQueryFrom(u"due<9999w"_s), row, now));
        QVERIFY(!matches(caseQueryFrom(u"is:overdue"_s), row, now));
    }

    void aWordIsOwedAfterAnEventOrAQuestion_data()
    {
        QTest::addColumn<CaseRow>("row");
        QTest::addColumn<bool>("isOwed");

        const Instant now = at(u"2026-11-21T12:00:00Z");
        CaseRow row = sampleRow(now);
        QTest::newRow("asked again, an answer is owed") << row << true;
        row.chased = 0;
        QTest::newRow("an answer is owed, nobody asked") << row << false;
        row.owedWord = PromiseKind::EstimateChange;
        QTest::newRow("a changed estimate") << row << true;
        row.owedWord.reset();
        row.chased = 3;
        row.nearest->kind = PromiseKind::FixTarget;
        QTest::newRow("asked again, only the fix is open") << row << false;
        row.nearest.reset();
        QTest::newRow("asked again, all was answered") << row << false;
    }

    void aWordIsOwedAfterAnEventOrAQuestion()
    {
        QFETCH(const CaseRow, row);
        QTEST(isWordOwed(row), "isOwed");
        QTEST(matches(caseQueryFrom(u"is:owed"_s), row, at(u"2026-11-21T12:00:00Z")), "isOwed");
    }

    void anEmbargoEndsAtItsInstant()
    {
        const Instant now = at(u"2026-11-21T12:00:00Z");
        CaseRow row = sampleRow(now);
        row.isPublic = false;
        const CaseQuery query = caseQueryFrom(u"is:embargoed"_s);
        QVERIFY(matches(query, row, now));
        QVERIFY(!matches(query, row, *row.embargoUntil));
    }

private:
    static CaseRow sampleRow(Instant now)
    {
        CaseRow row;
        row.key = u"DKT-26-020"_s;
        row.product = u"stalwart"_s;
        row.state = CaseState::Fixing;
        row.severity = Severity::High;
        row.isPublic = true;
        row.chased = 1;
        row.given = 5;
        row.asked = 7;
        row.nearest = Obligation{.startsAt = now - std::chrono::hours(21),
                                 .dueAt = now + std::chrono::hours(3)};
        row.embargoUntil = now + std::chrono::days(1);
        row.cvssTenths = 75;
        row.cweIds = {22, 79};
        return row;
    }
};

QTEST_GUILESS_MAIN(tst_CaseQuery)
#include "tst_casequery.moc"
