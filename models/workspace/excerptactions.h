// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caserecord.h"
#include "domain/errors.h"
#include "domain/excerpt.h"

#include <QString>

#include <optional>

namespace Docket {

struct Stores;

/// What a person says with an excerpt: that the report of a case, perhaps of a message that another
/// case has, gives an item.
struct ItemGiven
{
    CaseId caseId;
    ConfirmedItem item;
};

// What a person marks in evidence. Each is one transaction with its event in the history of the
// case that has the message, and with the item that is given by it; they return the first case.
namespace ExcerptActions {

/// `excerpt` has no id yet, and neither time nor person.
[[nodiscard]] Outcome<CaseId> add(Stores &stores, Excerpt excerpt,
                                  const std::optional<ItemGiven> &given, Instant at,
                                  const QString &by);

/// What is so already is no change.
[[nodiscard]] Outcome<CaseId> change(Stores &stores, ExcerptId id, const ExcerptWords &words,
                                     const std::optional<ItemGiven> &given, Instant at,
                                     const QString &by);

[[nodiscard]] Outcome<CaseId> remove(Stores &stores, ExcerptId id, Instant at, const QString &by);

} // namespace ExcerptActions

} // namespace Docket
