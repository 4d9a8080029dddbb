// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/policyitemsmodel.h"

#include <QString>

namespace Docket {

/// A row of the policy page as one sentence: for screen readers, tool tips and tests.
[[nodiscard]] QString wordsOf(const PolicyRow &row);

/// What stands beside a heading: "3 rows, 2 gaps".
[[nodiscard]] QString countOf(const PolicyHeading &heading);

/// "0.6.x is in no row", "V1 and V2 name the same versions and say the same".
[[nodiscard]] QString wordsOf(const VersionRemark &remark);

/// Whether it is more than a remark: versions that a reporter may run and nobody knows.
[[nodiscard]] bool isWarning(const VersionRemark &remark);

/// "Supported", "Supported until 1 Dec 2026", "Not supported".
[[nodiscard]] QString answerOf(const VersionRow &row);

/// What an item of the channel says: "Public issues are against the policy".
[[nodiscard]] QString channelText(const PolicyRow &row);

} // namespace Docket
