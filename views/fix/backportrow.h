// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/rowlist.h"
#include "domain/caserecord.h"

class QComboBox;
class QLineEdit;

namespace Docket {

/// A branch, what became of it, and its first fixed version.
class BackportRow final : public FormRow
{
    Q_OBJECT

public:
    explicit BackportRow(QWidget *parent = nullptr);

    [[nodiscard]] static QList<RowList::Caption> captions();

    void setBackport(const Backport &backport);
    [[nodiscard]] Backport backport() const;
    [[nodiscard]] QWidget *firstField() const override;

private:
    QLineEdit *m_branch;
    QComboBox *m_status;
    QLineEdit *m_version;
};

} // namespace Docket
