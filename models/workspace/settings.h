// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// Names of the casebook's settings, in the table setting.
namespace Docket::Setting {

constexpr QLatin1StringView Calendar("calendar");     ///< BusinessCalendar
constexpr QLatin1StringView Releases("releases");     ///< QList<PlannedRelease>
constexpr QLatin1StringView Templates("templates");   ///< letter templates that the team changed
constexpr QLatin1StringView LastLook("last-look");    ///< the newest case of the last look at Today
constexpr QLatin1StringView Mappings("csv-mappings"); ///< of tables, CsvMapping by name
constexpr QLatin1StringView ImportRules("import-rules");      ///< in their order
constexpr QLatin1StringView RuleCounts("import-rule-counts"); ///< what they caught last

constexpr QLatin1StringView Publisher("publisher"); ///< Publisher of all advisories
constexpr QLatin1StringView AdvisoryTemplates("advisory-templates"); ///< those that a team changed
constexpr QLatin1StringView SeverityBy("severity-method"); ///< SeverityMethod of assessment.h
constexpr QLatin1StringView ExploitationData("exploitation-data"); ///< Snapshots

constexpr QLatin1StringView Matching("matching");          ///< MatchSettings of contentmatcher.h
constexpr QLatin1StringView PrivateHosts("private-hosts"); ///< list of places, see linkreach.h
constexpr QLatin1StringView Clones("clones");              ///< folders of local clones by product

} // namespace Docket::Setting
