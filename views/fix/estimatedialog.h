// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/caserecord.h"

#include <optional>

class QPlainTextEdit;

namespace Docket {

class InstantEdit;

/// Asks by when a fix is to be expected, and why that changes (W-19).
class EstimateDialog final : public FormDialog
{
    Q_OBJECT

public:
    EstimateDialog(const QString &key, const std::optional<Estimate> &before, Instant now,
                   QWidget *parent = nullptr);

    void setNow(Instant now) override;

Q_SIGNALS:
    void submitted(const Docket::Estimate &estimate);

private:
    void validate();

    std::optional<Estimate> m_before;
    Instant m_now;
    InstantEdit *m_fixBy;
    QPlainTextEdit *m_reason;
};

} // namespace Docket
