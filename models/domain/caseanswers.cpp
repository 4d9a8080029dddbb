// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caseanswers.h"

#include <algorithm>

namespace Docket {

QList<ItemStanding> standingsOf(const CaseDetail &detail)
{
    const QList<ItemProposal> proposals =
        proposalsOf(detail.policy.asks, reportTexts(detail.messages));
    return standingsOf(detail.policy, proposals, detail.record.items);
}

StatedVersions statedVersions(const CaseDetail &detail)
{
    return detail.record.versions ? *detail.record.versions
                                  : statedVersions(reportTexts(detail.messages), detail.policy);
}

QList<VersionVerdict> verdictsOf(const CaseDetail &detail)
{
    return verdictsOf(detail.policy, statedVersions(detail), {.at = detail.file.receivedAt});
}

std::optional<VersionVerdict> supportedVersion(const CaseDetail &detail)
{
    const QList<VersionVerdict> verdicts = verdictsOf(detail);
    const auto supported =
        std::ranges::find(verdicts, Verdict::Supported, &VersionVerdict::verdict);
    return supported == verdicts.end() ? std::nullopt : std::optional(*supported);
}

QStringList namesOf(const VersionVerdict &verdict, const Policy &policy)
{
    QStringList names{verdict.stated};
    if (verdict.row) {
        names.append(policy.versions.at(*verdict.row).pattern);
    }
    return names;
}

bool lacksRuntime(const Policy &policy, const QList<VersionVerdict> &verdicts)
{
    return subjectOf(policy) == VersionOf::Runtime && !policy.versions.isEmpty() &&
           !std::ranges::contains(verdicts, VersionOf::Runtime, &VersionVerdict::subject);
}

} // namespace Docket
