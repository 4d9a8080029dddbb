// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace Docket {

/// Hands a "mailto:" to the desktop's mail client, which shows a draft; anything else is refused.
/// The only thing of Docket that leaves it by itself, and only when a person asked for it (FIELD.md
/// rule 6).
[[nodiscard]] bool openInMailClient(const QUrl &url);

} // namespace Docket
