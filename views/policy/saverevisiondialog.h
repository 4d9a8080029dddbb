// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/policydraft.h"

class QDateEdit;
class QLineEdit;

namespace Docket {

/// Says what saving a revision changes, and asks for product and date of a new one. Whoever
/// confirms it has read that clocks will be worked out again.
class SaveRevisionDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `cases`: how many are judged by the revision. `taken`: product and day of those that are
    /// there, lower case with a space between.
    SaveRevisionDialog(PolicyDraft draft, int cases, QStringList taken, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const Docket::Policy &policy);

private:
    void validate();
    [[nodiscard]] Policy policy() const;
    [[nodiscard]] static QString summaryOf(const PolicyDraft &draft, int cases);

    PolicyDraft m_draft;
    QStringList m_taken;
    QLineEdit *m_product;
    QLineEdit *m_title;
    QDateEdit *m_validFrom;
};

} // namespace Docket
