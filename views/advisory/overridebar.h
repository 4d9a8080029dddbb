// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QWidget>

class QLineEdit;

namespace Docket {

/// A line below the gate: the reason for publishing all the same. Hidden until it is asked for.
class OverrideBar final : public QWidget
{
    Q_OBJECT

public:
    explicit OverrideBar(QWidget *parent = nullptr);

    /// What lets a draft out that has this problem, which canOverride(): its own way, or a reason.
    [[nodiscard]] static QString wayOut(AdvisoryProblem problem);

    /// Without spaces around it; empty when none was written.
    [[nodiscard]] QString reason() const;
    /// Shows it, with the cursor in it.
    void open();
    /// Forgets the reason and hides it.
    void dismiss();

Q_SIGNALS:
    void submitted();

private:
    QLineEdit *m_reason;
};

} // namespace Docket
