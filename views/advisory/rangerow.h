// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/rowlist.h"
#include "domain/affected.h"

class QComboBox;
class QLineEdit;

namespace Docket {

/// One affected range: its branch and status, where the fault came in, and where it ends. Each end
/// is a version, or one of the words for what is none.
class RangeRow final : public FormRow
{
    Q_OBJECT

public:
    explicit RangeRow(QWidget *parent = nullptr);

    [[nodiscard]] static QList<RowList::Caption> captions();

    void setRange(const AffectedRange &range);
    [[nodiscard]] AffectedRange range() const;
    [[nodiscard]] QWidget *firstField() const override;
    /// The first end that nobody has stated, else where the range begins.
    [[nodiscard]] QWidget *openField() const;

private:
    enum class Start { Version, First, Unknown };
    enum class End { Fixed, LastAffected, NoFix };

    /// A field above a choice.
    void addColumn(QWidget *above, QWidget *below);
    void enableFields();
    void chosen(QLineEdit *field);
    [[nodiscard]] VersionBound introduced() const;

    AffectedRange m_kept;
    QLineEdit *m_branch;
    QComboBox *m_status;
    QLineEdit *m_introduced;
    QComboBox *m_start;
    QLineEdit *m_fixed;
    QComboBox *m_end;
};

} // namespace Docket
