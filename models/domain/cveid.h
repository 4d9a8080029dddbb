// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/// "CVE-2026-90001", as CVE's and CSAF's schemas want it: upper case, four digits or more.
[[nodiscard]] bool isCveId(const QString &text);

} // namespace Docket
