// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/csvproposal.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace Docket {

/// The tables that a team said something about: what is read by which columns, to change, rename or
/// delete. Nothing is written before the form is confirmed.
class MappingsDialog final : public FormDialog
{
    Q_OBJECT

public:
    MappingsDialog(const QList<CsvMapping> &mappings, CellTimeFn timeOf, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QList<Docket::CsvMapping> &mappings);

private:
    [[nodiscard]] QWidget *buildList();
    void refresh();
    void change();
    void remove();

    QList<CsvMapping> m_mappings;
    QList<CsvMapping> m_before;
    CellTimeFn m_timeOf;
    QTableWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Docket
