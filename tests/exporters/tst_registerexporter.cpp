// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/registerexporter.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <type_traits>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Nobody but RegisterEntry::of() makes an entry, and nothing but a PublicAdvisory goes into it.
static_assert(!std::is_default_constructible_v<RegisterEntry>);
static_assert(!std::is_constructible_v<RegisterEntry, PublicAdvisory>);
static_assert(!std::is_constructible_v<RegisterEntry, AdvisoryDraft>);

namespace {

constexpr Instant Now{1'790'000'000}; // 2026-09-21

CaseFile disclosedCase(const QString &key, Instant disclosedAt)
{
    CaseFile file;
    file.key = key;
    file.state = CaseState::Disclosed;
    file.severity = Severity::High;
    file.releasedAt = disclosedAt - 24h;
    file.disclosedAt = disclosedAt;
    return file;
}

AdvisoryDraft plainDraft(const QString &title)
{
    return {.title = title,
            .affected = {{.name = u"stalwart"_s,
                          .ranges = {{.introduced = {u"0.7.0"_s, false},
                                      .fixed = {u"0.8.1"_s, false}}}}},
            .description = u"x"_s,
            .resolution = u"y"_s,
            .mitigation = u"Close the port."_s};
}

RegisterEntry entryOf(const CaseFile &file, const AdvisoryDraft &draft)
{
    const auto advisory = compose({.file = file}, draft, Now);
    Q_ASSERT(advisory);
    return *RegisterEntry::of(*advisory, file);
}

/// What may stand in the cells of a hostile report.
AdvisoryDraft hostileDraft()
{
    AdvisoryDraft draft = plainDraft(u"=HYPERLINK(\"http://evil.test\")"_s);
    draft.id = u"<script>alert(1)</script>"_s;
    draft.affected.first().name = u"a, \"b\" & <c>"_s;
    draft.mitigation = u"@SUM(1)\nsecond line"_s;
    draft.references = {{u"run <b>"_s, u"javascript:alert(1)"_s},
                        {u"ok"_s, u"https://example.com/?a=1&b=\"2\""_s}};
    return draft;
}

QList<RegisterEntry> someEntries()
{
    AdvisoryDraft withdrawn = plainDraft(u"Withdrawn one"_s);
    withdrawn.withdrawnAt = Now - 24h;
    withdrawn.withdrawnReason = u"no vulnerability"_s;
    withdrawn.revisions = {{u"1"_s, Now - 96h, u"Initial publication"_s},
                           {u"2"_s, Now - 24h, u"Withdrawn: no vulnerability"_s}};
    withdrawn.affected.first().ranges.first() = {
        .branch = {}, .introduced = {{}, true}, .lastAffected = u"1.2"_s};
    AdvisoryDraft open = plainDraft(u"One without a fix"_s);
    open.affected.first().ranges.first().fixed = {{}, true};
    AdvisoryDraft revised = plainDraft(u"Revised one"_s);
    revised.identifiers = {u"CVE-2026-10001"_s};
    revised.mitigation = u"Set `queue_page = <off>` in *all*\nfiles"_s;
    revised.affected.first().ranges.append(
        {.branch = u"0.9.x"_s, .introduced = {u"0"_s, false}, .lastAffected = u"0.9.3"_s});
    revised.revisions = {{u"1"_s, Now - 96h, u"Initial publication"_s},
                         {u"2"_s, Now - 48h, u"The 0.9 branch, too"_s}};
    return {entryOf(disclosedCase(u"DKT-26-001"_s, Now - 24h * 200), open),
            entryOf(disclosedCase(u"DKT-26-003"_s, Now - 96h), revised),
            entryOf(disclosedCase(u"DKT-26-002"_s, Now - 96h), withdrawn),
            entryOf(disclosedCase(u"DKT-26-004"_s, Now - 300h), hostileDraft())};
}

} // namespace

class tst_RegisterExporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void M19_whatIsNotDisclosedIsNoEntry()
    {
        CaseFile file = disclosedCase(u"DKT-26-001"_s, Now);
        const auto advisory = compose({.file = file}, plainDraft(u"t"_s), Now);
        QVERIFY(advisory);
        QVERIFY(RegisterEntry::of(*advisory, file));
        file.disclosedAt.reset(); // released only
        QVERIFY(!RegisterEntry::of(*advisory, file));
    }

    void goldenFiles_data()
    {
        QTest::addColumn<RegisterFormat>("format");
        QTest::addColumn<QString>("file");
        QTest::newRow("Markdown") << RegisterFormat::Markdown << u"register.md"_s;
        QTest::newRow("HTML") << RegisterFormat::Html << u"register.html"_s;
        QTest::newRow("CSV") << RegisterFormat::Csv << u"register.csv"_s;
    }

    void goldenFiles()
    {
        QFETCH(const RegisterFormat, format);
        QFETCH(const QString, file);
        const QByteArray written = renderRegister(someEntries(), format, {.now = Now});
        QFile golden(QStringLiteral(DOCKET_TEST_DATA "/advisories/") + file);
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

    void M19_theOrderDoesNotDependOnTheInput()
    {
        QList<RegisterEntry> turned = someEntries();
        std::ranges::reverse(turned);
        for (const auto format :
             {RegisterFormat::Markdown, RegisterFormat::Html, RegisterFormat::Csv}) {
            QCOMPARE(renderRegister(turned, format, {.now = Now}),
                     renderRegister(someEntries(), format, {.now = Now}));
        }
        const QByteArray csv = renderRegister(someEntries(), RegisterFormat::Csv, {.now = Now});
        QVERIFY(csv.indexOf("DKT-26-002") < csv.indexOf("DKT-26-003")); // of one day, by id
        QVERIFY(csv.indexOf("DKT-26-003") < csv.indexOf("DKT-26-001")); // newest first
    }

    void M20_whatHasNoFixAndNoNewsIsStale()
    {
        const auto markdown = [](int days) {
            return renderRegister(someEntries(), RegisterFormat::Markdown,
                                  {.now = Now, .staleDays = days});
        };
        QCOMPARE(markdown(90).count("(stale)"), 1); // fixed and withdrawn ones need no news
        QCOMPARE(markdown(365).count("(stale)"), 0);
        QCOMPARE(markdown(0).count("(stale)"), 0);
    }

    void htmlHasNothingThatActs()
    {
        const QByteArray html =
            renderRegister(someEntries(), RegisterFormat::Html,
                           {.title = u"<img src=x onerror=alert(1)> & more"_s, .now = Now});
        QVERIFY(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>"));
        QVERIFY(!html.contains("href=\"javascript"));
        QVERIFY(html.contains("href=\"https://example.com/?a=1&amp;b="));
        // Well-formed but for the two elements that HTML never closes.
        QByteArray xml = html.mid(html.indexOf("<html"));
        xml.replace("width\">", "width\"/>")
            .replace("utf-8\">", "utf-8\"/>")
            .replace("<br>", "<br/>");
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            reader.readNext();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    /// As in every other form; a mitigation is Markdown.
    void aTitleIsTextWhateverItHolds()
    {
        AdvisoryDraft draft = plainDraft(u"Reads `a_b` *once*"_s);
        draft.mitigation = u"Set `a_b`."_s;
        const QByteArray text =
            renderRegister({entryOf(disclosedCase(u"DKT-26-001"_s, Now), draft)},
                           RegisterFormat::Markdown, {.now = Now});
        QVERIFY2(text.contains(": Reads \\`a\\_b\\` \\*once\\*\n"), text.constData());
        QVERIFY2(text.contains(" Set `a_b`.\n"), text.constData());
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("equals") << u"=1+1"_s << ",'=1+1,"_ba;
        QTest::newRow("plus") << u"+1"_s << ",'+1,"_ba;
        QTest::newRow("minus") << u"-1"_s << ",'-1,"_ba;
        QTest::newRow("at") << u"@SUM(A1)"_s << ",'@SUM(A1),"_ba;
        QTest::newRow("behind blanks") << u"  =1"_s << ",'=1,"_ba;
        QTest::newRow("quotes") << u"a \"b\""_s << ",\"a \"\"b\"\"\","_ba;
        QTest::newRow("a comma") << u"a, b"_s << ",\"a, b\","_ba;
        QTest::newRow("a plain word") << u"a"_s << ",a,"_ba;
    }

    void noCellIsAFormula()
    {
        QFETCH(const QString, title);
        const QByteArray csv =
            renderRegister({entryOf(disclosedCase(u"DKT-26-001"_s, Now), plainDraft(title))},
                           RegisterFormat::Csv, {.now = Now});
        QFETCH(const QByteArray, cell);
        QVERIFY2(csv.contains(cell), csv.constData());
        QVERIFY(csv.endsWith("\r\n"));
    }

    void anEmptyRegisterSaysSo()
    {
        QCOMPARE(renderRegister({}, RegisterFormat::Markdown, {.now = Now}),
                 "# Known vulnerabilities\n\nAs of 2026-09-21: none.\n"_ba);
    }
};

QTEST_GUILESS_MAIN(tst_RegisterExporter)
#include "tst_registerexporter.moc"
