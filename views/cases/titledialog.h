// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"

class QLineEdit;

namespace Docket {

/// Asks for a better title of a case than the report's subject.
class TitleDialog final : public FormDialog
{
    Q_OBJECT

public:
    TitleDialog(const QString &key, const QString &title, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &title);

private:
    void validate();

    QString m_before;
    QLineEdit *m_title;
};

} // namespace Docket
