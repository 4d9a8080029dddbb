// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unifieddiff.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QByteArray GitDiff = "From 1234 Mon Sep 17 00:00:00 2001\n"
                           "Subject: fix\n"
                           "\n"
                           "diff --git a/src/store.c b/src/store.c\n"
                           "index 123..456 100644\n"
                           "--- a/src/store.c\n"
                           "+++ b/src/store.c\n"
                           "@@ -10,4 +10,5 @@ int open(void)\n"
                           " before\n"
                           "-strcpy(a, b);\n"
                           "-second\n"
                           "+strncpy(a, b, n);\n"
                           "+zweite\n"
                           "+third\n"
                           " after\n"
                           "diff --git a/old name.txt b/new name.txt\n"
                           "similarity index 100%\n"
                           "rename from old name.txt\n"
                           "rename to new name.txt\n"
                           "diff --git a/tool.sh b/tool.sh\n"
                           "old mode 100644\n"
                           "new mode 100755\n"
                           "diff --git a/logo.png b/logo.png\n"
                           "new file mode 100644\n"
                           "Binary files /dev/null and b/logo.png differ\n"
                           "diff --git a/gone b/gone\n"
                           "deleted file mode 100644\n"
                           "--- a/gone\n"
                           "+++ /dev/null\n"
                           "@@ -1 +0,0 @@\n"
                           "-last\n"
                           "\\ No newline at end of file\n"
                           "-- \n"
                           "2.39.2\n";

/// "10:10 before", "11- text", "+11 text", the rest as it is.
QStringList shown(const QByteArray &bytes)
{
    const UnifiedDiff diff = parsedDiff(bytes);
    QStringList all;
    for (qint32 i = 0; i < diff.lineCount(); ++i) {
        const DiffLine &line = diff.lines.at(size_t(i));
        const QString text = QString::fromUtf8(lineOf(diff, bytes, i));
        switch (line.kind()) {
        case DiffLine::Kind::Context:
            all.append(u"%1:%2 %3"_s.arg(line.oldLine).arg(line.newLine).arg(text));
            break;
        case DiffLine::Kind::Removed:
            all.append(u"%1- %2"_s.arg(line.oldLine).arg(text));
            break;
        case DiffLine::Kind::Added:
            all.append(u"+%1 %2"_s.arg(line.newLine).arg(text));
            break;
        case DiffLine::Kind::Hunk:
        case DiffLine::Kind::NoNewline:
        case DiffLine::Kind::Text:
            all.append(text);
            break;
        }
    }
    return all;
}

} // namespace

class UnifiedDiffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void filesOfGit()
    {
        const UnifiedDiff diff = parsedDiff(GitDiff);
        QCOMPARE(diff.files.size(), 5);
        const DiffFile &changed = diff.files.at(0);
        QCOMPARE(changed.name(), u"src/store.c"_s);
        QCOMPARE(changed.added, 3);
        QCOMPARE(changed.removed, 2);
        QCOMPARE(changed.firstLine, 3);
        QCOMPARE(diff.files.at(1).change, DiffFile::Change::Renamed);
        QCOMPARE(diff.files.at(1).oldName, u"old name.txt"_s);
        QCOMPARE(diff.files.at(1).newName, u"new name.txt"_s);
        QCOMPARE(diff.files.at(2).newMode, u"100755"_s);
        QCOMPARE(diff.files.at(2).name(), u"tool.sh"_s);
        QCOMPARE(diff.files.at(3).change, DiffFile::Change::Added);
        QVERIFY(diff.files.at(3).isBinary);
        QCOMPARE(diff.files.at(4).change, DiffFile::Change::Removed);
        QCOMPARE(diff.files.at(4).name(), u"gone"_s);
        QCOMPARE(diff.hunks.size(), size_t{2});
        QVERIFY(!diff.isCut);
        QCOMPARE(diff.fileAt(0), -1);
        QCOMPARE(diff.fileAt(3), 0);
        QCOMPARE(diff.fileAt(14), 0);
        QCOMPARE(diff.fileAt(diff.lineCount()), 4);
    }

    void linesHaveTheirNumbers()
    {
        const QStringList all = shown(GitDiff);
        QCOMPARE(all.sliced(7, 8),
                 (QStringList{u"@@ -10,4 +10,5 @@ int open(void)"_s, u"10:10 before"_s,
                              u"11- strcpy(a, b);"_s, u"12- second"_s, u"+11 strncpy(a, b, n);"_s,
                              u"+12 zweite"_s, u"+13 third"_s, u"13:14 after"_s}));
        QCOMPARE(
            all.sliced(all.size() - 4),
            (QStringList{u"1- last"_s, u"\\ No newline at end of file"_s, u"-- "_s, u"2.39.2"_s}));
    }

    void changedLinesArePaired()
    {
        const UnifiedDiff diff = parsedDiff(GitDiff);
        const std::vector<DiffRow> rows = sideBySide(diff);
        const auto change = std::ranges::find(rows, 9, &DiffRow::left);
        QVERIFY(change != rows.end());
        QCOMPARE(change[0], (DiffRow{9, 11}));
        QCOMPARE(change[1], (DiffRow{10, 12}));
        QCOMPARE(change[2], (DiffRow{-1, 13}));
        QCOMPARE(change[3], (DiffRow{14, 14}));
    }

    void aLineWithoutEndKeepsItsPartner()
    {
        const QByteArray bytes = "--- a\n+++ b\n@@ -1 +1 @@\n-old\n\\ No newline at end of file\n"
                                 "+new\n\\ No newline at end of file\n";
        const UnifiedDiff diff = parsedDiff(bytes);
        QCOMPARE(diff.lines.at(3).partner, 5);
        QCOMPARE(diff.lines.at(5).partner, 3);
        QCOMPARE(sideBySide(diff).size(), size_t{6});
    }

    void plainDiffsAndWhatPeopleDoToThem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("CRLF") << "--- a\r\n+++ b\r\n@@ -1 +1 @@\r\n-x\r\n+y\r\n"_ba
                              << QStringList{u"--- a"_s, u"+++ b"_s, u"@@ -1 +1 @@"_s, u"1- x"_s,
                                             u"+1 y"_s};
        QTest::newRow("an empty context line lost its space")
            << "--- a\n+++ b\n@@ -1,3 +1,3 @@\n x\n\n y\n"_ba
            << QStringList{u"--- a"_s, u"+++ b"_s, u"@@ -1,3 +1,3 @@"_s,
                           u"1:1 x"_s, u"2:2 "_s,  u"3:3 y"_s};
        QTest::newRow("a hunk that ends early")
            << "--- a\n+++ b\n@@ -1,9 +1,9 @@\n x\nkind regards\n y\n"_ba
            << QStringList{u"--- a"_s, u"+++ b"_s,        u"@@ -1,9 +1,9 @@"_s,
                           u"1:1 x"_s, u"kind regards"_s, u" y"_s};
        QTest::newRow("lines that look like a header inside a hunk")
            << "--- a\n+++ b\n@@ -1,2 +1,2 @@\n--- x\n+++ y\n z\n"_ba
            << QStringList{u"--- a"_s,   u"+++ b"_s,   u"@@ -1,2 +1,2 @@"_s,
                           u"1- -- x"_s, u"+1 ++ y"_s, u"2:2 z"_s};
        QTest::newRow("a hunk without a file")
            << "@@ -5 +5 @@\n-x\n+y\n"_ba << QStringList{u"@@ -5 +5 @@"_s, u"5- x"_s, u"+5 y"_s};
        QTest::newRow("numbers that are none")
            << "@@ -5,99999999999 +5 @@\n-x\n"_ba
            << QStringList{u"@@ -5,99999999999 +5 @@"_s, u"-x"_s};
        QTest::newRow("a combined diff is text")
            << "@@@ -1,2 -1,2 +1,2 @@@\n++x\n"_ba
            << QStringList{u"@@@ -1,2 -1,2 +1,2 @@@"_s, u"++x"_s};
        QTest::newRow("no end of the last line")
            << "--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y"_ba
            << QStringList{u"--- a"_s, u"+++ b"_s, u"@@ -1 +1 @@"_s, u"1- x"_s, u"+1 y"_s};
        QTest::newRow("nothing") << QByteArray() << QStringList();
    }

    void plainDiffsAndWhatPeopleDoToThem()
    {
        QFETCH(QByteArray, bytes);
        QTEST(shown(bytes), "expected");
    }

    void namesAreUnquoted()
    {
        const UnifiedDiff diff =
            parsedDiff("--- \"a/na\\303\\257ve \\\"x\\\"\\t\"\t2026-01-01\n+++ b/plain name\t2026\n"
                       "@@ -1 +1 @@\n-x\n+y\n--- other\n+++ other\n@@ -1 +1 @@\n-x\n+y\n");
        QCOMPARE(diff.files.size(), 2);
        QCOMPARE(diff.files.at(0).oldName, u"na\u00EFve \"x\"\t"_s);
        QCOMPARE(diff.files.at(0).newName, u"plain name"_s);
        QCOMPARE(diff.files.at(1).name(), u"other"_s);
    }

    void whatIsADiff_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("expected");
        QTest::newRow("git") << GitDiff << true;
        QTest::newRow("plain") << "--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y\n"_ba << true;
        QTest::newRow("in a mail")
            << "Hello,\n\nsee:\n\n--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y\n"_ba << true;
        QTest::newRow("a text that mentions @@") << "we use @@ -1 +1 @@ here\n"_ba << false;
        QTest::newRow("Markdown with rules") << "title\n---\n+++ list\n"_ba << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void whatIsADiff()
    {
        QFETCH(QByteArray, bytes);
        QTEST(looksLikeDiff(bytes), "expected");
    }

    void spansOfAChange_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QList<DiffSpan>>("left");
        QTest::addColumn<QList<DiffSpan>>("right");
        using Spans = QList<DiffSpan>;
        QTest::newRow("a word") << u"strcpy(a, b);"_s << u"strncpy(a, b);"_s << Spans{{0, 6}}
                                << Spans{{0, 7}};
        QTest::newRow("a word and an argument")
            << u"strcpy(path, name);"_s << u"strncpy(path, name, sizeof path);"_s << Spans{{0, 6}}
            << Spans{{0, 7}, {18, 31}};
        QTest::newRow("the end") << u"return 1;"_s << u"return 1; // no"_s << Spans{}
                                 << Spans{{9, 15}};
        QTest::newRow("the indentation")
            << u"\tx = 1;"_s << u"    x = 1;"_s << Spans{{0, 1}} << Spans{{0, 4}};
        QTest::newRow("nothing in common")
            << u"first line"_s << u"quite another"_s << Spans{} << Spans{};
        QTest::newRow("signs alone are too little")
            << u"alpha(beta);"_s << u"longer_name(of_something);"_s << Spans{} << Spans{};
        QTest::newRow("no half characters")
            << u"name \U0001F600 x"_s << u"name \U0001F601 x"_s << Spans{{5, 7}} << Spans{{5, 7}};
        QTest::newRow("the same") << u"same"_s << u"same"_s << Spans{} << Spans{};
        QTest::newRow("empty") << QString() << QString() << Spans{} << Spans{};
        QTest::newRow("too many words")
            << u"a "_s.repeated(2000) << u"b "_s.repeated(2000) << Spans{} << Spans{};
    }

    void spansOfAChange()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const ChangedSpans spans = changedSpans(before, after);
        QTEST(spans.before, "left");
        QTEST(spans.after, "right");
    }

    void everyCutOfADiffIsHarmless()
    {
        for (qsizetype size = 0; size <= GitDiff.size(); ++size) {
            const QByteArray bytes = GitDiff.first(size);
            const UnifiedDiff diff = parsedDiff(bytes);
            for (qint32 i = 0; i < diff.lineCount(); ++i) {
                QVERIFY(lineOf(diff, bytes, i).size() <= bytes.size());
            }
            QVERIFY(sideBySide(diff).size() <= diff.lines.size());
        }
    }

    void whatIsReadIsBounded()
    {
        const QByteArray lines(UnifiedDiff::MaxLines + 10, '\n');
        const UnifiedDiff diff = parsedDiff(lines);
        QCOMPARE(diff.lineCount(), UnifiedDiff::MaxLines);
        QVERIFY(diff.isCut);
        const QByteArray files = QByteArray("diff --git a/x b/x\n").repeated(60'000);
        const UnifiedDiff many = parsedDiff(files);
        QCOMPARE(many.files.size(), UnifiedDiff::MaxFiles);
        QVERIFY(many.isCut);
        const QByteArray wide = "--- a\n+++ b\n@@ -1 +1 @@\n-" + QByteArray(100'000, 'x') + "\n";
        const UnifiedDiff one = parsedDiff(wide);
        QCOMPARE(lineOf(one, wide, 3).size(), UnifiedDiff::MaxLineBytes);
    }

    void aStopIsHeeded()
    {
        const UnifiedDiff diff = parsedDiff(GitDiff, [] { return true; });
        QCOMPARE(diff.lineCount(), 0);
        QVERIFY(diff.isCut);
    }
};

QTEST_GUILESS_MAIN(UnifiedDiffTest)
#include "tst_unifieddiff.moc"
