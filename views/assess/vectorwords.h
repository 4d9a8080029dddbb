// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cvss.h"

#include <QString>

// Sentences about CVSS vectors, for the form of an assessment.
namespace Docket::VectorWords {

/// "9.8 Critical, CVSS 3.1".
[[nodiscard]] QString score(const CvssVector &vector);

/// How `team` differs from what was claimed: "2.3 lower than claimed; AV: N → L"; of two versions
/// the words say that they cannot be compared. Empty where they are the same.
[[nodiscard]] QString difference(const CvssVector &claimed, const CvssVector &team);

} // namespace Docket::VectorWords
