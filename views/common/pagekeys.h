// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace Docket {

/// A plain letter, which a list leaves to its page (J, K, H, …) instead of searching for it. With
/// Ctrl or Alt it is the list's own: Ctrl+C copies.
[[nodiscard]] bool isPageLetter(const QKeyEvent &event);

} // namespace Docket
