// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/assessment.h"

class QComboBox;

namespace Docket {

/// Asks whether the team uses CVSS, or says by words alone how bad something is.
class SeverityMethodDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit SeverityMethodDialog(SeverityMethod method, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(Docket::SeverityMethod method);

private:
    [[nodiscard]] SeverityMethod method() const;
    void validate();

    SeverityMethod m_before;
    QComboBox *m_method;
};

} // namespace Docket
