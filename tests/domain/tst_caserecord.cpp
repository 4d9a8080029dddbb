// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caserecord.h"
#include "domain/testing.h"
#include "domain/tokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const Instant Now = {1'795'000'000};
constexpr Seconds Day = std::chrono::days(1);

CaseRecord fullRecord()
{
    return {
        .conduct = {.channel = u"mail"_s,
                    .isPrivate = true,
                    .askedForEmbargo = false,
                    .publishedByReporterAt = Now,
                    .followedGuidelines = false,
                    .reason = u"posted in public"_s},
        .decisions = {{.outcome = CaseState::New, // whatever it is, it comes back
                       .validity = Validity::Confirmed,
                       .approach = Approach::Mitigation,
                       .reason = u"reproduced"_s,
                       .clause = u"“We will …”"_s,
                       .evidence = {u"message 1"_s, u"poc.py:12-20"_s},
                       .by = u"Mara"_s,
                       .at = Now},
                      {.outcome = CaseState::Duplicate, .by = u"Ines"_s, .at = Now + Day}},
        .estimates = {{.fixBy = Now + 30 * Day, .reason = u"1.4"_s, .by = u"Mara"_s, .at = Now}},
        .pauses = {{PromiseKind::Acknowledge, {.from = Now, .until = {}, .reason = u"x"_s}},
                   {PromiseKind::FixTarget, {.from = Now, .until = Now + Day, .reason = u"y"_s}}},
        .fix = {.branch = u"fix/1"_s,
                .commits = {u"abc"_s, u"def"_s},
                .author = u"Ada"_s,
                .reviewers = {{u"Bob"_s, Now}, {u"Cy"_s, {}}},
                .regressionTest = u"tests/a.rs"_s,
                .testResult = u"passed"_s,
                .manualCheck = u"Bob"_s,
                .manualCheckAt = Now,
                .dependency = u"rustls 0.21.0"_s,
                .dependencyAdvisory = u"SAMPLE-1"_s,
                .nature = u"bounds check"_s,
                .components = u"imap"_s,
                .targetRelease = u"1.4"_s,
                .releaseKind = ReleaseKind::Hotfix,
                .releaseReason = u"exploited"_s,
                .backports = {{u"0.7.x"_s, BackportStatus::Fixed, u"0.7.4"_s},
                              {u"0.6.x"_s, BackportStatus::NotAssessed, {}}},
                .fixedAt = Now},
        .embargo = {.zone = u"Europe/Berlin"_s,
                    .agreedWith = u"reporter"_s,
                    .quote = u"agreed"_s,
                    .extensions = 2},
        .exploitation = {.knownAt = Now,
                         .warnedAt = Now + Day,
                         .notifiedAt = Now + 2 * Day,
                         .reportedAt = Now + 3 * Day},
        .items = {{u"poc"_s, AnswerState::Given, false, u"message 1, line 3"_s},
                  {u"impact"_s, AnswerState::Missing, true, {}}},
        .versions = StatedVersions{.product = {u"0.8.0"_s}, .runtime = {u"3.8.18"_s}},
        .safeHarbourAt = Now,
    };
}

RecordFault faultOf(const CaseRecord &record, const RecordEdit &edit)
{
    const auto done = edited(record, edit, Now, u"mara"_s);
    if (done) {
        QTest::qFail("the edit was taken", __FILE__, __LINE__);
    }
    return done ? RecordFault::LacksReason : done.error().fault;
}

CaseRecord after(const CaseRecord &record, const RecordEdit &edit, Instant when = Now)
{
    const auto done = edited(record, edit, when, u"mara"_s);
    if (!done) {
        QTest::qFail(toToken(done.error().fault).data(), __FILE__, __LINE__);
    }
    return done.value_or(CaseRecord{});
}

} // namespace

class tst_CaseRecord final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void jsonRoundTrip()
    {
        QCOMPARE(recordFromJson(toJson(CaseRecord{})), CaseRecord{});
        QCOMPARE(toJson(CaseRecord{}), QByteArray("{}"));
        QCOMPARE(recordFromJson(toJson(fullRecord())), fullRecord());
    }

    void whatNobodySaidIsNotWritten()
    {
        CaseRecord record;
        record.conduct.isPrivate = false; // but "no" is said
        record.versions = StatedVersions{};
        QCOMPARE(toJson(record), QByteArray(R"({"conduct":{"private":false},"versions":{}})"));
        QCOMPARE(recordFromJson(toJson(record)), record);
    }

    void unknownWordsAreNoRecord_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("an approach")
            << QByteArray(R"({"decisions":[{"outcome":"accepted","approach":"pray"}]})");
        QTest::newRow("an outcome that is missing") << QByteArray(R"({"decisions":[{}]})");
        QTest::newRow("a clock") << QByteArray(R"({"pauses":[{"kind":"wait"}]})");
        QTest::newRow("a time") << QByteArray(R"({"fix":{"fixed_at":"yesterday"}})");
        QTest::newRow("a list that is none") << QByteArray(R"({"items":{}})");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("cut off") << QByteArray(R"({"fix":)");
    }

    void unknownWordsAreNoRecord()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(recordFromJson(json), std::nullopt);
    }

    void theDifferenceHasThePartsThatDiffer()
    {
        const CaseRecord full = fullRecord();
        QVERIFY(differenceJson(full, full).isEmpty());
        CaseRecord other = full;
        other.embargo.extensions = 3;
        QCOMPARE(QJsonDocument::fromJson(differenceJson(full, other)).object().keys(),
                 QStringList{u"embargo"_s});
        other.embargo = {};
        QVERIFY(differenceJson(other, full).isEmpty()); // it says nothing of it
        QVERIFY(!differenceJson(full, other).isEmpty());
    }

    void eachPartIsReplacedAsAWhole()
    {
        const CaseRecord full = fullRecord();
        QCOMPARE(after({}, full.conduct).conduct, full.conduct);
        QCOMPARE(after({}, full.fix).fix, full.fix);
        QCOMPARE(after({}, full.exploitation).exploitation, full.exploitation);
        QCOMPARE(after({}, *full.versions).versions, full.versions);
        QCOMPARE(after(full, FixRecord{}).fix, FixRecord{});
        QCOMPARE(after({}, full.items.first()).items, full.items.first(1));
        ConfirmedItem changed = full.items.first();
        changed.state = AnswerState::Partly;
        QCOMPARE(after(full, changed).items, (QList{changed, full.items.at(1)}));
    }

    void decisionsAndEstimatesAreAddedWithWhoAndWhen()
    {
        const CaseRecord decided =
            after(fullRecord(), Decision{.approach = Approach::Fix, .by = u"forged"_s});
        QCOMPARE(decided.decisions.size(), 3);
        QCOMPARE(decided.decisions.last().by, u"mara"_s);
        QCOMPARE(decided.decisions.last().at, Now);
        const CaseRecord estimated = after(fullRecord(), Estimate{.fixBy = Now + Day});
        QCOMPARE(estimated.estimates.size(), 2);
        QCOMPARE(estimated.estimates.last().at, Now);
        QCOMPARE(estimated.estimates.first(), fullRecord().estimates.first());
    }

    void editsOfTheTermsNeverLoseAnExtension()
    {
        const CaseRecord edited = after(fullRecord(), EmbargoTerms{.agreedWith = u"both"_s});
        QCOMPARE(edited.embargo, (EmbargoTerms{.agreedWith = u"both"_s, .extensions = 2}));
    }

    void refusals_data()
    {
        QTest::addColumn<RecordEdit>("edit");
        QTest::addColumn<RecordFault>("fault");
        const auto row = [](const char *name, const RecordEdit &edit, RecordFault fault) {
            QTest::newRow(name) << edit << fault;
        };
        row("W-18: not following the guidelines needs a reason",
            Conduct{.followedGuidelines = false, .reason = u" "_s}, RecordFault::LacksReason);
        row("M-14: a hotfix needs a reason", FixRecord{.releaseKind = ReleaseKind::Hotfix},
            RecordFault::LacksReason);
        row("an estimate of now is over", Estimate{.fixBy = Now}, RecordFault::InThePast);
        row("a pause needs a reason", PauseChange{}, RecordFault::LacksReason);
        row("what is not paused does not go on", PauseChange{.isPaused = false},
            RecordFault::NotPaused);
        for (const PromiseKind kind :
             {PromiseKind::Acknowledge, PromiseKind::FirstResponse, PromiseKind::EarlyWarning,
              PromiseKind::IncidentNotice, PromiseKind::FinalReport}) {
            row(qPrintable("rule 3: never paused is "_L1 + toToken(kind)),
                PauseChange{.kind = kind, .reason = u"waiting"_s}, RecordFault::CannotBePaused);
        }
    }

    void refusals()
    {
        QFETCH(const RecordEdit, edit);
        QFETCH(const RecordFault, fault);
        QCOMPARE(faultOf({}, edit), fault);
    }

    void aPauseIsOpenedOnceAndClosed()
    {
        const PauseChange stop{.kind = PromiseKind::StatusUpdate, .reason = u"asked for logs"_s};
        const PauseChange go{.kind = PromiseKind::StatusUpdate, .isPaused = false, .reason = {}};
        const CaseRecord paused = after({}, stop);
        QCOMPARE(paused.pauses.first().pause,
                 (Pause{.from = Now, .until = {}, .reason = u"asked for logs"_s}));
        QCOMPARE(faultOf(paused, stop), RecordFault::AlreadyPaused);
        QCOMPARE(faultOf(paused, PauseChange{.isPaused = false}), RecordFault::NotPaused);
        const CaseRecord running = after(paused, go, Now + Day);
        QCOMPARE(running.pauses.first().pause.until, Now + Day);
        QCOMPARE(after(paused, go, Now - Day).pauses.first().pause.until, Now); // never backwards
        const CaseRecord backdated = after(running, stop, Now - 3 * Day);
        QCOMPARE(backdated.pauses.first().pause.from, Now - 3 * Day); // by beginning
    }

    void aDateThatWasSetAgainIsNoOther_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<qsizetype>("standing");
        QTest::newRow("none") << QList<int>{} << qsizetype(0);
        QTest::newRow("one") << QList{9} << qsizetype(0);
        QTest::newRow("another") << QList{9, 12} << qsizetype(1);
        QTest::newRow("the same again") << QList{9, 9} << qsizetype(0);
        QTest::newRow("another, and that again") << QList{9, 12, 12} << qsizetype(1);
        QTest::newRow("the first again, after another") << QList{9, 12, 9} << qsizetype(2);
    }

    void aDateThatWasSetAgainIsNoOther()
    {
        QFETCH(const QList<int>, days);
        QList<Estimate> estimates;
        for (const int day : days) {
            estimates.append(
                {.fixBy = Now + day * Day, .reason = QString::number(estimates.size())});
        }
        QTEST(standingEstimate(estimates), "standing");
    }

    void whatIsSaidAlreadyChangesNothing()
    {
        const CaseRecord record = fullRecord();
        QVERIFY(changesNothing(record, record.fix));
        QVERIFY(changesNothing(record, record.conduct));
        QVERIFY(!changesNothing(record, FixRecord{}));
        QVERIFY(changesNothing(record, Estimate{.fixBy = Now + 30 * Day, .reason = u"1.4"_s}));
        QVERIFY(!changesNothing(record, Estimate{.fixBy = Now + 31 * Day, .reason = u"1.4"_s}));
        QVERIFY(!changesNothing({}, Estimate{.fixBy = Now + Day}));
        QVERIFY(changesNothing(record, Decision{.outcome = CaseState::Duplicate}));
        QVERIFY(!changesNothing(record, Decision{.outcome = CaseState::Declined}));
        QVERIFY(!changesNothing({}, Decision{}));
        QVERIFY(!changesNothing(record, PauseChange{})); // a refusal must be heard
    }

    void M16_reviewersAreOtherPeopleThanTheAuthor_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("lacks");
        QTest::newRow("M-16: nobody") << QStringList{} << true;
        QTest::newRow("M-16: one") << QStringList{u"Bob"_s} << true;
        QTest::newRow("M-16: the author is none") << QStringList{u"Bob"_s, u" ada "_s} << true;
        QTest::newRow("M-16: the same twice") << QStringList{u"Bob"_s, u"BOB"_s} << true;
        QTest::newRow("M-16: an empty name") << QStringList{u"Bob"_s, u" "_s} << true;
        QTest::newRow("M-16: two") << QStringList{u"Bob"_s, u"Cy"_s} << false;
    }

    void M16_reviewersAreOtherPeopleThanTheAuthor()
    {
        QFETCH(const QStringList, names);
        FixRecord fix{.author = u"Ada"_s};
        for (const QString &name : names) {
            fix.reviewers.append({name, {}});
        }
        QTEST(lacksReviewers(fix, 2), "lacks");
        QVERIFY(!lacksReviewers(fix, 0)); // the policy does not say
    }

    void W15_whatAPersonSaidCountsBeforeWhatWasFound()
    {
        const QList<AskedItem> asks{{.key = u"poc"_s}, {.key = u"impact"_s}, {.key = u"steps"_s}};
        QCOMPARE(givenCount(asks, 0b101, {}), 2);
        QCOMPARE(givenCount(asks, 0b101, {{u"poc"_s, AnswerState::Missing, true, {}}}), 1);
        QCOMPARE(givenCount(asks, 0b101, {{u"impact"_s, AnswerState::Given, false, {}}}), 3);
        QCOMPARE(givenCount(asks, 0b101, {{u"poc"_s, AnswerState::Partly, false, {}}}), 1);
        QCOMPARE(givenCount({}, ~quint64(0), {}), 0);
    }

    void W15_whatIsNotApplicableIsNotMissing()
    {
        const QList<AskedItem> asks{{.key = u"poc"_s}, {.key = u"impact"_s}, {.key = u"steps"_s}};
        const QList<ConfirmedItem> said{{u"impact"_s, AnswerState::NotApplicable, false, {}},
                                        {u"gone"_s, AnswerState::NotApplicable, false, {}}};
        QCOMPARE(askedCount(asks, {}), 3);
        QCOMPARE(askedCount(asks, said), 2);
        QCOMPARE(givenCount(asks, 0b111, said), 2);
    }

    void editsMakeOneRecordOfAnother()
    {
        QVERIFY(editsBetween(fullRecord(), fullRecord()).isEmpty());
        CaseRecord changed = fullRecord();
        changed.fix.branch += u"-2"_s;
        changed.items.append({u"steps"_s, AnswerState::Partly, false, {}});
        const QList<RecordEdit> edits = editsBetween(fullRecord(), changed);
        QCOMPARE(edits.size(), 2);
        CaseRecord made = fullRecord();
        for (const RecordEdit &edit : edits) {
            made = edited(made, edit, {}, {}).value();
        }
        QCOMPARE(made, changed);
    }
};

QTEST_GUILESS_MAIN(tst_CaseRecord)
#include "tst_caserecord.moc"
