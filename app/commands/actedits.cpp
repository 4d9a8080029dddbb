// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/actfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What --set means for the case that was read; its keys are in actfields.cpp.
namespace Docket::Commands {

Result<QList<RecordEdit>> editsOf(const ActFields &fields, const CaseDetail &detail,
                                  const QString &reason)
{
    for (const QString &key : fields.items) {
        if (!std::ranges::contains(detail.policy.asks, key, &AskedItem::key)) {
            QStringList keys;
            for (const AskedItem &asked : detail.policy.asks) {
                keys.append(asked.key);
            }
            return std::unexpected(wrongUsage("item."_L1 + key,
                                              u"the policy does not ask for this"_s,
                                              "it asks for: "_L1 + keys.join(", "_L1)));
        }
    }
    CaseRecord after = detail.record;
    for (const auto &change : fields.record) {
        change(after);
    }
    if (after.conduct.followedGuidelines != detail.record.conduct.followedGuidelines) {
        after.conduct.reason = reason;
    }
    QList<RecordEdit> edits = editsBetween(detail.record, after);
    if (fields.estimate) {
        edits.append(Estimate{.fixBy = *fields.estimate, .reason = reason, .by = {}, .at = {}});
    }
    return edits;
}

std::optional<Decision> decisionOf(const ActFields &fields)
{
    if (fields.decision.isEmpty()) {
        return std::nullopt;
    }
    Decision decision;
    for (const auto &change : fields.decision) {
        change(decision);
    }
    return decision;
}

Result<QList<RecordEdit>> changedDecision(const ActFields &fields, const CaseDetail &detail,
                                          const QString &reason)
{
    if (fields.decision.isEmpty()) {
        return {};
    }
    if (detail.record.decisions.isEmpty()) {
        return std::unexpected(Complaint{Exit::Failed, detail.file.key, u"nothing is decided yet"_s,
                                         u"set this with accept, decline or mark-duplicate"_s});
    }
    Decision decision = detail.record.decisions.last();
    for (const auto &change : fields.decision) {
        change(decision);
    }
    decision.reason = reason.isEmpty() ? decision.reason : reason;
    return QList<RecordEdit>{decision};
}

} // namespace Docket::Commands
