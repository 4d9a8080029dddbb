// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/csvproposal.h"

#include <QHash>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace Docket {

/// What the field of a mapping is called.
[[nodiscard]] QString csvFieldText(CsvField field);

/// Asks which column of a table holds what. The first rows are on top, with what each column is
/// taken for in its head, so that a wrong proposal is seen before anything is read.
class MappingDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// Of a new table, or, without rows, of a mapping that is there already; `others` are those
    /// whose names are taken. `timeOf` reads a cell as the import will.
    MappingDialog(const TablePreview &table, const CsvMapping &proposed,
                  const QList<CsvMapping> &others, CellTimeFn timeOf, QWidget *parent = nullptr);

    /// What is chosen now.
    [[nodiscard]] CsvMapping mapping() const;

Q_SIGNALS:
    void submitted(const Docket::CsvMapping &mapping);

private:
    [[nodiscard]] QWidget *buildTable();
    [[nodiscard]] QWidget *buildFields();
    void addField(QGridLayout &grid, int row, int side, CsvField field);
    void addCell(QGridLayout &grid, int row, int side, const QString &label, QWidget *field);
    void fill();
    void validate();
    void showColumns();
    /// Says how the first time is read; whether any of the preview's is.
    [[nodiscard]] bool showTime(const CsvMapping &mapping);
    void showNotes(const CsvMapping &mapping);
    [[nodiscard]] QString wrongName(const QString &name) const;

    TablePreview m_table;
    CsvMapping m_before;
    QList<CsvMapping> m_others;
    CellTimeFn m_timeOf;
    QTableWidget *m_rows = nullptr;
    QHash<CsvField, QComboBox *> m_columns;
    QComboBox *m_moreText = nullptr;
    QComboBox *m_timeForm = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_urlPrefix = nullptr;
    QLabel *m_time = nullptr;
    QLabel *m_notes = nullptr;
};

} // namespace Docket
