// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisory.h"
#include "domain/caseclocks.h"
#include "domain/casedetail.h"
#include "domain/embargo.h"
#include "domain/testing.h"
#include "domain/tokens.h"

#include <QTest>

#include <type_traits>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

// The promise of advisory.h, kept by the compiler: what exporters accept has no way to a reporter
// or to anything internal, and nobody but the composer makes one.
template <typename T>
concept HasReporter =
    requires(const T &value) { value.reporter; } || requires(const T &value) { value.reporter(); };
template <typename T>
concept HasAddress =
    requires(const T &value) { value.address; } || requires(const T &value) { value.address(); };
template <typename T>
concept HasCredits =
    requires(const T &value) { value.credits; } || requires(const T &value) { value.credits(); };
template <typename T>
concept HasDraft =
    requires(const T &value) { value.draft; } || requires(const T &value) { value.draft(); };
template <typename T>
concept HasMessages =
    requires(const T &value) { value.messages; } || requires(const T &value) { value.messages(); };

static_assert(HasReporter<CaseFile> && HasAddress<Person> && HasCredits<AdvisoryDraft> &&
                  HasMessages<CaseFacts>,
              "the questions find what is there");
static_assert(!HasReporter<PublicAdvisory> && !HasAddress<PublicAdvisory>);
static_assert(!HasCredits<PublicAdvisory>, "only names with consent, see thanks()");
static_assert(!HasDraft<PublicAdvisory> && !HasMessages<PublicAdvisory>);
static_assert(!std::is_default_constructible_v<PublicAdvisory>);
static_assert(!std::is_constructible_v<PublicAdvisory, CaseFile>);
static_assert(!std::is_constructible_v<PublicAdvisory, AdvisoryDraft>);

namespace {

constexpr auto Now = u"2026-11-21T12:00:00Z";

CaseFile releasedCase()
{
    CaseFile file;
    file.key = u"DKT-26-041"_s;
    file.title = u"XSS in the queue page"_s;
    file.state = CaseState::Released;
    file.severity = Severity::High;
    file.reporter = {u"Ada Finder"_s, u"ada@example.org"_s, {}};
    file.receivedAt = at(u"2026-11-01T08:00:00Z");
    file.releasedAt = at(u"2026-11-20T09:00:00Z");
    return file;
}

AdvisoryDraft fullDraft()
{
    AdvisoryDraft draft;
    draft.title = u"Stored XSS in the queue page"_s;
    draft.identifiers = {u"CVE-2026-10001"_s};
    draft.affected = {
        {.name = u"stalwart"_s, .ranges = {{.introduced = {u"0.7.0"_s}, .fixed = {u"0.8.1"_s}}}}};
    draft.description = u"A subject was shown as HTML."_s;
    draft.impact = u"Scripts of others run."_s;
    draft.resolution = u"It is escaped."_s;
    draft.mitigation = u"Close the page."_s;
    draft.credits = {{u"Ada Finder"_s, CreditConsent::Given}};
    draft.timeline = {{at(u"2026-11-20T09:00:00Z"), u"Fix released"_s},
                      {at(u"2026-11-01T08:00:00Z"), u"Report received"_s}};
    draft.references = {{u"Commit"_s, u"https://example.com/c/1"_s}};
    return draft;
}

} // namespace

class tst_Advisory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void theGate_data()
    {
        QTest::addColumn<CaseState>("state");
        QTest::addColumn<QString>("releasedAt");
        QTest::addColumn<QString>("embargoUntil");
        QTest::addColumn<bool>("isPublic");
        QTest::addColumn<QList<AdvisoryProblem>>("problems");

        using enum AdvisoryProblem;
        using Problems = QList<AdvisoryProblem>;
        const QString past = u"2026-11-20T09:00:00Z"_s;
        const QString future = u"2026-11-22T09:00:00Z"_s;
        QTest::newRow("a released case may be published")
            << CaseState::Released << past << QString() << false << Problems{};
        QTest::newRow("a disclosed case may be published")
            << CaseState::Disclosed << past << QString() << false << Problems{};
        QTest::newRow("a closed case that was released may be published")
            << CaseState::Closed << past << QString() << false << Problems{};
        QTest::newRow("a closed case that never was may not")
            << CaseState::Closed << QString() << QString() << false << Problems{NotReleased};
        QTest::newRow("a fix that is not released may not")
            << CaseState::Fixing << QString() << QString() << false << Problems{NotReleased};
        QTest::newRow("a release that is yet to come may not")
            << CaseState::Released << future << QString() << false << Problems{NotReleased};
        QTest::newRow("a case reopened after its release is being worked on")
            << CaseState::Evaluating << past << QString() << false << Problems{NotReleased};
        QTest::newRow("an embargo holds after the release")
            << CaseState::Released << past << future << false << Problems{UnderEmbargo};
        QTest::newRow("an embargo that ended holds nothing")
            << CaseState::Released << past << past << false << Problems{};
        QTest::newRow("an embargo ends at its instant")
            << CaseState::Released << past << QString(Now) << false << Problems{};
        QTest::newRow("an embargo cannot hold what was reported in public")
            << CaseState::Released << past << future << true << Problems{};
        QTest::newRow("a public report is not published before its fix")
            << CaseState::New << QString() << future << true << Problems{NotReleased};
        QTest::newRow("both at once") << CaseState::Accepted << QString() << future << false
                                      << Problems{UnderEmbargo, NotReleased};
    }

    void theGate()
    {
        QFETCH(const CaseState, state);
        QFETCH(const QString, releasedAt);
        QFETCH(const QString, embargoUntil);
        QFETCH(const bool, isPublic);
        QFETCH(const QList<AdvisoryProblem>, problems);
        CaseFile file = releasedCase();
        file.state = state;
        file.releasedAt = instantFromIso(releasedAt);
        file.embargoUntil = instantFromIso(embargoUntil);
        file.isPublic = isPublic;
        QCOMPARE(publicationProblems(file, at(Now)), problems);

        const auto composed = compose({.file = file}, fullDraft(), at(Now));
        QCOMPARE(composed.has_value(), problems.isEmpty());
        QVERIFY(composed.has_value() || composed.error() == problems);
        QVERIFY(compose({.file = file}, fullDraft(), at(Now), problems).has_value());
    }

    void incompleteDrafts_data()
    {
        QTest::addColumn<std::function<void(AdvisoryDraft &)>>("change");
        QTest::addColumn<QList<AdvisoryProblem>>("problems");

        using enum AdvisoryProblem;
        using Problems = QList<AdvisoryProblem>;
        const auto row = [](const char *name, std::function<void(AdvisoryDraft &)> change,
                            const Problems &problems) {
            QTest::newRow(name) << std::move(change) << problems;
        };
        row("a full draft has no problem", [](AdvisoryDraft &) {}, {});
        row("a title of blanks is none", [](AdvisoryDraft &d) { d.title = u" \n"_s; }, {NoTitle});
        row("no description", [](AdvisoryDraft &d) { d.description.clear(); }, {NoDescription});
        row("no resolution", [](AdvisoryDraft &d) { d.resolution.clear(); }, {NoResolution});
        row("no range", [](AdvisoryDraft &d) { d.affected.clear(); }, {NoAffectedRange});
        row("a range without its lower bound",
            [](AdvisoryDraft &d) { d.affected.first().ranges.first().introduced = {}; },
            {RangeWithoutLowerBound});
        row("a range without its upper bound",
            [](AdvisoryDraft &d) { d.affected.first().ranges.first().fixed = {}; },
            {RangeWithoutUpperBound});
        row("no resolution of what has no fix",
            [](AdvisoryDraft &d) {
                d.resolution.clear();
                d.affected.first().ranges.first().fixed = {{}, true};
            },
            {NoFixYet});
        row("unknown on purpose is a bound (FIELD.md rule 10)",
            [](AdvisoryDraft &d) {
                d.affected = {
                    {.name = u"x"_s, .ranges = {{.introduced = {{}, true}, .fixed = {{}, true}}}}};
            },
            {});
        row("one open range among several counts",
            [](AdvisoryDraft &d) {
                d.affected.append({.name = u"x"_s, .ranges = {AffectedRange{}}});
            },
            {RangeWithoutLowerBound, RangeWithoutUpperBound});
        row("a credit without consent",
            [](AdvisoryDraft &d) { d.credits.first().consent = CreditConsent::NotGiven; },
            {CreditWithoutConsent});
        row("no impact and no mitigation are no problem",
            [](AdvisoryDraft &d) {
                d.impact.clear();
                d.mitigation.clear();
            },
            {});
        row("everything at once", [](AdvisoryDraft &d) { d = {}; },
            {NoTitle, NoDescription, NoAffectedRange, NoResolution, NoReference});
    }

    void incompleteDrafts()
    {
        QFETCH(const std::function<void(AdvisoryDraft &)>, change);
        QFETCH(const QList<AdvisoryProblem>, problems);
        AdvisoryDraft draft = fullDraft();
        change(draft);
        QCOMPARE(problemsOf({.file = releasedCase()}, draft, at(Now)), problems);

        QList<AdvisoryProblem> blocking = problems;
        blocking.removeIf([](AdvisoryProblem problem) { return !isBlocking(problem); });
        // Missing content cannot be reasoned away.
        const auto composed = compose({.file = releasedCase()}, draft, at(Now), problems);
        QCOMPARE(composed.has_value(), blocking.isEmpty());
        QVERIFY(composed.has_value() || composed.error() == blocking);
    }

    void theReportersAddressIsFound_data()
    {
        QTest::addColumn<std::function<void(AdvisoryDraft &)>>("change");
        const auto row = [](const char *name, std::function<void(AdvisoryDraft &)> change) {
            QTest::newRow(name) << std::move(change);
        };
        const QString address = u"ada@example.org"_s;
        row("in the title", [=](AdvisoryDraft &d) { d.title += address; });
        row("among the identifiers", [=](AdvisoryDraft &d) { d.identifiers << address; });
        row("in a product", [=](AdvisoryDraft &d) { d.affected.first().name = address; });
        row("in a version",
            [=](AdvisoryDraft &d) { d.affected.first().ranges.first().fixed.version = address; });
        row("in the description", [=](AdvisoryDraft &d) { d.description += address; });
        row("in the impact", [=](AdvisoryDraft &d) { d.impact += address; });
        row("in the resolution", [=](AdvisoryDraft &d) { d.resolution += address; });
        row("in the mitigation", [=](AdvisoryDraft &d) { d.mitigation += address; });
        row("in a credit",
            [=](AdvisoryDraft &d) { d.credits << Credit{address, CreditConsent::Given}; });
        row("in the timeline", [=](AdvisoryDraft &d) { d.timeline.first().text += address; });
        row("in a reference", [=](AdvisoryDraft &d) { d.references.first().title += address; });
        row("in capitals", [](AdvisoryDraft &d) { d.impact = u"by ADA@Example.ORG"_s; });
        row("escaped for Markdown", [](AdvisoryDraft &d) { d.impact = u"ada\\@example\\.org"_s; });
        row("as an entity", [](AdvisoryDraft &d) { d.impact = u"ada&#64;example.org"_s; });
        row("as an entity in hexadecimal",
            [](AdvisoryDraft &d) { d.impact = u"ada&#x40;example.org"_s; });
        row("as an entity with zeros",
            [](AdvisoryDraft &d) { d.impact = u"ada&#0064;example.org"_s; });
        row("every letter an entity",
            [](AdvisoryDraft &d) { d.impact = u"&#97;&#x64;a@example.org"_s; });
        row("spelled out", [](AdvisoryDraft &d) { d.impact = u"ada [at] example.org"_s; });
        row("encoded in a link",
            [](AdvisoryDraft &d) { d.references.first().url = u"mailto:ada%40example.org"_s; });
    }

    void nobodyElsesAddressGetsOutEither()
    {
        AdvisoryDraft draft = fullDraft();
        draft.impact = u"as bob@example.net wrote"_s;
        QVERIFY(problemsOf({.file = releasedCase()}, draft, at(Now)).isEmpty());
        const QList<AdvisoryProblem> expected{AdvisoryProblem::ReporterAddressInText};
        QCOMPARE(problemsOf({.file = releasedCase(), .addresses = {u"bob@example.net"_s}}, draft,
                            at(Now)),
                 expected);

        MessageView inbound;
        inbound.message.from.address = u"bob@example.net"_s;
        inbound.message.replyTo = {u"bob@example.net"_s, u"bobs.list@example.net"_s};
        MessageView outbound;
        outbound.message.direction = Direction::Outbound;
        outbound.message.from.address = u"hello@example.org"_s;
        CaseDetail detail;
        detail.messages = {inbound, outbound};
        QCOMPARE(privateAddresses(detail),
                 (QStringList{u"bob@example.net"_s, u"bobs.list@example.net"_s}));
    }

    void theReportersAddressIsFound()
    {
        QFETCH(const std::function<void(AdvisoryDraft &)>, change);
        AdvisoryDraft draft = fullDraft();
        change(draft);
        const QList<AdvisoryProblem> expected{AdvisoryProblem::ReporterAddressInText};
        QCOMPARE(problemsOf({.file = releasedCase()}, draft, at(Now)), expected);
        QCOMPARE(compose({.file = releasedCase()}, draft, at(Now), expected).error(), expected);
    }

    void aReporterWithoutAddressIsFoundNowhere()
    {
        CaseFile file = releasedCase();
        file.reporter = {u"Ada"_s, {}, u"ada"_s};
        QVERIFY(problemsOf({.file = file}, fullDraft(), at(Now)).isEmpty());
    }

    void missingContentIsNeverOverridden()
    {
        using enum AdvisoryProblem;
        for (const AdvisoryProblem problem : {UnderEmbargo, NotReleased, ReporterNotTold}) {
            QVERIFY(isBlocking(problem) && canOverride(problem));
        }
        for (const AdvisoryProblem problem :
             {NoTitle, NoDescription, NoResolution, ReporterAddressInText, OpenCaseMentioned}) {
            QVERIFY(isBlocking(problem) && !canOverride(problem));
        }
        for (const AdvisoryProblem problem : allValues<AdvisoryProblem>()) {
            QVERIFY2(isBlocking(problem) || !canOverride(problem),
                     "nothing is overridden for free");
        }
        QVERIFY(!isBlocking(CreditWithoutConsent) && !isBlocking(NoReference));
    }

    /// The release of a fix publishes nothing.
    void whatIsNotPublicHasNoDateOfPublication_data()
    {
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("disclosed");
        QTest::addColumn<QString>("embargo");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("planned");
        const QString none;
        const QString past = u"2026-11-20T10:00:00Z"_s;
        const QString future = u"2026-11-30T00:00:00Z"_s;
        const QString today = u"2026-11-21T00:00:00Z"_s;
        QTest::newRow("what goes out today is published today")
            << none << none << none << today << none;
        QTest::newRow("disclosed") << none << past << none << past << none;
        QTest::newRow("as the draft says") << past << future << none << past << none;
        QTest::newRow("under embargo") << none << none << future << none << future;
        QTest::newRow("to be published") << future << none << none << none << future;
    }

    void whatIsNotPublicHasNoDateOfPublication()
    {
        QFETCH(const QString, stated);
        QFETCH(const QString, disclosed);
        QFETCH(const QString, embargo);
        QFETCH(const QString, published);
        QFETCH(const QString, planned);
        CaseFile file = releasedCase();
        file.disclosedAt = instantFromIso(disclosed);
        file.embargoUntil = instantFromIso(embargo);
        AdvisoryDraft draft = fullDraft();
        draft.publishedAt = instantFromIso(stated);
        const auto advisory =
            compose({.file = file}, draft, at(Now), {AdvisoryProblem::UnderEmbargo});
        QVERIFY(advisory);
        QCOMPARE(advisory->publishedAt(), instantFromIso(published));
        QCOMPARE(advisory->plannedFor(), instantFromIso(planned));
        QCOMPARE(advisory->composedAt(), at(u"2026-11-21T00:00:00Z"));
    }

    void findingsSayWhere()
    {
        AdvisoryDraft draft = fullDraft();
        draft.affected.append({.name = u"x"_s, .ranges = {{.introduced = {u"1"_s}}}});
        draft.impact = u"as ADA@example.org wrote"_s;
        const QList<AdvisoryFinding> expected{
            {.problem = AdvisoryProblem::RangeWithoutUpperBound,
             .place = {.field = AdvisoryField::Affected, .row = 1, .range = 0},
             .detail = u"x"_s},
            {.problem = AdvisoryProblem::ReporterAddressInText,
             .place = {.field = AdvisoryField::Impact, .from = 3, .length = 15},
             .detail = u"ada@example.org"_s}};
        QCOMPARE(findingsOf({.file = releasedCase()}, draft, at(Now)), expected);
    }

    void whatIsPublicIsSortedAndConsented()
    {
        AdvisoryDraft draft = fullDraft();
        draft.credits = {{u"Zoe"_s, CreditConsent::Given},
                         {u"Ada Finder"_s, CreditConsent::NotGiven},
                         {u"  "_s, CreditConsent::Given},
                         {u"Shy"_s, CreditConsent::Anonymous},
                         {u"Bo"_s, CreditConsent::Given}};
        const auto advisory = compose({.file = releasedCase()}, draft, at(Now));
        QVERIFY(advisory.has_value());
        QCOMPARE(advisory->thanks(), (QList<PublicCredit>{{u"Zoe"_s}, {{}}, {u"Bo"_s}}));
        QCOMPARE(advisory->timeline().first().text, u"Report received"_s);
        QCOMPARE(advisory->timeline().last().text, u"Fix released"_s);
        QCOMPARE(advisory->severity(), Severity::High);
        QCOMPARE(advisory->caseKey(), u"DKT-26-041"_s);
    }

    void aCaseStartsWithADraftWithoutAnyAddress_data()
    {
        QTest::addColumn<Person>("reporter");
        QTest::addColumn<QStringList>("credits");

        const QString address = u"ada@example.org"_s;
        QTest::newRow("a name may be credited")
            << Person{u"Ada"_s, address, {}} << QStringList{u"Ada"_s};
        QTest::newRow("an address in place of the name may not")
            << Person{address, address, {}} << QStringList{};
        QTest::newRow("a tracker's login stands for the name")
            << Person{{}, {}, u"ada"_s} << QStringList{u"ada"_s};
        QTest::newRow("nobody is credited where nobody is known") << Person{} << QStringList{};
    }

    void aCaseStartsWithADraftWithoutAnyAddress()
    {
        QFETCH(const Person, reporter);
        QFETCH(const QStringList, credits);
        CaseFile file = releasedCase();
        file.reporter = reporter;
        file.title = u"XSS, from ADA@example.org"_s;
        const AdvisoryDraft draft = startDraft(file, u"stalwart"_s);
        QStringList names;
        for (const Credit &credit : draft.credits) {
            QCOMPARE(credit.consent, CreditConsent::NotGiven);
            names << credit.name;
        }
        QCOMPARE(names, credits);
        QCOMPARE(draft.timeline.size(), 2);
        QCOMPARE(draft.timeline.first().at, file.receivedAt);
        QCOMPARE(draft.timeline.last().at, *file.releasedAt);
        QCOMPARE(draft.affected.first().name, u"stalwart"_s);
        QVERIFY(!draft.affected.first().ranges.first().introduced.isStated()); // nobody guesses
        QVERIFY(!problemsOf({.file = file}, draft, at(Now))
                     .contains(AdvisoryProblem::ReporterAddressInText));
    }

    void draftsAreStoredAndRead()
    {
        AdvisoryDraft odd;
        odd.title = u"\"quotes\" \\ \n \u202E 証 😀"_s;
        odd.affected = {{.name = u"x"_s, .ranges = {{.introduced = {{}, true}}}}};
        for (const AdvisoryDraft &draft : {AdvisoryDraft(), fullDraft(), odd}) {
            const std::optional<AdvisoryDraft> read = draftFromJson(toJson(draft));
            QVERIFY(read.has_value());
            QVERIFY(*read == draft);
            QCOMPARE(toJson(*read), toJson(draft));
        }
    }

    void damagedDraftsAreRefused()
    {
        QByteArray json = toJson(fullDraft());
        QVERIFY(!draftFromJson(json.first(json.size() / 2)).has_value());
        QVERIFY(
            !draftFromJson(QByteArray(json).replace("[\"CVE-2026-10001\"]", "\"CVE-2026-10001\""))
                 .has_value());
        QVERIFY(!draftFromJson(QByteArray(json).replace("2026-11-20T", "2026-99-20T")).has_value());
        QVERIFY(!draftFromJson("[]").has_value());
        QVERIFY(!draftFromJson({}).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_Advisory)
#include "tst_advisory.moc"
