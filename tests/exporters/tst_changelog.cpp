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
        QTest::newRow("nothing at all") << QByteArray() << "## [Unreleased]\n\n" + Entry;
        QTest::newRow("a head alone") << "# Changelog\n"
                                      << "# Changelog\n\n## [Unreleased]\n\n" + Entry;
        QTest::newRow("no Unreleased")
            << head + release << head + "## [Unreleased]\n\n" + Entry + "\n" + release;
        QTest::newRow("an empty Unreleased")
            << head + "## [Unreleased]\n\n" + release
            << head + "## [Unreleased]\n\n" + Entry + "\n" + release;
        QTest::newRow("Unreleased without Security")
            << head + "## [Unreleased]\n\n### Fixed\n\n- x\n\n" + release
            << head + "## [Unreleased]\n\n### Fixed\n\n- x\n\n" + Entry + "\n" + release;
        QTest::newRow("Security with items")
            << head + "## [Unreleased]\n\n### Security\n\n- old\n  more of it\n\n### Fixed\n\n- x\n"
            << head + "## [Unreleased]\n\n### Security\n\n- old\n  more of it\n" + Item +
                   "\n### Fixed\n\n- x\n";
        QTest::newRow("an empty Security") << head + "## [Unreleased]\n\n### Security\n\n" + release
                                           << head + "## [Unreleased]\n\n" + Entry + "\n" + release;
        QTest::newRow("Security of a release is another one")
            << head + "## 1.0.0\n\n### Security\n\n- old\n"
            << head + "## [Unreleased]\n\n" + Entry + "\n## 1.0.0\n\n### Security\n\n- old\n";
        QTest::newRow("links at the end")
            << head + "## [Unreleased]\n\n### Fixed\n\n- x\n\n[Unreleased]: https://example.com\n"
            << head + "## [Unreleased]\n\n### Fixed\n\n- x\n\n" + Entry +
                   "\n[Unreleased]: https://example.com\n";
        QTest::newRow("Unreleased in lower case, without brackets")
            << head + "## unreleased\n"
            << head + "## unreleased\n\n" + Entry;
        QTest::newRow("a heading in code is none")
            << head + "```\n## [Unreleased]\n```\n\n" + release
            << head + "```\n## [Unreleased]\n```\n\n## [Unreleased]\n\n" + Entry + "\n" + release;
        QTest::newRow("no line end at the end")
            << head + "## [Unreleased]\n\n### Security\n\n- old"
            << head + "## [Unreleased]\n\n### Security\n\n- old\n" + Item.chopped(1);
        QTest::newRow("there already, in a release")
            << head + "## 1.0.0\n\n### Security\n\n" + Item
            << head + "## 1.0.0\n\n### Security\n\n" + Item;
    }

    void entriesAreMerged()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const QByteArray merged = mergedChangelog(before, Entry);
        QCOMPARE(QString::fromUtf8(merged).split(u'\n'), QString::fromUtf8(after).split(u'\n'));
        QCOMPARE(mergedChangelog(merged, Entry), merged); // never twice
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
