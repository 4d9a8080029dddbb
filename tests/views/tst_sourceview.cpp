// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "evidence/sourceview.h"
#include "views/pictures.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <KSyntaxHighlighting/Repository>

using namespace Docket;
using Docket::Testing::hasHue;
using namespace Qt::StringLiterals;

namespace {

constexpr char32_t RightToLeftOverride = 0x202E;

QStringList rowsOf(const SourceText &text)
{
    QStringList rows;
    for (qint64 i = 0; i < text.rowCount(); ++i) {
        const SourceText::Row row = text.row(i);
        rows += QString::number(row.line) + (row.isContinuation ? u"+"_s : u":"_s) + text.text(row);
    }
    return rows;
}

int colouredPixels(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class SourceViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_view = std::make_unique<SourceView>();
        m_view->resize(900, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void rows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("nothing is one empty line") << QByteArray() << QStringList{u"1:"_s};
        QTest::newRow("a last line without an end")
            << QByteArray("a\nb") << QStringList{u"1:a"_s, u"2:b"_s};
        QTest::newRow("a last line's end begins no new line")
            << QByteArray("a\nb\n") << QStringList{u"1:a"_s, u"2:b"_s};
        QTest::newRow("carriage returns before line feeds are not text")
            << QByteArray("a\r\nb\r\n") << QStringList{u"1:a"_s, u"2:b"_s};
        QTest::newRow("empty lines count")
            << QByteArray("\n\nc") << QStringList{u"1:"_s, u"2:"_s, u"3:c"_s};
        QTest::newRow("a byte order mark is not text") << QByteArray("\xEF\xBB\xBF"
                                                                     "a")
                                                       << QStringList{u"1:a"_s};
        QTest::newRow("bytes that are no UTF-8 are Latin-1")
            << QByteArray("caf\xE9") << QStringList{u"1:caf\u00E9"_s};
        QTest::newRow("UTF-16 is read by its mark") << QByteArray("\xFF\xFE"
                                                                  "a\0\n\0b\0",
                                                                  8)
                                                    << QStringList{u"1:a"_s, u"2:b"_s};
        QTest::newRow("a line as long as a row is one row")
            << QByteArray(SourceText::MaxRowBytes, 'x') + "\ny"
            << QStringList{u"1:"_s + QString(SourceText::MaxRowBytes, u'x'), u"2:y"_s};
        QTest::newRow("a longer line goes on in the next row")
            << QByteArray(SourceText::MaxRowBytes, 'x') + "y\nz"
            << QStringList{u"1:"_s + QString(SourceText::MaxRowBytes, u'x'), u"1+y"_s, u"2:z"_s};
        QTest::newRow("a cut does not split a character")
            << QByteArray(SourceText::MaxRowBytes - 1, 'x') + "\xC3\xA9z"
            << QStringList{u"1:"_s + QString(SourceText::MaxRowBytes - 1, u'x'), u"1+\u00E9z"_s};
    }

    void rows()
    {
        QFETCH(QByteArray, bytes);
        QTEST(rowsOf(SourceText(bytes)), "expected");
    }

    void rowsAreFoundByOffsetAndNumber()
    {
        QByteArray bytes;
        for (int i = 0; i < 1000; ++i) {
            bytes += QByteArray::number(i) + '\n';
        }
        const SourceText text(bytes);
        QCOMPARE(text.rowCount(), 1000);
        for (const int i : {0, 1, 127, 128, 129, 500, 999}) {
            const SourceText::Row row = text.row(i);
            QCOMPARE(text.text(row), QString::number(i));
            QCOMPARE(text.rowAt(row.offset), i);
            QCOMPARE(text.rowAt(row.offset + row.size), i);
        }
    }

    void fiftyMegabytesInOneLineAnswer()
    {
        QByteArray bytes(50'000'000, 'A');
        bytes.replace(bytes.size() - 6, 6, "NEEDLE");
        const SourceText text(bytes);
        QCOMPARE(text.lineCount(), 1);
        QVERIFY(text.hasCutLines());
        m_view->setText(text);
        m_view->setWrapped(true);
        QVERIFY(!m_view->grab().isNull());
        m_view->setWrapped(false);
        QVERIFY(!m_view->grab().isNull());
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->cursor().row, text.rowCount() - 1);
        QVERIFY(m_view->findNext(u"needle"_s));
        QCOMPARE(m_view->selectedText(), u"NEEDLE"_s);
    }

    void hiddenCharactersBecomeMarks_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("marks");

        const QString space(QChar(0xA0));
        const auto one = [](char32_t c) { return QString::fromUcs4(&c, 1); };
        QTest::newRow("plain text stays") << u"a\tb"_s << u"a\tb"_s << 0;
        QTest::newRow("an override is spelled out")
            << u"user"_s + one(RightToLeftOverride) + u"x"_s
            << u"user"_s + space + u"RLO"_s + space + u"x"_s << 1;
        QTest::newRow("an escape is spelled out")
            << one(0x1B) + u"[2J"_s << space + u"ESC"_s + space + u"[2J"_s << 1;
        QTest::newRow("a tag outside the basic plane is spelled out")
            << one(0xE0041) + u"!"_s << space + u"U+E0041"_s + space + u"!"_s << 1;
        QTest::newRow("emoji and Arabic are no hidden characters")
            << u"\U0001F600 \u0645"_s << u"\U0001F600 \u0645"_s << 0;
        QTest::newRow("half of a surrogate pair is spelled out")
            << QString(QChar(0xD83D)) + u"a"_s << space + u"U+D83D"_s + space + u"a"_s << 1;
    }

    void hiddenCharactersBecomeMarks()
    {
        QFETCH(QString, source);
        const DisplayLine line = displayLine(source);
        QTEST(line.text, "shown");
        QTEST(static_cast<int>(line.marks.size()), "marks");
        QCOMPARE(line.displayColumn(static_cast<int>(source.size())),
                 static_cast<int>(line.text.size()));
        QCOMPARE(line.sourceColumn(static_cast<int>(line.text.size())),
                 static_cast<int>(source.size()));
    }

    void hiddenCharactersAreCountedInAllEncodings()
    {
        const QString text = u"a\u202Eb\u2066c\nd\u202E\r\n"_s;
        const HiddenCharacters found = hiddenCharacters(SourceText(text.toUtf8()));
        QCOMPARE(found.count, 3);
        QCOMPARE(found.kinds, (QStringList{u"U+202E"_s, u"U+2066"_s}));
        QCOMPARE(found.offsets, (QList<qsizetype>{1, 5, 11}));
        QCOMPARE(hiddenCharacters(SourceText("\x85 caf\xE9 \x1B")).count, 2);
        QCOMPARE(hiddenCharacters(SourceText("\xEF\xBB\xBFplain")).count, 0);
    }

    void marksAreDrawnAndNotTheCharacter()
    {
        m_view->setText(SourceText("role = admin\n"));
        const QColor amber = Theme::colour(Theme::Tone::Amber, m_view->palette());
        const QColor tint = Theme::colour(Theme::Tone::AmberTint, m_view->palette());
        const QImage plain = m_view->viewport()->grab().toImage();
        QCOMPARE(colouredPixels(plain, amber), 0);
        m_view->setText(SourceText(u"role = \u202Eadmin\n"_s.toUtf8()));
        const QImage marked = m_view->viewport()->grab().toImage();
        QVERIFY(colouredPixels(marked, amber) > 20);
        QVERIFY(colouredPixels(marked, tint) > 1000);
    }

    void copyingSpellsHiddenCharactersOut()
    {
        m_view->setText(SourceText(u"a\u202Eb\x1B[0m\n\tc"_s.toUtf8()));
        m_view->selectAll();
        QCOMPARE(m_view->selectedText(), u"a\\u202Eb\\u001B[0m\n\tc"_s);
    }

    void keysSelect()
    {
        m_view->setText(SourceText("first\nsecond line\nthird"));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"second line"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"second line\nthird"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->selectedText(), QString());
    }

    void cutLinesAreCopiedWhole()
    {
        const QByteArray line(SourceText::MaxRowBytes * 2 + 10, 'q');
        m_view->setText(SourceText(line + "\nend"));
        m_view->selectAll();
        QCOMPARE(m_view->selectedText(), QString::fromLatin1(line) + u"\nend"_s);
    }

    /// A long row is laid out in pieces; that must not show.
    void placesInALongRowAreFound()
    {
        m_view->setText(SourceText(QByteArray(1990, 'x') + "\tfar" + QByteArray(500, '.')));
        m_view->setFocus();
        const double cell = QFontMetricsF(m_view->font()).horizontalAdvance(u'0');
        QScrollBar *scrollBar = m_view->horizontalScrollBar();
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        const QPoint first(m_view->viewport()->width() / 2, 9);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, first);
        const int column = m_view->cursor().column;
        scrollBar->setValue(qRound(1000 * cell));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(m_view->cursor().column, column + 1000);

        QVERIFY(m_view->findNext(u"far"_s));
        const int left = scrollBar->value();
        const int right = left + m_view->viewport()->width();
        const double place = 1992 * cell; // the tab ends at the next stop of four
        QVERIFY(left < place && place < right);
        QCOMPARE(m_view->selectedText(), u"far"_s);
    }

    /// With nothing but marks, a page took half a minute.
    void aPageOfMarksIsPainted()
    {
        m_view->setText(SourceText(QByteArray(200'000, '\0')));
        const QImage beginning = m_view->viewport()->grab().toImage();
        QVERIFY(hasHue(beginning));
        m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum() / 2);
        QVERIFY(hasHue(m_view->viewport()->grab().toImage()));
    }

    void aSelectionOfALongTextIsCopiedInPart()
    {
        m_view->setText(SourceText(QByteArray(SourceView::MaxCopyCharacters + 100'000, 'x')));
        m_view->selectAll();
        const qsizetype copied = m_view->selectedText().size();
        QVERIFY(copied >= SourceView::MaxCopyCharacters);
        QVERIFY(copied < SourceView::MaxCopyCharacters + 2 * SourceText::MaxRowBytes);
    }

    void findGoesRound()
    {
        m_view->setText(SourceText("alpha\nBeta\nalpha beta"));
        QVERIFY(m_view->findNext(u"beta"_s));
        QCOMPARE(m_view->cursor().row, 1);
        QVERIFY(m_view->findNext(u"beta"_s));
        QCOMPARE(m_view->cursor().row, 2);
        QVERIFY(m_view->findNext(u"beta"_s));
        QCOMPARE(m_view->cursor().row, 1);
        QVERIFY(!m_view->findNext(u"gamma"_s));
    }

    void coloursFollowTheDefinition()
    {
        KSyntaxHighlighting::Repository repository;
        const SourceText text("# comment\nimport os\n");
        m_view->setText(text);
        m_view->setColours(repository.definitionForName(u"Python"_s), repository.defaultTheme());
        QVERIFY(m_view->isColoured());
        SourceHighlighter highlighter;
        const QColor ground = Qt::white;
        highlighter.reset(text, repository.definitionForName(u"Python"_s),
                          repository.defaultTheme(), ground, Qt::black);
        QVERIFY(!highlighter.advanceTo(1, 0));
        QVERIFY(highlighter.spans(1).isEmpty());
        QVERIFY(highlighter.advanceTo(1, 10));
        const QList<SourceHighlighter::Span> spans = highlighter.spans(1);
        QVERIFY(!spans.isEmpty());
        QCOMPARE(spans.first().from, 0);
        QCOMPARE(spans.first().length, 6);
        for (const SourceHighlighter::Span &span : highlighter.spans(0)) {
            QVERIFY(contrast(ground, span.colour) >= 4.5);
        }
    }

    void largeTextsAreShownPlain()
    {
        KSyntaxHighlighting::Repository repository;
        QByteArray bytes = "import os\n";
        bytes = bytes.repeated(SourceHighlighter::MaxBytes / bytes.size() + 1);
        m_view->setText(SourceText(bytes));
        m_view->setColours(repository.definitionForName(u"Python"_s), repository.defaultTheme());
        QVERIFY(!m_view->isColoured());
        QVERIFY(!m_view->grab().isNull());
    }

    void aFarRowIsColouredBetweenEvents()
    {
        KSyntaxHighlighting::Repository repository;
        m_view->setText(SourceText(QByteArray("x = 'text'  # comment\n").repeated(20'000)));
        m_view->setColours(repository.definitionForName(u"Python"_s), repository.defaultTheme());
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        const auto picture = [this] { return m_view->viewport()->grab().toImage(); };
        QVERIFY(!hasHue(picture()));
        QTRY_VERIFY(hasHue(picture()));
    }

    void theRowUnderTheCursorIsTold()
    {
        m_view->setText(SourceText("first\nsec\u200Bond\n"));
        QCOMPARE(m_view->accessibleDescription(), u"first"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->accessibleDescription(), u"sec\u00A0ZWSP\u00A0ond"_s);
        m_view->setText(SourceText("other"));
        QCOMPARE(m_view->accessibleDescription(), u"other"_s);
    }

    void markedLinesShowTheirNumber()
    {
        m_view->setText(SourceText("one\ntwo\nthree\nfour\n"));
        const QColor accent = Theme::colour(Theme::Tone::Accent, m_view->palette());
        const auto accented = [&] {
            return colouredPixels(m_view->viewport()->grab().toImage(), accent);
        };
        const int cursor = accented();
        m_view->setMarks({{.firstLine = 2, .lastLine = 3, .number = 7}});
        QVERIFY(accented() > cursor + 50);
        QSignalSpy activated(m_view.get(), &SourceView::markActivated);
        const int right = m_view->viewport()->width() - 14;
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(right, 9));
        QCOMPARE(activated.count(), 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(right, 27));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toInt(), 7);
        m_view->setText(SourceText("other"));
        QCOMPARE(accented(), cursor);
    }

    void theSelectionIsToldInOwnBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<SourceView::ByteRange>("expected");

        const QString text = u"one\ntw\u00F6\nthree\n"_s;
        QByteArray utf16("\xFF\xFE");
        for (const QChar c : text) {
            utf16 += static_cast<char>(c.cell());
            utf16 += static_cast<char>(c.row());
        }
        QTest::newRow("UTF-8") << text.toUtf8() << SourceView::ByteRange{4, 5};
        QTest::newRow("UTF-8 with a mark")
            << "\xEF\xBB\xBF" + text.toUtf8() << SourceView::ByteRange{7, 5};
        QTest::newRow("Latin-1") << text.toLatin1() << SourceView::ByteRange{4, 4};
        QTest::newRow("UTF-16") << utf16 << SourceView::ByteRange{10, 8};
    }

    void theSelectionIsToldInOwnBytes()
    {
        QFETCH(QByteArray, bytes);
        m_view->setText(SourceText(bytes));
        QVERIFY(!m_view->selectedBytes());
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->selectedLines(), (SourceView::LineRange{2, 2}));
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedLines(), (SourceView::LineRange{2, 2}));
        QTEST(m_view->selectedBytes().value_or(SourceView::ByteRange{}), "expected");
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedLines(), (SourceView::LineRange{2, 3}));
    }

    void anExcerptIsAskedForByKey()
    {
        QSignalSpy asked(m_view.get(), &SourceView::excerptRequested);
        QTest::keyClick(m_view.get(), Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
    }

    void controlFAsksForTheFindBar()
    {
        QSignalSpy find(m_view.get(), &SourceView::findRequested);
        QTest::keyClick(m_view.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(find.count(), 1);
    }

private:
    std::unique_ptr<SourceView> m_view;
};

QTEST_MAIN(SourceViewTest)
#include "tst_sourceview.moc"
