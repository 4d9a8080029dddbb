// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/contenttype.h"

#include <QTest>

#include <KSyntaxHighlighting/Repository>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QByteArray PythonBytes = "#!/usr/bin/env python3\nimport os\nprint(os.name)\n";

} // namespace

class ContentTypeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void definitions_data()
    {
        QTest::addColumn<EvidenceItem::Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QString>("beginning");
        QTest::addColumn<QString>("expected");

        using enum EvidenceItem::Kind;
        QTest::newRow("by the name")
            << Attachment << u"a.py"_s << u"text/plain"_s << u"x"_s << u"Python"_s;
        QTest::newRow("by the name without its path")
            << Attachment << u"../..\\x/exploit.c"_s << QString() << u"x"_s << u"C"_s;
        QTest::newRow("by the claimed type")
            << Attachment << u"noname"_s << u"text/x-python"_s << u"x"_s << u"Python"_s;
        QTest::newRow("by a block's language")
            << CodeBlock << u"rust"_s << QString() << u"x"_s << u"Rust"_s;
        QTest::newRow("by a language's short name")
            << CodeBlock << u"sh"_s << QString() << u"x"_s << u"Bash"_s;
        QTest::newRow("a hostile language is none")
            << CodeBlock << u"../../x y"_s << QString() << u"plain words"_s << QString();
        QTest::newRow("by the interpreter line")
            << Attachment << u"run"_s << QString() << u"#!/bin/sh -e\necho"_s << u"Bash"_s;
        QTest::newRow("by env in the interpreter line")
            << CodeBlock << QString() << QString() << u"#!/usr/bin/env -S perl -w\n"_s << u"Perl"_s;
        const auto script = [](const char *name, const char *firstLine, const char *expected) {
            QTest::newRow(name) << Attachment << u"run"_s << u"application/octet-stream"_s
                                << QString::fromLatin1(firstLine) + u"\nx\n"_s
                                << QString::fromLatin1(expected);
        };
        script("a version is no part of the interpreter", "#!/usr/bin/python3.13", "Python");
        script("an interpreter without a path", "#! ruby", "Ruby");
        script("a line that ends in a carriage return", "#!/usr/bin/env lua\r", "Lua");
        script("an interpreter deep in a path", "#!/opt/python/bin/bash -eu", "Bash");
        script("env with options and variables", "#!/usr/bin/env -i A=1 B=/x node", "JavaScript");
        script("env that splits its argument", "#!/usr/bin/env -SA=1 zsh -f", "Zsh");
        script("env with a path", "#!/bin/env /usr/bin/fish", "Fish");
        script("PHP", "#!/usr/bin/php", "PHP/PHP");
        script("AWK by another name", "#!/usr/bin/gawk -f", "AWK");
        script("Tcl", "#!/usr/bin/env tclsh", "Tcl/Tk");
        script("a folder's name is no interpreter", "#!/opt/python/bin/frobnicate", "");
        script("env alone", "#!/usr/bin/env", "");
        script("no interpreter at all", "#!", "");
        QTest::newRow("an interpreter line that is not the first")
            << Attachment << u"run"_s << QString() << u"x\n#!/bin/sh\n"_s << QString();
        QTest::newRow("a patch by its first lines")
            << CodeBlock << QString() << QString() << u"--- a/x.c\n+++ b/x.c\n@@ -1 +1 @@\n"_s
            << u"Diff"_s;
        QTest::newRow("C by its includes") << CodeBlock << QString() << QString()
                                           << u"#include <stdio.h>\nint main(void) {\n"_s << u"C"_s;
        QTest::newRow("C++ by its includes")
            << CodeBlock << QString() << QString() << u"#include <vector>\n"_s << u"C++"_s;
        QTest::newRow("a message text is never coloured")
            << Text << QString() << u"text/plain"_s << u"#include <stdio.h>"_s << QString();
        QTest::newRow("prose is plain")
            << CodeBlock << QString() << QString() << u"Dear all, see below"_s << QString();
    }

    void definitions()
    {
        QFETCH(QString, expected);
        QFETCH(QString, beginning);
        QFETCH(EvidenceItem::Kind, kind);
        QFETCH(QString, name);
        QFETCH(QString, mediaType);
        EvidenceItem item;
        item.kind = kind;
        item.name = name;
        item.mediaType = mediaType;
        const auto found = ContentType::definitionFor(m_repository, item, beginning);
        QCOMPARE(found.isValid(), !expected.isEmpty());
        QCOMPARE(found.isValid() ? found.name() : QString(), expected);
    }

private:
    KSyntaxHighlighting::Repository m_repository;
};

QTEST_GUILESS_MAIN(ContentTypeTest)
#include "tst_contenttype.moc"
