// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "evidence/gotobar.h"
#include "evidence/hiddenlabels.h"
#include "evidence/sourceview.h"
#include "views/pictures.h"
#include "views/wheel.h"

#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <KSyntaxHighlighting/Repository>

using namespace Docket;
using Docket::Testing::hasHue;
using Docket::Testing::turnWheel;
using namespace Qt::StringLiterals;

namespace {

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
        m_view->search(u"needle"_s);
        QTRY_COMPARE(m_view->selectedText(), u"NEEDLE"_s);
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

        m_view->search(u"far"_s);
        const int left = scrollBar->value();
        const int right = left + m_view->viewport()->width();
        const double place = 1992 * cell; // the tab ends at the next stop of four
        QVERIFY(left < place && place < right);
        QCOMPARE(m_view->selectedText(), u"far"_s);
    }

    /// Of a long row only what is seen is laid out; that must not show either.
    void placesInALongRowOfCellsAreFound()
    {
        m_view->setText(SourceText(QByteArray(3000, 'x') + "far" + QByteArray(500, '.') + "\nend"));
        m_view->setFocus();
        const double cell = QFontMetricsF(m_view->font()).horizontalAdvance(u'0');
        QScrollBar *scrollBar = m_view->horizontalScrollBar();
        const QPoint first(m_view->viewport()->width() / 2, 9);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, first);
        const int column = m_view->cursor().column;
        QVERIFY(column > 20);
        for (const int columns : {2000, 500, 1200, 0}) {
            scrollBar->setValue(qRound(columns * cell));
            QVERIFY(!m_view->viewport()->grab().isNull());
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, first);
            QCOMPARE(m_view->cursor().column, column + columns);
        }
        m_view->search(u"far"_s);
        const int left = scrollBar->value();
        QVERIFY(left < 3000 * cell && 3003 * cell < left + m_view->viewport()->width());
        QCOMPARE(m_view->selectedText(), u"far"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(scrollBar->value(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText().size(), 3503);
        QVERIFY(scrollBar->value() > 2500 * cell);
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
        m_view->search(u"beta"_s);
        QCOMPARE(m_view->cursor().row, 1);
        QCOMPARE(m_view->finder().places().size(), 2U);
        QCOMPARE(m_view->currentMatch(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_F3);
        QCOMPARE(m_view->cursor().row, 2);
        QCOMPARE(m_view->currentMatch(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_F3);
        QCOMPARE(m_view->cursor().row, 1);
        QTest::keyClick(m_view.get(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(m_view->cursor().row, 2);
        QTest::keyClick(m_view.get(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(m_view->cursor().row, 1);
        m_view->search(u"beta"_s, Qt::CaseSensitive);
        QCOMPARE(m_view->finder().places().size(), 1U);
        QCOMPARE(m_view->cursor().row, 2);
        m_view->search(u"gamma"_s);
        QVERIFY(m_view->finder().places().empty());
        QCOMPARE(m_view->cursor().row, 2);
    }

    /// While words are written the search begins where the cursor was.
    void aSearchIsIncremental()
    {
        m_view->setText(SourceText("car\ncat\ncar\ncat\n"));
        m_view->search(u"c"_s);
        QCOMPARE(m_view->cursor().row, 0);
        m_view->search(u"ca"_s);
        QCOMPARE(m_view->cursor().row, 0);
        m_view->search(u"cat"_s);
        QCOMPARE(m_view->cursor().row, 1);
        m_view->search(u"ca"_s);
        QCOMPARE(m_view->cursor().row, 0);
    }

    void matchesAreTinted()
    {
        m_view->setText(SourceText("one two one"));
        const QColor tint = Theme::colour(Theme::Tone::VioletTint, m_view->palette());
        const auto tinted = [&] {
            return colouredPixels(m_view->viewport()->grab().toImage(), tint);
        };
        QCOMPARE(tinted(), 0);
        m_view->search(u"one"_s);
        QVERIFY(tinted() > 50); // the second, for the first is selected
        m_view->endSearch();
        QCOMPARE(tinted(), 0);
        m_view->findNext();
        QVERIFY(tinted() > 50);
    }

    void aLargeTextIsSearchedByAWorker()
    {
        QByteArray bytes = QByteArray("some words\n").repeated(2'000'000);
        bytes += "the needle\n";
        m_view->setText(SourceText(bytes));
        m_view->search(u"needle"_s);
        QVERIFY(m_view->finder().isRunning());
        QTRY_COMPARE(m_view->cursor().row, 2'000'000);
        QTRY_VERIFY(!m_view->finder().isRunning());
        QCOMPARE(m_view->finder().places().size(), 1U);
        m_view->search(u"words"_s);
        QTRY_VERIFY(!m_view->finder().isRunning());
        QVERIFY(m_view->finder().isCapped());
        QCOMPARE(std::ssize(m_view->finder().places()), SourceFinder::MaxPlaces);
        m_view->goTo(1'999'999);
        m_view->findNext(); // behind all that are counted
        QCOMPARE(m_view->cursor().row, 1'999'998);
        m_view->setText(SourceText("other"));
        QVERIFY(!m_view->finder().isActive());
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
        QVERIFY(!highlighter.advanceTo(1, QDeadlineTimer(0)));
        QVERIFY(highlighter.spans(1).isEmpty());
        QVERIFY(highlighter.advanceTo(1, QDeadlineTimer::Forever));
        const QList<SourceHighlighter::Span> spans = highlighter.spans(1);
        QVERIFY(!spans.isEmpty());
        QCOMPARE(spans.first().from, 0);
        QCOMPARE(spans.first().length, 6);
        QVERIFY(highlighter.advanceTo(0, QDeadlineTimer::Forever));
        for (const SourceHighlighter::Span &span : highlighter.spans(0)) {
            QVERIFY(contrast(ground, span.colour) >= 4.5);
        }
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

    /// Far down in a huge text colours begin some rows above; near the top they are exact.
    void farColoursAreGuessed()
    {
        KSyntaxHighlighting::Repository repository;
        QByteArray bytes = "\"\"\"\nall of it is one string\n";
        bytes += QByteArray("x = 'text'  # comment\n").repeated(400'000);
        m_view->setText(SourceText(bytes));
        m_view->setColours(repository.definitionForName(u"Python"_s), repository.defaultTheme());
        QVERIFY(m_view->isColoured());
        QSignalSpy changed(m_view.get(), &SourceView::coloursChanged);
        const auto picture = [this] { return m_view->viewport()->grab().toImage(); };
        QVERIFY(!picture().isNull());
        QVERIFY(!m_view->hasGuessedColours());
        m_view->goTo(300'000);
        QTRY_VERIFY(m_view->hasGuessedColours());
        QCOMPARE(changed.count(), 1);
        QTRY_VERIFY(hasHue(picture()));
        m_view->goTo(1);
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(!m_view->hasGuessedColours());
    }

    void coloursOfABeginningStay()
    {
        KSyntaxHighlighting::Repository repository;
        const QByteArray bytes = QByteArray("import os  # comment\n").repeated(50'000);
        m_view->setText(SourceText(bytes, {}, TextExtent::Beginning));
        m_view->setColours(repository.definitionForName(u"Python"_s), repository.defaultTheme());
        const auto picture = [this] { return m_view->viewport()->grab().toImage(); };
        QTRY_VERIFY(hasHue(picture()));
        m_view->goTo(500, 3);
        m_view->completeText(SourceText(bytes));
        QCOMPARE(m_view->cursor(), (SourceView::Position{499, 2}));
        QVERIFY(m_view->verticalScrollBar()->maximum() > 49'000);
        QVERIFY(m_view->verticalScrollBar()->value() > 400);
        QTRY_VERIFY(hasHue(picture()));
        m_view->goTo(50'000);
        QCOMPARE(m_view->cursor().row, 49'999);
    }

    void bracesFold()
    {
        KSyntaxHighlighting::Repository repository;
        m_view->setText(SourceText("int f()\n{\n    if (x) {\n        y();\n    }\n}\nint z;\n"));
        m_view->setColours(repository.definitionForName(u"C"_s), repository.defaultTheme());
        m_view->goTo(4);
        const auto isFolded = [this](qint64 row) { return m_view->folds().isFolded(row); };
        const auto foldInner = [&] { // when it is known what folds
            if (!isFolded(2)) {
                QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier);
            }
            return isFolded(2);
        };
        QTRY_VERIFY(foldInner());
        QCOMPARE(m_view->folds().hiddenRows(), 1);
        QCOMPARE(m_view->cursor().row, 2); // it came out of the fold
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(isFolded(1)); // the one around it
        QCOMPARE(m_view->folds().hiddenRows(), 3);
        QCOMPARE(m_view->cursor().row, 1);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->cursor().row, 5);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->cursor().row, 1);
        m_view->goTo(4); // opens what hides it
        QVERIFY(m_view->folds().hiddenRows() == 0);
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->folds().hiddenRows(), 3);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->folds().hiddenRows(), 0);
    }

    void aClickFolds()
    {
        KSyntaxHighlighting::Repository repository;
        m_view->setText(SourceText("def f():\n    a = 1\n    # b\n\n    return a\n\nx = 2\n"));
        m_view->setColours(repository.definitionForName(u"Python"_s), repository.defaultTheme());
        const auto click = [this] { // on the triangle, right before the text
            const int left = 4 * Theme::Grid + 12 +
                             qRound(3 * QFontMetricsF(m_view->font()).horizontalAdvance(u'0'));
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(left - 8, 9));
        };
        const auto isFolded = [&] {
            if (!m_view->folds().isFolded(0)) {
                click();
            }
            return m_view->folds().isFolded(0);
        };
        QTRY_VERIFY(isFolded());
        QCOMPARE(m_view->folds().hiddenRows(), 4); // what is indented, to its last line
        click();
        QVERIFY(!m_view->folds().isFolded(0));
    }

    void placesOfLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("column");

        QTest::newRow("a line") << u"120"_s << qint64{120} << qint64{1};
        QTest::newRow("a line and a column") << u" 120:8 "_s << qint64{120} << qint64{8};
        QTest::newRow("none before the first") << u"0:0"_s << qint64{1} << qint64{1};
        QTest::newRow("words") << u"x"_s << qint64{0} << qint64{0};
        QTest::newRow("too long") << u"1234567890123"_s << qint64{0} << qint64{0};
    }

    void placesOfLines()
    {
        QFETCH(QString, text);
        const TextPlace place = textPlaceFrom(text).value_or(TextPlace{0, 0});
        QTEST(place.line, "line");
        QTEST(place.column, "column");
    }

    void goesToALine()
    {
        m_view->setText(SourceText("one\ntwo\n" + QByteArray(5000, 'x') + "\nend"));
        m_view->goTo(2, 3);
        QCOMPARE(m_view->cursor(), (SourceView::Position{1, 2}));
        m_view->goTo(2, 99);
        QCOMPARE(m_view->cursor(), (SourceView::Position{1, 3}));
        m_view->goTo(3, SourceText::MaxRowBytes + 11);
        QCOMPARE(m_view->cursor(), (SourceView::Position{3, 10}));
        m_view->goTo(99);
        QCOMPARE(m_view->cursor().row, 4);
        QSignalSpy asked(m_view.get(), &SourceView::goToRequested);
        QTest::keyClick(m_view.get(), Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
    }

    void zooms()
    {
        m_view->setText(SourceText("text"));
        const double before = QFontMetricsF(m_view->font()).horizontalAdvance(u'0');
        QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(QFontMetricsF(m_view->font()).horizontalAdvance(u'0') > before);
        turnWheel(m_view->viewport(), -120, Qt::ControlModifier);
        QCOMPARE(m_view->zoom(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_view->zoom(), -1);
        QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(QFontMetricsF(m_view->font()).horizontalAdvance(u'0'), before);
    }

    void linesAreCopiedWithTheirPlace()
    {
        m_view->setText(SourceText("one\ntwo\nthree\n"), u"poc.py"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->selectedLinesWithReference(), u"poc.py:2\ntwo\n"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"poc.py:2-3\ntwo\nthree\n"_s);
    }

    void keysJumpBetweenHiddenCharacters()
    {
        const SourceText text(u"a\nb\u202Ec\n\nd\u200B\n"_s.toUtf8());
        m_view->setText(text);
        QVERIFY(!m_view->goToHidden(true));
        m_view->setHidden(hiddenCharacters(text), false);
        QTest::keyClick(m_view.get(), Qt::Key_F4);
        QCOMPARE(m_view->selectedText(), u"\\u202E"_s);
        QTest::keyClick(m_view.get(), Qt::Key_F4);
        QCOMPARE(m_view->selectedText(), u"\\u200B"_s);
        QTest::keyClick(m_view.get(), Qt::Key_F4);
        QCOMPARE(m_view->selectedText(), u"\\u202E"_s);
        QTest::keyClick(m_view.get(), Qt::Key_F4, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"\\u200B"_s);
    }

    void oddLineEndsAreMarked()
    {
        const SourceText text("one\ntwo\r\nthree\n");
        m_view->setText(text);
        const QColor amber = Theme::colour(Theme::Tone::Amber, m_view->palette());
        const auto marked = [&] {
            return colouredPixels(m_view->viewport()->grab().toImage(), amber);
        };
        QCOMPARE(marked(), 0);
        m_view->setHidden(hiddenCharacters(text), false);
        QVERIFY(marked() > 20);
    }

    void hiddenCharactersHaveNames()
    {
        using HiddenLabels::describe;
        QCOMPARE(describe(HiddenKind::Bidirectional, u"\u202E"_s),
                 u"RIGHT-TO-LEFT OVERRIDE (U+202E)"_s);
        QCOMPARE(describe(HiddenKind::Filler, u"\u2800"_s), u"U+2800"_s);
        QVERIFY(describe(HiddenKind::LookAlike, u"\u0430"_s).contains(u"“a”"_s));
        QVERIFY(describe(HiddenKind::Escape, u"\x1B[2J"_s).contains(u"\\u001B[2J"_s));
        HiddenCharacters hidden = hiddenCharacters(SourceText(u"\u202E\u202E\u200B"_s.toUtf8()));
        QVERIFY(HiddenLabels::summary(hidden).startsWith(u"2 bidirectional"_s));
        QVERIFY(HiddenLabels::summary(hidden).contains(u", 1 zero-width"_s));
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
