// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/detectedtypes.h"

#include "domain/detectedtype.h"
#include "domain/numberedevidence.h"

namespace Docket::Commands {

DetectedTypes detectedTypes(const Workspace &workspace, const CaseDetail &detail)
{
    DetectedTypes types;
    for (const NumberedEvidence &piece : numberedEvidence(detail)) {
        if (!piece.item.attachmentId) {
            continue;
        }
        if (const auto bytes = workspace.evidence(piece.item)) {
            types.insert(*piece.item.attachmentId, detectedType(*bytes));
        }
    }
    return types;
}

} // namespace Docket::Commands
