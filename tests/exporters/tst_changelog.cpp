// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/changelog.h"

#include <QTest>

using namespace Docket;

namespace {

const QByteArray Entry = "### Security\n\n- Subjects are escaped (web admin): CVE-2026-10001\n";
const QByteArray Item = "- Subjects are escaped (web admin): CVE-2026-10001\n";

} // namespace

class tst_Changelog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void entriesAreMerged_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");

        const QByteArray head = "# Changelog\n\nAll of it.\n\n";
        const QByteArray release = "## [1.0.0] - 2026-01-01\n\n### Added\n\n- All.\n";
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << before << after;
        };
        row("nothing at all", QByteArray(), "## [Unreleased]\n\n" + Entry);
        row("a head alone", "# Changelog\n", "# Changelog\n\n## [Unreleased]\n\n" + Entry);
        row("no Unreleased", head + release, head + "## [Unreleased]\n\n" + Entry + "\n" + release);
        row("an empty Unreleased", head + "## [Unreleased]\n\n" + release,
            head + "## [Unreleased]\n\n" + Entry + "\n" + release);
        row("Unreleased without Security",
            head + "## [Unreleased]\n\n### Fixed\n\n- x\n\n" + release,
            head + "## [Unreleased]\n\n### Fixed\n\n- x\n\n" + Entry + "\n" + release);
        row("Security with items",
            head + "## [Unreleased]\n\n### Security\n\n- old\n  more of it\n\n### Fixed\n\n- x\n",
            head + "## [Unreleased]\n\n### Security\n\n- old\n  more of it\n" + Item +
                "\n### Fixed\n\n- x\n");
        row("an empty Security", head + "## [Unreleased]\n\n### Security\n\n" + release,
            head + "## [Unreleased]\n\n" + Entry + "\n" + release);
        row("Security of a release is another one", head + "## 1.0.0\n\n### Security\n\n- old\n",
            head + "## [Unreleased]\n\n" + Entry + "\n## 1.0.0\n\n### Security\n\n- old\n");
        row("links at the end",
            head + "## [Unreleased]\n\n### Fixed\n\n- x\n\n[Unreleased]: https://example.com\n",
            head + "## [Unreleased]\n\n### Fixed\n\n- x\n\n" + Entry +
                "\n[Unreleased]: https://example.com\n");
        row("Unreleased in lower case, without brackets", head + "## unreleased\n",
            head + "## unreleased\n\n" + Entry);
        row("a heading in code is none", head + "```\n## [Unreleased]\n```\n\n" + release,
            head + "```\n## [Unreleased]\n```\n\n## [Unreleased]\n\n" + Entry + "\n" + release);
        row("no line end at the end", head + "## [Unreleased]\n\n### Security\n\n- old",
            head + "## [Unreleased]\n\n### Security\n\n- old\n" + Item.chopped(1));
        // An id tells which flaw is meant: the next one of its kind in the same part is another.
        const QByteArray unreleased = head + "## [Unreleased]\n\n### Security\n\n";
        const QByteArray other = "- Subjects are escaped (web admin): DKT-1\n";
        row("another flaw of the same kind and part", unreleased + other,
            unreleased + other + Item);
        for (const QByteArray names :
             {"DKT-1, CVE-2026-10001", "cve-2026-10001.", "[CVE-2026-10001](https://x.example/CVE)",
              "CVE-2026-10001, GHSA-2m59-h3xq-7cv8, severity High"}) {
            const QByteArray there = "- Subjects are escaped (web admin): " + names + "\n";
            QTest::addRow("there already as %s", names.constData())
                << unreleased + there << unreleased + there;
        }
        row("there already in other words, which name it",
            head + "## 1.0.0\n\n* A subject is text\n  (CVE-2026-10001)\n",
            head + "## 1.0.0\n\n* A subject is text\n  (CVE-2026-10001)\n");
        row("another id begins alike", unreleased + "- Subjects (x): CVE-2026-100010\n",
            unreleased + "- Subjects (x): CVE-2026-100010\n" + Item);
        row("there already without a name", unreleased + "- Subjects are escaped (web admin)\n",
            unreleased + "- Subjects are escaped (web admin)\n");
        row("without a name in a release, it was another one",
            head + "## 1.0.0\n\n### Security\n\n- Subjects are escaped (web admin)\n",
            head + "## [Unreleased]\n\n" + Entry +
                "\n## 1.0.0\n\n### Security\n\n- Subjects are escaped (web admin)\n");
        row("there already, in a release", head + "## 1.0.0\n\n### Security\n\n" + Item,
            head + "## 1.0.0\n\n### Security\n\n" + Item);
    }

    void entriesAreMerged()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const QByteArray merged = mergedChangelog(before, Entry);
        QCOMPARE(QString::fromUtf8(merged).split(u'\n'), QString::fromUtf8(after).split(u'\n'));
        QCOMPARE(mergedChangelog(merged, Entry), merged); // never twice
    }

    void aWithdrawalIsNews()
    {
        const QByteArray there = "## [Unreleased]\n\n### Security\n\n" + Item;
        const QByteArray item = "- Withdrawn on 2026-11-25: Subjects are escaped (web admin): "
                                "CVE-2026-10001. No flaw\n";
        const QByteArray merged = mergedChangelog(there, "### Security\n\n" + item);
        QCOMPARE(merged, there + item);
        QCOMPARE(mergedChangelog(merged, "### Security\n\n" + item), merged);
        // And that it counts again, too.
        const QByteArray again = mergedChangelog(merged, Entry);
        QCOMPARE(again, merged + Item);
        QCOMPARE(mergedChangelog(again, Entry), again);
        QCOMPARE(mergedChangelog(again, "### Security\n\n" + item), again + item);
    }

    /// The newest release is the first one of the file.
    void theNewestItemOfAFlawCounts()
    {
        const QByteArray withdrawn = "- Withdrawn on 2026-11-25: Subjects (web): CVE-2026-10001\n";
        const QByteArray first = "## 1.0.0\n\n### Security\n\n" + Item;
        const QByteArray second = "## 1.0.1\n\n### Security\n\n" + withdrawn + "\n";
        const QByteArray entry = "### Security\n\n" + withdrawn;
        QCOMPARE(mergedChangelog(second + first, entry), second + first);
        QCOMPARE(mergedChangelog(second + first, Entry),
                 "## [Unreleased]\n\n" + Entry + "\n" + second + first);
    }

    /// What other sections of Unreleased say of a flaw is no newer than what is put in.
    void aWithdrawalIsSaidOnceBeforeOtherSections()
    {
        const QByteArray head = "## [Unreleased]\n\n### Security\n\n";
        const QByteArray fixed = "\n### Fixed\n\n- The tests of CVE-2026-10001 are faster\n";
        const QByteArray item = "- Withdrawn on 2026-11-25: Subjects (web): CVE-2026-10001\n";
        const QByteArray merged = mergedChangelog(head + Item + fixed, "### Security\n\n" + item);
        QCOMPARE(merged, head + Item + item + fixed);
        QCOMPARE(mergedChangelog(merged, "### Security\n\n" + item), merged);
    }

    void aReasonNamesOtherFlaws()
    {
        const QByteArray head = "- Withdrawn on 2026-11-25: Subjects are escaped (web admin): ";
        const QByteArray reason = ". Duplicate (as it seems): CVE-2026-10003\n";
        const QByteArray there =
            "## [Unreleased]\n\n### Security\n\n" + head + "CVE-2026-10002" + reason;
        for (const QByteArray id : {"CVE-2026-10001", "CVE-2026-10003"}) {
            const QByteArray item = head + id + reason;
            const QByteArray merged = mergedChangelog(there, "### Security\n\n" + item);
            QCOMPARE(merged, there + item);
            QCOMPARE(mergedChangelog(merged, "### Security\n\n" + item), merged);
        }
    }

    void lineEndsOfWindowsStay()
    {
        for (QByteArray before :
             {QByteArray("# Changelog\n\n## [Unreleased]\n\n### Security\n\n- old\n\n## 1.0\n"),
              QByteArray("# Changelog\n\n## [Unreleased]\n\n### Security\n\n- old"),
              QByteArray("# Changelog\n\n## 1.0\n")}) {
            QByteArray expected = mergedChangelog(before, Entry).replace("\n", "\r\n");
            QCOMPARE(mergedChangelog(before.replace("\n", "\r\n"), Entry), expected);
        }
    }

    /// Bytes that are no UTF-8, blanks at ends of lines: everything else stays.
    void allOtherBytesStay()
    {
        const QByteArray before =
            "# Ch\xE4nges  \n\n\n\n## [Unreleased] \n\n### Fixed\n* x \t\n\n\n## 1\n";
        QByteArray merged = mergedChangelog(before, Entry);
        const qsizetype at = merged.indexOf("\n### Security");
        QVERIFY(at > 0);
        merged.remove(at, Entry.size() + 1);
        QCOMPARE(merged, before);
    }

    void severalItemsAndTheirLinesComeAlong()
    {
        const QByteArray entry = "### Security\n\n- one\n  and more\n- two\n";
        QCOMPARE(mergedChangelog("## [Unreleased]\n\n### Security\n\n- two\n", entry),
                 "## [Unreleased]\n\n### Security\n\n- two\n- one\n  and more\n");
    }
};

QTEST_GUILESS_MAIN(tst_Changelog)
#include "tst_changelog.moc"
