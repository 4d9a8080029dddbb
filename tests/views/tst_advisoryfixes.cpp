// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryfixes.h"

#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

constexpr Instant Now{1795290120};

AdvisoryFinding found(AdvisoryProblem problem, AdvisoryField field, int row = -1, int range = -1)
{
    return {.problem = problem, .place = {.field = field, .row = row, .range = range}};
}

AdvisoryFinding wordsFound(AdvisoryProblem problem, AdvisoryField field, const QString &text,
                           const QString &words)
{
    return {.problem = problem,
            .place = {.field = field, .from = text.indexOf(words), .length = words.size()},
            .detail = words};
}

AdvisoryDraft draftWithRange(const AffectedRange &range)
{
    AdvisoryDraft draft;
    draft.affected = {{.name = u"other"_s}, {.name = u"stalwart"_s, .ranges = {{}, range}}};
    return draft;
}

} // namespace

class AdvisoryFixesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void anOpenEndBecomesUnknownWhereItWasFound()
    {
        const AdvisoryDraft draft = draftWithRange({});
        const auto lower = mended(
            draft, found(AdvisoryProblem::RangeWithoutLowerBound, AdvisoryField::Affected, 1, 1),
            {});
        QVERIFY(lower.has_value());
        QCOMPARE(lower->affected.at(1).ranges.at(1).introduced, (VersionBound{{}, true}));
        QCOMPARE(lower->affected.at(1).ranges.at(0), AffectedRange{});
        const auto upper = mended(
            draft, found(AdvisoryProblem::RangeWithoutUpperBound, AdvisoryField::Affected, 1, 1),
            {});
        QVERIFY(upper.has_value());
        QCOMPARE(upper->affected.at(1).ranges.at(1).fixed, (VersionBound{{}, true}));
    }

    void endsInTheWrongOrderAreSwapped()
    {
        const auto better =
            mended(draftWithRange({.introduced = {u"2.0"_s}, .fixed = {u"1.0"_s}}),
                   found(AdvisoryProblem::RangeInverted, AdvisoryField::Affected, 1, 1), {});
        QVERIFY(better.has_value());
        const AffectedRange expected{.introduced = {u"1.0"_s}, .fixed = {u"2.0"_s}};
        QCOMPARE(better->affected.at(1).ranges.at(1), expected);
        const auto last =
            mended(draftWithRange({.introduced = {u"2.0"_s}, .lastAffected = u"1.0"_s}),
                   found(AdvisoryProblem::RangeInverted, AdvisoryField::Affected, 1, 1), {});
        QVERIFY(last.has_value());
        QCOMPARE(last->affected.at(1).ranges.at(1).lastAffected, u"2.0"_s);
    }

    void aBranchOfTheFixGetsARange()
    {
        FixRecord fix;
        fix.backports = {{u"0.7.x"_s, BackportStatus::Fixed, u"0.7.5"_s}};
        AdvisoryFinding finding =
            found(AdvisoryProblem::BranchWithoutRange, AdvisoryField::Affected, 1);
        finding.detail = u"0.7.x"_s;
        const auto better = mended(draftWithRange({.fixed = {u"0.8.2"_s}}), finding, fix);
        QVERIFY(better.has_value());
        const AffectedRange expected{
            .branch = u"0.7.x"_s, .introduced = {{}, true}, .fixed = {u"0.7.5"_s}};
        QCOMPARE(better->affected.at(1).ranges.size(), 2); // the empty one made room
        QCOMPARE(better->affected.at(1).ranges.last(), expected);
    }

    void wordsAreTakenOutEscapedOrMadeALink()
    {
        AdvisoryDraft draft;
        draft.description = u"Ask j.doe@example.org about <b>it</b>. ![x](https://e.org/x.png)"_s;
        const auto without =
            mended(draft,
                   wordsFound(AdvisoryProblem::ReporterAddressInText, AdvisoryField::Description,
                              draft.description, u"j.doe@example.org"_s),
                   {});
        QVERIFY(without.has_value());
        QVERIFY(!without->description.contains(u'@'));
        const auto escaped =
            mended(draft,
                   wordsFound(AdvisoryProblem::HtmlInText, AdvisoryField::Description,
                              draft.description, u"<b>"_s),
                   {});
        QVERIFY(escaped.has_value());
        QVERIFY(escaped->description.contains(u"&lt;b&gt;it</b>"_s));
        const auto linked =
            mended(draft,
                   wordsFound(AdvisoryProblem::ImageInText, AdvisoryField::Description,
                              draft.description, u"![x](https://e.org/x.png)"_s),
                   {});
        QVERIFY(linked.has_value());
        QVERIFY(linked->description.endsWith(u". [x](https://e.org/x.png)"_s));
    }

    void aPlaceThatIsGoneIsLeftAlone()
    {
        AdvisoryDraft draft;
        draft.description = u"short"_s;
        AdvisoryFinding finding =
            found(AdvisoryProblem::ReporterAddressInText, AdvisoryField::Description);
        finding.place.from = 3;
        finding.place.length = 40;
        QVERIFY(!mended(draft, finding, {}));
        QVERIFY(!mended(draft, found(AdvisoryProblem::RangeInverted, AdvisoryField::Affected, 4, 2),
                        {}));
    }

    void aTimelineEntryIsHiddenAndAReferenceRemoved()
    {
        AdvisoryDraft draft;
        draft.timeline = {{Now, u"Reported"_s}, {Now + hours(1), u"DKT-26-030 as well"_s}};
        draft.references = {{u"Release"_s, u"https://example.org"_s},
                            {u"Tracker"_s, u"https://tracker.local/1"_s}};
        const auto hidden = mended(
            draft, found(AdvisoryProblem::OpenCaseMentioned, AdvisoryField::Timeline, 1), {});
        QVERIFY(hidden.has_value());
        QVERIFY(hidden->timeline.at(1).isHidden);
        QVERIFY(!hidden->timeline.at(0).isHidden);
        const auto removed =
            mended(draft, found(AdvisoryProblem::PrivateLink, AdvisoryField::References, 1), {});
        QVERIFY(removed.has_value());
        QCOMPARE(removed->references, QList<Reference>{draft.references.first()});
    }

    void datesOfWithdrawalAndRevisionsArePutInOrder()
    {
        AdvisoryDraft draft;
        draft.publishedAt = Now;
        draft.withdrawnAt = Now - hours(1);
        draft.revisions = {{u"1"_s, Now, u"b"_s}, {u"2"_s, Now - hours(2), u"a"_s}};
        const auto swapped = mended(
            draft, found(AdvisoryProblem::WithdrawnBeforePublished, AdvisoryField::Withdrawn), {});
        QVERIFY(swapped.has_value());
        QCOMPARE(swapped->withdrawnAt, std::optional(Now));
        const auto sorted = mended(
            draft, found(AdvisoryProblem::RevisionsOutOfOrder, AdvisoryField::Revisions), {});
        QVERIFY(sorted.has_value());
        const QList<Revision> expected{{u"1"_s, Now - hours(2), u"a"_s}, {u"2"_s, Now, u"b"_s}};
        QCOMPARE(sorted->revisions, expected);
    }

    void anIdIsSpelledAsOthersDo()
    {
        AdvisoryDraft draft;
        draft.identifiers = {u"GO-1"_s, u" cve-2026-90001"_s};
        const AdvisoryFinding finding{.problem = AdvisoryProblem::IdentifierMisspelt,
                                      .place = {.field = AdvisoryField::Identifiers, .row = 1},
                                      .detail = draft.identifiers.last()};
        QCOMPARE(fixOf(finding), AdvisoryFix::SpellId);
        const auto better = mended(draft, finding, {});
        QVERIFY(better.has_value());
        QCOMPARE(better->identifiers.last(), u"CVE-2026-90001"_s);
        draft.identifiers.removeLast();
        QVERIFY(!mended(draft, finding, {}));
        QCOMPARE(fixOf({.problem = AdvisoryProblem::IdentifierMisspelt, .detail = u"cve-1"_s}),
                 AdvisoryFix::GoThere);
        QCOMPARE(fixOf({.problem = AdvisoryProblem::ChangedWithoutRevision}),
                 AdvisoryFix::MakeRevision);
    }

    void theCataloguesNameIsTaken()
    {
        Assessment assessment;
        assessment.weaknesses = {{601, u"Open redirect"_s}};
        const QList<AdvisoryFinding> findings =
            findingsOf({.assessment = assessment}, AdvisoryDraft(), Instant());
        const auto finding = std::ranges::find(findings, AdvisoryProblem::WeaknessMisnamed,
                                               &AdvisoryFinding::problem);
        QVERIFY(finding != findings.cend());
        const auto better = mended(assessment, *finding);
        QVERIFY(better.has_value());
        QCOMPARE(better->weaknesses.first().name,
                 u"URL Redirection to Untrusted Site ('Open Redirect')"_s);
        const QList<AdvisoryFinding> left =
            findingsOf({.assessment = *better}, AdvisoryDraft(), Instant());
        QVERIFY(!std::ranges::contains(left, AdvisoryProblem::WeaknessMisnamed,
                                       &AdvisoryFinding::problem));
        QVERIFY(!mended(AdvisoryDraft(), *finding, {}));
    }

    /// The words of a fix promise something: each problem's fix does it, or leads somewhere.
    void whatOnlyAPersonKnowsLeadsToTheField()
    {
        for (const AdvisoryProblem problem :
             {AdvisoryProblem::NoTitle, AdvisoryProblem::NoResolution,
              AdvisoryProblem::NoReference}) {
            QCOMPARE(fixOf({.problem = problem}), AdvisoryFix::GoThere);
        }
        QCOMPARE(fixOf({.problem = AdvisoryProblem::UnderEmbargo}), AdvisoryFix::WriteReason);
        QCOMPARE(fixOf({.problem = AdvisoryProblem::CreditWithoutConsent}),
                 AdvisoryFix::WriteToReporter);
    }
};

QTEST_GUILESS_MAIN(AdvisoryFixesTest)
#include "tst_advisoryfixes.moc"
