// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/labelsformat.h"
#include "domain/tokens.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class TestLabels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void everyValueHasWordsOfItsOwn();
    void everyEventHasWords();
    void anEventIsOneLineHoweverLongItsTextsAre();
    void durationIsShortAndNeverNegative_data();
    void durationIsShortAndNeverNegative();
    void clockSaysWhatItIs_data();
    void clockSaysWhatItIs();
    void instantsAreLocalAndFullOnesNameTheZone();
    void bindingSaysWhatWasPromised();
    void aClockTellsItsInstantsAndItsClauses();
    void everyFailureNamesObjectReasonAndStep();
    void importIssuesNameFileAndByte();
    void refusalsListEveryReason();
    void complaintsOfFormatsSayWhatToDo_data();
    void complaintsOfFormatsSayWhatToDo();
    void hostileNamesAreVisible();
    void unknownTokensAreShownAsTheyAre();
};

namespace {

constexpr Instant Noon{1'795'262'400}; // 2026-11-21 12:00 UTC, a Saturday

Obligation makeClock(std::optional<Seconds> dueIn, std::optional<Seconds> metIn = {},
                     Modality modality = Modality::Promise)
{
    Obligation clock;
    clock.modality = modality;
    clock.startsAt = Noon - hours(20);
    if (dueIn) {
        clock.dueAt = Noon + *dueIn;
    }
    if (metIn) {
        clock.metAt = Noon + *metIn;
    }
    return clock;
}

template <typename Enum>
void checkWords(const char *what)
{
    QSet<QString> words;
    const QList<Enum> values = allValues<Enum>();
    for (const Enum value : values) {
        words.insert(Labels::text(value));
    }
    QVERIFY2(!words.contains(QString()), what);
    QVERIFY2(words.size() == values.size(), what);
}

} // namespace

void TestLabels::everyValueHasWordsOfItsOwn()
{
    checkWords<CaseState>("state");
    checkWords<CaseAction>("action");
    checkWords<Severity>("severity");
    checkWords<DeclineReason>("decline reason");
    checkWords<Direction>("direction");
    checkWords<MessageKind>("message kind");
    checkWords<MatchedBy>("matched by");
    checkWords<PromiseKind>("promise");
    checkWords<Modality>("modality");
    checkWords<ImportFault>("import fault");
    checkWords<AdvisoryProblem>("advisory problem");
}

void TestLabels::everyEventHasWords()
{
    const QList<EventKind> kinds = allValues<EventKind>();
    QSet<QString> words;
    for (const EventKind kind : kinds) {
        CaseEvent event;
        event.kind = kind;
        event.before = u"new"_s;
        event.after = u"accepted"_s;
        words.insert(Labels::text(event));
    }
    QCOMPARE(words.size(), kinds.size());
    CaseEvent event;
    event.kind = EventKind::StateChanged;
    event.before = u"new"_s;
    event.after = u"accepted"_s;
    QCOMPARE(Labels::text(event), u"State: New → Accepted"_s);
}

/// A newer record may differ in a whole description.
void TestLabels::anEventIsOneLineHoweverLongItsTextsAre()
{
    CaseEvent event;
    event.kind = EventKind::NewsRefused;
    event.before = u"{\"description\":\"ours"_s + QString(1'000'000, u'x');
    event.after = u"{\"description\":\"theirs"_s + QString(1'000'000, u'y');
    const QString words = Labels::text(event);
    QVERIFY(words.contains(u"ours"_s) && words.contains(u"theirs"_s));
    QVERIFY(words.size() < 600);
}

void TestLabels::durationIsShortAndNeverNegative_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QString>("words");
    QTest::newRow("negative is nothing") << qint64(-5000) << u"< 1 m"_s;
    QTest::newRow("under a minute") << qint64(59) << u"< 1 m"_s;
    QTest::newRow("minutes") << qint64(42 * 60 + 59) << u"42 m"_s;
    QTest::newRow("hours pad their minutes") << qint64(4 * 3600 + 5 * 60) << u"4 h 05 m"_s;
    QTest::newRow("a second before a day") << qint64(24 * 3600 - 1) << u"23 h 59 m"_s;
    QTest::newRow("days and hours") << qint64(28 * 3600) << u"1 d 4 h"_s;
    QTest::newRow("hundreds of days drop the hours") << qint64(400 * 86400) << u"400 d"_s;
}

void TestLabels::durationIsShortAndNeverNegative()
{
    QFETCH(qint64, length);
    QTEST(Labels::duration(seconds(length)), "words");
}

void TestLabels::clockSaysWhatItIs_data()
{
    QTest::addColumn<Obligation>("clock");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("inTables");
    QTest::addColumn<QString>("instant");

    QTest::newRow("running") << makeClock(hours(28)) << u"1 d 4 h left"_s << u"1 d 4 h"_s
                             << u"due Sun 16:00"_s;
    QTest::newRow("due soon") << makeClock(hours(4) + minutes(5)) << u"4 h 05 m left"_s
                              << u"4 h 05 m"_s << u"due Sat 16:05"_s;
    QTest::newRow("overdue has a minus sign in tables")
        << makeClock(-hours(3) - minutes(12)) << u"Overdue 3 h 12 m"_s << u"−3 h 12 m"_s
        << u"was due Sat 08:48"_s;
    QTest::newRow("an aim is missed, not overdue")
        << makeClock(-hours(1), {}, Modality::Aim) << u"Target missed by 1 h 00 m"_s
        << u"−1 h 00 m"_s << u"was due Sat 11:00"_s;
    QTest::newRow("an aim that runs says so")
        << makeClock(hours(2), {}, Modality::Aim) << u"2 h 00 m left (aim)"_s << u"2 h 00 m"_s
        << u"due Sat 14:00"_s;
    QTest::newRow("met") << makeClock(hours(4), -hours(18) - minutes(10)) << u"Met in 1 h 50 m"_s
                         << u"met"_s << u"Fri 17:50"_s;
    QTest::newRow("met late") << makeClock(-hours(4), -hours(2) - minutes(40))
                              << u"Met late, +1 h 20 m"_s << u"met late"_s << u"Sat 09:20"_s;
    QTest::newRow("no deadline") << makeClock({}) << u"No deadline stated"_s << u"no deadline"_s
                                 << u"open for 20 h 00 m"_s;
    Obligation waiting;
    QTest::newRow("not started") << waiting << u"Not started"_s << u"not started"_s
                                 << u"starts with a later step"_s;
    waiting.isOwed = false;
    QTest::newRow("not owed") << waiting << u"Not owed"_s << u"not owed"_s
                              << u"the case ended before"_s;
}

void TestLabels::clockSaysWhatItIs()
{
    QFETCH(Obligation, clock);
    QTEST(Labels::clock(clock, Noon), "words");
    QTEST(Labels::clockShort(clock, Noon), "inTables");
    QTEST(Labels::clockInstant(clock, Noon), "instant");
}

void TestLabels::instantsAreLocalAndFullOnesNameTheZone()
{
    QCOMPARE(Labels::when(Noon - hours(2), Noon), u"Sat 10:00"_s);
    QCOMPARE(Labels::when(Noon + days(3), Noon), u"Tue 12:00"_s);
    QCOMPARE(Labels::when(Noon - days(26), Noon), u"26 Oct 2026"_s);
    QCOMPARE(Labels::whenInFull(Noon), u"Sat 21 Nov 2026 12:00 UTC"_s);
}

void TestLabels::bindingSaysWhatWasPromised()
{
    QCOMPARE(Labels::binding(makeClock(hours(4))), u"promise 24 h"_s);
    QCOMPARE(Labels::binding(makeClock(hours(52), {}, Modality::Aim)), u"aim 72 h"_s);
    QCOMPARE(Labels::binding(makeClock(days(30) - hours(20))), u"promise 30 d"_s);
    QCOMPARE(Labels::binding(makeClock(hours(77))), u"promise 97 h"_s);
    QCOMPARE(Labels::binding(makeClock(hours(515), {}, Modality::Aim)), u"aim 22 d"_s);
    QCOMPARE(Labels::binding(makeClock({})), u"promise"_s);
    Obligation waited = makeClock(hours(52));
    waited.pauses = {{*waited.startsAt, *waited.startsAt + hours(24), {}}};
    QCOMPARE(Labels::binding(waited), u"promise 48 h"_s); // the pause was not promised
}

void TestLabels::everyFailureNamesObjectReasonAndStep()
{
    const QList<StoreFault> faults = allValues<StoreFault>();
    QSet<QString> reasons;
    for (const StoreFault fault : faults) {
        StoreError error;
        error.fault = fault;
        error.path = u"/home/someone/cases.docket"_s;
        const Labels::FailureText words = Labels::text(Failure(error));
        QCOMPARE(words.object, u"cases.docket"_s);
        QVERIFY(!words.nextStep.isEmpty());
        reasons.insert(words.reason);
    }
    QCOMPARE(reasons.size(), faults.size());

    const Labels::FailureText step =
        Labels::text(Failure(TransitionError{CaseState::Closed, CaseAction::Accept}));
    QVERIFY(step.reason.contains(u"Accept"_s));
    QVERIFY(step.reason.contains(u"Closed"_s));
    QVERIFY(!step.nextStep.isEmpty());

    ExportError write;
    write.path = u"/media/stick/advisory.md"_s;
    write.detail = u"No space left on device"_s;
    const Labels::FailureText export_ = Labels::text(Failure(write));
    QCOMPARE(export_.object, u"advisory.md"_s);
    QVERIFY(export_.reason.contains(write.detail));
}

void TestLabels::importIssuesNameFileAndByte()
{
    ImportIssue issue;
    issue.fault = ImportFault::UnknownCharset;
    issue.path = u"/tmp/sent.mbox"_s;
    issue.offset = 1204;
    issue.detail = u"x-evil"_s;
    const QString words = Labels::text(issue);
    QVERIFY2(words.startsWith(u"sent.mbox, byte "_s + Labels::count(1204)), qPrintable(words));
    QVERIFY2(words.endsWith(u"(x-evil)"_s), qPrintable(words));
}

void TestLabels::refusalsListEveryReason()
{
    ExportError refused;
    refused.fault = ExportFault::Refused;
    refused.problems = {AdvisoryProblem::UnderEmbargo, AdvisoryProblem::NoTitle};
    const Labels::FailureText words = Labels::text(Failure(refused));
    QVERIFY(words.reason.contains(Labels::text(AdvisoryProblem::UnderEmbargo)));
    QVERIFY(words.reason.contains(Labels::text(AdvisoryProblem::NoTitle)));
}

void TestLabels::aClockTellsItsInstantsAndItsClauses()
{
    Obligation clock;
    clock.clauseId = u"W-16"_s;
    QCOMPARE(Labels::clockInstants(clock), QStringList());
    clock.startsAt = Instant{1'795'262'400};
    clock.dueAt = *clock.startsAt + std::chrono::hours(24);
    QCOMPARE(Labels::clockInstants(clock), (QStringList{u"Started Sat 21 Nov 2026 12:00 UTC"_s,
                                                        u"Due Sun 22 Nov 2026 12:00 UTC"_s}));
    Promise other;
    other.clauseId = u"W-17"_s;
    other.clauses = {u"Another sentence."_s};
    Promise promise;
    promise.clauseId = u"W-16"_s;
    promise.clauses = {u"You will hear\u202E from us."_s};
    Policy policy;
    policy.promises = {other, promise};
    QCOMPARE(Labels::clauses(policy, clock), QStringList{u"“You will hear\\u202E from us.”"_s});
}

void TestLabels::complaintsOfFormatsSayWhatToDo_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &rule, const QString &detail, const QString &words) {
        QTest::newRow(qPrintable(rule + u' ' + detail)) << rule << detail << words;
    };
    row(u"schema minLength"_s, u"1"_s, u"it is empty; write something, or remove the row"_s);
    row(u"schema minLength"_s, u"5"_s, u"it is too short: at least 5 characters are asked for"_s);
    row(u"schema maxLength"_s, u"4096"_s, u"it is too long; shorten it to 4096 characters"_s);
    row(u"schema minItems"_s, u"1"_s, u"nothing is listed; add an entry"_s);
    row(u"schema maximum"_s, u"10"_s, u"the number is too large: 10 is the most"_s);
    row(u"schema enum"_s, u"WEB, FIX"_s,
        u"the format does not know this value; choose one of WEB, FIX"_s);
    row(u"schema enum"_s, {}, u"the format does not know this value; choose another one"_s);
    row(u"schema format"_s, u"uri"_s,
        u"it is no address; write all of it, as https://example.org/page"_s);
    row(u"schema format"_s, u"date-time"_s,
        u"it is no date with a time; write it as 2026-11-30T12:00:00Z"_s);
    row(u"schema pattern"_s, u"^GO-"_s, u"it is not written as the format asks for: ^GO-"_s);
    row(u"schema type"_s, u"string"_s, u"it is a value of another kind: string is asked for"_s);
    row(u"schema required"_s, u"orgId"_s, u"“orgId” is missing; fill the field in"_s);
    row(u"schema oneOf"_s, {}, u"it fits none of the forms that the format allows"_s);
    row(u"OSV no ecosystem"_s, u"Mail"_s,
        u"“Mail” has no ecosystem, by which OSV knows packages: choose one, or give its range as "
        "commits"_s);
    row(u"CSAF 6.1.8"_s, u"11"_s, u"CSAF 6.1.8: 11"_s);
}

void TestLabels::complaintsOfFormatsSayWhatToDo()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, detail);
    const FormatProblem problem{AdvisoryField::Affected, rule, u"/affected/0"_s, detail};
    QTEST(Labels::complaintText(problem), "words");
    QCOMPARE(Labels::text(problem),
             u"Affected versions: "_s + Labels::complaintText(problem) + u" (/affected/0)"_s);
}

void TestLabels::hostileNamesAreVisible()
{
    Person person;
    person.name = u"exe\u202Egpj"_s;
    QVERIFY(!Labels::who(person).contains(QChar(0x202E)));
    QVERIFY(!Labels::who(Person()).isEmpty());
    ImportIssue issue;
    issue.path = u"/tmp/a\u202Eb.mbox"_s;
    QVERIFY(!Labels::text(issue).contains(QChar(0x202E)));
}

void TestLabels::unknownTokensAreShownAsTheyAre()
{
    CaseEvent event;
    event.kind = EventKind::StateChanged;
    event.before = u"new"_s;
    event.after = u"from-a-newer-docket"_s;
    QCOMPARE(Labels::text(event), u"State: New → from-a-newer-docket"_s);
}

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
