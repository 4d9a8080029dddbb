// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hiddencharacters.h"

#include <QString>

// Words for what a text hides.
namespace Docket::HiddenLabels {

/// "3 bidirectional".
[[nodiscard]] QString counted(HiddenKind kind, qint64 count);

/// "3 bidirectional, 1 terminal sequence", in the order of the kinds.
[[nodiscard]] QString summary(const HiddenCharacters &hidden);

/// What one place is: "RIGHT-TO-LEFT OVERRIDE (U+202E)". `source` are the characters there.
[[nodiscard]] QString describe(HiddenKind kind, const QString &source);

} // namespace Docket::HiddenLabels
