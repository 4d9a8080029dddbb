// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"

class QCheckBox;
class QSpinBox;

namespace Docket {

/// Asks for how long mails of one sender under one subject are one thread, or whether they are at
/// all. Counts for later imports only.
class MatchingDialog final : public FormDialog
{
    Q_OBJECT

public:
    static constexpr int MostDays = 3650;

    /// 0 days: never. `usualDays` is offered when it was never so far.
    MatchingDialog(int days, int usualDays, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(int days);

private:
    [[nodiscard]] int days() const;
    void validate();

    int m_before;
    QCheckBox *m_isOn;
    QSpinBox *m_days;
};

} // namespace Docket
