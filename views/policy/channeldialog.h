// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/policy.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Docket {

/// Edits what a policy has once: where reports go, whom to ask, whose versions its table has, and
/// how many people read a fix.
class ChannelDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit ChannelDialog(const Policy &policy, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const Docket::Policy &policy);

private:
    void validate();
    [[nodiscard]] QStringList addresses() const;
    [[nodiscard]] Policy policy() const;

    Policy m_policy;
    QComboBox *m_publicIssue;
    QLineEdit *m_addresses;
    QLineEdit *m_issues;
    QLineEdit *m_contact;
    QSpinBox *m_reviewers;
    QLineEdit *m_subject;
    QComboBox *m_scheme;
    QComboBox *m_preReleases;
};

} // namespace Docket
