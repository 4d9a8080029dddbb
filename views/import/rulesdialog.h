// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrule.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Docket {

/// The rules of imports, one a line, in their order; beside them what each caught last.
class RulesDialog final : public QDialog
{
    Q_OBJECT

public:
    RulesDialog(const ImportRules &rules, RuleCounts counts, QWidget *parent);

Q_SIGNALS:
    void submitted(const Docket::ImportRules &rules);

private:
    void check();

    QPlainTextEdit *m_lines;
    QLabel *m_counts;
    QLabel *m_problem;
    QPushButton *m_save = nullptr;
    RuleCounts m_caught;
    ImportRules m_rules; ///< of the lines, if all are rules
};

} // namespace Docket
