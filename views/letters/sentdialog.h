// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/sentatdialog.h"
#include "domain/letter.h"

namespace Docket {

/// Asks when a letter was sent; what it counts as is said, not asked.
class SentDialog final : public SentAtDialog
{
    Q_OBJECT

public:
    SentDialog(LetterKind kind, const QString &key, Instant receivedAt, Instant now,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(Docket::Instant at);
};

} // namespace Docket
