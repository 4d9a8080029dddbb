// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence.h"
#include "domain/textencoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

const QString English = u"int main(void)\n{\n    return 0;\n}\n"_s;
const QString Russian = u"\u041F\u0440\u0438\u0432\u0435\u0442, \u043C\u0438\u0440\n"_s;
const QString Chinese = u"\u4F60\u597D \u4E16\u754C\n\u5B89\u5168\n"_s;

} // namespace

class tst_TextEncoding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void detection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<qsizetype>("markSize");

        const auto row = [](const char *what, const QByteArray &bytes, const char *name,
                            qsizetype markSize = 0) {
            QTest::newRow(what) << bytes << QByteArray(name) << markSize;
        };
        row("nothing", {}, "UTF-8");
        row("ASCII", English.toUtf8(), "UTF-8");
        row("UTF-8", Russian.toUtf8(), "UTF-8");
        row("UTF-8 with a mark", "\xEF\xBB\xBF" + Russian.toUtf8(), "UTF-8", 3);
        row("UTF-16 with a mark", "\xFF\xFE" + encoded("UTF-16LE", English), "UTF-16LE", 2);
        row("UTF-16 the other way round", "\xFE\xFF" + encoded("UTF-16BE", English), "UTF-16BE", 2);
        row("UTF-32 with a mark", QByteArray("\xFF\xFE\0\0", 4) + encoded("UTF-32LE", English),
            "UTF-32LE", 4);
        row("UTF-16 without a mark", encoded("UTF-16LE", English), "UTF-16LE");
        row("UTF-16 without a mark, the other way round", encoded("UTF-16BE", English), "UTF-16BE");
        row("Russian in UTF-16 without a mark", encoded("UTF-16LE", Russian), "UTF-16LE");
        row("Chinese in UTF-16 without a mark", encoded("UTF-16BE", Chinese), "UTF-16BE");
        row("UTF-16 that is cut amid a unit", encoded("UTF-16LE", English).chopped(1), "UTF-16LE");
        row("short words are no Chinese", "this app can break", "UTF-8");
        row("words with a letter of Latin-1 are no Chinese",
            "this app can br\xE9"
            "ak",
            "ISO-8859-1");
        row("quotes and dashes of Windows", "\x93quoted\x94 \x96 caf\xE9", "windows-1252");
        row("a control sequence of one byte is no quote", "\x93quoted\x94 \x9B[31m", "ISO-8859-1");
        row("Latin-1", "caf\xE9", "ISO-8859-1");
        row("UTF-8 in overlong form", "\xC0\xAF", "ISO-8859-1");
        row("a half of a pair in UTF-8", "\xED\xA0\x81", "ISO-8859-1");
        row("nothing but NULs", QByteArray(64, '\0'), "UTF-8");
        row("numbers of a program", QByteArray("\1\0\2\0\3\0\4\0\5\0\6\0", 12), "UTF-8");
    }

    void detection()
    {
        QFETCH(QByteArray, bytes);
        const TextEncoding found = detectEncoding(bytes);
        QTEST(found.name, "name");
        QTEST(found.markSize, "markSize");
    }

    void aBeginningMayEndAmidACharacter()
    {
        const QByteArray bytes = Russian.toUtf8();
        for (qsizetype size = 1; size < bytes.size(); ++size) {
            const QByteArray head = bytes.first(size);
            QCOMPARE(detectEncoding(head, TextExtent::Beginning).name, "UTF-8");
        }
        QCOMPARE(detectEncoding(bytes.first(1)).name, "ISO-8859-1");
    }

    void utf16WithoutAMarkIsText()
    {
        QCOMPARE(contentKind(encoded("UTF-16LE", English)), ContentKind::Text);
        QCOMPARE(contentKind(QByteArray(4096, '\0')), ContentKind::Binary);
    }

    void everyChoiceDecodes()
    {
        const QList<QByteArray> &known = knownEncodings();
        QVERIFY(known.size() >= 6);
        QCOMPARE(known.first(), "UTF-8");
        for (const QByteArray &name : known) {
            const QByteArray bytes = encoded(name.constData(), English);
            QVERIFY2(!bytes.isEmpty(), name.constData());
            QCOMPARE(decodeText(bytes, chosenEncoding(name, bytes)), English);
        }
    }

    void aMarkOfAChosenEncodingIsNoText()
    {
        const QByteArray bytes = "\xFF\xFE" + encoded("UTF-16LE", English);
        QCOMPARE(chosenEncoding("UTF-16LE", bytes).markSize, 2);
        QCOMPARE(chosenEncoding("UTF-16BE", bytes).markSize, 0);
        QCOMPARE(decodeText(bytes, chosenEncoding("UTF-16LE", bytes)), English);
    }

    void decoding()
    {
        QCOMPARE(decodeText("\x93q\x94"), u"\u201Cq\u201D"_s);
        QCOMPARE(decodeText(encoded("UTF-16LE", Russian)), Russian);
    }
};

QTEST_GUILESS_MAIN(tst_TextEncoding)
#include "tst_textencoding.moc"
