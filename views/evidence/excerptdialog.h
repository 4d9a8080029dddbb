// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/casedetail.h"

class QComboBox;
class QPlainTextEdit;

namespace Docket {

/// Asks what marked lines of a piece say, and which asked-for item they give.
class ExcerptDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `citation` says where: "poc.py:12-20".
    ExcerptDialog(const QString &citation, const ExcerptWords &words, const QList<AskedItem> &asks,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const Docket::ExcerptWords &words);

private:
    QPlainTextEdit *m_note;
    QComboBox *m_standsFor;
};

} // namespace Docket
