// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestate.h"
#include "domain/obligation.h"
#include "domain/policyitems.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QApplication;
class QPainter;

// Colours, sizes, fonts and icons, all of them. Nothing else names a colour or a size (LOOK.md).
namespace Docket::Theme {

/// What a colour is for.
enum class Tone {
    Window,
    Base,
    Alternate,
    Header,
    Line,
    ControlBorder,
    Text,
    Text2,
    Hint,
    Accent,
    TextOnAccent,
    Selection,
    Red,
    RedTint,
    Amber,
    AmberTint,
    Green,
    GreenTint,
    Rust,
    RustTint,
    Slate,
    SlateTint,
    Violet,
    VioletTint,
    PolicyVersion,
    PolicyPromise,
    PolicyAsk,
    PolicyChannel,
};

enum class Scheme { Light, Dark };

/// Steps of the 4 px grid.
constexpr int Grid = 4;
constexpr int PanelPadding = 12;
constexpr int RowHeight = 28;
constexpr int HeaderHeight = 26;
constexpr int IconSize = 16;
constexpr int ClocksBarHeight = 88;
constexpr int JobsBarHeight = 30;
constexpr int SideBarWidth = 208;
constexpr int SideBarMinWidth = 168;
constexpr int Radius = 4;
constexpr int ButtonHeight = 28;
constexpr int SmallButtonHeight = 24; ///< in rows and banners
constexpr int ChipHeight = 20;
constexpr int BannerHeight = 36;
constexpr int SplitterHandle = 5;
constexpr int ScrollBarExtent = 12;
constexpr int CaseListHeight = 316;
constexpr int ThreadRailWidth = 248;
constexpr int FactsWidth = 300; ///< a German date with its zone stands in one line
constexpr int EvidenceTreeWidth = 272;
constexpr int ProblemsHeight = 168;
constexpr int PolicyTextWidth = 608;
constexpr int PolicySideMinWidth = 540; ///< the columns of a promise uncut
constexpr int BadgeHeight = 16;

/// Sets Fusion, palette and font for the desktop's scheme, and follows it when it changes.
void apply(QApplication &application);

/// For tests and pictures: the given scheme, whatever the desktop says.
void apply(QApplication &application, Scheme scheme);

[[nodiscard]] Scheme schemeOf(const QPalette &palette);
[[nodiscard]] QColor colour(Tone tone, const QPalette &palette);
[[nodiscard]] QColor colour(Tone tone, Scheme scheme);

enum class TextSize { Axis, Secondary, Default, Value, Title, Count, Empty };

[[nodiscard]] QFont font(TextSize size, bool isBold = false);
[[nodiscard]] QFont monospace(TextSize size = TextSize::Default);

/// A bundled 16 px line icon in the colour of `tone`, the desktop theme's is not used: a status
/// must look the same everywhere. Names are files of resources/icons without `.svg`.
[[nodiscard]] QIcon icon(const QString &name, Tone tone, const QPalette &palette);

/// The same for actions and buttons: its colour follows the application's palette.
[[nodiscard]] QIcon icon(const QString &name, Tone tone = Tone::Text2);

/// The same as a picture, for painters: `size` in device-independent pixels.
void paintIcon(QPainter &painter, const QRect &rect, QLatin1StringView name, Tone tone,
               const QPalette &palette);

/// 2 px accent with a 1 px gap inside `rect`: what every focusable control draws.
void paintFocusRing(QPainter &painter, const QRect &rect, const QPalette &palette);

/// A key cap ("Ctrl+F"), right-aligned and centred in `rect`; returns the width it took.
int paintKeyCap(QPainter &painter, const QRect &rect, const QString &keys, const QPalette &palette);

/// How a clock status looks: colour tone, tint tone and icon name.
struct StatusLook
{
    Tone colour;
    Tone tint;
    QLatin1StringView icon;

    bool operator==(const StatusLook &) const = default;
};

[[nodiscard]] StatusLook look(ClockStatus status);
[[nodiscard]] StatusLook look(CaseState state);

/// The colour of what a policy's sentence is; never without its letter.
[[nodiscard]] Tone toneOf(PolicyCategory category);

/// How wide paintBadge() paints these letters.
[[nodiscard]] int badgeWidth(const QString &letters);

/// A letter and number on a filled ground ("P1"), from the left and centred in `rect`.
void paintBadge(QPainter &painter, const QRectF &rect, const QString &letters, Tone tone,
                const QPalette &palette);

} // namespace Docket::Theme
