// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/actionpart.h"
#include "domain/policy.h"

class QComboBox;

namespace Docket {

/// A report is accepted with a severity, its validity and how it will be addressed (M-7).
class AcceptPart final : public ActionPart
{
    Q_OBJECT

public:
    AcceptPart(const CaseDetail &detail, QObject *parent);

    void build(QWidget *parent, const AddRow &addRow) override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] std::optional<QString> missing() const override;
    void fill(ActionInput &input) const override;

private:
    Severity m_before;
    Decision m_last; ///< what a case that is decided again starts with
    QComboBox *m_severity = nullptr;
    QComboBox *m_validity = nullptr;
    QComboBox *m_approach = nullptr;
    QLineEdit *m_evidence = nullptr;
};

/// A report is declined for a reason, with the policy's words where it has any.
class DeclinePart final : public ActionPart
{
    Q_OBJECT

public:
    DeclinePart(const CaseDetail &detail, QObject *parent);

    void build(QWidget *parent, const AddRow &addRow) override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] std::optional<QString> missing() const override;
    void fill(ActionInput &input) const override;

private:
    void offerClauses();

    Policy m_policy;
    QComboBox *m_reason = nullptr;
    QComboBox *m_clause = nullptr;
    QLineEdit *m_evidence = nullptr;
};

/// Which other case it is about.
class DuplicatePart final : public ActionPart
{
    Q_OBJECT

public:
    DuplicatePart(const CaseDetail &detail, QObject *parent);

    void build(QWidget *parent, const AddRow &addRow) override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] std::optional<QString> missing() const override;
    [[nodiscard]] std::optional<QString> wrong() const override;
    void fill(ActionInput &input) const override;

private:
    QString m_key;
    QString m_ofKey; ///< where it is known already
    QLineEdit *m_other = nullptr;
};

} // namespace Docket
