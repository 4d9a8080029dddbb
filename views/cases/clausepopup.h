// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/obligation.h"
#include "domain/policy.h"

#include <QFrame>

namespace Docket {

/// Why a clock runs: the policy's own sentence, and what met it. Closes with Esc or a click
/// elsewhere, and deletes itself.
class ClausePopup final : public QFrame
{
    Q_OBJECT

public:
    ClausePopup(const Policy &policy, const Obligation &clock, Instant now, QWidget *parent);

    void showBelow(QWidget *anchor);

Q_SIGNALS:
    void messageRequested(Docket::MessageId id);
    void whatIfRequested();
};

} // namespace Docket
