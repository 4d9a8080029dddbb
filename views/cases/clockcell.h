// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/obligation.h"

#include <QAbstractButton>

namespace Docket {

/// One clock in four lines: name and what binds, icon and value, track, instant. Hovering tells the
/// clause that made it; a click, Space or Enter opens it.
class ClockCell final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ClockCell(QWidget *parent = nullptr);

    void setClock(const Obligation &clock, const Policy &policy, Instant now);

    [[nodiscard]] const Obligation &clock() const { return m_clock; }

    /// Everything about it as plain text: clause, what it says, every instant with its zone.
    [[nodiscard]] const QString &explanation() const { return m_explanation; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintTrack(QPainter &painter, const QRect &track) const;

    Obligation m_clock;
    Instant m_now;
    QString m_binding; ///< "promise 24 h"
    QString m_explanation;
};

} // namespace Docket
