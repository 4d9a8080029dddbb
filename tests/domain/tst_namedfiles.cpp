// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/namedfiles.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class NamedFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void saidAttached_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("attached") << u"Please run the attached crash.py. Thanks"_s
                                  << QStringList{u"crash.py"_s};
        QTest::newRow("two of one sentence") << u"I have attached poc.zip and\nshot.final.PNG."_s
                                             << QStringList{u"poc.zip"_s, u"shot.final.PNG"_s};
        QTest::newRow("a field") << u"Attachment: trace.pcapng"_s << QStringList{u"trace.pcapng"_s};
        QTest::newRow("German") << u"Anbei die Datei beweis.py"_s << QStringList{u"beweis.py"_s};
        QTest::newRow("each once") << u"attached a.c, A.C and a.c"_s << QStringList{u"a.c"_s};
        QTest::newRow("a path in the program is not attached")
            << u"The attached patch changes src/http/parser.c there."_s << QStringList();
        QTest::newRow("named in another sentence")
            << u"See util.py. A patch is attached."_s << QStringList();
        QTest::newRow("an attachment that the program handles")
            << u"The server stores an attachment without a check"_s << QStringList();
        QTest::newRow("a host is no file")
            << u"attached, see https://poc.py.example/x.py"_s << QStringList();
        QTest::newRow("an address is no file") << u"attached by me@mail.so"_s << QStringList();
        QTest::newRow("quoted by an answer")
            << u"> see attached crash.py\n\nWhere is it?"_s << QStringList();
    }

    void saidAttached()
    {
        QFETCH(QString, text);
        QTEST(filesSaidAttached(text), "expected");
    }

    void whatIsThereIsNotMissing()
    {
        QCOMPARE(filesMissing({u"crash.py"_s, u"poc.zip"_s, u"c.txt"_s},
                              {u"C:\\Users\\me\\CRASH.py"_s, u"a/b/c.txt"_s}),
                 QStringList{u"poc.zip"_s});
    }

    void hostileTextsAreBounded()
    {
        QString many = u"attached "_s;
        for (int i = 0; i < 5000; ++i) {
            many += u"f%1.py "_s.arg(i);
        }
        QCOMPARE(filesSaidAttached(many).size(), 20);
        QVERIFY(filesSaidAttached(u"attached "_s + QString(2'000'000, u'a') + u".py"_s).isEmpty());
        QVERIFY(filesSaidAttached(u"attached "_s + u"a."_s.repeated(500'000)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(NamedFilesTest)
#include "tst_namedfiles.moc"
