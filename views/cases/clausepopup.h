// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/obligation.h"
#include "domain/policy.h"

#include <QFrame>

class QPushButton;

namespace Docket {

/// Why a clock runs: the policy's own sentence, and what met it. A clock that may wait for the
/// reporter is stopped and let go from here, with `P` too. Closes with Esc or a click elsewhere,
/// and deletes itself.
class ClausePopup final : public QFrame
{
    Q_OBJECT

public:
    ClausePopup(const Policy &policy, const Obligation &clock, Instant now, QWidget *parent);

    void showBelow(QWidget *anchor);

Q_SIGNALS:
    void messageRequested(Docket::MessageId id);
    void whatIfRequested();
    /// Stop the clocks of this kind, or let them run on.
    void pauseRequested(Docket::PromiseKind kind);
    void resumeRequested(Docket::PromiseKind kind);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &name);

    QPushButton *m_pause = nullptr; ///< nothing where the clock cannot wait
};

} // namespace Docket
