// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace Docket {

/// A case whose issue stands in a tracker where a robot closes what nobody touches (M-22).
struct IdleIssue
{
    CaseId id;
    QString key;
    QString title;
    QString product;
    QString sourceState;    ///< the tracker's own words, "open"
    Instant lastActivityAt; ///< of the newest message of the issue

    bool operator==(const IdleIssue &) const = default;
};

/// A robot's account, as GitHub spells them: "stale[bot]".
[[nodiscard]] bool isRobot(QStringView handle);

/// When to do something about it: on the 25th day without a word, five before the usual robot
/// speaks of closing it. Nothing for an issue that is closed already.
[[nodiscard]] std::optional<Instant> staleBotReminder(const IdleIssue &issue);

} // namespace Docket
