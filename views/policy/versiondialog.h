// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/policy.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace Docket {

/// Edits one row of the supported versions.
class VersionDialog final : public FormDialog
{
    Q_OBJECT

public:
    VersionDialog(const VersionRow &row, bool isNew, Instant now, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const Docket::VersionRow &row);

private:
    void validate();
    [[nodiscard]] VersionRow row() const;

    VersionRow m_row;
    QLineEdit *m_pattern;
    QComboBox *m_supported;
    QCheckBox *m_hasEnd;
    QDateEdit *m_end;
};

} // namespace Docket
