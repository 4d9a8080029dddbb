// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "store/transaction.h"
#include "workspace/policyactions.h"
#include "workspace/smallbook.h"
#include "workspace/stores.h"

#include <algorithm>
#include <thread>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Friday = "Fri, 20 Nov 2026 17:30:00 +0000";
constexpr Seconds Day = std::chrono::days(1);

Policy within(Seconds hours, QStringView validFrom)
{
    Policy policy = SmallBook::policy(validFrom);
    policy.promises.first().within = hours;
    return policy;
}

/// An answer to the report "early".
void importLetter(const SmallBook &book, const QByteArray &from, const QByteArray &name,
                  const QByteArray &field)
{
    const QTemporaryDir folder;
    const QByteArray date =
        field.startsWith("Date") ? QByteArray() : "Date: Sat, 21 Nov 2026 09:00:00 +0000\n";
    const QByteArray mail = "Message-ID: <" + name + "@example.org>\n" + date + field +
                            "\nFrom: " + from +
                            "\nTo: finder@example.com\nIn-Reply-To: <early@example.com>\n"
                            "Subject: Re: early\n\nThank you.\n";
    const QString path = writeIn(folder, u"letter.eml"_s, mail);
    QVERIFY(book->importNow({.paths = {path}}, {}, {}).has_value());
}

/// Which way each message of a case went.
QString directions(const SmallBook &book, CaseId id)
{
    QStringList lines;
    for (const MessageView &view : book.detail(id).messages) {
        const bool isOut = view.message.direction == Direction::Outbound;
        lines << view.message.messageRef.section(u'@', 0, 0) + (isOut ? u": out"_s : u": in"_s);
    }
    return lines.join(u", "_s);
}

} // namespace

class TestPolicyActions final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmallBook> m_book;
    PolicyId m_first;
    CaseId m_case;
    Instant m_received;

    Policy policyOf(PolicyId id) const
    {
        const QList<Policy> all = (*m_book)->policies().value_or(QList<Policy>());
        return *std::ranges::find(all, id, &Policy::id);
    }

    Seconds acknowledgeWithin(CaseId id) const
    {
        const Obligation clock = m_book->clock(id, PromiseKind::Acknowledge);
        return *clock.dueAt - *clock.startsAt;
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_book = std::make_unique<SmallBook>();
        m_first = m_book->add(SmallBook::policy());
        m_case = m_book->report("report", Friday);
        m_received = at(u"2026-11-20T17:30:00Z");
    }

    void rule4_aRevisionIsForTheCasesThatCameWhileItWasInForce()
    {
        const CaseId later = m_book->report("later", "Tue, 01 Dec 2026 08:00:00 +0000");
        const PolicyId second = m_book->add(within(std::chrono::hours(12), u"2026-12-01"));
        QCOMPARE(m_book->detail(m_case).policy.id, m_first);
        QCOMPARE(m_book->detail(later).policy.id, second);
        QCOMPARE(acknowledgeWithin(later), std::chrono::hours(12));
        const CaseEvent event = m_book->detail(later).events.last();
        QCOMPARE(event.kind, EventKind::PolicyEdited);
        QCOMPARE(event.before, u"p 2026-01-01T00:00:00Z"_s);
        QCOMPARE(event.after, u"p 2026-12-01T00:00:00Z"_s);
    }

    void addingAKnownRevisionChangesNothing()
    {
        const CaseDetail before = m_book->detail(m_case);
        QCOMPARE(m_book->add(SmallBook::policy()), m_first);
        QVERIFY(m_book->detail(m_case) == before);
        QCOMPARE((*m_book)->policies()->size(), 1);
    }

    void aCaseThatAPersonPutElsewhereStaysThere()
    {
        const PolicyId other = m_book->add(within(std::chrono::hours(72), u"2026-02-01"));
        QCOMPARE(m_book->detail(m_case).policy.id, other); // in force at its receipt
        QVERIFY((*m_book)->assignPolicy(m_case, m_first, m_received + Day));
        m_book->add(within(std::chrono::hours(6), u"2026-03-01"));
        QCOMPARE(m_book->detail(m_case).policy.id, m_first);
    }

    void anEditWorksOutTheClocksAgain()
    {
        Policy edited = policyOf(m_first);
        edited.promises.first().within = std::chrono::hours(6);
        edited.product = u"renamed"_s; // does not happen
        QSignalSpy changed(&*m_book->operator->(), &Workspace::changed);
        QVERIFY((*m_book)->editPolicy(edited, m_received + Day));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(acknowledgeWithin(m_case), std::chrono::hours(6));
        QCOMPARE(m_book->detail(m_case).policy.product, u"p"_s);
        QCOMPARE(m_book->detail(m_case).file.receivedAt, m_received);
        Policy dated = policyOf(m_first);
        dated.document = u"# Security\n"_s; // alone
        QVERIFY((*m_book)->editPolicy(dated, m_received + Day));
        QCOMPARE(policyOf(m_first).document, u"# Security\n"_s);
    }

    void aNewDateOfARevisionMovesItsCases()
    {
        const PolicyId second = m_book->add(within(std::chrono::hours(12), u"2026-12-01"));
        Policy moved = policyOf(second);
        moved.validFrom = at(u"2026-11-01");
        QSignalSpy changed(m_book->operator->(), &Workspace::changed);
        QVERIFY((*m_book)->editPolicy(moved, m_received + Day));
        QCOMPARE(m_book->detail(m_case).policy.id, second);
        QCOMPARE(acknowledgeWithin(m_case), std::chrono::hours(12));
        const auto told = changed.first().first().value<ChangeSet>();
        QCOMPARE(told.rows.size(), 1);
        QCOMPARE(told.lanes.size(), 1);
        QCOMPARE(told.lanes.first().obligations.size(), m_book->detail(m_case).obligations.size());
    }

    void theCalendarCountsForBusinessDaysOnly()
    {
        Policy business = within(std::chrono::days(1), u"2026-11-25");
        business.promises.first().unit = SpanUnit::BusinessDays;
        m_book->add(business);
        const CaseId later = m_book->report("later", "Thu, 26 Nov 2026 09:00:00 +0000");
        const auto due = [&](CaseId id) {
            return m_book->clock(id, PromiseKind::Acknowledge).dueAt;
        };
        QCOMPARE(due(later), at(u"2026-11-27T09:00:00Z"));
        QSignalSpy changed(&*m_book->operator->(), &Workspace::changed);
        BusinessCalendar calendar;
        calendar.holidays = {{QDate(2026, 11, 27), u"day after"_s}};
        QVERIFY((*m_book)->setCalendar(calendar, m_received + 9 * Day));
        QCOMPARE(due(later), at(u"2026-11-30T09:00:00Z"));
        QCOMPARE(due(m_case), m_received + Day);
        QCOMPARE(changed.first().first().value<ChangeSet>().rows.size(), 1);
        QCOMPARE((*m_book)->calendar(), calendar);
        changed.clear();
        QVERIFY((*m_book)->setCalendar(calendar, m_received + 9 * Day)); // as it was
        QVERIFY(changed.isEmpty());
    }

    void assigningKeepsTheReceiptAndIsOneEvent()
    {
        Policy other = within(std::chrono::hours(72), u"2026-01-01");
        other.product = u"q"_s;
        const PolicyId id = m_book->add(other);
        const qsizetype events = m_book->detail(m_case).events.size();
        QVERIFY((*m_book)->assignPolicy(m_case, id, m_received + Day));
        const CaseDetail after = m_book->detail(m_case);
        QCOMPARE(after.file.receivedAt, m_received);
        QCOMPARE(after.policy.product, u"q"_s);
        QCOMPARE(after.events.size(), events + 1);
        QCOMPARE(after.events.last().after, u"q 2026-01-01T00:00:00Z"_s);
        QCOMPARE(acknowledgeWithin(m_case), std::chrono::hours(72));
        QVERIFY((*m_book)->assignPolicy(m_case, id, m_received + Day));
        QCOMPARE(m_book->detail(m_case).events.size(), events + 1);
    }

    void casesOfBeforeThePolicyArePutUnderItWhereTheyFit()
    {
        SmallBook book;
        Policy other = SmallBook::policy();
        other.product = u"other"_s;
        other.intakeAddresses = {u"else@example.net"_s};
        const CaseId early = book.report("early", Friday);
        QVERIFY(saysNothing(book.detail(early).policy));
        QVERIFY(book.detail(early).obligations.isEmpty());
        Policy third = other;
        third.product = u"third"_s;
        third.intakeAddresses = {u"third@example.net"_s};
        const PolicyId otherId = book.add(other);
        book.add(third);
        QCOMPARE(book->assignFitting(otherId).value(), QList<CaseId>{}); // sent elsewhere
        const PolicyId fitting = book.add(SmallBook::policy());
        QVERIFY(saysNothing(book.detail(early).policy)); // nobody asked
        QCOMPARE(book->assignFitting(fitting).value(), QList{early});
        QCOMPARE(book.detail(early).policy.id, fitting);
        QVERIFY(book.clock(early, PromiseKind::Acknowledge).dueAt.has_value());
        QCOMPARE(book.detail(early).events.last().kind, EventKind::PolicyEdited);
        QCOMPARE(book->assignFitting(fitting).value(), QList<CaseId>{});
    }

    /// The same as if the policy had been there first.
    void lettersOfBeforeThePolicyMeetItsClocks()
    {
        SmallBook book;
        Policy other = SmallBook::policy();
        other.product = u"other"_s;
        other.intakeAddresses = {u"else@example.net"_s};
        book.add(other);
        other.product = u"third"_s;
        other.intakeAddresses = {u"third@example.net"_s};
        book.add(other); // of several products, none is the report's
        const CaseId early = book.report("early", Friday);
        importLetter(book, "security@example.org", "ours", "Date: Fri, 20 Nov 2026 19:00:00 +0000");
        importLetter(book, "mara@example.org", "mara", "Date: Fri, 20 Nov 2026 20:00:00 +0000");
        importLetter(book, "robot@example.org", "robot", "Auto-Submitted: auto-replied");
        QCOMPARE(directions(book, early), u"early: in, ours: in, mara: in, robot: in"_s);
        QCOMPARE(book.detail(early).file.state, CaseState::New);

        const PolicyId fitting = book.add(SmallBook::policy());
        QCOMPARE(book->assignFitting(fitting).value(), QList{early});
        QCOMPARE(directions(book, early), u"early: in, ours: out, mara: in, robot: in"_s);
        const CaseDetail detail = book.detail(early);
        QCOMPARE(detail.file.state, CaseState::Acknowledged);
        QCOMPARE(detail.file.reporter.address, u"finder@example.com"_s);
        QCOMPARE(book.clock(early, PromiseKind::Acknowledge).metAt,
                 SmallBook::instant(u"2026-11-20T19:00:00Z"));
        QVERIFY(std::ranges::any_of(detail.messages, [](const MessageView &view) {
            return view.message.kind == MessageKind::Acknowledgement;
        }));

        // an address that is found to be the team's later
        const QList<Policy> known = book->policies().value_or(QList<Policy>{});
        Policy corrected = *std::ranges::find(known, fitting, &Policy::id);
        corrected.intakeAddresses.append(u"mara@example.org"_s);
        QVERIFY(book->editPolicy(corrected, m_received + Day));
        QCOMPARE(directions(book, early), u"early: in, ours: out, mara: out, robot: in"_s);
        corrected.intakeAddresses = {u"nobody@example.org"_s};
        QVERIFY(book->editPolicy(corrected, m_received + Day));
        QCOMPARE(directions(book, early), u"early: in, ours: out, mara: out, robot: in"_s);
    }

    void fittingCasesAreMovedAllOrNone()
    {
        SmallBook book;
        const CaseId early = book.report("early", Friday);
        const CaseId late = book.report("late", Friday);
        const auto stores = Stores::open(book.path(), Database::Mode::Worker);
        QVERIFY(stores);
        CaseRecord unreadable;
        unreadable.decisions = {{.validity = static_cast<Validity>(99)}};
        QVERIFY((*stores)->records.save(late, unreadable));
        const PolicyId fitting = book.add(SmallBook::policy());
        QVERIFY(!book->assignFitting(fitting));
        QVERIFY(saysNothing(book.detail(early).policy));
    }

    void anAssignmentKeepsWhatAnotherWriterChanges()
    {
        Policy other = SmallBook::policy();
        other.product = u"q"_s;
        const PolicyId id = m_book->add(other);
        const auto stores = Stores::open(m_book->path(), Database::Mode::Worker);
        QVERIFY(stores);
        auto transaction = Transaction::begin(*(*stores)->database);
        QVERIFY(transaction);
        std::jthread person([&] {
            const auto own = Stores::open(m_book->path(), Database::Mode::Worker);
            QVERIFY(own);
            QVERIFY(PolicyActions::assign(**own, m_case, id, m_received + Day, u"mara"_s));
        });
        QTest::qSleep(50); // else it might begin behind the commit, which is well too
        CaseFile file = *(*stores)->cases.byId(m_case);
        file.title = u"changed"_s;
        QVERIFY((*stores)->cases.update(file));
        QVERIFY(transaction->commit());
        person.join();
        QCOMPARE(m_book->detail(m_case).policy.id, id);
        QCOMPARE(m_book->detail(m_case).file.title, u"changed"_s);
    }

    void ofTheSameSecondTheFirstAnswerCounts()
    {
        m_book->sent(m_case, MessageKind::Acknowledgement, m_received + Day);
        const auto first = m_book->clock(m_case, PromiseKind::Acknowledge).metBy;
        QVERIFY(first);
        m_book->sent(m_case, MessageKind::DetailedResponse, m_received + Day);
        QCOMPARE(m_book->clock(m_case, PromiseKind::Acknowledge).metBy, first);
    }

    void whatIfWritesNothing()
    {
        const PolicyId second = m_book->add(within(std::chrono::hours(12), u"2027-01-01"));
        const CaseDetail before = m_book->detail(m_case);
        const auto clocks = (*m_book)->obligationsUnder(m_case, second);
        QVERIFY(clocks.has_value());
        QCOMPARE(clocks->first().dueAt, m_received + std::chrono::hours(12));
        QVERIFY(m_book->detail(m_case) == before);
    }

    void M13_theReleaseCalendarIsASetting()
    {
        const QList<PlannedRelease> plan{{u"p"_s, u"1.4"_s, m_received, ReleaseKind::Regular}};
        QCOMPARE((*m_book)->releases(), QList<PlannedRelease>{});
        QVERIFY((*m_book)->setReleases(plan, m_received));
        QCOMPARE((*m_book)->releases(), plan);
    }
};

QTEST_GUILESS_MAIN(TestPolicyActions)
#include "tst_policyactions.moc"
