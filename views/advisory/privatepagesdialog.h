// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"

#include <QStringList>

class QPlainTextEdit;

namespace Docket {

/// The places that only the team reads, one a line: no advisory may link there.
class PrivatePagesDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit PrivatePagesDialog(const QStringList &places, QWidget *parent = nullptr);

    /// Each once, without scheme and spaces around.
    [[nodiscard]] QStringList places() const;

Q_SIGNALS:
    void submitted(const QStringList &places);

private:
    void validate();

    QPlainTextEdit *m_places;
};

} // namespace Docket
