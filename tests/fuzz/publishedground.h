// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importedadvisory.h"

namespace Docket {

constexpr Instant FuzzNow{1'795'290'120};

/// A case that would publish what was read, long before FuzzNow.
inline AdvisoryGround publishedGround(const ImportedAdvisory &advisory)
{
    AdvisoryGround ground;
    ground.file.key = QStringLiteral("DKT-26-001");
    ground.file.state = CaseState::Disclosed;
    ground.file.releasedAt = ground.file.disclosedAt = Instant{1'500'000'000};
    ground.assessment = advisory.assessment;
    ground.publisher = advisory.publisher;
    return ground;
}

} // namespace Docket
