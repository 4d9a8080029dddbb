// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/complaint.h"
#include "domain/casedetail.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Docket::Commands {

/// What `docket act` sets, as --set says it. The parts of a record are replaced as a whole, so that
/// what is said of them waits until the case is read.
struct ActFields
{
    FieldChanges fields;
    std::optional<DeclineReason> declineReason;
    QString duplicateOfKey;
    QString product;  ///< of assign
    QString revision; ///< likewise: a date, or a number
    std::optional<Instant> estimate;
    QStringList items; ///< asked-for items that are named
    QList<std::function<void(Decision &)>> decision;
    QList<std::function<void(CaseRecord &)>> record;

    /// Whether anything is set that goes with `set` and with the steps.
    [[nodiscard]] bool hasChanges() const;

    [[nodiscard]] bool namesAPolicy() const { return !product.isEmpty() || !revision.isEmpty(); }
};

/// Reads one KEY=VALUE.
[[nodiscard]] Result<void> readField(ActFields &to, const QString &field);

/// The keys of --set, for the help and for complaints.
[[nodiscard]] QString fieldKeys();

/// The edits that they are for this case. `reason` goes with what needs one: guidelines that were
/// not followed, an estimate. Complains about items that the policy does not ask for.
[[nodiscard]] Result<QList<RecordEdit>> editsOf(const ActFields &fields, const CaseDetail &detail,
                                                const QString &reason);

/// The decision that a step is, if anything was said of it.
[[nodiscard]] std::optional<Decision> decisionOf(const ActFields &fields);

/// The decision that stands, changed; complains where nothing is decided yet.
[[nodiscard]] Result<QList<RecordEdit>>
changedDecision(const ActFields &fields, const CaseDetail &detail, const QString &reason);

} // namespace Docket::Commands
