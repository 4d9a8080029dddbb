// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/// Text as a tool tip shows it letter by letter, line breaks and spaces included. A tool tip
/// guesses at rich text, and titles, names and policies come from strangers: so it is always rich,
/// and escaped. Empty stays empty, which is no tool tip.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace Docket
