// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cwe.h"
#include "domain/tokens.h"
#include "exporters/advisorytemplate.h"
#include "exporters/markdowntext.h"
#include "exporters/publicformat.h"

#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Docket;
using namespace Qt::StringLiterals;

// Nothing but a PublicAdvisory can be written out (advisory.h says what it cannot hold).
template <typename T>
concept CanBeRendered =
    requires(const T &advisory) { render(advisory, PublicFormat::MarkdownReleaseNote); };
static_assert(CanBeRendered<PublicAdvisory>);
static_assert(!CanBeRendered<AdvisoryDraft>);
static_assert(!CanBeRendered<CaseFile>);
static_assert(!CanBeRendered<DraftPreview>);

namespace {

Instant at(QStringView iso)
{
    return instantFromIso(iso).value_or(Instant());
}

CaseFile sampleCase()
{
    CaseFile file;
    file.key = u"DKT-26-041"_s;
    file.state = CaseState::Released;
    file.severity = Severity::High;
    file.reporter = {u"Ada Finder"_s, u"ada@example.org"_s, {}};
    file.releasedAt = at(u"2026-11-20T09:00:00Z");
    return file;
}

AdvisoryDraft sampleDraft()
{
    AdvisoryDraft draft;
    draft.title = u"Stored cross-site scripting in the queue page"_s;
    draft.identifiers = {u"CVE-2026-10001"_s, u"GHSA-2222-3333-4444"_s};
    draft.affected = {
        {.name = u"stalwart"_s,
         .ranges = {{.introduced = {u"0.7.0"_s, false}, .fixed = {u"0.8.1"_s, false}}}},
        {.name = u"stalwart-cli"_s, .ranges = {{.introduced = {{}, true}, .fixed = {{}, true}}}}};
    draft.description = u"The queue page shows the subject of a waiting message as HTML.\r\n\r\n"
                        "```html\r\n<img src=x onerror=alert(1)>\r\n```\r\n"_s;
    draft.impact = u"\nA sender runs scripts in the session of an **administrator**.\n\n\n"_s;
    draft.resolution = u"Subjects are escaped since 0.8.1."_s;
    draft.mitigation = u"Do not open the queue page, or:\n\n1. use the command line,\n2. update."_s;
    draft.credits = {{u"Ada Finder"_s, CreditConsent::Given},
                     {u"Nobody Asked"_s, CreditConsent::NotGiven},
                     {u"李 小龙"_s, CreditConsent::Given}};
    draft.timeline = {{at(u"2026-11-20T09:00:00Z"), u"Fix released"_s},
                      {at(u"2026-11-01T23:30:00Z"), u"Report received"_s}};
    draft.references = {{u"Release notes"_s, u"https://example.com/releases/0.8.1"_s},
                        {{}, u"https://example.com/a?b=1&lt;=2"_s}};
    return draft;
}

/// Of whatever draft, as the screen shows it.
QByteArray markdownOf(const AdvisoryDraft &draft)
{
    return renderForScreen(preview({.file = sampleCase()}, draft, at(u"2026-11-26T09:00:00Z")),
                           PublicFormat::MarkdownReleaseNote, originalAdvisoryTemplates())
        .transform([](const PublicFile &file) { return file.bytes; })
        .value_or(QByteArray());
}

AdvisoryGround sampleGround()
{
    AdvisoryGround ground{.file = sampleCase()};
    ground.assessment.vectors = {
        u"CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"_s,
        u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:L/VI:L/VA:N/SC:L/SI:L/SA:N"_s};
    ground.assessment.weaknesses = {{79, cweCatalogue().find(79)->name}};
    ground.fix.nature = u"Subjects of waiting messages are escaped"_s;
    ground.fix.components = u"web admin"_s;
    ground.publisher = {.name = u"Stalwart Labs"_s,
                        .nameSpace = u"https://stalw.art"_s,
                        .contact = u"hello@stalw.art"_s};
    return ground;
}

/// With everything that a form can show.
AdvisoryDraft richDraft()
{
    AdvisoryDraft draft = sampleDraft();
    draft.affected.first().ranges = {
        {.branch = u"0.7.x"_s, .introduced = {u"0"_s, false}, .lastAffected = u"0.7.9"_s},
        {.branch = u"0.8.x"_s, .introduced = {u"0.8.0"_s, false}, .fixed = {u"0.8.1"_s, false}},
        {.branch = u"0.9.x"_s,
         .introduced = {u"0.9.0"_s, false},
         .fixed = {{}, true},
         .status = AffectedStatus::UnderInvestigation}};
    draft.affected.append({.name = u"plugin"_s, .versions = {u"1.0"_s, u"1.1_b"_s}});
    draft.credits = {{u"Ada Finder"_s, CreditConsent::Given, CreditType::Finder},
                     {u"Secret Person"_s, CreditConsent::Anonymous, CreditType::Reporter},
                     {u"李 小龙"_s, CreditConsent::Given, CreditType::RemediationDeveloper}};
    draft.references.append(
        {u"The fix"_s, u"https://example.com/commit/1a2b"_s, ReferenceKind::Fix});
    draft.references.append({{}, u"https://example.com/commit/0001"_s, ReferenceKind::Introduced});
    draft.publishedAt = at(u"2026-11-21T08:00:00Z");
    draft.revisions = {{u"1"_s, at(u"2026-11-21T08:00:00Z"), u"Initial publication"_s},
                       {u"2"_s, at(u"2026-11-23T08:00:00Z"), u"The 0.7 branch, too"_s}};
    return draft;
}

AdvisoryDraft withdrawnRichDraft()
{
    AdvisoryDraft draft = richDraft();
    draft.withdrawnAt = at(u"2026-11-25T08:00:00Z");
    draft.withdrawnReason = u"It is <b>no</b> vulnerability"_s;
    return draft;
}

PublicAdvisory advisoryOf(const AdvisoryDraft &draft, const AdvisoryGround &ground = sampleGround())
{
    auto advisory = compose(ground, draft, at(u"2026-11-26T09:00:00Z"));
    if (!advisory) {
        for (const AdvisoryProblem problem : advisory.error()) {
            qWarning() << toToken(problem);
        }
        qFatal("the draft of the test passes no gate");
    }
    return *advisory;
}

QByteArray bytesOf(const PublicAdvisory &advisory, PublicFormat format)
{
    const auto file = render(advisory, format);
    return file ? file->bytes : "not rendered: " + file.error().first().detail.toUtf8();
}

/// What a reader of the Markdown sees, by a parser that is not ours.
struct Seen
{
    QStringList headings;
    QStringList links;
    QString text;
};

Seen seenIn(const QByteArray &markdown)
{
    QTextDocument document;
    document.setMarkdown(QString::fromUtf8(markdown), QTextDocument::MarkdownDialectGitHub);
    Seen seen;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0) {
            seen.headings << block.text();
        }
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isAnchor()) {
                seen.links << format.anchorHref();
            }
            if (format.isImageFormat()) {
                seen.links << format.toImageFormat().name();
            }
        }
    }
    seen.text = document.toPlainText();
    return seen;
}

const QStringList AllHeadings{u"Affected and fixed versions"_s,
                              u"Vulnerability"_s,
                              u"Impact"_s,
                              u"Resolution"_s,
                              u"Mitigation"_s,
                              u"Timeline (UTC)"_s,
                              u"Credits"_s,
                              u"References"_s};

} // namespace

class tst_MarkdownExporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void goldenFiles_data()
    {
        QTest::addColumn<AdvisoryDraft>("draft");
        QTest::addColumn<PublicFormat>("format");
        QTest::addColumn<QString>("file");

        AdvisoryDraft least;
        least.title = u"Path traversal in the blob store"_s;
        least.affected = {{.name = u"stalwart"_s,
                           .ranges = {{.introduced = {{}, true}, .fixed = {u"0.8.1"_s, false}}}}};
        least.description = u"A key may leave its folder."_s;
        least.resolution = u"Keys are checked."_s;

        AdvisoryDraft hostile = sampleDraft();
        hostile.title = u"# [x](javascript:alert(1)) <b>bold</b> `code` | *stars* & more"_s;
        hostile.identifiers = {u"PYSEC-1\n\n# Heading"_s};
        hostile.affected = {{.name = u"a|b\n|c"_s,
                             .ranges = {{.introduced = {u"< 1.0 | 2"_s, false},
                                         .fixed = {u"![](http://x.test/i)"_s, false}}}}};
        hostile.credits = {{u"- # 1. @everyone"_s, CreditConsent::Given},
                           {u"1. \u202Eeman"_s, CreditConsent::Given}};
        hostile.timeline = {
            {at(u"2026-11-01T00:00:00Z"), u"see www.evil.test or http://evil.test"_s}};
        hostile.references = {{u"run"_s, u"javascript:alert(1)"_s},
                              {u"a](http://evil.test)"_s, u"https://example.com/a>b c)d"_s}};

        constexpr auto Note = PublicFormat::MarkdownReleaseNote;
        QTest::newRow("a full advisory") << richDraft() << Note << u"full.md"_s;
        QTest::newRow("withdrawn") << withdrawnRichDraft() << Note << u"withdrawn.md"_s;
        QTest::newRow("the least that may be published") << least << Note << u"least.md"_s;
        QTest::newRow("single lines that would be markup") << hostile << Note << u"hostile.md"_s;
        QTest::newRow("curl's layout") << richDraft() << PublicFormat::MarkdownCurl << u"curl.md"_s;
        QTest::newRow("curl's layout of hostile lines")
            << hostile << PublicFormat::MarkdownCurl << u"curl-hostile.md"_s;
        QTest::newRow("Stalwart's template")
            << richDraft() << PublicFormat::MarkdownStalwart << u"stalwart.md"_s;
        QTest::newRow("GitHub's sections")
            << richDraft() << PublicFormat::MarkdownGhsa << u"ghsa.md"_s;
        QTest::newRow("a paragraph for release notes")
            << richDraft() << PublicFormat::ReleaseNoteSnippet << u"snippet.md"_s;
        QTest::newRow("a changelog entry")
            << richDraft() << PublicFormat::Changelog << u"changelog.md"_s;
        QTest::newRow("changelog of what was withdrawn")
            << withdrawnRichDraft() << PublicFormat::Changelog << u"changelog-withdrawn.md"_s;
        QTest::newRow("release note of what was withdrawn")
            << withdrawnRichDraft() << PublicFormat::ReleaseNoteSnippet
            << u"snippet-withdrawn.md"_s;
    }

    void goldenFiles()
    {
        QFETCH(const AdvisoryDraft, draft);
        QFETCH(const PublicFormat, format);
        QFETCH(const QString, file);
        const QByteArray written = bytesOf(advisoryOf(draft), format);
        const QString path = QStringLiteral(DOCKET_TEST_DATA "/advisories/") + file;
        QFile golden(path);
        if (qEnvironmentVariableIsSet("DOCKET_WRITE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(written);
            golden.close();
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        const QByteArray expected = golden.readAll();
        QCOMPARE(QString::fromUtf8(written).split(u'\n'), QString::fromUtf8(expected).split(u'\n'));
        QCOMPARE(written, expected);
    }

    void theSameAdvisoryGivesTheSameBytes()
    {
        const QByteArray first = markdownOf(sampleDraft());
        QCOMPARE(markdownOf(sampleDraft()), first);
        QVERIFY(!first.contains('\r'));
        QVERIFY(first.endsWith('\n') && !first.endsWith("\n\n"));
    }

    void whatPassesTheGateIsWhatTheScreenShowed()
    {
        const AdvisoryGround ground{.file = sampleCase()};
        for (const PublicFormat format : publicFormats()) {
            const auto passed = render(advisoryOf(sampleDraft(), ground), format);
            QCOMPARE(renderForScreen(preview(ground, sampleDraft(), at(u"2026-11-26T09:00:00Z")),
                                     format, originalAdvisoryTemplates()),
                     passed);
        }
    }

    void W23_theHeadingsOfStalwartsTemplate()
    {
        const QByteArray written = bytesOf(advisoryOf(richDraft()), PublicFormat::MarkdownStalwart);
        const QStringList expected{sampleDraft().title,
                                   u"Affected Products and Versions"_s,
                                   u"Vulnerability Details"_s,
                                   u"Description"_s,
                                   u"Impact"_s,
                                   u"CVSS Score"_s,
                                   u"CWE Classification"_s,
                                   u"Remediation"_s,
                                   u"Upgrade Instructions"_s,
                                   u"Workarounds"_s,
                                   u"Timeline"_s,
                                   u"Credits"_s,
                                   u"References"_s,
                                   u"Contact Information"_s,
                                   u"Revision history"_s};
        const Seen seen = seenIn(written);
        QCOMPARE(seen.headings, expected);
        QVERIFY(seen.text.contains(u"Subjects are escaped since 0.8.1."_s));
        QVERIFY(seen.text.contains(u"Attack Vector: Network"_s));
    }

    void W23_sectionsWithoutWordsAreLeftOut()
    {
        AdvisoryDraft draft = sampleDraft();
        draft.impact.clear();
        draft.mitigation.clear();
        draft.references.clear();
        const QStringList headings =
            seenIn(bytesOf(advisoryOf(draft), PublicFormat::MarkdownStalwart)).headings;
        QVERIFY(headings.contains(u"Upgrade Instructions"_s));
        for (const auto &left : {u"Impact"_s, u"Workarounds"_s, u"References"_s}) {
            QVERIFY2(!headings.contains(left), qPrintable(left));
        }
    }

    void theSectionsOfCurlComeInItsOrder()
    {
        const QStringList expected{sampleDraft().title,    u"VULNERABILITY"_s, u"INFO"_s,
                                   u"AFFECTED VERSIONS"_s, u"SOLUTION"_s,      u"RECOMMENDATIONS"_s,
                                   u"TIMELINE"_s,          u"CREDITS"_s};
        const QByteArray written = bytesOf(advisoryOf(sampleDraft()), PublicFormat::MarkdownCurl);
        QCOMPARE(seenIn(written).headings, expected);
        // What curl's own checker looks for.
        QVERIFY(written.contains("\nProject stalwart Security Advisory, November 26 2026\n"));
        QVERIFY(written.contains("\nCWE-79: Improper Neutralization of Input During Web Page "
                                 "Generation ('Cross-site Scripting')\n"));
        QVERIFY(written.contains("\nSeverity: High\n"));
        QVERIFY(written.contains("\n A - Upgrade stalwart to version 0.8.1\n"));
    }

    /// What lies outside of one range may lie within another.
    void otherVersionsAreSaidOfASingleRangeOnly()
    {
        AdvisoryDraft draft = sampleDraft();
        AffectedProduct &product = draft.affected.first();
        product.ranges = {{.introduced = {u"0.8.0"_s}, .fixed = {u"0.8.1"_s}}};
        const QByteArray one = bytesOf(advisoryOf(draft), PublicFormat::MarkdownCurl);
        QVERIFY(one.contains("- Not affected versions: stalwart < 0.8.0 and >= 0.8.1\n"));
        product.ranges.append({.introduced = {u"0.7.0"_s}, .fixed = {u"0.7.4"_s}});
        const QByteArray two = bytesOf(advisoryOf(draft), PublicFormat::MarkdownCurl);
        QVERIFY(!two.contains("Not affected versions: stalwart <"));
    }

    void datesAreEnglishWhateverTheLocale()
    {
        const QByteArray english = bytesOf(advisoryOf(richDraft()), PublicFormat::MarkdownCurl);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const QByteArray german = bytesOf(advisoryOf(richDraft()), PublicFormat::MarkdownCurl);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(german, english);
        QVERIFY(german.contains("November 21 2026"));
    }

    void anonymousIsHonouredInEveryForm()
    {
        // These have words of their own, or name nobody.
        const QList forPrograms{PublicFormat::Changelog, PublicFormat::Osv, PublicFormat::Csaf,
                                PublicFormat::CveCna};
        for (const PublicFormat format : publicFormats()) {
            const QByteArray written = bytesOf(advisoryOf(richDraft()), format);
            QVERIFY2(!written.contains("Secret Person"), toToken(format).data());
            if (!forPrograms.contains(format)) {
                QVERIFY2(written.contains("an anonymous reporter"), toToken(format).data());
            }
        }
    }

    /// Code and hard line breaks are the author's, to the byte.
    void authoredSectionsStayAsTheyAre()
    {
        const QString section =
            u"Two  \nlines.\n\n```\na\n\n\n\nb   \n```\n\n{{ title }} {% if x %} "
            "{# y #} {% include \"/etc/passwd\" %}"_s;
        AdvisoryDraft draft = sampleDraft();
        draft.description = section;
        for (const PublicFormat format :
             {PublicFormat::MarkdownReleaseNote, PublicFormat::MarkdownCurl,
              PublicFormat::MarkdownStalwart, PublicFormat::MarkdownGhsa}) {
            QVERIFY2(bytesOf(advisoryOf(draft), format).contains(section.toUtf8()),
                     toToken(format).data());
        }
    }

    void everyFormHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const PublicFormat format : publicFormats()) {
            const auto file = render(advisoryOf(richDraft()), format);
            if (file) {
                names.insert(file->fileName.toCaseFolded());
            }
        }
        QVERIFY(names.contains(u"dkt-26-041.md"_s) && names.contains(u"dkt-26-041-curl.md"_s));
        QVERIFY(names.size() >= 6);
    }

    void M15_anEntryNeedsNatureAndComponents()
    {
        AdvisoryGround ground = sampleGround();
        ground.fix.components.clear();
        const auto file = render(advisoryOf(richDraft(), ground), PublicFormat::Changelog);
        QVERIFY(!file);
        QCOMPARE(file.error().first().field, AdvisoryField::Changelog);
        QCOMPARE(file.error().first().detail, u"components"_s);
    }

    void aTeamChangesItsTemplates()
    {
        const AdvisoryTemplates templates{
            {u"markdown"_s, u"{% for item in affected %}* {{ item.product }}: {{ item.range }}\n"
                            "{% endfor %}{{ description }}{{ resolution }}"_s}};
        const auto own =
            render(advisoryOf(sampleDraft()), PublicFormat::MarkdownReleaseNote, templates);
        QVERIFY(own);
        QVERIFY(own->bytes.startsWith("* stalwart: 0.7.0 up to, but not including, 0.8.1\n"));
        QCOMPARE(render(advisoryOf(sampleDraft()), PublicFormat::MarkdownCurl, templates),
                 render(advisoryOf(sampleDraft()), PublicFormat::MarkdownCurl));
    }

    void templatesThatAreRefused_data()
    {
        QTest::addColumn<PublicFormat>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<TemplateProblem>("problem");

        constexpr auto Note = PublicFormat::MarkdownReleaseNote;
        const QString both = u"{{ description }} {{ resolution }}\n"_s;
        QTest::newRow("M-11: no resolution")
            << Note << u"{{ description }}"_s << TemplateProblem::LacksValue;
        QTest::newRow("M-15: no components")
            << PublicFormat::Changelog << u"{{ nature }}"_s << TemplateProblem::LacksValue;
        QTest::newRow("a file") << Note << both + u"{% include \"/etc/passwd\" %}"_s
                                << TemplateProblem::UnknownTag;
        QTest::newRow("code") << Note << both + u"{% load x %}"_s << TemplateProblem::UnknownTag;
        QTest::newRow("a name that nothing has")
            << Note << both + u"{{ reporter }}"_s << TemplateProblem::UnknownPlaceholder;
        QTest::newRow("a field that its items do not have")
            << Note << both + u"{% for c in credits %}{{ c.address }}{% endfor %}"_s
            << TemplateProblem::UnknownPlaceholder;
        QTest::newRow("an item as a whole that has fields")
            << Note << both + u"{% for c in credits %}{{ c }}{% endfor %}"_s
            << TemplateProblem::UnknownPlaceholder;
        QTest::newRow("a filter that would change escaped text")
            << Note << both + u"{{ title|upper }}"_s << TemplateProblem::UnknownFilter;
    }

    void templatesThatAreRefused()
    {
        QFETCH(const PublicFormat, format);
        QFETCH(const QString, text);
        const auto checked = checkAdvisoryTemplate(format, text);
        QVERIFY(!checked);
        QTEST(checked.error().problem.value_or(TemplateProblem::EngineRefused), "problem");
    }

    void theTemplatesThatComeWithDocketAreGood()
    {
        const AdvisoryTemplates &templates = originalAdvisoryTemplates();
        QCOMPARE(templates.size(), 6);
        for (const auto &[name, text] : templates.asKeyValueRange()) {
            const auto format = publicFormatFrom(name);
            QVERIFY(format);
            QVERIFY2(checkAdvisoryTemplate(*format, text), qPrintable(name));
            QVERIFY(!text.contains("SPDX"_L1));
        }
    }

    void largeAdvisoriesAreWhole()
    {
        AdvisoryDraft draft = sampleDraft();
        draft.description = u"word "_s.repeated(200'000) + u"end"_s;
        for (int i = 0; i < 10'000; ++i) {
            draft.affected.first().versions.append(u"1.0."_s + QString::number(i));
            draft.affected.first().ranges.append(
                {.introduced = {u"2."_s + QString::number(i), false},
                 .fixed = {u"3."_s + QString::number(i), false}});
        }
        const PublicAdvisory advisory = advisoryOf(draft);
        for (const PublicFormat format :
             {PublicFormat::MarkdownReleaseNote, PublicFormat::MarkdownCurl,
              PublicFormat::MarkdownStalwart, PublicFormat::MarkdownGhsa}) {
            const QByteArray written = bytesOf(advisory, format);
            QVERIFY(written.size() > 1'400'000);
            QVERIFY(written.contains("1.0.9999") && written.contains("3.9999"));
        }
    }

    void aScreenShowsWhatThereIsButNobodyWithoutConsent()
    {
        AdvisoryDraft draft;
        draft.credits = {{u"Nobody Asked"_s, CreditConsent::NotGiven}};
        QVERIFY(!markdownOf(draft).isEmpty());
        QVERIFY(!markdownOf(draft).contains("Nobody Asked"));
    }

    void nobodyIsNamedWithoutConsentAndNoAddressIsShown()
    {
        const QByteArray written = markdownOf(sampleDraft());
        QVERIFY(!written.contains("Nobody Asked"));
        QVERIFY(!written.contains("ada@example.org"));
        QVERIFY(written.contains("Ada Finder"));
    }

    void M11_sectionsComeInOrderAndEmptyOnesAreLeftOut()
    {
        QCOMPARE(seenIn(markdownOf(sampleDraft())).headings,
                 QStringList{sampleDraft().title} + AllHeadings);
        AdvisoryDraft draft;
        draft.impact = u" \n\t\n"_s;
        draft.resolution = u"Update."_s;
        QCOMPARE(seenIn(markdownOf(draft)).headings, QStringList{u"Resolution"_s});
    }

    void nothingButReferencesIsALink()
    {
        const QStringList expected{u"https://example.com/releases/0.8.1"_s,
                                   u"https://example.com/a?b=1&lt;=2"_s};
        QCOMPARE(seenIn(markdownOf(sampleDraft())).links, expected);
    }

    void hostileLinesStayText_data()
    {
        QTest::addColumn<QString>("typed");

        QTest::newRow("a heading") << u"# heading"_s;
        QTest::newRow("the end of a heading") << u"text ##"_s;
        QTest::newRow("a bullet") << u"- bullet"_s;
        QTest::newRow("a plus") << u"+ plus"_s;
        QTest::newRow("a star") << u"* star"_s;
        QTest::newRow("a number with a dot") << u"12. number"_s;
        QTest::newRow("a number with a bracket") << u"3) number"_s;
        QTest::newRow("a quote") << u"> quote"_s;
        QTest::newRow("a rule") << u"---"_s;
        QTest::newRow("an underline of a heading") << u"==="_s;
        QTest::newRow("a fence") << u"```sh"_s;
        QTest::newRow("another fence") << u"~~~"_s;
        QTest::newRow("code") << u"a `b` c"_s;
        QTest::newRow("emphasis") << u"*a* _b_ **c** __d__ ~~e~~"_s;
        QTest::newRow("a link") << u"[a](https://evil.test)"_s;
        QTest::newRow("an image") << u"![a](https://evil.test/i.png)"_s;
        QTest::newRow("a definition of a link") << u"[a]: https://evil.test"_s;
        QTest::newRow("a footnote") << u"a[^1] [^1]: b"_s;
        QTest::newRow("a task") << u"[x] done"_s;
        QTest::newRow("an address in angle brackets") << u"<https://evil.test>"_s;
        QTest::newRow("a bare address") << u"https://evil.test/x"_s;
        QTest::newRow("a bare host") << u"see www.evil.test"_s;
        QTest::newRow("a bare mail address") << u"bob@evil.test"_s;
        QTest::newRow("HTML") << u"<script>alert(1)</script><img src=x>"_s;
        QTest::newRow("the start of a comment") << u"<!-- a"_s;
        QTest::newRow("an entity") << u"&lt;b&gt; &#64; &copy;"_s;
        QTest::newRow("backslashes") << u"a\\*b\\\\c\\"_s;
        QTest::newRow("cells of a table") << u"a | b || c"_s;
        QTest::newRow("mathematics") << u"$a$ and $$b$$"_s;
    }

    void hostileLinesStayText()
    {
        QFETCH(const QString, typed);
        AdvisoryDraft draft;
        draft.title = typed;
        draft.identifiers = {typed};
        draft.affected = {
            {.name = typed, .ranges = {{.introduced = {typed, false}, .fixed = {typed, false}}}}};
        draft.description = u"x"_s;
        draft.credits = {{typed, CreditConsent::Given}};
        draft.timeline = {{at(u"2026-11-01T00:00:00Z"), typed}};
        draft.references = {{typed, u"https://example.com"_s}};
        const Seen seen = seenIn(markdownOf(draft));

        const QStringList headings{typed,
                                   AllHeadings.at(0),
                                   AllHeadings.at(1),
                                   AllHeadings.at(5),
                                   AllHeadings.at(6),
                                   AllHeadings.at(7)};
        QCOMPARE(seen.headings, headings);
        QCOMPARE(seen.links, QStringList{u"https://example.com"_s});
        QCOMPARE(seen.text.count(typed), 8); // in each of the fields, as it was typed
    }

    void linesAreOneLine_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("line");

        QTest::newRow("line breaks are blanks") << u"a\r\nb\n\nc"_s << u"a b c"_s;
        QTest::newRow("line separators are blanks") << u"a\u2028b\u2029c\u0085d"_s << u"a b c d"_s;
        QTest::newRow("control characters are blanks") << u"a\0b\x1B[0m"_s << u"a b \\[0m"_s;
        QTest::newRow("direction marks are gone") << u"a\u202Eb\u2066c\u200Fd"_s << u"abcd"_s;
        QTest::newRow("joiners that names need stay") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
        QTest::newRow("versions stay readable") << u"0.8.1-rc.2+build"_s << u"0.8.1-rc.2+build"_s;
        QTest::newRow("identifiers stay readable") << u"CVE-2026-10001"_s << u"CVE-2026-10001"_s;
        QTest::newRow("nothing") << u" \t "_s << u""_s;
    }

    void linesAreOneLine()
    {
        QFETCH(const QString, typed);
        QTEST(escapedLine(typed), "line");
    }

    void codeOfAnAuthorStaysCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("line");
        QTest::newRow("code") << u"Set `a_b = <x>` in *all*"_s << u"Set `a_b = <x>` in \\*all\\*"_s;
        QTest::newRow("code alone") << u"`a_b`"_s << u"`a_b`"_s;
        QTest::newRow("in longer marks") << u"``a`_b`` _c"_s << u"``a`_b`` \\_c"_s;
        QTest::newRow("over lines") << u"`a\n_b`"_s << u"`a _b`"_s;
        QTest::newRow("no end") << u"`a_b"_s << u"\\`a\\_b"_s;
        QTest::newRow("another end") << u"`a_b``"_s << u"\\`a\\_b\\`\\`"_s;
        QTest::newRow("no code") << u"a_b"_s << u"a\\_b"_s;
        QTest::newRow("HTML after it") << u"`a` <b>"_s << u"`a` \\<b\\>"_s;
    }

    void codeOfAnAuthorStaysCode()
    {
        QFETCH(const QString, typed);
        QTEST(authoredLine(typed), "line");
    }

    void curlsLayoutLosesNames()
    {
        const auto lossesOf = [](PublicFormat format, AdvisoryField field) {
            AdvisoryDraft draft = richDraft();
            draft.id = u"STALWART-2026-01"_s;
            QStringList details;
            const PublicFile file = render(advisoryOf(draft), format).value();
            for (const FormatLoss &loss : file.losses) {
                if (loss.field == field) {
                    details.append(loss.detail);
                }
            }
            return details;
        };
        QCOMPARE(lossesOf(PublicFormat::MarkdownCurl, AdvisoryField::Identifiers),
                 (QStringList{u"GHSA-2222-3333-4444"_s, u"STALWART-2026-01"_s}));
        QCOMPARE(lossesOf(PublicFormat::MarkdownCurl, AdvisoryField::References),
                 (QStringList{u"https://example.com/releases/0.8.1"_s,
                              u"https://example.com/a?b=1&lt;=2"_s}));
        QVERIFY(lossesOf(PublicFormat::MarkdownStalwart, AdvisoryField::Identifiers).isEmpty());
        QVERIFY(lossesOf(PublicFormat::MarkdownStalwart, AdvisoryField::References).isEmpty());
    }

    void linksOfReferences_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("links");

        QTest::newRow("https") << u"https://example.com/a_b*c"_s
                               << QStringList{u"https://example.com/a_b*c"_s};
        QTest::newRow("http") << u"http://example.com/"_s << QStringList{u"http://example.com/"_s};
        QTest::newRow("brackets and blanks are encoded")
            << u"https://example.com/a(b) <c>"_s
            << QStringList{u"https://example.com/a(b)%20%3Cc%3E"_s};
        QTest::newRow("entities stay as typed")
            << u"https://example.com/?a=1&copy;=2"_s
            << QStringList{u"https://example.com/?a=1&copy;=2"_s};
        QTest::newRow("line breaks cannot end it")
            << u"https://example.com/\n# x"_s << QStringList{u"https://example.com/%20#%20x"_s};
        QTest::newRow("javascript is no link") << u"javascript:alert(1)"_s << QStringList{};
        QTest::newRow("data is no link") << u"data:text/html,x"_s << QStringList{};
        QTest::newRow("a file is no link") << u"file:///etc/passwd"_s << QStringList{};
        QTest::newRow("https without a host is no link") << u"https:///x"_s << QStringList{};
        QTest::newRow("words are no link") << u"the release notes"_s << QStringList{};
    }

    void linksOfReferences()
    {
        QFETCH(const QString, url);
        QFETCH(const QStringList, links);
        AdvisoryDraft draft;
        draft.references = {{u"title"_s, url}, {{}, url}};
        const Seen seen = seenIn(markdownOf(draft));
        QCOMPARE(seen.links, links + links);
        QCOMPARE(seen.headings, QStringList{u"References"_s});
    }

    void anOpenFenceCannotSwallowTheRest()
    {
        AdvisoryDraft draft = sampleDraft();
        draft.description = u"````sh\nrm -rf /\n```"_s;
        const Seen seen = seenIn(markdownOf(draft));
        QCOMPARE(seen.headings, QStringList{sampleDraft().title} + AllHeadings);
    }

    void anythingUnstatedIsSaidInAPreview()
    {
        AdvisoryDraft draft;
        draft.affected = {
            {.name = u"stalwart"_s, .ranges = {{.introduced = {}, .fixed = {{}, true}}}}};
        QVERIFY(markdownOf(draft).contains("| stalwart | not stated | unknown |"));
    }

    void anEmptyPreviewShowsItsFactsOnly()
    {
        QCOMPARE(markdownOf({}), QString(u"Severity: High · DKT-26-041\n"_s).toUtf8());
    }
};

QTEST_MAIN(tst_MarkdownExporter)
#include "tst_markdownexporter.moc"
