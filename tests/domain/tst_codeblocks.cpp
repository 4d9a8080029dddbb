// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codeblocks.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class tst_CodeBlocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<CodeBlock>>("blocks");

        using Blocks = QList<CodeBlock>;
        QTest::newRow("no text has no block") << u""_s << Blocks{};
        QTest::newRow("code in a line is no block") << u"run ``` x ``` now\n`y`\n"_s << Blocks{};
        QTest::newRow("a block with its language in lower case")
            << u"see\n```Python3 hl=2\nprint(1)\n```\nbye\n"_s
            << Blocks{{u"python3"_s, u"print(1)\n"_s, 3}};
        QTest::newRow("tildes fence too")
            << u"~~~ sh\nls\n~~~"_s << Blocks{{u"sh"_s, u"ls\n"_s, 2}};
        QTest::newRow("several blocks in order")
            << u"```\na\n```\n\n```c\nb\n```\n"_s
            << Blocks{{{}, u"a\n"_s, 2}, {u"c"_s, u"b\n"_s, 6}};
        QTest::newRow("blank lines belong to the block")
            << u"```\n\na\n\n```\n"_s << Blocks{{{}, u"\na\n\n"_s, 2}};
        QTest::newRow("an empty block is one") << u"```\n```\n"_s << Blocks{{{}, {}, 2}};
        QTest::newRow("a block that is never closed ends with the text")
            << u"```c\nint x;"_s << Blocks{{u"c"_s, u"int x;\n"_s, 2}};
        QTest::newRow("a shorter fence does not close")
            << u"````\n```\n````\n"_s << Blocks{{{}, u"```\n"_s, 2}};
        QTest::newRow("a longer fence closes")
            << u"```\na\n`````\nb\n"_s << Blocks{{{}, u"a\n"_s, 2}};
        QTest::newRow("the other mark does not close")
            << u"```\n~~~\n```\n"_s << Blocks{{{}, u"~~~\n"_s, 2}};
        QTest::newRow("a fence with words behind it does not close")
            << u"```\n``` x\n```\n"_s << Blocks{{{}, u"``` x\n"_s, 2}};
        QTest::newRow("indentation of the fence is cut from its lines")
            << u"  ```\n  a\n    b\n c\n  ```\n"_s << Blocks{{{}, u"a\n  b\nc\n"_s, 2}};
        QTest::newRow("four blanks make indented code and no fence")
            << u"    ```\n    a\n"_s << Blocks{};
        QTest::newRow("blocks inside a quote lose its marks")
            << u"> ```py\n> a\n>\n> b\n> ```\n"_s << Blocks{{u"py"_s, u"a\n\nb\n"_s, 2}};
        QTest::newRow("marks of a deeper quote are content")
            << u"> ```\n> > a\n> ```\n"_s << Blocks{{{}, u"> a\n"_s, 2}};
        QTest::newRow("quotes in quotes")
            << u">> ```\n> > a\n>> ```\n"_s << Blocks{{{}, u"a\n"_s, 2}};
        QTest::newRow("a block ends with its quote")
            << u"> ```\n> a\nOn Monday\n```\nb\n```\n"_s
            << Blocks{{{}, u"a\n"_s, 2}, {{}, u"b\n"_s, 5}};
        QTest::newRow("a fence inside a list item")
            << u"1. Start it:\n\n    ```sh\n    ./x\n    ```\n2. Look\n"_s
            << Blocks{{u"sh"_s, u"./x\n"_s, 4}};
        QTest::newRow("after a list four blanks make indented code again")
            << u"- item\n\nend of the list\n    ```\n    a\n"_s << Blocks{};
        QTest::newRow("a fence on the line of a list mark")
            << u"- ```c\n  a\n  ```\n"_s << Blocks{{u"c"_s, u"a\n"_s, 2}};
        QTest::newRow("a list mark and a tab")
            << u"-\t```c\n\ta\n\t```\n"_s << Blocks{{u"c"_s, u"a\n"_s, 2}};
        QTest::newRow("the lines of Windows")
            << u"```c\r\na\r\n```\r\n"_s << Blocks{{u"c"_s, u"a\n"_s, 2}};
        QTest::newRow("a language beyond reason is cut")
            << u"```%1\na\n```\n"_s.arg(QString(1000, u'x'))
            << Blocks{{QString(64, u'x'), u"a\n"_s, 2}};
    }

    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<CodeBlock>, blocks);
        const QList<CodeBlock> found = codeBlocks(text);
        QCOMPARE(found.size(), blocks.size());
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            QCOMPARE(found.at(i).language, blocks.at(i).language);
            QCOMPARE(found.at(i).text, blocks.at(i).text);
            QCOMPARE(found.at(i).firstLine, blocks.at(i).firstLine);
        }
    }

    void oneLineOfAnyLengthIsRead()
    {
        const QString line(8 << 20, u'`');
        QVERIFY(codeBlocks(line).size() == 1);
        QVERIFY(codeBlocks(QString(8 << 20, u'>')).isEmpty());
    }

    void theLastOfManyBlocksHasTheRest()
    {
        constexpr qsizetype Most = 10'000;
        const QString text = u"```\na\n```\n"_s.repeated(Most + 2) + u"end\n"_s;
        const QList<CodeBlock> blocks = codeBlocks(text);
        QCOMPARE(blocks.size(), Most);
        QCOMPARE(blocks.at(Most - 2).text, u"a\n"_s);
        QCOMPARE(blocks.last().text, u"a\n```\n```\na\n```\n```\na\n```\nend\n"_s);
        QVERIFY(missingFence(text).isEmpty());
        QCOMPARE(missingFence(QString(text + u"~~~~\n"_s)), u"~~~~"_s);
    }

    void missingFences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fence");

        QTest::newRow("nothing is open in text") << u"text"_s << QString();
        QTest::newRow("nothing is open after a closed block") << u"```\na\n```"_s << QString();
        QTest::newRow("an open block needs a fence as long as its own")
            << u"~~~~~\na"_s << u"~~~~~"_s;
        QTest::newRow("a block in a quote ends with the quote") << u"> ```\n> a"_s << QString();
    }

    void missingFences()
    {
        QFETCH(const QString, text);
        QTEST(missingFence(text), "fence");
    }
};

QTEST_GUILESS_MAIN(tst_CodeBlocks)
#include "tst_codeblocks.moc"
