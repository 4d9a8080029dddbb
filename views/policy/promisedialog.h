// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/policy.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Docket {

/// Edits a promise: what, within what time, how binding, from when, on what condition.
class PromiseDialog final : public FormDialog
{
    Q_OBJECT

public:
    PromiseDialog(Promise promise, bool isNew, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const Docket::Promise &promise);

private:
    /// What the time is counted in; nothing is no deadline.
    enum class Unit { None, Hours, Days, BusinessDays };

    void buildFields();
    void addThresholds();
    void fill();
    void validate();
    [[nodiscard]] Promise promise() const;
    [[nodiscard]] Unit unit() const;

    Promise m_promise;
    QComboBox *m_kind;
    QPlainTextEdit *m_clauses;
    QSpinBox *m_time;
    QComboBox *m_unit;
    QComboBox *m_modality;
    QComboBox *m_start;
    QCheckBox *m_condition;
    QSpinBox *m_warn;
    QSpinBox *m_escalate;
    QLineEdit *m_assumption;
};

} // namespace Docket
