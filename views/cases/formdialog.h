// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace Docket {

/// A small form: a sentence on top, fields, what is still missing, and two buttons. Opened with
/// open(); deletes itself when it is closed.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Problem { Missing, Wrong };

    /// Time goes on while a form is open, and some things may not be in the future.
    virtual void setNow(Instant /*now*/) {}

protected:
    FormDialog(const QString &title, const QString &hint, const QString &okText, QWidget *parent);

    /// `field` gets `label` as its accessible name.
    void addRow(const QString &label, QWidget *field);
    /// Says what keeps the form from being complete; OK is disabled until nothing does.
    void setProblem(Problem problem, const QString &text);
    void clearProblem();

private:
    void showProblem(const QString &text);

    QFormLayout *m_form;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace Docket
