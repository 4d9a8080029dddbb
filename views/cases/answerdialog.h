// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/sentatdialog.h"
#include "domain/message.h"

class QComboBox;
class QPlainTextEdit;

namespace Docket {

/// Asks for an answer that was sent to the reporter elsewhere: what it was for, when, and its
/// words. It meets promises as an imported one does (W-16).
class AnswerDialog final : public SentAtDialog
{
    Q_OBJECT

public:
    AnswerDialog(const QString &key, Instant receivedAt, Instant now, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(Docket::MessageKind kind, Docket::Instant at, const QString &text);

private:
    QComboBox *m_kind;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace Docket
