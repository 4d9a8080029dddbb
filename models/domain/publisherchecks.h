// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publisher.h"

#include <optional>

namespace Docket {

/// What a publisher cannot be. What is empty only keeps some forms from being made.
enum class PublisherProblem {
    NamespaceNoPage,     ///< no http or https address
    ContactNoAddress,    ///< no way to reach anybody: no address, page or number in it
    OrgIdNoUuid,         ///< no UUID of version 4, which is what a CNA has
    ShortNameNotFitting, ///< not of 2 to 32 characters (CVE, shortName)
    IdPrefixNoPrefix,    ///< not letters and digits, with "-" and "_" between
};

/// The first thing that is wrong with it. What stands in `kept` already is not asked about: it
/// keeps nobody from changing something else.
[[nodiscard]] std::optional<PublisherProblem> problemOf(const Publisher &publisher,
                                                        const Publisher &kept = {});

} // namespace Docket
