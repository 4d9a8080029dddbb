// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/elidedlabel.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Docket;
using namespace Qt::StringLiterals;
using Theme::Scheme;

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void paletteHasTheTokens_data();
    void paletteHasTheTokens();
    void textIsReadableOnEveryGround_data();
    void textIsReadableOnEveryGround();
    void everyIconIsDrawnInTheColourAskedFor_data();
    void everyIconIsDrawnInTheColourAskedFor();
    void everyStatusHasAnIconThatExists();
    void iconsOfActionsFollowThePalette();
    void disabledIconsAreGrey();
    void noTextIsSmallerThanElevenPixels();
    void aWheelThatPassesByChoosesNothing();
    void toolTipsSayLetterByLetterWhatTheyTell_data();
    void toolTipsSayLetterByLetterWhatTheyTell();
    void aCutTitleIsWholeInItsToolTip();
};

namespace {

// WCAG 2.1 relative luminance and contrast.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

QPalette paletteOf(Scheme scheme)
{
    Theme::apply(*qApp, scheme);
    return QApplication::palette();
}

QImage drawn(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(16, 16), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

// The colour of the most opaque pixel; invalid if nothing is drawn.
QColor inkOf(const QImage &image)
{
    QColor ink;
    int best = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > best) {
                best = pixel.alpha();
                ink = pixel;
            }
        }
    }
    return ink;
}

int distance(const QColor &a, const QColor &b)
{
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                     std::abs(a.blue() - b.blue())});
}

} // namespace

void TestTheme::paletteHasTheTokens_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QPalette::ColorRole>("role");
    QTest::addColumn<QString>("colour");

    QTest::newRow("light window") << Scheme::Light << QPalette::Window << u"#f3f4f6"_s;
    QTest::newRow("light base") << Scheme::Light << QPalette::Base << u"#ffffff"_s;
    QTest::newRow("light selection") << Scheme::Light << QPalette::Highlight << u"#d6e6f7"_s;
    QTest::newRow("light text keeps its colour on the selection")
        << Scheme::Light << QPalette::HighlightedText << u"#1c2126"_s;
    QTest::newRow("light accent") << Scheme::Light << QPalette::Accent << u"#1f5fa8"_s;
    QTest::newRow("dark window") << Scheme::Dark << QPalette::Window << u"#26292d"_s;
    QTest::newRow("dark base") << Scheme::Dark << QPalette::Base << u"#1c1f22"_s;
    QTest::newRow("dark text") << Scheme::Dark << QPalette::Text << u"#e4e7ea"_s;
    QTest::newRow("dark alternate row") << Scheme::Dark << QPalette::AlternateBase << u"#212428"_s;
}

void TestTheme::paletteHasTheTokens()
{
    QFETCH(Scheme, scheme);
    QFETCH(QPalette::ColorRole, role);
    const QPalette palette = paletteOf(scheme);
    QTEST(palette.color(role).name(), "colour");
    QCOMPARE(Theme::schemeOf(palette), scheme);
}

void TestTheme::textIsReadableOnEveryGround_data()
{
    using enum Theme::Tone;
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Theme::Tone>("text");
    QTest::addColumn<Theme::Tone>("ground");
    const QList<std::pair<Theme::Tone, QList<Theme::Tone>>> uses{
        {Text, {Window, Base, Alternate, Header, Selection}},
        {Text2, {Window, Base, Alternate, Header, Selection}},
        {Hint, {Window, Base, Alternate}},
        {Accent, {Window, Base, Alternate, Selection}},
        {TextOnAccent, {Accent}},
        {Red, {Window, Base, Selection, RedTint}},
        {Amber, {Window, Base, Selection, AmberTint}},
        {Green, {Window, Base, Selection, GreenTint}},
        {Rust, {Window, Base, Selection, RustTint}},
        {Slate, {Window, Base, Selection, SlateTint}},
        {Violet, {Window, Base, Selection, VioletTint}},
        {PolicyVersion, {Window, Base, Selection}},
        {PolicyPromise, {Window, Base, Selection}},
        {PolicyAsk, {Window, Base, Selection}},
        {PolicyChannel, {Window, Base, Selection}},
    };
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const auto &[text, grounds] : uses) {
            for (const Theme::Tone ground : grounds) {
                QTest::addRow("tone %d on tone %d, %s", static_cast<int>(text),
                              static_cast<int>(ground), scheme == Scheme::Dark ? "dark" : "light")
                    << scheme << text << ground;
            }
        }
    }
}

void TestTheme::textIsReadableOnEveryGround()
{
    QFETCH(Scheme, scheme);
    QFETCH(Theme::Tone, text);
    QFETCH(Theme::Tone, ground);
    QCOMPARE_GE(contrast(Theme::colour(text, scheme), Theme::colour(ground, scheme)), 4.5);
}

void TestTheme::everyIconIsDrawnInTheColourAskedFor_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/docket/icons"_s).entryList();
    QVERIFY(files.size() > 50);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        if (name != "docket"_L1) { // the program's own icon has its own colours
            QTest::newRow(qPrintable(name)) << name;
        }
    }
}

void TestTheme::everyIconIsDrawnInTheColourAskedFor()
{
    QFETCH(QString, name);
    const QPalette palette = paletteOf(Scheme::Dark);
    const QIcon icon = Theme::icon(name, Theme::Tone::Red, palette);
    QVERIFY(!icon.isNull());
    const QColor ink = inkOf(drawn(icon));
    QVERIFY(ink.isValid());
    QCOMPARE_LE(distance(ink, Theme::colour(Theme::Tone::Red, palette)), 2);
}

void TestTheme::everyStatusHasAnIconThatExists()
{
    QStringList names;
    const QList<ClockStatus> statuses = allValues<ClockStatus>();
    for (const ClockStatus status : statuses) {
        names << QString(Theme::look(status).icon);
    }
    const QList<CaseState> states = allValues<CaseState>();
    for (const CaseState state : states) {
        names << QString(Theme::look(state).icon);
    }
    for (const QString &name : std::as_const(names)) {
        QVERIFY2(!Theme::icon(name).isNull(), qPrintable(name));
    }
    QVERIFY(Theme::icon(u"no-such-icon"_s).isNull());
}

void TestTheme::iconsOfActionsFollowThePalette()
{
    paletteOf(Scheme::Light);
    const QIcon icon = Theme::icon(u"overdue"_s, Theme::Tone::Accent);
    const QColor light = inkOf(drawn(icon));
    paletteOf(Scheme::Dark);
    const QColor dark = inkOf(drawn(icon));
    QCOMPARE_LE(distance(light, Theme::colour(Theme::Tone::Accent, Scheme::Light)), 2);
    QCOMPARE_LE(distance(dark, Theme::colour(Theme::Tone::Accent, Scheme::Dark)), 2);
}

void TestTheme::disabledIconsAreGrey()
{
    paletteOf(Scheme::Light);
    const QIcon icon = Theme::icon(u"overdue"_s, Theme::Tone::Red);
    QCOMPARE_LE(distance(inkOf(drawn(icon, QIcon::Disabled)),
                         Theme::colour(Theme::Tone::ControlBorder, Scheme::Light)),
                2);
}

void TestTheme::noTextIsSmallerThanElevenPixels()
{
    paletteOf(Scheme::Light);
    QCOMPARE_GE(Theme::font(Theme::TextSize::Axis).pixelSize(), 11);
    QCOMPARE(Theme::font(Theme::TextSize::Empty).pixelSize() -
                 Theme::font(Theme::TextSize::Default).pixelSize(),
             7);
    QVERIFY(Theme::font(Theme::TextSize::Default, true).bold());
    QVERIFY(QFontInfo(Theme::monospace()).fixedPitch());
}

void TestTheme::aWheelThatPassesByChoosesNothing()
{
    paletteOf(Scheme::Light);
    QComboBox box;
    box.addItems({u"one"_s, u"two"_s});
    QWheelEvent wheel({5, 5}, box.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&box, &wheel);
    QCOMPARE(box.currentIndex(), 0);
}

void TestTheme::toolTipsSayLetterByLetterWhatTheyTell_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes and an ampersand") << u"Crash in \"a & b\" <or> 'c'"_s;
    QTest::newRow("what looks like rich text") << u"<b>bold</b> <img src=\"x\">"_s;
    QTest::newRow("lines and spaces") << u"one\n  two   three"_s;
}

void TestTheme::toolTipsSayLetterByLetterWhatTheyTell()
{
    QFETCH(const QString, text);
    const QString toolTip = plainToolTip(text);
    // A tool tip that is not taken for rich text would show its entities.
    QVERIFY(Qt::mightBeRichText(toolTip));
    QTextDocument shown;
    shown.setHtml(toolTip);
    QCOMPARE(shown.toPlainText(), text);
}

void TestTheme::aCutTitleIsWholeInItsToolTip()
{
    paletteOf(Scheme::Light);
    ElidedLabel label;
    label.setText(u"Crash in \"a & b\""_s);
    label.resize(20, 20);
    label.show(); // what is not shown is not resized
    QCOMPARE(label.toolTip(), plainToolTip(label.text()));
    label.resize(label.sizeHint());
    QCOMPARE(label.toolTip(), QString());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
