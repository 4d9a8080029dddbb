// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace Docket {

class InstantEdit;

/// An instant that may not be known: a box to tick, and the instant beside it.
class OptionalInstantEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionalInstantEdit(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Instant> instant() const;
    void setInstant(const std::optional<Instant> &at);

    /// Where the instant starts when the box is ticked.
    void setNow(Instant now) { m_now = now; }

Q_SIGNALS:
    /// By a person.
    void edited();

private:
    QCheckBox *m_isKnown;
    InstantEdit *m_at;
    Instant m_now;
    bool m_isFilling = false;
};

} // namespace Docket
