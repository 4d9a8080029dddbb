// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QDialog>

class QTableWidget;

namespace Docket {

/// The excerpts of a case, to quote one of them.
class QuoteDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit QuoteDialog(const CaseDetail &detail, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Docket::Excerpt &excerpt);

private:
    void chooseCurrent();

    QList<Excerpt> m_excerpts; ///< by row
    QTableWidget *m_table;
};

} // namespace Docket
