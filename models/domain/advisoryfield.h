// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Docket {

/// A part of an advisory, as the form shows it.
enum class AdvisoryField {
    Title,
    Id,
    Identifiers,
    Related,
    Severity,
    Vectors,
    Weaknesses,
    Affected,
    Description,
    Impact,
    Resolution,
    Mitigation,
    Credits,
    Timeline,
    References,
    Published,
    Revisions,
    Withdrawn,
    Publisher,
    Changelog, ///< nature of the fix and components
    Template,  ///< of the Markdown forms; not of the advisory
};

} // namespace Docket
