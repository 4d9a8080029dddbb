// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/instant.h"

#include <optional>

class QRadioButton;

namespace Docket {

class InstantEdit;

/// Asks until when nothing of a case may be published, or that it may be at once.
class EmbargoDialog final : public FormDialog
{
    Q_OBJECT

public:
    EmbargoDialog(const QString &key, const std::optional<Instant> &until, Instant now,
                  QWidget *parent = nullptr);

    void setNow(Instant now) override;

Q_SIGNALS:
    /// Nothing: the embargo is lifted.
    void submitted(const std::optional<Instant> &until);

private:
    void validate();

    std::optional<Instant> m_before;
    Instant m_now;
    QRadioButton *m_isSet;
    QRadioButton *m_isLifted;
    InstantEdit *m_until;
};

} // namespace Docket
