// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/policy.h"

#include <QList>

#include <optional>

namespace Docket {

/// The policy under which a message is received: of the named product, else of the one whose intake
/// address or issue tracker it went to, else of the only product there is. Of a product's revisions
/// the newest that was in force at receipt (FIELD.md rule 4), or the oldest if it came before all.
/// Nothing: no product fits.
[[nodiscard]] std::optional<PolicyId>
choosePolicy(const QList<Policy> &policies, const IncomingMessage &message, const QString &product);

/// A product that promises nothing, for reports that no policy covers.
[[nodiscard]] Policy policyWithoutPromises(const QString &product);

} // namespace Docket
