// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/// For what other programs draw, open or run (PDF, office, HTML, SVG, executables, pictures beyond
/// the five formats): that Docket does not, and what it shows instead. Empty for other types.
/// `detected` is a media type.
[[nodiscard]] QString renderNotice(const QString &detected);

} // namespace Docket
