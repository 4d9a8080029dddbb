// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/charsets.h"
#include "importers/importing.h"
#include "importers/plaintext.h"

using namespace Docket;
using namespace Qt::StringLiterals;

class tst_PlainText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void html_data();
    void html();
    void flowed_data();
    void flowed();
    void charsets_data();
    void charsets();

    void lineEndsBecomeUnix()
    {
        QCOMPARE(withUnixLineEnds(u"a\r\nb\rc\n\r\n"_s), u"a\nb\nc\n\n"_s);
    }
};

void tst_PlainText::html_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("tags go, blanks join") << u"<b>a</b>\n  <i>b</i>c"_s << u"a bc"_s;
    QTest::newRow("blocks are lines") << u"<div>a</div><div>b<br>c</div>"_s << u"a\nb\nc"_s;
    QTest::newRow("paragraphs are apart") << u"<p>a</p><p>b</p>"_s << u"a\n\nb"_s;
    QTest::newRow("pre keeps its blanks") << u"<pre>a\n  b</pre>c"_s << u"a\n  b\nc"_s;
    QTest::newRow("lists have stars") << u"<ul><li>a<li>b</ul>"_s << u"* a\n* b"_s;
    QTest::newRow("cells are apart") << u"<tr><td>a</td><td>b</td></tr>"_s << u"a b"_s;
    QTest::newRow("entities") << u"&lt;a&gt; &amp;amp; &#8364;&#x41; &nbsp;&uuml; &unknown; &"_s
                              << u"<a> &amp; €A  ü &unknown; &"_s;
    QTest::newRow("no character is no entity") << u"a&#0;&#x110000;b"_s << u"a&#0;&#x110000;b"_s;
    QTest::newRow("scripts, styles, titles and comments are dropped")
        << u"<title>t</title><style>p{}</style>a<script>if (1<2) alert()</script><!-- <b> -->b"_s
        << u"ab"_s;
    QTest::newRow("a link that differs from its words is shown")
        << u"<a href=\"https://x.example/1\">here</a> <a href='https://x.example'>https://x.example</a>"_s
        << u"here <https://x.example/1> https://x.example"_s;
    QTest::newRow("other schemes are not")
        << u"<a href=\"javascript:alert()\">here</a>"_s << u"here"_s;
    QTest::newRow("a tag may hide > in quotes") << u"<a title=\"1 > 2\">x</a>"_s << u"x"_s;
    QTest::newRow("a smaller sign is text") << u"1 < 2 <3"_s << u"1 < 2 <3"_s;
    QTest::newRow("an open tag ends with the text") << u"a <b"_s << u"a"_s;
    QTest::newRow("an open quote swallows nothing") << u"<a title=\"x>b</a>c"_s << u"bc"_s;
}

void tst_PlainText::html()
{
    QFETCH(QString, html);
    QTEST(textOfHtml(html), "text");
}

void tst_PlainText::flowed_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<bool>("deleteSpace");
    QTest::addColumn<QString>("text");

    QTest::newRow("a blank at the end joins") << u"a \nb\n\nc\n"_s << false << u"a b\n\nc\n"_s;
    QTest::newRow("DelSp takes the blank away") << u"a \nb\n"_s << true << u"ab\n"_s;
    QTest::newRow("a stuffed blank goes") << u" From x\n  y\n"_s << false << u"From x\n y\n"_s;
    QTest::newRow("quotes join in their depth")
        << u"> a \n> b\n>> c \n>> d\n"_s << false << u"> a b\n>> c d\n"_s;
    QTest::newRow("a change of depth ends a paragraph")
        << u"> a \nb\n"_s << false << u"> a \nb\n"_s;
    QTest::newRow("a signature line stays") << u"a\n-- \nme\n"_s << false << u"a\n-- \nme\n"_s;
    QTest::newRow("a signature ends a paragraph") << u"a \n-- \nme"_s << false << u"a \n-- \nme"_s;
    QTest::newRow("a flowed last line") << u"a \n"_s << false << u"a \n"_s;
    QTest::newRow("nothing") << QString() << false << QString();
}

void tst_PlainText::flowed()
{
    QFETCH(QString, raw);
    QFETCH(bool, deleteSpace);
    QTEST(unflowed(raw, deleteSpace), "text");
}

void tst_PlainText::charsets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<ImportFault>>("fault");

    using Fault = std::optional<ImportFault>;
    const Fault none;
    QTest::newRow("quoted, in capitals")
        << QByteArray("\xE4\xC1") << QByteArray("\"KOI8-R\"") << u"Да"_s << none;
    QTest::newRow("Chinese of a newer kind than it says")
        << QByteArray("\x81\x30\x84\x36") << QByteArray("GB2312") << u"\u00A5"_s << none;
    QTest::newRow("a mark makes UTF-16")
        << QByteArray("\xFE\xFF\0a\0b", 6) << QByteArray("utf-16") << u"ab"_s << none;
    QTest::newRow("half a character at the end")
        << QByteArray("a\xE3\x81") << QByteArray("utf-8") << u"a\uFFFD\uFFFD"_s
        << Fault(ImportFault::BadCharset);
    QTest::newRow("half a character of Shift_JIS")
        << QByteArray("a\x82") << QByteArray("Shift_JIS") << u"a\uFFFD"_s
        << Fault(ImportFault::BadCharset);
    QTest::newRow("surrogates in UTF-8 are no characters")
        << QByteArray("\xED\xA0\x80") << QByteArray("utf-8") << u"\uFFFD\uFFFD\uFFFD"_s
        << Fault(ImportFault::BadCharset);
    QTest::newRow("unknown, but UTF-8") << QByteArray("\xC3\xBC") << QByteArray("x-user-defined")
                                        << u"ü"_s << Fault(ImportFault::UnknownCharset);
    QTest::newRow("unknown, and Latin-1") << QByteArray("\xFC") << QByteArray("klingon") << u"ü"_s
                                          << Fault(ImportFault::UnknownCharset);
    QTest::newRow("options of iconv are no charset")
        << QByteArray("\xFC") << QByteArray("utf-8//TRANSLIT") << u"ü"_s
        << Fault(ImportFault::UnknownCharset);
    QTest::newRow("ASCII with Latin-1 bytes")
        << QByteArray("\xFC") << QByteArray("US-ASCII") << u"ü"_s << Fault(ImportFault::BadCharset);
    QTest::newRow("all of windows-1252's last row")
        << QByteArray("\x80\x81\x9F\xA0") << QByteArray("windows-1252") << u"€\x81\u0178\u00A0"_s
        << none;
    QTest::newRow("long texts need more than one round")
        << QByteArray("\xC4").repeated(20'000) << QByteArray("koi8-r") << QString(20'000, u'д')
        << none;
}

void tst_PlainText::charsets()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, charset);
    QFETCH(QString, text);
    const DecodedText decoded = decodeText(bytes, charset);
    QCOMPARE(decoded.text, text);
    QTEST(decoded.fault, "fault");
}

QTEST_GUILESS_MAIN(tst_PlainText)
#include "tst_plaintext.moc"
