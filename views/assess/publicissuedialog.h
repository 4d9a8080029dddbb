// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace Docket {

/// A report that is a bug and no vulnerability, as an issue for a public tracker: a person reads
/// and mends it, and copies it. Nothing is sent.
class PublicIssueDialog final : public FormDialog
{
    Q_OBJECT

public:
    PublicIssueDialog(const QString &key, const QString &title, const QString &description,
                      QWidget *parent = nullptr);

    void accept() override;

private:
    void validate();

    QLineEdit *m_title;
    QPlainTextEdit *m_description;
};

} // namespace Docket
