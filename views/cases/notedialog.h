// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"

class QPlainTextEdit;

namespace Docket {

/// Asks for an internal note, which no exporter ever sees.
class NoteDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// Begins with `text`, to be written on.
    explicit NoteDialog(const QString &key, const QString &text = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &text);

private:
    void validate();

    QPlainTextEdit *m_text;
};

} // namespace Docket
