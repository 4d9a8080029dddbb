// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/threadbook.h"

#include <algorithm>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const Instant Later = SmallBook::instant(u"2026-12-01T10:00:00Z");

QList<CaseEvent> eventsOf(const CaseDetail &detail, EventKind kind)
{
    QList<CaseEvent> found;
    std::ranges::copy_if(detail.events, std::back_inserter(found),
                         [kind](const CaseEvent &event) { return event.kind == kind; });
    return found;
}

ThreadFault faultOf(const Failure &failure)
{
    const auto *error = std::get_if<ThreadError>(&failure);
    [](bool isOne) { QVERIFY(isOne); }(error != nullptr);
    return error->fault;
}

/// What an undo must bring back: all but the history.
CaseDetail withoutHistory(CaseDetail detail)
{
    detail.events.clear();
    return detail;
}

} // namespace

/// What a person says of which message belongs to which case.
class TestCaseThreads final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void aRefusedMessageHasACaseOfItsOwn()
    {
        const ThreadBook book;
        const CaseId first = book.import({.id = "1"});
        book.import({.id = "2", .date = "Mon, 23 Nov 2026 09:00:00 +0000"});
        book.import({.id = "3",
                     .from = "security@example.org",
                     .subject = "Re: that",
                     .date = "Mon, 23 Nov 2026 11:00:00 +0000",
                     .to = "finder@example.com",
                     .headers = "In-Reply-To: <2@x>\n"});
        QCOMPARE(book.detail(first).messages.size(), 3);
        QVERIFY(book.book().clock(first, PromiseKind::Acknowledge).metAt);

        const auto made = book->refuseMatch(book.message("2").id, Later);
        QVERIFY(made);
        QCOMPARE(book.caseOf("2"), *made);
        QCOMPARE(book.caseOf("3"), *made); // an answer goes with what it answers
        const CaseDetail own = book.detail(*made);
        const CaseDetail left = book.detail(first);
        QCOMPARE(left.messages.size(), 1);
        QCOMPARE(own.file.receivedAt, SmallBook::instant(u"2026-11-23T09:00:00Z"));
        QCOMPARE(own.file.state, CaseState::Acknowledged);
        QCOMPARE(book.message("2").matchedBy, MatchedBy::FirstOfThread);
        const Obligation clock = book.book().clock(*made, PromiseKind::Acknowledge);
        QCOMPARE(clock.dueAt, SmallBook::instant(u"2026-11-24T09:00:00Z"));
        QCOMPARE(clock.metAt, SmallBook::instant(u"2026-11-23T11:00:00Z"));
        QVERIFY(!book.book().clock(first, PromiseKind::Acknowledge).metAt);
        for (const CaseDetail &detail : {left, own}) {
            const auto events = eventsOf(detail, EventKind::MatchRefused);
            QCOMPARE(events.size(), 1);
            QCOMPARE(events.first().before, left.file.key);
            QCOMPARE(events.first().after, own.file.key);
            QCOMPARE(events.first().by, u"mara"_s);
            QCOMPARE(events.first().note,
                     u"subject-and-sender: heap overflow in the imap parser"_s);
        }
    }

    void aRefusalIsRemembered()
    {
        const ThreadBook book;
        const CaseId first = book.import({.id = "1"});
        const QByteArray key = book.detail(first).file.key.toLatin1();
        const Mail second{.id = "2", .date = "Mon, 23 Nov 2026 09:00:00 +0000"};
        QCOMPARE(book.import(second), first);
        const auto made = book->refuseMatch(book.message("2").id, Later);
        QVERIFY(made);
        book.importBytes("again", second.bytes());
        QCOMPARE(book.caseOf("2"), *made);
        QCOMPARE(book.import({.id = "3", .date = "Fri, 20 Nov 2026 17:00:00 +0000"}), *made);
        QCOMPARE(book.import(
                     {.id = "4", .subject = "Re: [" + key + "] Heap overflow in the IMAP parser"}),
                 *made);
        QCOMPARE(
            book.import({.id = "5", .headers = "In-Reply-To: <2@x>\nReferences: <1@x> <2@x>\n"}),
            *made);
        // What refers to both does not join them again.
        QCOMPARE(book.detail(first).messages.size(), 1);
        QCOMPARE(book.detail(first).file.duplicateOf, std::nullopt);
        QCOMPARE(book.detail(*made).file.duplicateOf, std::nullopt);
    }

    void aParentThatComesLaterFollowsTheRefusedMessage()
    {
        const ThreadBook book;
        const CaseId first = book.import({.id = "1"});
        QCOMPARE(book.import({.id = "2", .headers = "In-Reply-To: <0@x>\n"}), first);
        const auto made = book->refuseMatch(book.message("2").id, Later);
        QVERIFY(made);
        QCOMPARE(book.import({.id = "0",
                              .subject = "something else",
                              .date = "Thu, 19 Nov 2026 10:00:00 +0000"}),
                 *made);
        QCOMPARE(book.detail(first).messages.size(), 1);
    }

    void onlyAMatchIsRefused()
    {
        const ThreadBook book;
        const CaseId first = book.import({.id = "1"});
        const auto refused = book->refuseMatch(book.message("1").id, Later);
        QVERIFY(!refused);
        QCOMPARE(faultOf(refused.error()), ThreadFault::NotMatched);
        QVERIFY(book->addMessage(
            first, {.direction = Direction::Internal, .at = Later, .by = {}, .text = u"hm"_s}));
        const CaseDetail detail = book.detail(first);
        QCOMPARE(faultOf(book->refuseMatch(detail.messages.last().message.id, Later).error()),
                 ThreadFault::NotMatched);
        QCOMPARE(book.detail(first), detail);
    }

    void aMergeKeepsBothReceiptsAndWhatWasPromised()
    {
        const ThreadBook book;
        const CaseId into = book.import({.id = "1"});
        const CaseId from = book.import({.id = "2",
                                         .from = "other@example.com",
                                         .subject = "Parser bug",
                                         .date = "Thu, 19 Nov 2026 10:00:00 +0000"});
        const CaseDetail fromBefore = book.detail(from);
        QVERIFY(book->merge(from, into, Later));

        CaseDetail merged = book.detail(into);
        CaseDetail emptied = book.detail(from);
        QCOMPARE(merged.messages.size(), 2);
        QCOMPARE(merged.file.receivedAt, fromBefore.file.receivedAt); // the earlier one
        QCOMPARE(emptied.messages.size(), 0);
        QCOMPARE(emptied.file.receivedAt, fromBefore.file.receivedAt);
        QCOMPARE(emptied.file.state, CaseState::Duplicate);
        QCOMPARE(emptied.duplicateOfKey, merged.file.key);
        QVERIFY(emptied.isMerged);
        QCOMPARE(*book->caseByKey(emptied.file.key), from);
        QCOMPARE(eventsOf(merged, EventKind::CasesMerged).size(), 1);
        QCOMPARE(eventsOf(emptied, EventKind::CasesMerged).size(), 1);
        QVERIFY(book.book().clock(from, PromiseKind::Acknowledge).isOwed);

        // An answer to one reporter keeps what that one was promised.
        book.import({.id = "3",
                     .from = "security@example.org",
                     .subject = "Re: Parser bug",
                     .date = "Wed, 02 Dec 2026 10:00:00 +0000",
                     .to = "finder@example.com",
                     .headers = "In-Reply-To: <1@x>\n"});
        QCOMPARE(book.caseOf("3"), into);
        QVERIFY(!book.book().clock(from, PromiseKind::Acknowledge).metAt);
        book.import({.id = "4",
                     .from = "security@example.org",
                     .subject = "Re: Parser bug",
                     .date = "Wed, 02 Dec 2026 11:00:00 +0000",
                     .to = "other@example.com",
                     .headers = "In-Reply-To: <2@x>\n"});
        QCOMPARE(book.caseOf("4"), into);
        QCOMPARE(book.book().clock(from, PromiseKind::Acknowledge).metAt,
                 SmallBook::instant(u"2026-12-02T11:00:00Z"));
        // What names the emptied case comes to where its messages are.
        QCOMPARE(
            book.import({.id = "5", .subject = "Re: " + emptied.file.key.toLatin1() + ": more"}),
            into);
    }

    void anUnmergeRestoresBothCases_data()
    {
        QTest::addColumn<bool>("isFromEarlier");
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("the emptied one came first") << true << false;
        QTest::newRow("it came second") << false << false;
        QTest::newRow("it had an answer") << true << true;
        QTest::newRow("it came second and had an answer") << false << true;
    }

    void anUnmergeRestoresBothCases()
    {
        QFETCH(bool, isFromEarlier);
        QFETCH(bool, isAnswered);
        const ThreadBook book;
        const CaseId into = book.import({.id = "1"});
        const CaseId from =
            book.import({.id = "2",
                         .from = "other@example.com",
                         .subject = "Parser bug",
                         .date = isFromEarlier ? "Thu, 19 Nov 2026 10:00:00 +0000"
                                               : "Sat, 21 Nov 2026 10:00:00 +0000"});
        if (isAnswered) {
            book.import({.id = "3",
                         .from = "security@example.org",
                         .subject = "Re: Parser bug",
                         .date = "Sat, 21 Nov 2026 11:00:00 +0000",
                         .to = "other@example.com",
                         .headers = "In-Reply-To: <2@x>\n"});
        }
        const CaseDetail intoBefore = book.detail(into);
        const CaseDetail fromBefore = book.detail(from);
        QVERIFY(book->merge(from, into, Later));
        QVERIFY(book->addMessage(
            from, {.direction = Direction::Internal, .at = Later, .by = {}, .text = u"why"_s}));
        const MessageId note = book.detail(from).messages.constFirst().message.id;
        const auto back = book->unmerge(from, Later);
        QVERIFY(back);
        QCOMPARE(*back, into);
        QCOMPARE(withoutHistory(book.detail(into)), withoutHistory(intoBefore));
        CaseDetail restored = withoutHistory(book.detail(from));
        restored.messages.removeIf(
            [&](const MessageView &view) { return view.message.id == note; });
        QCOMPARE(restored, withoutHistory(fromBefore));
        QCOMPARE(eventsOf(book.detail(from), EventKind::CasesUnmerged).size(), 1);
        QCOMPARE(faultOf(book->unmerge(from, Later).error()), ThreadFault::NotMerged);
    }

    /// As if the two had never been one.
    void whatCameAfterAMergeGoesWhereItBelongs()
    {
        const ThreadBook book;
        const CaseId into = book.import({.id = "1"});
        const CaseId from = book.import(
            {.id = "2", .from = "other@example.com", .subject = "Parser bug in the tokenizer"});
        const QByteArray key = book.detail(from).file.key.toLatin1();
        QVERIFY(book->merge(from, into, Later));
        const auto later = [&](const QByteArray &id, const QByteArray &sender,
                               const QByteArray &subject, const QByteArray &headers) {
            QCOMPARE(book.import({.id = id,
                                  .from = sender,
                                  .subject = subject,
                                  .date = "Wed, 02 Dec 2026 10:00:00 +0000",
                                  .headers = headers}),
                     into);
        };
        later("answer", "other@example.com", "Re: x", "In-Reply-To: <2@x>\n");
        later("deeper", "third@example.com", "Re: x", "References: <2@x> <gone@x>\n");
        later("further", "other@example.com", "Re: x", "In-Reply-To: <deeper@x>\n");
        later("key", "third@example.com", "[" + key + "] more", {});
        later("same", "other@example.com", "Re: Parser bug in the tokenizer", {});
        later("stays", "finder@example.com", "Re: x", "In-Reply-To: <1@x>\n");
        QVERIFY(book->unmerge(from, Later));
        for (const char *id : {"2", "answer", "deeper", "further", "key", "same"}) {
            QCOMPARE(book.caseOf(id), from);
        }
        QCOMPARE(book.caseOf("1"), into);
        QCOMPARE(book.caseOf("stays"), into);
        QCOMPARE(book.detail(into).messages.size(), 2);
        const auto problems = book->verify();
        QVERIFY(problems && problems->isEmpty());
    }

    void mergesAreUndoneFromTheLastOne()
    {
        const ThreadBook book;
        const CaseId a = book.import({.id = "1", .subject = "Heap overflow one"});
        const CaseId b = book.import({.id = "2", .subject = "Stack overflow two"});
        const CaseId c = book.import({.id = "3", .subject = "Integer overflow three"});
        QCOMPARE(faultOf(book->merge(a, a, Later).error()), ThreadFault::WithItself);
        QVERIFY(book->merge(a, b, Later));
        QCOMPARE(faultOf(book->merge(a, c, Later).error()), ThreadFault::AlreadyMerged);
        QCOMPARE(faultOf(book->merge(c, a, Later).error()), ThreadFault::AlreadyMerged);
        QCOMPARE(faultOf(book->merge(b, a, Later).error()), ThreadFault::AlreadyMerged);
        QVERIFY(book->merge(b, c, Later));
        QCOMPARE(book.detail(c).messages.size(), 3);
        QCOMPARE(faultOf(book->unmerge(a, Later).error()), ThreadFault::MovedOn);
        QVERIFY(book->unmerge(b, Later));
        QVERIFY(book->unmerge(a, Later));
        for (const CaseId id : {a, b, c}) {
            QCOMPARE(book.detail(id).messages.size(), 1);
            QCOMPARE(book.detail(id).file.state, CaseState::New);
        }
    }

    void aRefusalIsUndoneByAMerge()
    {
        const ThreadBook book;
        const CaseId first = book.import({.id = "1"});
        book.import({.id = "2"});
        const auto made = book->refuseMatch(book.message("2").id, Later);
        QVERIFY(made);
        QVERIFY(book->merge(*made, first, Later));
        QCOMPARE(book.import({.id = "3"}), first);
    }

    void oneOfSeveralIssuesIsSplitOff()
    {
        const ThreadBook book;
        const CaseId first = book.import({.id = "1"});
        const auto made = book->splitOff(book.message("1").id, u" The  second issue "_s, Later);
        QVERIFY(made);
        const CaseDetail source = book.detail(first);
        CaseDetail own = book.detail(*made);
        QCOMPARE(source.messages.size(), 1); // it stays
        QCOMPARE(source.splitKeys, QStringList{own.file.key});
        QCOMPARE(own.file.title, u"The second issue"_s);
        QCOMPARE(own.file.receivedAt, source.file.receivedAt);
        QCOMPARE(own.file.reporter, source.file.reporter);
        QCOMPARE(own.file.policyId, source.file.policyId);
        QCOMPARE(own.messages.size(), 1);
        QCOMPARE(own.messages.first().ofCase, source.file.key);
        QCOMPARE(own.messages.first().message.id, source.messages.first().message.id);
        QCOMPARE(eventsOf(own, EventKind::CaseSplit).size(), 1);
        QCOMPARE(eventsOf(source, EventKind::CaseSplit).size(), 1);
        QCOMPARE(book.book().clock(*made, PromiseKind::Acknowledge).dueAt,
                 source.file.receivedAt + std::chrono::hours(24));

        // That it came in is said of all of it; the rest of one issue alone.
        book.import({.id = "2",
                     .from = "security@example.org",
                     .subject = "Re: that",
                     .date = "Fri, 20 Nov 2026 18:00:00 +0000",
                     .to = "finder@example.com",
                     .headers = "In-Reply-To: <1@x>\n"});
        QVERIFY(book.book().clock(*made, PromiseKind::Acknowledge).metAt);
        QCOMPARE(book.detail(*made).file.state, CaseState::Acknowledged);
        book.book().sent(first, MessageKind::DetailedResponse, Later);
        QVERIFY(book.book().clock(first, PromiseKind::DetailedResponse).metAt);
        QVERIFY(!book.book().clock(*made, PromiseKind::DetailedResponse).metAt);
        book.book().sent(*made, MessageKind::DetailedResponse, Later);
        QVERIFY(book.book().clock(*made, PromiseKind::DetailedResponse).metAt);

        // What names the new case is of it, and moves its receipt no more than others.
        QCOMPARE(book.import({.id = "3",
                              .subject = "Re: [" + own.file.key.toLatin1() + "] more",
                              .date = "Thu, 03 Dec 2026 10:00:00 +0000"}),
                 *made);
        QCOMPARE(book.detail(*made).file.receivedAt, source.file.receivedAt);

        QCOMPARE(faultOf(book->splitOff(book.message("1").id, u" "_s, Later).error()),
                 ThreadFault::LacksTitle);
        QCOMPARE(faultOf(book->splitOff(book.message("2").id, u"x"_s, Later).error()),
                 ThreadFault::OfTheTeam);
    }

    void aReportIsEnteredByHand()
    {
        const ThreadBook book;
        HandReport report{.product = {},
                          .reporter = personFrom(u"Ada Example <Ada@Example.org>"_s),
                          .receivedAt = SmallBook::instant(u"2027-05-30T14:00:00Z"),
                          .title = u"Overflow in the calendar view"_s,
                          .text = u"Told on the phone: it crashes."_s,
                          .by = {}};
        const auto made = book->enterReport(report);
        QVERIFY(made);
        const CaseDetail detail = book.detail(*made);
        QCOMPARE(detail.file.source, SourceKind::ByHand);
        QCOMPARE(detail.file.receivedAt, report.receivedAt);
        QCOMPARE(detail.file.reporter, report.reporter);
        QCOMPARE(detail.file.reporter.address, u"ada@example.org"_s);
        QCOMPARE(detail.messages.size(), 1);
        QCOMPARE(detail.messages.first().text, report.text);
        QCOMPARE(book.book().clock(*made, PromiseKind::Acknowledge).dueAt,
                 report.receivedAt + std::chrono::hours(24));
        const auto entered = eventsOf(detail, EventKind::ReportEntered);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().at, SmallBook::instant(u"2027-06-01T00:00:00Z"));
        QCOMPARE(entered.first().after, u"2027-05-30T14:00:00Z"_s);
        QCOMPARE(*book->search({u"phone"_s}), QList<CaseId>{*made});
        // What the reporter then writes belongs to it.
        QCOMPARE(book.import({.id = "1",
                              .from = "ada@example.org",
                              .subject = "Overflow in the calendar view",
                              .date = "Mon, 31 May 2027 10:00:00 +0000"}),
                 *made);
        QCOMPARE(book.detail(*made).file.receivedAt, report.receivedAt);

        const auto faultWith = [&](auto &&change) {
            HandReport wrong = report;
            change(wrong);
            return faultOf(book->enterReport(wrong).error());
        };
        QCOMPARE(faultWith([](HandReport &r) { r.title = u" "_s; }), ThreadFault::LacksTitle);
        QCOMPARE(faultWith([](HandReport &r) { r.reporter = {}; }), ThreadFault::LacksReporter);
        QCOMPARE(faultWith([](HandReport &r) { r.product = u"zzz"_s; }),
                 ThreadFault::NoSuchProduct);
        QCOMPARE(faultWith([](HandReport &r) { r.receivedAt = Instant{4'000'000'000}; }),
                 ThreadFault::InTheFuture);
    }

    void otherBytesUnderTheSameNameAreKeptBesideIt()
    {
        const ThreadBook book;
        const Mail mail{.id = "1"};
        const CaseId first = book.import(mail);
        Mail other = mail;
        other.text = "Forged.\n";
        book.importBytes("other", other.bytes());
        book.importBytes("once-more", other.bytes());
        const CaseDetail detail = book.detail(first);
        QCOMPARE(detail.messages.size(), 1);
        const QList<OtherBytes> others = detail.messages.first().others;
        QCOMPARE(others.size(), 1);
        QVERIFY(others.first().path.endsWith(u"/other.eml"_s));
        QCOMPARE(*book->kept(others.first().originalId), other.bytes());
        QCOMPARE(*book->original(detail.messages.first().message.id), mail.bytes());
    }

    void identitiesAreWrittenAsPeopleDo()
    {
        QCOMPARE(identityFrom(u"A@B.example"_s),
                 (Identity{IdentityKind::Address, u"a@b.example"_s}));
        QCOMPARE(identityFrom(u"@ann"_s), (Identity{IdentityKind::Handle, u"ann"_s}));
        QCOMPARE(identityFrom(u"ann"_s), (Identity{IdentityKind::Handle, u"ann"_s}));
        QCOMPARE(identityFrom(u"key:0x12 ab"_s), (Identity{IdentityKind::PgpKey, u"12AB"_s}));
        for (const QString &name : {u"a@b.example"_s, u"@ann"_s, u"key:12AB"_s}) {
            QCOMPARE(toName(identityFrom(name)), name);
        }
    }

    /// Who reports from one address and reads at another was answered at either.
    void anAliasIsAnsweredAndAsksAgainAsOnePerson()
    {
        const ThreadBook book;
        const CaseId first = book.import({.id = "1"});
        book.import({.id = "2",
                     .from = "finder@work.example",
                     .date = "Sun, 22 Nov 2026 16:30:00 +0000",
                     .headers = "In-Reply-To: <1@x>\n"});
        QCOMPARE(book.detail(first).chased, 0); // somebody else
        book.import({.id = "3",
                     .from = "security@example.org",
                     .subject = "Re: that",
                     .date = "Sun, 22 Nov 2026 18:00:00 +0000",
                     .to = "finder@home.example",
                     .headers = "In-Reply-To: <1@x>\n"});
        QVERIFY(!book.book().clock(first, PromiseKind::Acknowledge).metAt);
        const auto own = identityFrom(u"finder@example.com"_s);
        for (const QString &alias : {u"finder@work.example"_s, u"finder@home.example"_s}) {
            QVERIFY(book->mergeContacts({own, identityFrom(alias)}, Later));
        }
        QCOMPARE(book.detail(first).chased, 1);
        QCOMPARE(book.book().clock(first, PromiseKind::Acknowledge).metAt,
                 SmallBook::instant(u"2026-11-22T18:00:00Z"));
        QCOMPARE(book.detail(first).file.state, CaseState::Acknowledged);
        QCOMPARE(book.detail(first).file.reporter.address, u"finder@example.com"_s);
        QVERIFY(book->splitContact(identityFrom(u"finder@home.example"_s), Later));
        QVERIFY(!book.book().clock(first, PromiseKind::Acknowledge).metAt);
    }

    void contactsAreMergedAndSplit()
    {
        const ThreadBook book;
        const auto merge = [&](const QString &one, const QString &other) {
            return book->mergeContacts({identityFrom(one), identityFrom(other)}, Later);
        };
        QVERIFY(merge(u"a@x.example"_s, u"@ann"_s));
        QVERIFY(merge(u"b@x.example"_s, u"key:1234"_s));
        QCOMPARE(book->contacts()->size(), 2);
        QVERIFY(merge(u"@ann"_s, u"b@x.example"_s));
        QCOMPARE(book->contacts()->size(), 1);
        QCOMPARE(book->contacts()->first().identities.size(), 4);
        QCOMPARE(faultOf(merge(u"a@x.example"_s, u"key:1234"_s).error()), ThreadFault::WithItself);
        QVERIFY(book->splitContact(identityFrom(u"@ann"_s), Later));
        QCOMPARE(book->contacts()->first().identities.size(), 3);
        QCOMPARE(faultOf(book->splitContact(identityFrom(u"@ann"_s), Later).error()),
                 ThreadFault::NoSuchIdentity);
    }

    void severalNamesAreMergedAtOnceOrNotAtAll()
    {
        const ThreadBook book;
        const Identity one = identityFrom(u"a@x.example"_s);
        const Identity two = identityFrom(u"@ann"_s);
        const Identity three = identityFrom(u"key:1234"_s);
        QVERIFY(book->mergeContacts({one, two, three, one}, Later));
        QCOMPARE(book->contacts()->size(), 1);
        QCOMPARE(book->contacts()->first().identities.size(), 3);
        QCOMPARE(faultOf(book->mergeContacts({one}, Later).error()), ThreadFault::WithItself);
        const Identity nobody{one.kind, {}};
        const Identity four = identityFrom(u"d@x.example"_s);
        QCOMPARE(faultOf(book->mergeContacts({nobody, one, four}, Later).error()),
                 ThreadFault::WithItself);
        QCOMPARE(book->contacts()->first().identities.size(), 3);
    }

    void whoIsKnownByTwoNamesHasANameAndShowsInTheirCases()
    {
        const ThreadBook book;
        QCOMPARE(faultOf(book->renameContact(identityFrom(u"@ann"_s), u"Ann"_s, Later).error()),
                 ThreadFault::NoSuchIdentity);
        const CaseId first = book.import({.id = "a"});
        const auto before = book->caseDetail(first);
        QVERIFY(before);
        const Person reporter = before->file.reporter;
        QVERIFY(before->reporterAlso.isEmpty());
        const Identity own = identitiesOf(reporter).first();
        const Identity key = identityFrom(u"key:1234ABCD"_s);
        QVERIFY(book->mergeContacts({own, key}, Later));
        QVERIFY(book->renameContact(key, u"Ann"_s, Later));
        QCOMPARE(book->contacts()->first().name, u"Ann"_s);
        QCOMPARE(book->caseDetail(first)->reporterAlso, QList<Identity>{key});
        QObject context;
        QList<KnownPerson> people;
        book->peopleLater(&context, [&](const Outcome<KnownPeople> &read) {
            people = read.value_or(KnownPeople()).people;
        });
        QTRY_VERIFY(!people.isEmpty());
        const auto ann = std::ranges::find(people, u"Ann"_s, &KnownPerson::name);
        QVERIFY(ann != people.cend());
        QVERIFY(ann->identities.contains(key) && ann->identities.contains(own));
        QVERIFY(ann->messages > 0);
    }
};

QTEST_GUILESS_MAIN(TestCaseThreads)
#include "tst_casethreads.moc"
