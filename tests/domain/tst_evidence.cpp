// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence.h"
#include "domain/textencoding.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class tst_Evidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void visibleNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("visible");

        QTest::newRow("a plain name stays") << u"poc final (2).py"_s << u"poc final (2).py"_s;
        QTest::newRow("letters of any script stay")
            << u"отчёт_証拠_é.txt"_s << u"отчёт_証拠_é.txt"_s;
        QTest::newRow("a turned suffix is seen")
            << u"evil\u202Egpj.exe"_s << u"evil\\u202Egpj.exe"_s;
        QTest::newRow("control characters are seen")
            << u"a\nb\tc\x7F"_s << u"a\\u000Ab\\u0009c\\u007F"_s;
        QTest::newRow("characters without width are seen")
            << u"a\u200Bb\uFEFF"_s << u"a\\u200Bb\\uFEFF"_s;
        QTest::newRow("fillers that draw nothing are seen")
            << u"a\u3164.exe"_s << u"a\\u3164.exe"_s;
        QTest::newRow("tag characters beyond the BMP are seen")
            << u"a\U000E0041"_s << u"a\\U000E0041"_s;
        QTest::newRow("half a surrogate pair is seen") << u"a"_s + QChar(0xD800) << u"a\uFFFD"_s;
        QTest::newRow("line separators are seen") << u"a\u2028b"_s << u"a\\u2028b"_s;
    }

    void visibleNames()
    {
        QFETCH(const QString, name);
        QTEST(visibleName(name), "visible");
    }

    void safeNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");

        QTest::newRow("a plain name stays") << u"report.pdf"_s << u"report.pdf"_s;
        QTest::newRow("letters of any script stay") << u"отчёт.pdf"_s << u"отчёт.pdf"_s;
        QTest::newRow("a path leads nowhere") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("a path of Windows leads nowhere") << u"C:\\Windows\\x.dat"_s << u"x.dat"_s;
        QTest::newRow("nothing but a path") << u"../.."_s << u"attachment-3"_s;
        QTest::newRow("no name") << u""_s << u"attachment-3"_s;
        QTest::newRow("a name of blanks and dots") << u" . .. "_s << u"attachment-3"_s;
        QTest::newRow("nothing but forbidden characters") << u"???"_s << u"attachment-3"_s;
        QTest::newRow("a hidden file") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("an option of a command") << u"--rf.txt"_s << u"rf.txt"_s;
        QTest::newRow("a turned suffix") << u"evil\u202Egpj.exe"_s << u"evil_gpj.exe.txt"_s;
        QTest::newRow("control characters") << u"a\nb\0c.txt"_s << u"a_b_c.txt"_s;
        QTest::newRow("characters of shells") << u"a$(id);`b`|c.log"_s << u"a_(id)__b__c.log"_s;
        QTest::newRow("a program in Python") << u"poc.py"_s << u"poc.py.txt"_s;
        QTest::newRow("a program in capitals") << u"POC.EXE"_s << u"POC.EXE.txt"_s;
        QTest::newRow("a program hidden by trailing dots") << u"poc.exe. ."_s << u"poc.exe.txt"_s;
        QTest::newRow("a starter of a desktop") << u"Photos.desktop"_s << u"Photos.desktop.txt"_s;
        QTest::newRow("a page with scripts") << u"x.html"_s << u"x.html.txt"_s;
        QTest::newRow("a picture with scripts") << u"x.svg"_s << u"x.svg.txt"_s;
        for (const char *suffix : {"jnlp", "chm", "msc", "msix", "xll", "xlam", "iqy", "slk", "csh",
                                   "phtml", "library-ms", "settingcontent-ms"}) {
            const QString name = u"x."_s + QLatin1StringView(suffix);
            QTest::addRow("what starts something: .%s", suffix) << name << name + u".txt"_s;
        }
        QTest::newRow("a picture") << u"shot.png"_s << u"shot.png"_s;
        QTest::newRow("a device of Windows") << u"con.log"_s << u"_con.log"_s;
        QTest::newRow("a numbered device of Windows") << u"COM1"_s << u"_COM1"_s;
        QTest::newRow("no device of Windows") << u"common.log"_s << u"common.log"_s;
        QTest::newRow("a long name keeps its suffix")
            << QString(300, u'a') + u".pdf"_s << QString(116, u'a') + u".pdf"_s;
        QTest::newRow("a long program keeps what disarms it")
            << QString(300, u'a') + u".py"_s << QString(116, u'a') + u".txt"_s;
        QTest::newRow("a name of many bytes fits a file system")
            << QString(119, u'証') << QString(80, u'証');
    }

    void safeNames()
    {
        QFETCH(const QString, name);
        QTEST(safeFileName(name, 3), "safe");
    }

    void safeNamesAreSafeWhateverTheCharacter()
    {
        constexpr char32_t Last = 0xE0200; // past the tags, the last block that draws nothing
        for (char32_t c = 0; c < Last; c += c < 0x3200 ? 1 : 61) {
            const QString name = safeFileName(u"a"_s + QString::fromUcs4(&c, 1) + u"b.exe"_s, 1);
            const bool isSafe = name.endsWith(".exe.txt"_L1) && !name.contains(u'/') &&
                                !name.contains(u'\\') && visibleName(name) == name;
            if (!isSafe) {
                QFAIL(qPrintable(u"U+%1 gives %2"_s.arg(quint32(c), 0, 16).arg(name)));
            }
        }
    }

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ContentKind>("kind");

        QTest::newRow("nothing is text") << QByteArray() << ContentKind::Text;
        QTest::newRow("a program in Python is text") << "import os\n"_ba << ContentKind::Text;
        QTest::newRow("text in Latin-1 is text") << "caf\xE9 cr\xE8me"_ba << ContentKind::Text;
        QTest::newRow("a coloured log is text") << "\x1B[31mred\x1B[0m\r\n"_ba << ContentKind::Text;
        QTest::newRow("UTF-16 with its mark is text") << "\xFF\xFE"
                                                         "a\0b\0"_ba
                                                      << ContentKind::Text;
        QTest::newRow("a NUL is binary") << "\x7F"
                                            "ELF\x02\x01\x01\0\0"_ba
                                         << ContentKind::Binary;
        QTest::newRow("many control characters are binary")
            << "PK\x03\x04\x14\x01\x06\x02"_ba << ContentKind::Binary;
        QTest::newRow("one stray control character in a long text is text")
            << QByteArray(500, 'a') + '\x01' << ContentKind::Text;
        QTest::newRow("what comes after 8 KiB is not looked at")
            << QByteArray(8192, 'a') + '\0' << ContentKind::Text;
        QTest::newRow("the last of 8 KiB is")
            << QByteArray(8191, 'a') + '\0' << ContentKind::Binary;
    }

    void kinds()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(contentKind(bytes), "kind");
    }

    void texts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");

        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("UTF-8") << "caf\xC3\xA9"_ba << u"café"_s;
        QTest::newRow("UTF-8 loses its mark") << "\xEF\xBB\xBF"
                                                 "caf\xC3\xA9"_ba
                                              << u"café"_s;
        QTest::newRow("UTF-16 little-endian") << "\xFF\xFE"
                                                 "c\0\xE9\0"_ba
                                              << u"cé"_s;
        QTest::newRow("UTF-16 big-endian") << "\xFE\xFF\0c\0\xE9"_ba << u"cé"_s;
        QTest::newRow("what is no UTF-8 is Latin-1, every byte a character")
            << "caf\xE9 \xC3"_ba << u"café Ã"_s;
        QTest::newRow("UTF-8 in overlong form is Latin-1") << "\xC0\xAF"_ba << u"À¯"_s;
    }

    void texts()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(decodeText(bytes), "text");
    }
};

QTEST_GUILESS_MAIN(tst_Evidence)
#include "tst_evidence.moc"
