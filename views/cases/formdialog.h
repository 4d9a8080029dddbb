// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QDialog>

class QFormLayout;
class QPushButton;

namespace Docket {

class ToneLabel;

/// A small form: a sentence on top, fields, what is still missing, and two buttons. Opened with
/// open(); stays until what it says is written, so that nothing that was typed is lost, and deletes
/// itself when it is closed.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Problem { Missing, Wrong };

    /// Time goes on while a form is open, and some things may not be in the future.
    virtual void setNow(Instant /*now*/) {}

    /// The answer to what was submitted: closes the form, or lets the person try again.
    void finish(bool isWritten);

    /// OK: submits, and waits for finish().
    void accept() override;

Q_SIGNALS:
    void confirmed();

protected:
    FormDialog(const QString &title, const QString &hint, const QString &okText, QWidget *parent);

    /// `field` gets `label` as its accessible name.
    void addRow(const QString &label, QWidget *field);
    /// A part that is as wide as the form and says itself what it is.
    void addWide(QWidget *part);
    /// Says what keeps the form from being complete; OK is disabled until nothing does.
    void setProblem(Problem problem, const QString &text);
    void clearProblem();

private:
    void showProblem(const QString &text);

    QFormLayout *m_form;
    ToneLabel *m_problem;
    QPushButton *m_ok;
    bool m_isWaiting = false;
};

} // namespace Docket
