// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QWidget>

class QDateTimeEdit;
class QLabel;

namespace Docket {

/// A date and time in the person's zone, whose name stands beside it.
class InstantEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit InstantEdit(QWidget *parent = nullptr);

    [[nodiscard]] Instant instant() const;
    void setInstant(Instant at);

    /// Shows and reads the instant in a zone by its IANA name; empty or unknown: in the person's
    /// own.
    void setZone(const QString &name);

    /// The field itself, for labels and tests.
    [[nodiscard]] QDateTimeEdit *field() const { return m_field; }

Q_SIGNALS:
    void edited();

private:
    void updateZone();

    // STYLE.md keeps QDateTime in labels; an editor of local time cannot do without.
    QDateTimeEdit *m_field;
    QLabel *m_zone;
};

} // namespace Docket
