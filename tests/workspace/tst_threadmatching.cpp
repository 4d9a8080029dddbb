// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/contentmatcher.h"
#include "workspace/settings.h"
#include "workspace/threadbook.h"

#include <algorithm>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Issues = "[{\"number\":12,\"title\":\"overflow\",\"body\":\"x\",\"state\":\"open\","
                        "\"createdAt\":\"2026-11-01T08:00:00Z\",\"author\":{\"login\":\"ann\"},"
                        "\"url\":\"https://github.com/o/r/issues/12\"},"
                        "{\"number\":13,\"title\":\"other\",\"body\":\"x\",\"state\":\"open\","
                        "\"createdAt\":\"2026-11-01T08:00:00Z\",\"author\":{\"login\":\"ann\"},"
                        "\"url\":\"https://github.com/o/r/issues/13\"}]";

const QByteArray Words = "The parser reads past the end of its buffer\n"
                         "when a literal is longer than the line,\n"
                         "which needs no login at all.\n";

QByteArray quoted(const QByteArray &text)
{
    return "> " + QByteArray(text).trimmed().replace("\n", "\n> ") + "\n";
}

} // namespace

/// How mails find their case that answer nothing that is known.
class TestThreadMatching final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void whatIsNoMessageIdBringsNobodyTogether()
    {
        const ThreadBook book;
        const CaseId one =
            book.import({.id = "1", .subject = "XSS in login", .headers = "In-Reply-To: <yes>\n"});
        const CaseId other = book.import({.id = "2",
                                          .from = "other@example.org",
                                          .subject = "buffer overflow in parser",
                                          .headers = "In-Reply-To: <yes>\n"});
        QVERIFY(one != other);
    }

    /// Each message of a thread in an import of its own, in every order there is.
    void aThreadIsOneCaseInAnyOrder()
    {
        const std::array thread{
            Mail{.id = "1", .subject = "one"},
            Mail{.id = "2",
                 .from = "b@example.com",
                 .subject = "two",
                 .headers = "In-Reply-To: <1@x>\nReferences: <1@x>\n"},
            Mail{.id = "3",
                 .from = "c@example.com",
                 .subject = "three",
                 .headers = "In-Reply-To: <2@x>\nReferences: <1@x> <2@x>\n"},
            Mail{.id = "4",
                 .from = "d@example.com",
                 .subject = "four",
                 .headers = "In-Reply-To: <3@x>\n"},
        };
        std::array order{0U, 1U, 2U, 3U};
        int orders = 0;
        do {
            const ThreadBook book;
            for (const size_t index : order) {
                book.import(thread.at(index));
            }
            const CaseId first = book.caseOf("1");
            for (const Mail &mail : thread) {
                QCOMPARE(book.caseOf(mail.id), first);
            }
            const CaseDetail detail = book.detail(first);
            QCOMPARE(detail.messages.size(), 4);
            QCOMPARE(detail.file.reporter.address, u"finder@example.com"_s);
            ++orders;
        } while (std::ranges::next_permutation(order).found);
        QCOMPARE(orders, 24);
    }

    void aKeyInTheSubjectNamesTheCase()
    {
        const ThreadBook book;
        const CaseId first = book.import({.id = "1"});
        const QByteArray key = book.detail(first).file.key.toLatin1();
        QCOMPARE(book.import({.id = "2", .from = "b@example.com", .subject = "[" + key + "] more"}),
                 first);
        QCOMPARE(book.message("2").matchedBy, MatchedBy::CaseKey);
        QCOMPARE(book.message("2").matchedDetail, QString::fromLatin1(key));
        QCOMPARE(book.import({.id = "3", .subject = "Re: " + key.toLower() + ": and more"}), first);
        const CaseId other = book.import({.id = "4", .subject = "[DKT-26-999] no such case"});
        QVERIFY(other != first);
        QCOMPARE(book.message("4").matchedBy, MatchedBy::FirstOfThread);
    }

    /// Anybody can write a key: they are heard, and nothing else changes.
    void aStrangerWithAKeyIsShownAsOne()
    {
        const ThreadBook book;
        const CaseId first = book.import({.id = "1"});
        const CaseDetail before = book.detail(first);
        const QByteArray key = before.file.key.toLatin1();
        book.import({.id = "2",
                     .from = "mallory@example.net",
                     .subject = "[" + key + "] news",
                     .date = "Wed, 18 Nov 2026 10:00:00 +0000"});
        book.import({.id = "3", .subject = "[" + key + "] from me"});
        CaseDetail after = book.detail(first);
        QCOMPARE(after.messages.size(), 3);
        QVERIFY(book.view("2").isNewSender);
        QVERIFY(!book.view("1").isNewSender && !book.view("3").isNewSender);
        QCOMPARE(after.file.reporter, before.file.reporter);
        QCOMPARE(after.file.receivedAt, before.file.receivedAt);
        // An answer to the stranger alone meets no promise to the reporter.
        book.import({.id = "4",
                     .from = "security@example.org",
                     .subject = "Re: [" + key + "] news",
                     .date = "Fri, 20 Nov 2026 17:30:00 +0000",
                     .to = "mallory@example.net",
                     .headers = "In-Reply-To: <2@x>\n"});
        QVERIFY(!book.book().clock(first, PromiseKind::Acknowledge).metAt);
        book.import({.id = "5",
                     .from = "security@example.org",
                     .subject = "Re: more",
                     .date = "Fri, 20 Nov 2026 18:30:00 +0000",
                     .to = "finder@example.com",
                     .headers = "In-Reply-To: <1@x>\n"});
        QVERIFY(book.book().clock(first, PromiseKind::Acknowledge).metAt);
    }

    /// Nor does a mail that only says which case it is of say where answers go.
    void aForgedReplyToIsNotAnswered()
    {
        const ThreadBook book;
        const CaseId first = book.import({.id = "1"});
        const QByteArray key = book.detail(first).file.key.toLatin1();
        book.import({.id = "2",
                     .subject = "[" + key + "] write to me here",
                     .date = "Fri, 20 Nov 2026 17:00:00 +0000",
                     .headers = "Reply-To: mallory@example.net\n"});
        QCOMPARE(book.caseOf("2"), first);
        const auto letter =
            book->letter(first, LetterKind::Received, SmallBook::instant(u"2026-11-20T18:00:00Z"));
        QVERIFY(letter);
        QCOMPARE(letter->to.address, u"finder@example.com"_s);
        book.import({.id = "3",
                     .from = "security@example.org",
                     .subject = "Re: that",
                     .date = "Fri, 20 Nov 2026 19:00:00 +0000",
                     .to = "mallory@example.net",
                     .headers = "In-Reply-To: <2@x>\n"});
        QVERIFY(!book.book().clock(first, PromiseKind::Acknowledge).metAt);
    }

    /// The reporter of an issue is answered at the tracker, whoever else writes a mail about it.
    void aMailAboutAnIssueIsNotTakenForItsReporters()
    {
        const ThreadBook book;
        book.importBytes("issues", Issues, u".json"_s);
        const auto issue = book->caseByRef(u"https://github.com/o/r/issues/12"_s);
        QVERIFY(issue);
        const Instant now = SmallBook::instant(u"2026-11-20T18:00:00Z");
        const auto before = book->letter(*issue, LetterKind::Received, now);
        QVERIFY(before);
        QCOMPARE(book.import({.id = "1",
                              .from = "mallory@example.net",
                              .subject = "hello",
                              .text = "See https://github.com/o/r/issues/12\n"}),
                 *issue);
        const auto after = book->letter(*issue, LetterKind::Received, now);
        QVERIFY(after);
        QCOMPARE(after->to, before->to);
    }

    void theAddressOfAnIssueNamesItsCase()
    {
        const ThreadBook book;
        book.importBytes("issues", Issues, u".json"_s);
        const auto issue = book->caseByRef(u"https://github.com/o/r/issues/12"_s);
        QVERIFY(issue);
        QCOMPARE(book.import({.id = "1", .text = "See https://github.com/o/r/issues/12.\n"}),
                 *issue);
        QCOMPARE(book.message("1").matchedBy, MatchedBy::TrackerUrl);
        QCOMPARE(book.message("1").matchedDetail, u"https://github.com/o/r/issues/12"_s);
        QVERIFY(book.import({.id = "2", .subject = "about #12", .text = "#12 is mine\n"}) !=
                *issue);
        QVERIFY(book.import({.id = "3",
                             .subject = "two of them",
                             .text = "https://github.com/o/r/issues/12 and "
                                     "https://github.com/o/r/issues/13\n"}) != *issue);
    }

    void subjectAndSenderAreOneThreadForSomeTime_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<bool>("isOne");
        const QByteArray from = "finder@example.com";
        const QByteArray subject = "Re: [ext] heap overflow in the IMAP  parser";
        const QByteArray date = "Sun, 06 Dec 2026 10:00:00 +0000";
        QTest::newRow("the same") << from << subject << date << QByteArray() << true;
        QTest::newRow("written before")
            << from << subject << QByteArray("Mon, 02 Nov 2026 10:00:00 +0000") << QByteArray()
            << true;
        QTest::newRow("answers what nobody has")
            << from << subject << date << QByteArray("In-Reply-To: <gone@x>\n") << true;
        QTest::newRow("of somebody else")
            << QByteArray("b@example.com") << subject << date << QByteArray() << false;
        QTest::newRow("of the team")
            << QByteArray("security@example.org") << subject << date << QByteArray() << false;
        QTest::newRow("another subject") << from << QByteArray("Heap overflow in the SMTP parser")
                                         << date << QByteArray() << false;
        QTest::newRow("much later")
            << from << subject << QByteArray("Mon, 21 Dec 2026 10:00:00 +0000") << QByteArray()
            << false;
        QTest::newRow("by a robot")
            << from << subject << date << QByteArray("Auto-Submitted: auto-replied\n") << false;
    }

    void subjectAndSenderAreOneThreadForSomeTime()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, subject);
        QFETCH(QByteArray, date);
        QFETCH(QByteArray, headers);
        QFETCH(bool, isOne);
        const ThreadBook book;
        const CaseId first = book.import({.id = "1"});
        const CaseId second = book.import(
            {.id = "2", .from = from, .subject = subject, .date = date, .headers = headers});
        QCOMPARE(second == first, isOne);
        QCOMPARE(book.message("2").matchedBy,
                 isOne ? MatchedBy::SubjectAndSender : MatchedBy::FirstOfThread);
        QCOMPARE(book.message("2").matchedDetail,
                 isOne ? u"heap overflow in the imap parser"_s : QString());
    }

    void aCommonSubjectTellsNothing()
    {
        const ThreadBook book;
        const CaseId first = book.import({.id = "1", .subject = "Security issue"});
        QVERIFY(book.import({.id = "2", .subject = "Security issue"}) != first);
    }

    void theTimeIsASetting()
    {
        QCOMPARE(matchSettingsFromJson(toJson(MatchSettings{3})), MatchSettings{3});
        QCOMPARE(matchSettingsFromJson("{\"window_days\":-1}"), std::nullopt);
        QCOMPARE(matchSettingsFromJson("[]"), std::nullopt);
        const ThreadBook book;
        const CaseId first = book.import({.id = "1"});
        QVERIFY(book->saveSetting(Setting::Matching, toJson(MatchSettings{0}),
                                  SmallBook::instant(u"2027-01-01")));
        QVERIFY(book.import({.id = "2"}) != first);
        QVERIFY(book->saveSetting(Setting::Matching, toJson(MatchSettings{100}),
                                  SmallBook::instant(u"2027-01-01")));
        QVERIFY(book.import({.id = "3", .date = "Mon, 22 Feb 2027 10:00:00 +0000"}) != CaseId{});
        QCOMPARE(book.message("3").matchedBy, MatchedBy::SubjectAndSender);
    }

    void aliasesAreOneSender()
    {
        const ThreadBook book;
        const Instant at = SmallBook::instant(u"2027-01-01");
        const CaseId first = book.import({.id = "1"});
        const auto work = identityFrom(u"Finder@Work.example"_s);
        QVERIFY(book->mergeContacts({work, identityFrom(u"finder@example.com"_s)}, at));
        QCOMPARE(book.import({.id = "2", .from = "finder@work.example"}), first);
        QVERIFY(book->splitContact(work, at));
        QCOMPARE(book->contacts()->size(), 0);
        QVERIFY(!book->splitContact(work, at));
        QCOMPARE(book.import({.id = "3", .from = "f@elsewhere.example"}) == first, false);
    }

    void aQuoteNamesTheCaseOfWhatItQuotes()
    {
        const ThreadBook book;
        const CaseId first = book.import({.id = "1", .text = Words});
        QCOMPARE(book.import({.id = "2", .subject = "a detail", .text = quoted(Words) + "More.\n"}),
                 first);
        QCOMPARE(book.message("2").matchedBy, MatchedBy::QuotedText);
        QCOMPARE(book.message("2").matchedDetail, u"The parser reads past the end of its buffer"_s);
        // of somebody else, who quotes the reporter
        QVERIFY(book.import({.id = "3",
                             .from = "b@example.com",
                             .subject = "what I saw",
                             .text = quoted(Words)}) != first);
        // too little of it
        QVERIFY(book.import({.id = "4",
                             .subject = "two lines",
                             .text = "> The parser reads past the end of its buffer\n"
                                     "> when a literal is longer than the line,\n"}) != first);
    }

    void whatTheTeamWroteIsQuotedByAnybody()
    {
        const ThreadBook book;
        const CaseId first = book.import({.id = "1"});
        const Mail answer{.id = "2",
                          .from = "security@example.org",
                          .subject = "Re: yours",
                          .to = "finder@example.com",
                          .headers = "In-Reply-To: <1@x>\n",
                          .text = Words};
        book.import(answer);
        const Mail quote{.id = "3",
                         .from = "colleague@example.com",
                         .subject = "his holiday",
                         .text = quoted(Words)};
        QCOMPARE(book.import(quote), first);
        QVERIFY(book.view("3").isNewSender);
        // Words that stand in letters of several cases say nothing.
        const CaseId second = book.import(
            {.id = "4", .from = "other@example.com", .subject = "Stack overflow in the parser"});
        QVERIFY(second != first);
        Mail again = answer;
        again.id = "5";
        again.to = "other@example.com";
        again.headers = "In-Reply-To: <4@x>\n";
        QCOMPARE(book.import(again), second);
        Mail nobody = quote;
        nobody.id = "6";
        nobody.from = "third@example.com";
        const CaseId third = book.import(nobody);
        QVERIFY(third != first && third != second);
    }

    void aQuoteOfAClosedCaseOpensAnother()
    {
        const ThreadBook book;
        const CaseId first = book.import({.id = "1", .text = Words});
        const Instant at = SmallBook::instant(u"2026-11-25");
        QVERIFY(book->act(first, CaseAction::Decline,
                          {.at = at,
                           .by = {},
                           .reason = u"no"_s,
                           .declineReason = DeclineReason::NotAVulnerability}));
        QVERIFY(book.import({.id = "2", .subject = "a detail", .text = quoted(Words)}) != first);
    }

    void onlyCasesOfTheProductAreLookedAt()
    {
        const ThreadBook book;
        Policy other = SmallBook::policy();
        other.product = u"q"_s;
        other.productTitle = u"Q"_s;
        other.intakeAddresses = {u"security@q.example"_s};
        book.book().add(other);
        const CaseId first = book.import({.id = "1", .text = Words});
        const QByteArray key = book.detail(first).file.key.toLatin1();
        const QByteArray to = "security@q.example";
        QVERIFY(book.import({.id = "2", .to = to}) != first);
        QVERIFY(book.import({.id = "3", .subject = "Re: " + key + ": more", .to = to}) != first);
        QVERIFY(book.import({.id = "4", .subject = "x", .to = to, .text = quoted(Words)}) != first);
        // What was sent to no product in particular may be of any.
        QCOMPARE(
            book.import({.id = "5", .subject = "Re: " + key + ": more", .to = "ana@home.example"}),
            first);
    }
};

QTEST_GUILESS_MAIN(TestThreadMatching)
#include "tst_threadmatching.moc"
