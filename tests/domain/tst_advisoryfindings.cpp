// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisory.h"
#include "domain/cveid.h"
#include "domain/linkreach.h"
#include "domain/markdownmarks.h"
#include "domain/sharedruns.h"
#include "domain/testing.h"
#include "domain/tokens.h"

#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;
using enum AdvisoryProblem;

namespace {

constexpr auto Now = u"2026-11-21T12:00:00Z";

AdvisoryGround releasedGround()
{
    AdvisoryGround ground;
    ground.file.key = u"DKT-26-041"_s;
    ground.file.title = u"XSS in the queue page of the administration, as seen by many people"_s;
    ground.file.state = CaseState::Released;
    ground.file.severity = Severity::High;
    ground.file.receivedAt = at(u"2026-11-01T08:00:00Z");
    ground.file.releasedAt = at(u"2026-11-20T09:00:00Z");
    return ground;
}

AdvisoryDraft soundDraft()
{
    AdvisoryDraft draft;
    draft.title = u"Stored XSS in the queue page"_s;
    draft.affected = {{.name = u"stalwart"_s,
                       .ecosystem = u"crates.io"_s,
                       .ranges = {{.introduced = {u"0.7.0"_s}, .fixed = {u"0.8.1"_s}}}}};
    draft.description = u"A subject was shown as HTML."_s;
    draft.resolution = u"It is escaped."_s;
    draft.references = {{u"Commit"_s, u"https://example.com/c/1"_s}};
    return draft;
}

QList<AdvisoryFinding> found(const AdvisoryGround &ground, const AdvisoryDraft &draft)
{
    return findingsOf(ground, draft, at(Now));
}

/// The text that a finding is about, where it is in the description.
QString wordsOf(const AdvisoryFinding &finding, const AdvisoryDraft &draft)
{
    return draft.description.mid(finding.place.from, finding.place.length);
}

} // namespace

class tst_AdvisoryFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void aSoundDraftHasNone() { QCOMPARE(found(releasedGround(), soundDraft()), {}); }

    void aReporterWhoWaits()
    {
        AdvisoryGround ground = releasedGround();
        ground.isReporterWaiting = true;
        const QList<AdvisoryFinding> expected{{.problem = ReporterNotTold}};
        QCOMPARE(found(ground, soundDraft()), expected);
        QVERIFY(compose(ground, soundDraft(), at(Now), {ReporterNotTold}).has_value());
    }

    void rangesAndBranches()
    {
        AdvisoryGround ground = releasedGround();
        ground.fix.backports = {{u"0.8.x"_s, BackportStatus::Fixed, u"0.8.1"_s},
                                {u"0.6.x"_s, BackportStatus::Affected, {}}};
        const QList<AdvisoryFinding> expected{{.problem = BranchWithoutRange,
                                               .place = {.field = AdvisoryField::Affected},
                                               .detail = u"0.6.x"_s}};
        QCOMPARE(found(ground, soundDraft()), expected);
    }

    void aChangeOfWhatWentOutIsARevision()
    {
        AdvisoryGround ground = releasedGround();
        AdvisoryDraft draft = soundDraft();
        ground.issued = IssuedContent{u"1"_s, contentDigest(ground, draft), at(Now)};
        QCOMPARE(found(ground, draft), {});
        draft.timeline.append({at(Now), u"for us"_s, true});
        QCOMPARE(found(ground, draft), {}); // readers see nothing of it
        draft.description += u" Also in subjects."_s;
        const QList<AdvisoryFinding> expected{{.problem = ChangedWithoutRevision,
                                               .place = {.field = AdvisoryField::Revisions},
                                               .detail = u"1"_s}};
        QCOMPARE(found(ground, draft), expected);
        QVERIFY(!compose(ground, draft, at(Now)));
        QVERIFY(compose(ground, draft, at(Now), {ChangedWithoutRevision}));
        draft.revisions = {{u"1"_s, at(u"2026-11-20T10:00:00Z"), {}},
                           {u"2"_s, at(u"2026-11-20T11:00:00Z"), u"Subjects"_s}};
        QCOMPARE(found(ground, draft), {});

        draft = soundDraft();
        ground.assessment.vectors = {u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N"_s};
        QVERIFY(problemsOf(ground, draft, at(Now)).contains(ChangedWithoutRevision));
    }

    void identifiersAreWrittenAsOthersLookForThem_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isFound");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const QString &id, bool isFound, const QString &canonical) {
            QTest::newRow(id.toUtf8().constData()) << id << isFound << canonical;
        };
        row(u"CVE-2026-90001"_s, false, u"CVE-2026-90001"_s);
        row(u"cve-2026-90001"_s, true, u"CVE-2026-90001"_s);
        row(u" CVE-2026-1234"_s, true, u"CVE-2026-1234"_s);
        row(u"CVE 2026 1234"_s, true, u"CVE-2026-1234"_s);
        row(u"CVE\u20112026\u20111234"_s, true, u"CVE-2026-1234"_s);
        row(u"cve-2026-1"_s, true, QString());
        row(u"GHSA-2m59-h3xq-7cv8"_s, false, u"GHSA-2m59-h3xq-7cv8"_s);
        row(u"ghsa-2M59-h3xq-7cv8"_s, true, u"GHSA-2m59-h3xq-7cv8"_s);
        row(u"GHSA-aaaa-h3xq-7cv8"_s, true, QString());
        row(u"GHSA-xxxx"_s, true, QString());
        row(u"GO-2026-1"_s, false, u"GO-2026-1"_s);
        row(u"GO-2026-1 "_s, true, u"GO-2026-1"_s);
        row(u"CVEDB-1"_s, false, u"CVEDB-1"_s);
    }

    void identifiersAreWrittenAsOthersLookForThem()
    {
        QFETCH(const QString, id);
        QFETCH(const bool, isFound);
        QFETCH(const QString, canonical);
        AdvisoryDraft draft = soundDraft();
        draft.identifiers = {u"PYSEC-1"_s, id};
        const QList<AdvisoryFinding> expected{
            {.problem = IdentifierMisspelt,
             .place = {.field = AdvisoryField::Identifiers, .row = 1},
             .detail = id}};
        QCOMPARE(found(releasedGround(), draft), isFound ? expected : QList<AdvisoryFinding>{});
        QCOMPARE(canonicalId(id).value_or(QString()), canonical);
        QCOMPARE(compose(releasedGround(), draft, at(Now)).has_value(), !isFound);
    }

    void whatHasNoFixYetNeedsNoResolution()
    {
        AdvisoryDraft draft = soundDraft();
        draft.resolution.clear();
        QCOMPARE(problemsOf(releasedGround(), draft, at(Now)), QList{NoResolution});
        AdvisoryGround ofOthers = releasedGround();
        ofOthers.isOfOthers = true;
        QCOMPARE(problemsOf(ofOthers, draft, at(Now)), QList{NoResolutionInRecord});
        QVERIFY(compose(ofOthers, draft, at(Now))->resolution().isEmpty());
        draft.affected.first().ranges.first().fixed = {{}, true};
        QCOMPARE(problemsOf(releasedGround(), draft, at(Now)), QList{NoFixYet});
        const auto advisory = compose(releasedGround(), draft, at(Now));
        QVERIFY(advisory);
        QCOMPARE(advisory->resolution(), u"No fix is available yet."_s);
    }

    void dates_data()
    {
        QTest::addColumn<std::function<void(AdvisoryDraft &)>>("change");
        QTest::addColumn<QList<AdvisoryProblem>>("problems");
        using Problems = QList<AdvisoryProblem>;
        const auto row = [](const char *name, std::function<void(AdvisoryDraft &)> change,
                            const Problems &problems) {
            QTest::newRow(name) << std::move(change) << problems;
        };
        const Instant early = at(u"2026-10-01T00:00:00Z");
        const Instant released = at(u"2026-11-20T10:00:00Z");
        const Instant later = at(u"2026-11-20T12:00:00Z");
        const Instant future = at(u"2026-12-24T00:00:00Z");
        row("published before it was received", [=](AdvisoryDraft &d) { d.publishedAt = early; },
            {PublishedBeforeReceived});
        row("published", [=](AdvisoryDraft &d) { d.publishedAt = released; }, {});
        row("to be published", [=](AdvisoryDraft &d) { d.publishedAt = future; }, {DateInFuture});
        row("withdrawn before it was published",
            [=](AdvisoryDraft &d) {
                d.publishedAt = released;
                d.withdrawnAt = early;
            },
            {WithdrawnBeforePublished});
        row("withdrawn before its release", [=](AdvisoryDraft &d) { d.withdrawnAt = early; },
            {WithdrawnBeforePublished});
        row("revisions in order",
            [=](AdvisoryDraft &d) {
                d.publishedAt = released;
                d.revisions = {{u"1"_s, released, {}}, {u"2"_s, later, {}}};
            },
            {});
        row("a revision before the publication",
            [=](AdvisoryDraft &d) {
                d.publishedAt = released;
                d.revisions = {{u"1"_s, early, {}}};
            },
            {RevisionsOutOfOrder});
        row("dates against the order",
            [=](AdvisoryDraft &d) {
                d.publishedAt = released;
                d.revisions = {{u"1"_s, later, {}}, {u"2"_s, released, {}}};
            },
            {RevisionsOutOfOrder});
        row("numbers against the order",
            [=](AdvisoryDraft &d) {
                d.publishedAt = released;
                d.revisions = {{u"10"_s, released, {}}, {u"9"_s, later, {}}};
            },
            {RevisionsOutOfOrder});
        row("a number twice",
            [=](AdvisoryDraft &d) {
                d.publishedAt = released;
                d.revisions = {{u"final"_s, released, {}}, {u"final"_s, later, {}}};
            },
            {RevisionsOutOfOrder});
        row("an event to come", [=](AdvisoryDraft &d) { d.timeline = {{future, u"x"_s}}; },
            {DateInFuture});
        row("a hidden event to come",
            [=](AdvisoryDraft &d) { d.timeline = {{future, u"x"_s, true}}; }, {});
    }

    void dates()
    {
        QFETCH(const std::function<void(AdvisoryDraft &)>, change);
        QFETCH(const QList<AdvisoryProblem>, problems);
        AdvisoryDraft draft = soundDraft();
        change(draft);
        QCOMPARE(problemsOf(releasedGround(), draft, at(Now)), problems);
    }

    void whatWasPublicBeforeMayBeOlderThanItsReport()
    {
        AdvisoryGround ground = releasedGround();
        ground.file.isPublic = true;
        AdvisoryDraft draft = soundDraft();
        draft.publishedAt = at(u"2020-01-01T00:00:00Z");
        QCOMPARE(found(ground, draft), {});
    }

    void wordsOfOthers_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("others");
        QTest::addColumn<QString>("words");
        const QString sentence =
            u"the admin session is taken over by a cookie that nobody checks"_s;
        QTest::newRow("as it is") << QString("We saw that "_L1 + sentence + ". Fixed."_L1)
                                  << QString("I found: "_L1 + sentence + ", please fix"_L1)
                                  << sentence;
        QTest::newRow("with other line breaks and quoted")
            << sentence << QString(sentence).replace(" by "_L1, " by\n> "_L1) << sentence;
        QTest::newRow("emphasised")
            << QString(sentence).replace("session"_L1, "**session**"_L1) << sentence
            << QString(sentence).replace("session"_L1, "**session**"_L1);
        QTest::newRow("too short to be more than chance")
            << u"the admin session is taken over"_s << sentence << QString();
        QTest::newRow("in other words")
            << u"A cookie is not checked, so that sessions of administrators can be taken over."_s
            << sentence << QString();
        QTest::newRow("an address that both give")
            << u"See https://github.com/stalwartlabs/stalwart/commit/0123456789abcdef0123456789."_s
            << u"in https://github.com/stalwartlabs/stalwart/commit/0123456789abcdef0123456789"_s
            << QString();
        QTest::newRow("the title of the case")
            << u"XSS in the queue page of the administration, as seen by many"_s
            << u"Re: XSS in the queue page of the administration, as seen by many people"_s
            << QString();
    }

    void wordsOfOthers()
    {
        QFETCH(const QString, own);
        QFETCH(const QString, others);
        QFETCH(const QString, words);
        AdvisoryDraft draft = soundDraft();
        draft.description = own;
        for (const auto &[problem, list] :
             {std::pair(InternalTextInText, &AdvisoryGround::internalTexts),
              std::pair(PrivateMessageInText, &AdvisoryGround::privateTexts),
              std::pair(PocInText, &AdvisoryGround::pocTexts)}) {
            AdvisoryGround ground = releasedGround();
            ground.*list = QStringList{u"something else"_s, others};
            const QList<AdvisoryFinding> findings = found(ground, draft);
            QCOMPARE(findings.size(), words.isEmpty() ? 0 : 1);
            if (!findings.isEmpty()) {
                QCOMPARE(findings.first().problem, problem);
                QVERIFY2(wordsOf(findings.first(), draft).contains(words),
                         qPrintable(wordsOf(findings.first(), draft)));
                QVERIFY(canOverride(problem));
            }
        }
    }

    void linesOfAProofOfConcept()
    {
        AdvisoryGround ground = releasedGround();
        ground.pocTexts = {u"import smtplib\n"
                           "s = smtplib.SMTP('127.0.0.1', 2525)\n"
                           "s.sendmail('a@b', ['c@d'], 'Subject: <script>x</script>')\n"_s};
        AdvisoryDraft draft = soundDraft();
        draft.impact = u"```\n  s.sendmail('a@b', ['c@d'], 'Subject: <script>x</script>')\n```"_s;
        const QList<AdvisoryFinding> findings = found(ground, draft);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().problem, PocInText);
        QCOMPARE(findings.first().place.field, AdvisoryField::Impact);
        QVERIFY(findings.first().detail.startsWith("s.sendmail("_L1));
    }

    /// The changelog says both.
    void whatTheFixIsSaidToBe()
    {
        for (QString FixRecord::*text : {&FixRecord::nature, &FixRecord::components}) {
            AdvisoryGround ground = releasedGround();
            ground.file.reporter.address = u"mara@example.org"_s;
            ground.openKeys = {u"DKT-26-042"_s};
            ground.fix.*text = u"As DKT-26-042, by mara@example.org"_s;
            const QList<AdvisoryFinding> findings = found(ground, soundDraft());
            QCOMPARE(findings.size(), 2);
            QCOMPARE(findings.first().problem, ReporterAddressInText);
            QCOMPARE(findings.last().problem, OpenCaseMentioned);
            for (const AdvisoryFinding &finding : findings) {
                QCOMPARE(finding.place.field, AdvisoryField::Changelog);
            }
        }
        AdvisoryGround ground = releasedGround();
        ground.privateTexts = {u"whoever opens the page of the queue runs my script at once"_s};
        ground.fix.nature = ground.privateTexts.first();
        QCOMPARE(found(ground, soundDraft()).value(0).problem, PrivateMessageInText);
    }

    void namesWithoutConsent()
    {
        AdvisoryGround ground = releasedGround();
        ground.file.reporter = {.name = u"Mara Dahl"_s, .handle = u"maradahl"_s};
        AdvisoryDraft draft = soundDraft();
        draft.credits = {{.name = u"Björn Ito"_s, .consent = CreditConsent::Anonymous}};
        draft.title = u"XSS that Mara Dahl found"_s;
        draft.description = u"Dahl wrote, and BJÖRN\nITO; mara and Dahlia do not count."_s;
        draft.timeline = {
            {.at = at(u"2026-11-01T08:00:00Z"), .text = u"Mara Dahl writes"_s},
            {.at = at(u"2026-11-01T08:00:00Z"), .text = u"Mara Dahl writes"_s, .isHidden = true}};
        draft.references.append({u"PoC"_s, u"https://example.org/maradahl/poc"_s});
        const QList<AdvisoryFinding> expected{
            {.problem = NameWithoutConsent,
             .place = {.field = AdvisoryField::Title, .from = 9, .length = 9},
             .detail = u"Mara Dahl"_s},
            {.problem = NameWithoutConsent,
             .place = {.field = AdvisoryField::Description, .from = 16, .length = 9},
             .detail = u"BJÖRN ITO"_s},
            {.problem = NameWithoutConsent,
             .place = {.field = AdvisoryField::Timeline, .row = 0, .from = 0, .length = 9},
             .detail = u"Mara Dahl"_s},
            {.problem = NameWithoutConsent,
             .place = {.field = AdvisoryField::References, .row = 1, .from = 20, .length = 8},
             .detail = u"maradahl"_s}};
        QCOMPARE(found(ground, draft), expected);
        QVERIFY(isBlocking(NameWithoutConsent));
        QVERIFY(compose(ground, draft, at(Now), {NameWithoutConsent}).has_value());

        ground.file.isPublic = true; // they named themselves, and the other still wants no name
        QCOMPARE(found(ground, draft), expected.sliced(1, 1));
    }

    void namesThatMayBeTold()
    {
        AdvisoryGround ground = releasedGround();
        ground.file.reporter = {.name = u"Mara Dahl"_s};
        AdvisoryDraft draft = soundDraft();
        draft.description = u"Found by Mara Dahl."_s;
        draft.credits = {{.name = u"Mara Dahl (Example Ltd)"_s, .consent = CreditConsent::Given}};
        QCOMPARE(found(ground, draft), {});
        draft.credits.clear();
        QCOMPARE(found(ground, draft).size(), 1);
        ground.publisher.name = u"Office of Mara Dahl"_s;
        QCOMPARE(found(ground, draft), {});
        ground.publisher.name.clear();
        ground.file.reporter.name = u"Mara"_s; // a word like others
        QCOMPARE(found(ground, draft), {});
    }

    void keysAndIds()
    {
        AdvisoryGround ground = releasedGround();
        ground.openKeys = {u"DKT-26-042"_s};
        ground.messageIds = {u"Abc.123@mail.example.org"_s};
        AdvisoryDraft draft = soundDraft();
        draft.description = u"As in dkt-26-042, and (DKT-26-041, DKT-26-0420)."_s;
        draft.references.append({u"list"_s, u"https://l.example/m/abc.123%40mail.example.org"_s});
        const QList<AdvisoryFinding> expected{
            {.problem = OpenCaseMentioned,
             .place = {.field = AdvisoryField::Description, .from = 6, .length = 10},
             .detail = u"dkt-26-042"_s},
            {.problem = MessageIdInText,
             .place = {.field = AdvisoryField::References, .row = 1, .from = 20, .length = 26},
             .detail = u"abc.123@mail.example.org"_s}};
        QCOMPARE(found(ground, draft), expected);
        QVERIFY(isBlocking(OpenCaseMentioned) && !canOverride(OpenCaseMentioned));
    }

    void links_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<int>("reach");
        const auto row = [](const char *link, LinkReach reach) {
            QTest::newRow(link) << QString::fromLatin1(link) << int(reach);
        };
        row("https://example.org/x", LinkReach::Public);
        row("https://tracker.example.com/1", LinkReach::Private);
        row("https://user@a.tracker.example.com:8443/1", LinkReach::Private);
        row("https://TRACKER.example.com./1", LinkReach::Private);
        row("https://nottracker.example.com/1", LinkReach::Public);
        row("https://github.com/o/r/security/advisories/new?x", LinkReach::Private);
        row("https://github.com/o/r/security/advisories/GHSA-1", LinkReach::Public);
        row("file:///etc/passwd", LinkReach::Local);
        row("http://localhost:8080/", LinkReach::Local);
        row("http://jenkins/job/1", LinkReach::Local);
        row("http://wiki.corp/x", LinkReach::Local);
        row("http://10.1.2.3/", LinkReach::Local);
        row("http://172.16.0.1/", LinkReach::Local);
        row("http://172.32.0.1/", LinkReach::Public);
        row("http://192.168.1.1/", LinkReach::Local);
        row("http://127.1/", LinkReach::Local);
        row("http://8.8.8.8/", LinkReach::Public);
        row("http://[::1]:80/", LinkReach::Local);
        row("http://[fe80::1]/", LinkReach::Local);
        row("http://[2001:db8::1]/", LinkReach::Public);
    }

    void links()
    {
        QFETCH(const QString, link);
        QFETCH(const int, reach);
        const QStringList places{u"tracker.example.com"_s,
                                 u"https://github.com/o/r/security/advisories/new"_s};
        QCOMPARE(int(reachOf(link, places)), reach);
        const QString text = "see ("_L1 + link + "), or not"_L1;
        const QList<LinkAt> expected{{.from = 5, .length = link.size()}};
        QCOMPARE(linksIn(text), expected);
    }

    void privateLinks()
    {
        AdvisoryGround ground = releasedGround();
        ground.privateHosts = {u"tracker.example.com"_s};
        AdvisoryDraft draft = soundDraft();
        draft.description =
            u"Ask http://127.0.0.1:8080/admin, see https://tracker.example.com/7."_s;
        draft.references.append({u"CI"_s, u"http://jenkins/job/1"_s});
        const QList<AdvisoryFinding> findings = found(ground, draft);
        QCOMPARE(findings.size(), 3);
        QCOMPARE(findings[0].problem, PrivateLink);
        QCOMPARE(findings[0].detail, u"https://tracker.example.com/7"_s);
        QCOMPARE(findings[1].problem, PrivateLink);
        QCOMPARE(findings[1].place.row, 1);
        QCOMPARE(findings[2].problem, LocalAddressInText);
        QVERIFY(!isBlocking(LocalAddressInText));
    }

    void markdown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("marks");
        const auto row = [](const char *name, const QString &text, const QStringList &marks) {
            QTest::newRow(name) << text << marks;
        };
        row("plain", u"a < b, 3 <4, <https://example.org>, <a@b.c>"_s, {});
        row("a tag", u"x <b onclick=y>z</b>"_s, {u"<b onclick=y>"_s, u"</b>"_s});
        row("a script", u"<script src=https://x>\n</script>"_s,
            {u"<script src=https://x>"_s, u"</script>"_s});
        row("a tag over two lines", u"<img\nsrc=x>"_s, {u"<img"_s});
        row("a comment", u"<!-- x -->"_s, {u"<!-- x -->"_s});
        row("escaped", u"\\<b> and \\![x](y)"_s, {});
        row("in code", u"`<b>` and ``![x](y) ` <i>``"_s, {});
        row("in code that is never closed", u"`<b>"_s, {u"<b>"_s});
        row("code ends with its paragraph", u"`x\n\n<b>`"_s, {u"<b>"_s});
        row("in a fence", u"```\n<b>\n![x](y)\n```\n<i>"_s, {u"<i>"_s});
        row("in a fence that is never closed", u"~~~ html\n<b>"_s, {});
        row("an image", u"![beacon](https://x.example/p.png?id=1)"_s,
            {u"![beacon](https://x.example/p.png?id=1)"_s});
        row("an image by reference", u"![beacon][1] x"_s, {u"![beacon]"_s});
    }

    void markdown()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, marks);
        QStringList shown;
        for (const MarkdownMarkAt &mark : markdownMarks(text)) {
            shown.append(text.mid(mark.from, mark.length));
        }
        QCOMPARE(shown, marks);
    }

    void htmlAndImagesWarn()
    {
        AdvisoryDraft draft = soundDraft();
        draft.description = u"<b>x</b> ![p](https://x.example/p)"_s;
        const QList<AdvisoryProblem> expected{HtmlInText, ImageInText};
        QCOMPARE(problemsOf(releasedGround(), draft, at(Now)), expected);
        QVERIFY(compose(releasedGround(), draft, at(Now)).has_value());
    }

    void longTexts()
    {
        AdvisoryDraft draft = soundDraft();
        draft.description = QString(4097, u'x');
        const QList<AdvisoryFinding> expected{{.problem = TextTooLong,
                                               .place = {.field = AdvisoryField::Description},
                                               .detail = u"CVE 4097/4096"_s}};
        QCOMPARE(found(releasedGround(), draft), expected);
        draft.description = soundDraft().description;
        draft.mitigation = QString(65'536, u'x');
        QCOMPARE(found(releasedGround(), draft).first().place.field, AdvisoryField::Mitigation);
    }

    void findingsOfAProblemAreFew()
    {
        AdvisoryDraft draft = soundDraft();
        draft.affected.first().ranges.resize(10'000);
        const QList<AdvisoryFinding> findings = found(releasedGround(), draft);
        QCOMPARE(findings.size(), 2 * MostFindingsOfAProblem);
    }

    /// A description of a megabyte, ten thousand versions, and long notes: as somebody types.
    void anySize()
    {
        AdvisoryGround ground = releasedGround();
        AdvisoryDraft draft = soundDraft();
        QString words;
        for (int i = 0; words.size() < (1 << 20); ++i) {
            words += u"word"_s + QString::number(i * 7919 % 100'003) + (i % 12 == 0 ? u'\n' : u' ');
        }
        draft.description = words;
        for (int i = 0; i < 10'000; ++i) {
            draft.affected.first().versions.append(u"0.7."_s + QString::number(i));
        }
        ground.addresses = {u"ada@example.org"_s, u"bob@example.net"_s};
        ground.privateTexts = {words.mid(500'000, 5000), QString(1 << 20, u'a'),
                               QString(words).replace(u'3', u'4')};
        const QList<AdvisoryFinding> findings = found(ground, draft);
        QCOMPARE(findings.first().problem, PrivateMessageInText);
        QBENCHMARK_ONCE
        {
            QVERIFY(!found(ground, draft).isEmpty());
        }
    }

    /// Texts made to look alike everywhere.
    void hostileTexts()
    {
        const QString same(300'000, u'a');
        const SharedRuns runs(same);
        QVERIFY(!runs.with(same).isEmpty());
        QString almost;
        while (almost.size() < 300'000) {
            almost += QString(30, u'a') + u'b';
        }
        QVERIFY(SharedRuns(same).with(almost).isEmpty());
        QVERIFY(SharedRuns({}).with(same).isEmpty());
        QVERIFY(SharedRuns(same).with({}).isEmpty());
        QString ticks;
        for (int i = 1; ticks.size() < 500'000; ++i) {
            ticks += QString(i, u'`') + u' ';
        }
        QVERIFY(markdownMarks(ticks).isEmpty());
        QCOMPARE(markdownMarks(u"<b>"_s.repeated(100'000)).size(), MostMarkdownMarks);
    }
};

QTEST_GUILESS_MAIN(tst_AdvisoryFindings)
#include "tst_advisoryfindings.moc"
