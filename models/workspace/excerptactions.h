// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/excerpt.h"

#include <QString>

namespace Docket {

struct Stores;

// What a person marks in evidence. Each is one transaction with its event in the history of the
// case that has the message; they return that case. Nothing else of a case depends on it.
namespace ExcerptActions {

/// `excerpt` has no id yet, and neither time nor person.
[[nodiscard]] Outcome<CaseId> add(Stores &stores, Excerpt excerpt, Instant at, const QString &by);

/// What is so already is no change.
[[nodiscard]] Outcome<CaseId> change(Stores &stores, ExcerptId id, const ExcerptWords &words,
                                     Instant at, const QString &by);

[[nodiscard]] Outcome<CaseId> remove(Stores &stores, ExcerptId id, Instant at, const QString &by);

} // namespace ExcerptActions

} // namespace Docket
