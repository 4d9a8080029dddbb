// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/casedetail.h"

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace Docket {

class ActionPart;
class InstantEdit;

/// Asks what an action needs: when it happened, who did it, a reason where one is required, and
/// what its ActionPart asks. Says what is still to be kept and what to do about it. It changes
/// nothing itself.
class ActionDialog final : public FormDialog
{
    Q_OBJECT

public:
    ActionDialog(const CaseDetail &detail, CaseAction action, Instant now,
                 QWidget *parent = nullptr);

    void setNow(Instant now) override;
    /// The case as it is by now: its form is open while other things are written.
    void setCase(const CaseDetail &detail);

Q_SIGNALS:
    void submitted(const ActionInput &input);

private:
    void buildFields();
    [[nodiscard]] QWidget *firstField() const;
    void validate();
    [[nodiscard]] std::optional<QString> missing() const;
    [[nodiscard]] std::optional<QString> wrong() const;
    [[nodiscard]] bool needsReason() const;
    /// The reason chosen says that the policy does not support the version.
    [[nodiscard]] bool isUnsupported() const;
    [[nodiscard]] QString lackingReason() const;
    [[nodiscard]] FixRecord fix() const;
    [[nodiscard]] ActionInput input() const;

    CaseAction m_action;
    CaseDetail m_detail;
    Instant m_now;
    QStringList m_supported; ///< of a report to be declined; see supportedVersion()
    ActionPart *m_part;      ///< null where the action asks nothing of its own
    InstantEdit *m_at = nullptr;
    QLineEdit *m_by = nullptr;
    QPlainTextEdit *m_reason = nullptr;
};

} // namespace Docket
