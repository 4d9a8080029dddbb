// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisoryrevisions.h"

#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant Start{1'790'000'000};

QStringList numbersOf(const AdvisoryDraft &draft)
{
    QStringList numbers;
    for (const Revision &revision : draft.revisions) {
        numbers.append(revision.number);
    }
    return numbers;
}

CaseEvent stateEvent(Instant at, const QString &state)
{
    return {.at = at, .kind = EventKind::StateChanged, .after = state, .note = u"internal"_s};
}

QStringList textsOf(const QList<TimelineEntry> &entries, bool isHidden)
{
    QStringList texts;
    for (const TimelineEntry &entry : entries) {
        if (entry.isHidden == isHidden) {
            texts.append(entry.text);
        }
    }
    return texts;
}

} // namespace

class tst_AdvisoryRevisions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void numbersGoOn_data()
    {
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QString>("next");
        QTest::newRow("the first") << QStringList{} << u"1"_s;
        QTest::newRow("whole numbers") << QStringList{u"1"_s, u"9"_s} << u"10"_s;
        QTest::newRow("semantic ones") << QStringList{u"1.2.4"_s} << u"1.3.0"_s;
        QTest::newRow("words are counted") << QStringList{u"draft"_s, u"b"_s} << u"3"_s;
        QTest::newRow("two numbers are counted") << QStringList{u"1.0"_s} << u"2"_s;
    }

    void numbersGoOn()
    {
        QFETCH(const QStringList, numbers);
        QList<Revision> revisions;
        for (const QString &number : numbers) {
            revisions.append({.number = number});
        }
        QTEST(nextRevisionNumber(revisions), "next");
    }

    void theFirstRevisionIsThePublication()
    {
        const AdvisoryDraft first = withRevision({}, {}, Start, {});
        QCOMPARE(first.revisions, (QList<Revision>{{u"1"_s, Start, u"Initial publication"_s}}));
        const AdvisoryDraft second = withRevision(first, Start, Start + 1h, u" More\n versions "_s);
        QCOMPARE(numbersOf(second), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(second.revisions.last().summary, u"More versions"_s);
    }

    void whatWasPublicBeforeHasItsFirstRevision()
    {
        const AdvisoryDraft draft = withRevision({}, Start, Start + 1h, u"More"_s);
        QCOMPARE(draft.revisions, (QList<Revision>{{u"1"_s, Start, u"Initial publication"_s},
                                                   {u"2"_s, Start + 1h, u"More"_s}}));
    }

    void aWithdrawalIsARevision()
    {
        const AdvisoryDraft draft = withdrawnDraft({}, Start, Start + 1h, u"no vulnerability"_s);
        QCOMPARE(draft.withdrawnAt, Start + 1h);
        QCOMPARE(draft.withdrawnReason, u"no vulnerability"_s);
        QCOMPARE(draft.revisions.last().summary, u"Withdrawn: no vulnerability"_s);
        QCOMPARE(numbersOf(draft), (QStringList{u"1"_s, u"2"_s}));
    }

    void aWithdrawalIsTakenBackByARevision()
    {
        const AdvisoryDraft first{.title = u"A"_s};
        AdvisoryDraft draft = withdrawnDraft(first, Start, Start + 1h, u"no vulnerability"_s);
        draft = reinstatedDraft(draft, Start, Start + 2h, u"it is one"_s);
        QVERIFY(!draft.withdrawnAt);
        QVERIFY(draft.withdrawnReason.isEmpty());
        QCOMPARE(numbersOf(draft), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(draft.revisions.last().summary, u"Withdrawal taken back: it is one"_s);
        QCOMPARE(reinstatedDraft(first, Start, Start, u"x"_s), first);

        // A record of elsewhere may be withdrawn and have no revision: it was published before
        // that.
        draft = reinstatedDraft({.withdrawnAt = Start + 1h}, Start, Start + 2h, u"it is one"_s);
        QCOMPARE(draft.revisions.first().at, Start);
    }

    void theHistoryKnowsWhatWentOut()
    {
        const CaseEvent first{.at = Start,
                              .kind = EventKind::AdvisoryExported,
                              .before = issuedText(u"1"_s, "ab"_ba)};
        const CaseEvent other{
            .at = Start + 1h, .kind = EventKind::AdvisoryExported, .after = u"draft.md"_s};
        QCOMPARE(issuedContent({first, other}), (IssuedContent{u"1"_s, "ab"_ba, Start}));
        QCOMPARE(issuedContent({other}), std::nullopt);
        const CaseEvent foreign{
            .at = Start, .kind = EventKind::AdvisoryExported, .before = u"0:ab 1"_s};
        QCOMPARE(issuedContent({foreign}), std::nullopt); // not a digest of the same things
    }

    void aCloneHasNoFactsOfTheOtherCase()
    {
        AdvisoryDraft from;
        from.title = u"Old title"_s;
        from.id = u"ST-1"_s;
        from.identifiers = {u"CVE-2026-1"_s};
        from.description = u"Old description"_s;
        from.resolution = u"Old resolution"_s;
        from.affected = {{.name = u"stalwart"_s,
                          .purl = u"pkg:cargo/stalwart"_s,
                          .ranges = {{.branch = u"0.7.x"_s,
                                      .introduced = {u"0.7.0"_s, false},
                                      .fixed = {u"0.7.9"_s, false}}},
                          .versions = {u"0.7.1"_s},
                          .routines = {u"parse"_s}}};
        from.credits = {{u"Ada"_s, CreditConsent::Given}};
        from.timeline = {{Start, u"Report received"_s}};
        from.references = {{u"Fix"_s, u"https://x.test/1"_s, ReferenceKind::Fix},
                           {u"Source"_s, u"https://x.test"_s, ReferenceKind::Git}};
        from.publishedAt = Start;
        from.revisions = {{u"1"_s, Start, u"x"_s}};
        AdvisoryDraft into;
        into.title = u"New title"_s;
        into.credits = {{u"Bob"_s}};

        const AdvisoryDraft clone = clonedDraft(from, into);
        AdvisoryDraft expected = into;
        expected.description = from.description;
        expected.resolution = from.resolution;
        expected.affected = {{.name = u"stalwart"_s,
                              .purl = u"pkg:cargo/stalwart"_s,
                              .ranges = {{.branch = u"0.7.x"_s}}}};
        expected.references = {{u"Fix"_s, {}, ReferenceKind::Fix},
                               {u"Source"_s, u"https://x.test"_s, ReferenceKind::Git}};
        QCOMPARE(clone, expected);
        QCOMPARE(clonedDraft(from, clone), clone); // what is written stays
    }

    void theTimelineTellsReadersWhatTheyMayKnow()
    {
        CaseFile file;
        file.receivedAt = Start;
        file.releasedAt = Start + 5h;
        file.disclosedAt = Start + 6h;
        CaseRecord record;
        record.fix.fixedAt = Start + 4h;
        record.exploitation.knownAt = Start + 3h;
        const QList<CaseEvent> events{
            stateEvent(Start + 1h, u"acknowledged"_s),
            stateEvent(Start + 2h, u"accepted"_s),
            {.at = Start + 2h, .kind = EventKind::NoteAdded, .note = u"secret"_s},
            {.at = Start + 2h, .kind = EventKind::EmbargoChanged, .after = u"secret"_s},
            stateEvent(Start + 7h, u"accepted"_s), // reopened
            stateEvent(Start + 8h, u"closed"_s)};
        const QList<TimelineEntry> timeline = timelineFrom(events, file, record);
        QCOMPARE(textsOf(timeline, false),
                 (QStringList{u"Report received"_s, u"Report acknowledged"_s,
                              u"Vulnerability confirmed"_s, u"Fix committed"_s, u"Fix released"_s,
                              u"Advisory published"_s}));
        QCOMPARE(
            textsOf(timeline, true),
            (QStringList{u"Embargo changed"_s, u"Exploitation became known"_s, u"Case closed"_s}));
        QVERIFY(std::ranges::is_sorted(timeline, {}, &TimelineEntry::at));
    }

    void whatAPersonWroteInTheTimelineStays()
    {
        const QList<TimelineEntry> own{{Start + 90s, u"Report received"_s, true}, // another date
                                       {Start + 1h, u"We said thanks"_s}};        // other words
        const QList<TimelineEntry> proposed{{Start, u"Report received"_s},
                                            {Start + 1h, u"Report acknowledged"_s},
                                            {Start + 2h, u"Fix released"_s}};
        const QList<TimelineEntry> merged = mergedTimeline(own, proposed);
        const QList<TimelineEntry> added{{Start + 2h, u"Fix released"_s}};
        QCOMPARE(merged, own + added);
        QCOMPARE(mergedTimeline(merged, proposed), merged);
    }

    void twoFactsOfOneInstantAreBothThere()
    {
        const QList<TimelineEntry> own{{Start, u"Fix released"_s}};
        const QList<TimelineEntry> proposed{{Start, u"Fix released"_s},
                                            {Start, u"Advisory published"_s}};
        QCOMPARE(mergedTimeline(own, proposed), proposed);
    }
};

QTEST_GUILESS_MAIN(tst_AdvisoryRevisions)
#include "tst_advisoryrevisions.moc"
