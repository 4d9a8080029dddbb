// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "domain/versionverdict.h"

#include <QList>
#include <QString>

namespace Docket {

/// A version that a report says is affected, and where.
struct FoundVersion
{
    QString text; ///< as it is written there
    VersionOf subject = VersionOf::Product;
    EvidencePlace place;

    bool operator==(const FoundVersion &) const = default;
};

/// Every version in the texts, each once, in order: numbers that stand alone or behind the
/// product's name, the word "version" or a `v`; the runtime's behind its name, where the policy's
/// table is of a runtime. Versions of other programs, addresses, dates and what is quoted or in a
/// block of code are left out.
[[nodiscard]] QList<FoundVersion> foundVersions(const QList<ReportText> &reports,
                                                const Policy &policy);

/// The same as a record has them: what is shown until a person corrects it.
[[nodiscard]] StatedVersions statedVersions(const QList<ReportText> &reports, const Policy &policy);

} // namespace Docket
