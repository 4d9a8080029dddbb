// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/actionpart.h"

class QLabel;

namespace Docket {

/// Which version has the fix, and who read it, where the policy wants to know (M-16).
class ReleasePart final : public ActionPart
{
    Q_OBJECT

public:
    ReleasePart(const CaseDetail &detail, QObject *parent);

    void build(QWidget *parent, const AddRow &addRow) override;
    [[nodiscard]] QWidget *firstField() const override;
    void fill(ActionInput &input) const override;
    void setCase(const CaseDetail &detail) override;

private:
    [[nodiscard]] FixRecord fix() const;
    void count();

    FixRecord m_before;
    int m_needed; ///< reviewers besides the author
    QLineEdit *m_version = nullptr;
    QLineEdit *m_author = nullptr;
    QLineEdit *m_reviewers = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace Docket
