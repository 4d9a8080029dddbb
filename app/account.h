// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/// Whose account this is, for the history: the full name, else the login, else the number.
[[nodiscard]] QString accountName();

} // namespace Docket
