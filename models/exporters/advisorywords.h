// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace Docket {

// The words of what is published. They are English whatever language the window has, and plain
// text: whoever writes Markdown or HTML escapes them.

[[nodiscard]] QLatin1StringView severityWord(Severity severity); ///< "High"; empty if not set
[[nodiscard]] QLatin1StringView roleWord(CreditType type);       ///< "remediation developer"
/// The name, else "an anonymous reporter".
[[nodiscard]] QString thanksName(const PublicCredit &credit);
/// With the role: "Ada Finder (finder)"; an anonymous one has it already.
[[nodiscard]] QString thanksLine(const PublicCredit &credit);
/// As curl's advisories begin the line: "Reported-by", "Patched-by", "Help-by".
[[nodiscard]] QLatin1StringView thanksTrailer(CreditType type);

/// "June 24 2026", in UTC.
[[nodiscard]] QString englishDay(Instant at);

[[nodiscard]] QString introducedText(const VersionBound &introduced);
/// The first fixed version; "after 0.8.0" where only the last affected one is known.
[[nodiscard]] QString fixedText(const AffectedRange &range);
/// "0.7.0 up to, but not including, 0.8.1", with its branch where it has one.
[[nodiscard]] QString rangeText(const AffectedRange &range);
[[nodiscard]] QLatin1StringView statusWord(AffectedStatus status); ///< "not affected"

/// What a CVSS vector comes to, "9.8", and its rating, "Critical"; empty for what is no vector.
[[nodiscard]] QString cvssScoreText(const QString &vector);
[[nodiscard]] QString cvssRatingText(const QString &vector);

/// Versions that have the fix, each once, in the order of the advisory; of the affected ranges.
[[nodiscard]] QStringList fixedVersions(const AffectedProduct &product);
/// Identifiers of the advisory: "CVE-2026-10001", …, and its own id last.
[[nodiscard]] QStringList allNames(const PublicAdvisory &advisory);

} // namespace Docket
