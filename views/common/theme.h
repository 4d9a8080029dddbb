// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestate.h"
#include "domain/obligation.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QApplication;

// Colours, sizes, fonts and icons, all of them. Nothing else names a colour or a size (LOOK.md).
namespace Docket::Theme {

enum class Role {
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
constexpr int Radius = 4;

/// Sets Fusion, palette and font for the desktop's scheme, and follows it when it changes.
void apply(QApplication &application);

/// For tests and pictures: the given scheme, whatever the desktop says.
void apply(QApplication &application, Scheme scheme);

[[nodiscard]] Scheme schemeOf(const QPalette &palette);
[[nodiscard]] QColor colour(Role role, const QPalette &palette);

enum class TextSize { Axis, Secondary, Default, Value, Title, Count, Empty };

[[nodiscard]] QFont font(TextSize size, bool isBold = false);
[[nodiscard]] QFont monospace(TextSize size = TextSize::Default);

/// A bundled 16 px line icon in the colour of `role`, the desktop theme's is not used: a status
/// must look the same everywhere. Names are files of resources/icons without `.svg`.
[[nodiscard]] QIcon icon(const QString &name, Role role, const QPalette &palette);

/// How a clock status looks: colour role, tint role and icon name.
struct StatusLook
{
    Role colour;
    Role tint;
    QLatin1StringView icon;
};

[[nodiscard]] StatusLook look(ClockStatus status);
[[nodiscard]] StatusLook look(CaseState state);

} // namespace Docket::Theme
