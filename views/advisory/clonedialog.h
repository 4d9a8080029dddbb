// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace Docket {

/// Chooses an earlier case whose advisory is the pattern of a new one. Words that are typed must
/// all be in the key, title or product.
class CloneDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Of `earlier`, newest first, as many are listed as anybody reads; typing finds the others.
    CloneDialog(const QString &key, QList<CaseRow> earlier, QWidget *parent = nullptr);

    static constexpr int MostListed = 200;

Q_SIGNALS:
    void chosen(Docket::CaseId from);

private:
    void list();
    void chooseCurrent();

    QList<CaseRow> m_earlier;
    QList<CaseId> m_listed;
    QLineEdit *m_search;
    QTableWidget *m_table;
    QLabel *m_note;
    QPushButton *m_take = nullptr;
};

} // namespace Docket
