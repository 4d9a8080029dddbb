// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/casedetail.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Docket {

class InstantEdit;

/// Asks what an action needs: when it happened, who did it, and a reason, a decline reason or the
/// other case where one is required. It changes nothing itself.
class ActionDialog final : public FormDialog
{
    Q_OBJECT

public:
    ActionDialog(const CaseDetail &detail, CaseAction action, Instant now,
                 QWidget *parent = nullptr);

    void setNow(Instant now) override;

Q_SIGNALS:
    void submitted(const ActionInput &input);

private:
    void buildFields();
    [[nodiscard]] QWidget *firstField() const;
    void validate();
    [[nodiscard]] std::optional<QString> missing() const;
    [[nodiscard]] std::optional<QString> wrong() const;
    [[nodiscard]] bool needsReason() const;
    [[nodiscard]] QString lackingReason() const;
    [[nodiscard]] ActionInput input() const;

    CaseAction m_action;
    QString m_key;
    Instant m_receivedAt;
    Instant m_now;
    bool m_owesAnswer = false; ///< some promise is still open
    std::optional<Instant> m_embargoUntil;
    InstantEdit *m_at = nullptr;
    QLineEdit *m_by = nullptr;
    QComboBox *m_declineReason = nullptr; ///< only for Decline
    QLineEdit *m_duplicateOf = nullptr;   ///< only for MarkDuplicate
    QPlainTextEdit *m_reason = nullptr;
};

} // namespace Docket
