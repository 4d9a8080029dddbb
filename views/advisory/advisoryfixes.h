// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <optional>

namespace Docket {

/// What one press of a key does about a finding.
enum class AdvisoryFix {
    GoThere,    ///< only a person knows what to write
    SayUnknown, ///< of an end of a range
    SwapEnds,   ///< of a range
    AddBranch,  ///< a range for it
    TakeName,   ///< the catalogue's, of a weakness
    SwapDates,  ///< of publication and withdrawal
    DateAsCase, ///< of the publication
    SortRevisions,
    HideEntry,   ///< of the timeline
    RemoveWords, ///< that were found
    RemoveReference,
    EscapeHtml,      ///< so that it is read as text
    LinkInstead,     ///< of an image
    WriteToReporter, ///< in the letters
    OpenAssessment,
    WriteReason,  ///< for overriding the gate
    MakeRevision, ///< of what went out
    SpellId,      ///< as others write it
};

/// The fix that fits best; mended() does those that change the draft.
[[nodiscard]] AdvisoryFix fixOf(const AdvisoryFinding &finding);

/// The draft without what was found; nothing where the fix is not one of the draft, or where the
/// draft is no longer what the finding is about.
[[nodiscard]] std::optional<AdvisoryDraft>
mended(const AdvisoryDraft &draft, const AdvisoryFinding &finding, const FixRecord &fix);

/// The same for what the assessment says.
[[nodiscard]] std::optional<Assessment> mended(const Assessment &assessment,
                                               const AdvisoryFinding &finding);

} // namespace Docket
