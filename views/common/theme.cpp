// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"

#include "common/lineicon.h"
#include "common/style.h"

#include <QApplication>
#include <QHash>
#include <QPainter>
#include <QStyleHints>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Theme {

namespace {

struct Shade
{
    QRgb light;
    QRgb dark;
};

// In the order of Tone; the table of LOOK.md, where the contrasts are measured.
constexpr std::array<Shade, 28> Shades{{
    {0xfff3f4f6, 0xff26292d}, // Window
    {0xffffffff, 0xff1c1f22}, // Base
    {0xfff8f9fa, 0xff212428}, // Alternate
    {0xffeceef0, 0xff2b2f33}, // Header
    {0xffd5d9dd, 0xff3b4046}, // Line
    {0xff868e97, 0xff717983}, // ControlBorder
    {0xff1c2126, 0xffe4e7ea}, // Text
    {0xff545c65, 0xffaab2ba}, // Text2
    {0xff646b74, 0xff9aa2ab}, // Hint
    {0xff1f5fa8, 0xff79b0ee}, // Accent
    {0xffffffff, 0xff11181f}, // TextOnAccent
    {0xffd6e6f7, 0xff263f5b}, // Selection
    {0xffb3261e, 0xffff8f85}, // Red
    {0xfffbeae8, 0xff432724}, // RedTint
    {0xff855000, 0xfff0b95a}, // Amber
    {0xfffdf2dc, 0xff3d3120}, // AmberTint
    {0xff1a6b3a, 0xff74d096}, // Green
    {0xffe5f3ea, 0xff20382a}, // GreenTint
    {0xff97431a, 0xfff0a27a}, // Rust
    {0xfff9ece4, 0xff402d23}, // RustTint
    {0xff575788, 0xffb6b4ea}, // Slate
    {0xffecebf5, 0xff303048}, // SlateTint
    {0xff6a3d9e, 0xffcbaaf4}, // Violet
    {0xfff1eaf9, 0xff38294a}, // VioletTint
    {0xff1f5fa8, 0xff79b0ee}, // PolicyVersion
    {0xff0a6c74, 0xff6fd0d6}, // PolicyPromise
    {0xff7c49a3, 0xffcba6f0}, // PolicyAsk
    {0xff9a4a00, 0xfff0b583}, // PolicyChannel
}};
static_assert(Shades.size() == static_cast<size_t>(Tone::PolicyChannel) + 1);

QPalette paletteOf(Scheme scheme)
{
    const auto of = [scheme](Tone tone) { return colour(tone, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Tone::Window));
    palette.setColor(QPalette::WindowText, of(Tone::Text));
    palette.setColor(QPalette::Base, of(Tone::Base));
    palette.setColor(QPalette::AlternateBase, of(Tone::Alternate));
    palette.setColor(QPalette::Text, of(Tone::Text));
    palette.setColor(QPalette::PlaceholderText, of(Tone::Hint));
    palette.setColor(QPalette::Button, of(Tone::Base));
    palette.setColor(QPalette::ButtonText, of(Tone::Text));
    palette.setColor(QPalette::BrightText, of(Tone::TextOnAccent));
    palette.setColor(QPalette::Highlight, of(Tone::Selection));
    palette.setColor(QPalette::HighlightedText, of(Tone::Text));
    palette.setColor(QPalette::Accent, of(Tone::Accent));
    palette.setColor(QPalette::Link, of(Tone::Accent));
    palette.setColor(QPalette::LinkVisited, of(Tone::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Tone::Base));
    palette.setColor(QPalette::ToolTipText, of(Tone::Text));
    palette.setColor(QPalette::Light, of(Tone::Base));
    palette.setColor(QPalette::Midlight, of(Tone::Header));
    palette.setColor(QPalette::Mid, of(Tone::Line));
    palette.setColor(QPalette::Dark, of(Tone::ControlBorder));
    palette.setColor(QPalette::Shadow, of(Tone::ControlBorder));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, of(Tone::ControlBorder));
    }
    return palette;
}

// The desktop's own size, but never so small that the axis falls under 11 px. Qt says 9 pt (12 px)
// where no desktop says anything.
int defaultPixels()
{
    static const int pixels = std::max(13, QFontInfo(QGuiApplication::font()).pixelSize());
    return pixels;
}

int pixels(TextSize size)
{
    const int base = defaultPixels();
    switch (size) {
    case TextSize::Axis:
        return base - 2;
    case TextSize::Secondary:
        return base - 1;
    case TextSize::Default:
        return base;
    case TextSize::Value:
        return base + 1;
    case TextSize::Title:
        return base + 3;
    case TextSize::Count:
        return base + 5;
    case TextSize::Empty:
        return base + 7;
    }
    Q_UNREACHABLE_RETURN(base);
}

void setLook(QApplication &application, Scheme scheme)
{
    if (qobject_cast<Style *>(QApplication::style()) == nullptr) {
        // Measured before the application's font becomes ours.
        defaultPixels();
        QApplication::setStyle(new Style);
        QApplication::setFont(font(TextSize::Default));
    }
    QApplication::setPalette(paletteOf(scheme));
    application.setWindowIcon(icon(u"docket"_s, Tone::Accent));
}

Scheme desktopScheme()
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark
                                                                                 : Scheme::Light;
}

} // namespace

void apply(QApplication &application)
{
    setLook(application, desktopScheme());
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &application,
                     [&application] { setLook(application, desktopScheme()); });
}

void apply(QApplication &application, Scheme scheme)
{
    setLook(application, scheme);
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QColor colour(Tone tone, const QPalette &palette)
{
    return colour(tone, schemeOf(palette));
}

QColor colour(Tone tone, Scheme scheme)
{
    const Shade &both = Shades.at(static_cast<size_t>(tone));
    return QColor::fromRgb(scheme == Scheme::Dark ? both.dark : both.light);
}

QFont font(TextSize size, bool isBold)
{
    QFont result(QStringList{u"Noto Sans"_s, u"Cantarell"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    result.setPixelSize(pixels(size));
    result.setBold(isBold);
    return result;
}

QFont monospace(TextSize size)
{
    QFont result(
        QStringList{u"Hack"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s});
    result.setPixelSize(pixels(size) - 1); // Hack runs large
    result.setStyleHint(QFont::Monospace);
    result.setFixedPitch(true);
    return result;
}

QIcon icon(const QString &name, Tone tone, const QPalette &palette)
{
    static QHash<std::pair<QString, int>, QIcon> icons;
    const Scheme scheme = schemeOf(palette);
    const std::pair key(name, 2 * static_cast<int>(tone) + static_cast<int>(scheme));
    auto found = icons.find(key);
    if (found == icons.end()) {
        found = icons.insert(key, QIcon(new LineIcon(name, tone, scheme)));
    }
    return *found;
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new LineIcon(name, tone, std::nullopt));
}

void paintIcon(QPainter &painter, const QRect &rect, QLatin1StringView name, Tone tone,
               const QPalette &palette)
{
    icon(QString(name), tone, palette).paint(&painter, rect);
}

void paintFocusRing(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Tone::Accent, palette), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), Radius, Radius);
    painter.restore();
}

int paintKeyCap(QPainter &painter, const QRect &rect, const QString &keys, const QPalette &palette)
{
    const QFont capFont = font(TextSize::Axis);
    const QFontMetrics metrics(capFont);
    const int width = std::max(metrics.horizontalAdvance(keys) + 10, 18);
    const int height = metrics.height() + 2;
    const QRect cap(rect.right() - width + 1, rect.center().y() - height / 2 + 1, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Tone::ControlBorder, palette));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(capFont);
    painter.setPen(colour(Tone::Text2, palette));
    painter.drawText(cap, Qt::AlignCenter, keys);
    painter.restore();
    return width;
}

StatusLook look(ClockStatus status)
{
    switch (status) {
    case ClockStatus::Running:
        return {Tone::Accent, Tone::Selection, "running"_L1};
    case ClockStatus::DueSoon:
        return {Tone::Amber, Tone::AmberTint, "due-soon"_L1};
    case ClockStatus::Overdue:
        return {Tone::Red, Tone::RedTint, "overdue"_L1};
    case ClockStatus::Met:
        return {Tone::Green, Tone::GreenTint, "met"_L1};
    case ClockStatus::MetLate:
        return {Tone::Rust, Tone::RustTint, "met-late"_L1};
    case ClockStatus::Paused:
        return {Tone::Slate, Tone::SlateTint, "paused"_L1};
    case ClockStatus::NoDeadline:
        return {Tone::Text2, Tone::Header, "no-deadline"_L1};
    case ClockStatus::NotStarted:
    case ClockStatus::NotOwed:
        return {Tone::Text2, Tone::Header, "dash"_L1};
    }
    Q_UNREACHABLE_RETURN({});
}

StatusLook look(CaseState state)
{
    switch (state) {
    case CaseState::New:
        return {Tone::Accent, Tone::Selection, "inbox"_L1};
    case CaseState::Acknowledged:
        return {Tone::Accent, Tone::Selection, "reply"_L1};
    case CaseState::Evaluating:
        return {Tone::Accent, Tone::Selection, "scales"_L1};
    case CaseState::Accepted:
        return {Tone::Accent, Tone::Selection, "tick"_L1};
    case CaseState::Fixing:
        return {Tone::Accent, Tone::Selection, "wrench"_L1};
    case CaseState::Released:
        return {Tone::Green, Tone::GreenTint, "box"_L1};
    case CaseState::Disclosed:
        return {Tone::Green, Tone::GreenTint, "megaphone"_L1};
    case CaseState::Declined:
        return {Tone::Text2, Tone::Header, "cross"_L1};
    case CaseState::Duplicate:
        return {Tone::Text2, Tone::Header, "duplicate"_L1};
    case CaseState::Closed:
        return {Tone::Text2, Tone::Header, "met"_L1};
    }
    Q_UNREACHABLE_RETURN({});
}

Tone toneOf(PolicyCategory category)
{
    switch (category) {
    case PolicyCategory::Version:
        return Tone::PolicyVersion;
    case PolicyCategory::Promise:
        return Tone::PolicyPromise;
    case PolicyCategory::Ask:
        return Tone::PolicyAsk;
    case PolicyCategory::Channel:
        return Tone::PolicyChannel;
    case PolicyCategory::Practice:
        return Tone::Slate;
    case PolicyCategory::SafeHarbour:
    case PolicyCategory::NotUnderstood:
        return Tone::Text2;
    }
    Q_UNREACHABLE_RETURN(Tone::Text2);
}

int badgeWidth(const QString &letters)
{
    return QFontMetrics(font(TextSize::Axis, true)).horizontalAdvance(letters) + 2 * Grid;
}

void paintBadge(QPainter &painter, const QRectF &rect, const QString &letters, Tone tone,
                const QPalette &palette)
{
    const QRectF badge(rect.left(), rect.center().y() - BadgeHeight / 2.0, badgeWidth(letters),
                       BadgeHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(tone, palette));
    painter.drawRoundedRect(badge, 3, 3);
    painter.setFont(font(TextSize::Axis, true));
    painter.setPen(colour(Tone::TextOnAccent, palette));
    painter.drawText(badge, Qt::AlignCenter, letters);
    painter.restore();
}

} // namespace Docket::Theme
