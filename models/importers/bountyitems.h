// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/trackeritems.h"

namespace Docket {

// What the two bounty platforms answer with (FORMATS.md §6, §7). Both use JSON:API: an id, a type,
// attributes and relationships.

/// A HackerOne report, with its activities if they are in it.
[[nodiscard]] TrackerItems hackerOneReport(const QJsonObject &object, const Element &element);
/// An activity of a list: a comment, or what was done.
[[nodiscard]] TrackerItems hackerOneActivity(const QJsonObject &object, const Element &element);
/// A line of the findings export, which has no texts.
[[nodiscard]] TrackerItems hackerOneFinding(const QJsonObject &object, const Element &element);
/// "https://hackerone.com/reports/1337"
[[nodiscard]] QString hackerOneUrl(const QString &id);

[[nodiscard]] TrackerItems bugcrowdSubmission(const QJsonObject &object, const Element &element);
[[nodiscard]] QString bugcrowdRef(const QString &id);

} // namespace Docket
