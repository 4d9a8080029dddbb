// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/casedetail.h"

#include <QList>

class QComboBox;
class QTableWidget;

namespace Docket {

/// The clocks of a case under its own revision and under another one, side by side; on demand the
/// case is put under the other one. Nothing is written before.
class WhatIfDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `policies`: those of the casebook, among them the case's own.
    WhatIfDialog(const CaseDetail &detail, const QList<Policy> &policies, Instant now,
                 QWidget *parent = nullptr);

    void setNow(Instant now) override;

    /// The answer to clocksWanted(); an answer for another revision is dropped.
    void showClocks(PolicyId policy, const QList<Obligation> &clocks);
    /// Asks for the clocks of the revision that is chosen at first, once it is connected.
    void start();

Q_SIGNALS:
    void clocksWanted(Docket::PolicyId policy);
    void submitted(Docket::PolicyId policy);

private:
    void buildTable();
    void choose();
    void fill();
    [[nodiscard]] PolicyId chosen() const;

    CaseDetail m_detail;
    QList<Obligation> m_other;
    bool m_hasOther = false;
    Instant m_now;
    QComboBox *m_policy;
    QTableWidget *m_table;
};

} // namespace Docket
