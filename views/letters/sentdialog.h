// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/letter.h"

namespace Docket {

class InstantEdit;

/// Asks when a letter was sent; what it counts as is said, not asked.
class SentDialog final : public FormDialog
{
    Q_OBJECT

public:
    SentDialog(LetterKind kind, const QString &key, Instant receivedAt, Instant now,
               QWidget *parent = nullptr);

    void setNow(Instant now) override;

Q_SIGNALS:
    void submitted(Docket::Instant at);

private:
    void validate();

    Instant m_receivedAt;
    Instant m_now;
    InstantEdit *m_at;
};

} // namespace Docket
