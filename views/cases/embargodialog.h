// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/casedetail.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace Docket {

class InstantEdit;

/// Asks until when nothing of a case may be published, in whose zone and with whom that was agreed;
/// or that it may be published at once.
class EmbargoDialog final : public FormDialog
{
    Q_OBJECT

public:
    EmbargoDialog(const CaseDetail &detail, Instant now, QWidget *parent = nullptr);

    void setNow(Instant now) override;

Q_SIGNALS:
    /// Nothing: the embargo is lifted.
    void submitted(const std::optional<Instant> &until, const EmbargoTerms &terms);

private:
    void buildFields();
    void validate();
    [[nodiscard]] std::optional<Instant> until() const;
    [[nodiscard]] EmbargoTerms terms() const;

    std::optional<Instant> m_before;
    EmbargoTerms m_termsBefore;
    Instant m_now;
    QRadioButton *m_isSet;
    QRadioButton *m_isLifted;
    InstantEdit *m_until;
    QComboBox *m_zone;
    QLineEdit *m_agreedWith;
    QPlainTextEdit *m_quote;
};

} // namespace Docket
