// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/displayline.h"
#include "domain/hiddencharacters.h"
#include "domain/lookalikes.h"
#include "domain/sourcetext.h"

#include <QStringEncoder>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QString one(char32_t c)
{
    // fromUcs4() takes a byte order mark for one.
    return c <= 0xFFFF ? QString(QChar(static_cast<char16_t>(c))) : QString::fromUcs4(&c, 1);
}

using Spans = QList<HiddenSpan>;

} // namespace

class tst_HiddenSpans final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void characters_data()
    {
        QTest::addColumn<char32_t>("first");
        QTest::addColumn<char32_t>("last");
        QTest::addColumn<HiddenKind>("kind");

        using enum HiddenKind;
        QTest::newRow("embeddings and overrides") << U'\u202A' << U'\u202E' << Bidirectional;
        QTest::newRow("isolates") << U'\u2066' << U'\u2069' << Bidirectional;
        QTest::newRow("direction marks") << U'\u200E' << U'\u200F' << Bidirectional;
        QTest::newRow("the Arabic letter mark") << U'\u061C' << U'\u061C' << Bidirectional;
        QTest::newRow("zero-width space and joiners") << U'\u200B' << U'\u200D' << ZeroWidth;
        QTest::newRow("word joiner and invisible operators") << U'\u2060' << U'\u2064' << ZeroWidth;
        QTest::newRow("a byte order mark inside") << U'\uFEFF' << U'\uFEFF' << ZeroWidth;
        QTest::newRow("tags") << U'\U000E0001' << U'\U000E007F' << Tag;
        QTest::newRow("variation selectors") << U'\U000E0100' << U'\U000E01EF' << Tag;
        QTest::newRow("letters without a shape") << U'\u3164' << U'\u3164' << Filler;
        QTest::newRow("C0 controls") << char32_t{0x00} << char32_t{0x08} << Control;
        QTest::newRow("C1 controls") << char32_t{0x80} << char32_t{0x9A} << Control;
    }

    void characters()
    {
        QFETCH(char32_t, first);
        QFETCH(char32_t, last);
        QFETCH(HiddenKind, kind);
        for (char32_t c = first; c <= last; ++c) {
            const QString text = u"a"_s + one(c) + u"b"_s;
            const auto to = static_cast<int>(text.size()) - 1;
            QCOMPARE(hiddenSpans(text), (Spans{{1, to, kind}}));
        }
    }

    void nothingIsHidden_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("plain text") << u"a\tb"_s;
        QTest::newRow("an emoji with its selector") << u"\u2764\uFE0F \U0001F600"_s;
        QTest::newRow("Arabic") << u"\u0645\u0631\u062D\u0628\u0627"_s;
        QTest::newRow("Russian prose")
            << u"\u043E\u043D \u0443 \u0440\u0435\u043A\u0438 \u0441\u043E\u0440"_s;
        QTest::newRow("Greek prose") << u"\u03C4\u03BF \u03BD\u03B5\u03C1\u03CC \u03BF\u03BD"_s;
        QTest::newRow("Latin with accents") << u"\u00E9t\u00E9 na\u00EFve \u0131\u015F\u0131k"_s;
        QTest::newRow("a Greek letter of mathematics") << u"\u0394x = \u03C9"_s;
        QTest::newRow("Japanese with Latin letters") << u"\u65E5\u672C\u8A9Eabc"_s;
    }

    void nothingIsHidden()
    {
        QFETCH(QString, text);
        QCOMPARE(hiddenSpans(text), Spans());
    }

    void lettersOfATerminalSequenceAreNoLookAlikes()
    {
        QCOMPARE(hiddenSpans(u"\x1B]0;p\u0430y\a p\u0430y"_s),
                 (Spans{{0, 8, HiddenKind::Escape}, {10, 11, HiddenKind::LookAlike}}));
    }

    void terminalSequences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("size");

        const QString esc(QChar(0x1B));
        QTest::newRow("colours") << esc + u"[31mred"_s << 5;
        QTest::newRow("more parameters") << esc + u"[38;5;196;1mred"_s << 13;
        QTest::newRow("clear the screen") << esc + u"[2J"_s << 4;
        QTest::newRow("a window's title") << esc + u"]0;title\a rest"_s << 10;
        QTest::newRow("a link") << esc + u"]8;;http://x"_s + esc + u"\\ rest"_s << 15;
        QTest::newRow("a title without an end") << esc + u"]0;title"_s << 1;
        QTest::newRow("a character set") << esc + u"(0qq"_s << 3;
        QTest::newRow("a reset") << esc + u"c"_s << 2;
        QTest::newRow("in one byte") << QString(QChar(0x9B)) + u"31mred"_s << 4;
        QTest::newRow("parameters without an end") << esc + u"[31"_s << 1;
        QTest::newRow("an escape at the end") << esc << 1;
    }

    void terminalSequences()
    {
        QFETCH(QString, text);
        QFETCH(int, size);
        const Spans spans = hiddenSpans(text);
        QVERIFY(!spans.isEmpty());
        QCOMPARE(spans.first(), (HiddenSpan{0, size, HiddenKind::Escape}));
    }

    void lookAlikes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("places");

        QTest::newRow("a Cyrillic letter in a Latin word") << u"p\u0430ypal"_s << QList<int>{1};
        QTest::newRow("two of them") << u"if is_\u0430dmin(\u0435x)"_s << QList<int>{6, 12};
        QTest::newRow("a Greek letter in a Latin word") << u"c\u03BFde"_s << QList<int>{1};
        QTest::newRow("a whole word of look-alikes")
            << u"\u0441\u043E\u0440\u0443(x)"_s << QList<int>{0, 1, 2, 3};
        QTest::newRow("letters of mathematics") << u"\U0001D452val()"_s << QList<int>{0};
        QTest::newRow("wide letters in a Latin word") << u"e\uFF56al"_s << QList<int>{1};
        QTest::newRow("a Cyrillic letter that looks like none") << u"x\u0436"_s << QList<int>{};
        QTest::newRow("words of two scripts side by side")
            << u"user \u0436\u0443\u043A"_s << QList<int>{};
        QTest::newRow("a letter alone") << u"\u0441 = 1"_s << QList<int>{};
    }

    void lookAlikes()
    {
        QFETCH(QString, text);
        QList<int> places;
        for (const LookAlike &letter : lookAlikesIn(text)) {
            places += letter.from;
        }
        QTEST(places, "places");
    }

    void looks()
    {
        QCOMPARE(latinLookOf(U'\u0430'), u'a');
        QCOMPARE(latinLookOf(U'\uFF41'), u'a');
        QCOMPARE(latinLookOf(U'\U0001D41A'), u'a');
        QCOMPARE(latinLookOf(U'a'), u'\0');
        QCOMPARE(latinLookOf(U'\u0436'), u'\0');
    }

    void indentations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<HiddenRules>("rules");
        QTest::addColumn<bool>("isFound");

        QTest::newRow("a tab behind blanks") << u"  \tx"_s << HiddenRules{} << true;
        QTest::newRow("blanks behind tabs") << u"\t\t  x"_s << HiddenRules{} << false;
        QTest::newRow("a tab behind words") << u"x  \ty"_s << HiddenRules{} << false;
        QTest::newRow("where a line goes on")
            << u"  \tx"_s << HiddenRules{.isBeginning = false} << false;
        QTest::newRow("a patch's first column")
            << u" \tx"_s << HiddenRules{.isPatch = true} << false;
        QTest::newRow("behind a patch's first column")
            << u"+ \tx"_s << HiddenRules{.isPatch = true} << true;
    }

    void indentations()
    {
        QFETCH(QString, text);
        QFETCH(HiddenRules, rules);
        QTEST(!hiddenSpans(text, rules).isEmpty(), "isFound");
    }

    void displayLines_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("marks");

        const QString space(QChar::Nbsp);
        QTest::newRow("plain text stays") << u"a\tb"_s << u"a\tb"_s << 0;
        QTest::newRow("an override is spelled out")
            << u"user"_s + one(0x202E) + u"x"_s << u"user"_s + space + u"RLO"_s + space + u"x"_s
            << 1;
        QTest::newRow("a terminal sequence is one mark")
            << u"a"_s + one(0x1B) + u"[31mred"_s << u"a"_s + space + u"ESC[31m"_s + space + u"red"_s
            << 1;
        QTest::newRow("a tag outside the basic plane is spelled out")
            << one(0xE0041) + u"!"_s << space + u"U+E0041"_s + space + u"!"_s << 1;
        QTest::newRow("half of a surrogate pair is spelled out")
            << QString(QChar(0xD83D)) + u"a"_s << space + u"U+D83D"_s + space + u"a"_s << 1;
        QTest::newRow("a look-alike stays a letter") << u"p\u0430y"_s << u"p\u0430y"_s << 1;
        QTest::newRow("so do blanks before a tab") << u" \tx"_s << u" \tx"_s << 1;
    }

    void displayLines()
    {
        QFETCH(QString, source);
        const DisplayLine line = displayLine(source);
        QTEST(line.text, "shown");
        QTEST(static_cast<int>(line.marks.size()), "marks");
        int last = -1;
        for (int column = 0; column <= source.size(); ++column) {
            const int shown = line.displayColumn(column);
            QVERIFY(shown >= last);
            QVERIFY(shown <= line.text.size());
            last = shown;
        }
        QCOMPARE(last, static_cast<int>(line.text.size()));
        QCOMPARE(line.sourceColumn(last), static_cast<int>(source.size()));
    }

    void aLineEndIsAppended()
    {
        DisplayLine line = displayLine(u"abc"_s);
        line.appendLineEnd(u"CR"_s);
        QCOMPARE(line.text, u"abc\u00A0CR\u00A0"_s);
        QCOMPARE(line.displayColumn(3), 3);
        QCOMPARE(line.sourceColumn(5), 3);
    }

    void wholeTexts()
    {
        const QString text = u"a\u202Eb\u2066c\nd\u202E\n p\u0430y\x1B[1m\n \tx\n"_s;
        const HiddenCharacters found = hiddenCharacters(SourceText(text.toUtf8()));
        QCOMPARE(found.count(HiddenKind::Bidirectional), 3);
        QCOMPARE(found.count(HiddenKind::LookAlike), 1);
        QCOMPARE(found.count(HiddenKind::Escape), 1);
        QCOMPARE(found.count(HiddenKind::Indent), 1);
        QCOMPARE(found.all(), 6);
        QCOMPARE(found.characters(), 5);
        QCOMPARE(found.codePoints,
                 (QStringList{u"U+202E"_s, u"U+2066"_s, u"U+0430"_s, u"U+001B"_s}));
        QCOMPARE(found.places.first(), (HiddenCharacters::Place{1, 3, HiddenKind::Bidirectional}));
        QCOMPARE(found.places.size(), 6);
    }

    /// Python before 3 and many readers take a tab for as many blanks as they like.
    void indentationsOfBothKinds()
    {
        const auto found = [](const QByteArray &bytes) {
            return hiddenCharacters(SourceText(bytes));
        };
        QCOMPARE(found("if a:\n\tb\n\tc\n").all(), 0);
        QCOMPARE(found("if a:\n    b\n    c\n").all(), 0);
        QCOMPARE(found("/*\n * words\n */\n\tb\n").all(), 0); // a comment's blank is none
        const HiddenCharacters both = found("if a:\n    b\n    c\n\td\n");
        QCOMPARE(both.count(HiddenKind::Indent), 1);
        QCOMPARE(both.places, (QList{HiddenCharacters::Place{18, 1, HiddenKind::Indent}}));
        QCOMPARE(found("\ta\n\tb\n  c\n").count(HiddenKind::Indent), 1);
        QCOMPARE(found("\ta\n  \tb\n").count(HiddenKind::Indent), 1); // told once
        const QByteArray wide = "\xFF\xFE" + QByteArray("\t\0a\0\n\0 \0 \0b\0\n\0", 14);
        QCOMPARE(found(wide).count(HiddenKind::Indent), 1);
    }

    void oddLineEnds()
    {
        using OddEnds = HiddenCharacters::OddLineEnds;
        const auto found = [](const QByteArray &bytes) {
            return hiddenCharacters(SourceText(bytes));
        };
        QCOMPARE(found("a\r\nb\r\n").all(), 0);
        QCOMPARE(found("a\nb\n").all(), 0);
        const HiddenCharacters mostlyFeeds = found("a\nb\r\nc\n");
        QCOMPARE(mostlyFeeds.oddLineEnds, OddEnds::CarriageReturn);
        QCOMPARE(mostlyFeeds.count(HiddenKind::LineEnd), 1);
        QCOMPARE(mostlyFeeds.characters(), 0);
        QCOMPARE(mostlyFeeds.places, (QList<HiddenCharacters::Place>{{3, 1, HiddenKind::LineEnd}}));
        const HiddenCharacters mostlyReturns = found("a\r\nb\nc\r\n");
        QCOMPARE(mostlyReturns.oddLineEnds, OddEnds::LineFeed);
        QCOMPARE(mostlyReturns.places,
                 (QList<HiddenCharacters::Place>{{4, 1, HiddenKind::LineEnd}}));
        QCOMPARE(found("a\rb").count(HiddenKind::Control), 1);
    }

    void otherEncodings()
    {
        QCOMPARE(hiddenCharacters(SourceText("\x85 caf\xE9 \x01", {.name = "ISO-8859-1"})).all(),
                 2);
        QCOMPARE(hiddenCharacters(SourceText("\xEF\xBB\xBFplain")).all(), 0);
        QStringEncoder encoder(QStringEncoder::Utf16LE);
        const QByteArray utf16 = encoder.encode(u"ab \u202E c\n \tx\n"_s);
        const HiddenCharacters found = hiddenCharacters(SourceText(utf16));
        QCOMPARE(found.places.value(0), (HiddenCharacters::Place{6, 2, HiddenKind::Bidirectional}));
        QCOMPARE(found.count(HiddenKind::Indent), 1);
    }

    void placesAreLimited()
    {
        const HiddenCharacters found =
            hiddenCharacters(SourceText(QByteArray(HiddenCharacters::MaxPlaces + 5, '\x01')));
        QCOMPARE(found.places.size(), HiddenCharacters::MaxPlaces);
        QCOMPARE(found.all(), HiddenCharacters::MaxPlaces + 5);
    }
};

QTEST_GUILESS_MAIN(tst_HiddenSpans)
#include "tst_hiddenspans.moc"
