// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"

class QLineEdit;

namespace Docket {

/// Asks for the password of a zip of evidence. "infected" is what analysts expect; it keeps
/// scanners from deleting the file and people from opening it by accident, and is no secret.
class ZipDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit ZipDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &password);

private:
    void check();

    QLineEdit *m_password;
};

} // namespace Docket
