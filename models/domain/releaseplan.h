// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caserecord.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Docket {

/// A release that a team plans, in which fixes go out (M-13).
struct PlannedRelease
{
    QString product; ///< short name
    QString version;
    Instant at;
    ReleaseKind kind = ReleaseKind::Regular;

    bool operator==(const PlannedRelease &) const = default;
};

/// Storage form: by instant, then by product and version; keys sorted.
[[nodiscard]] QByteArray toJson(const QList<PlannedRelease> &releases);
[[nodiscard]] std::optional<QList<PlannedRelease>> releasesFromJson(const QByteArray &json);

} // namespace Docket
