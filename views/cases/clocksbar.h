// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/obligation.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Docket {

class ClockCell;

/// The promises to one reporter, the most urgent first: at most five beside each other, the rest
/// behind "+2". One that recurs is there once: as it runs, else as it was last.
class ClocksBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ClocksBar(QWidget *parent = nullptr);

    void setClocks(const QList<Obligation> &clocks, const Policy &policy, Instant now);
    void setNow(Instant now);

    /// By due instant, then those without one, then the met ones, then what is not (or not yet)
    /// owed.
    [[nodiscard]] static QList<Obligation> inOrder(QList<Obligation> clocks, Instant now);

    /// Without the finished periods of promises that recur.
    [[nodiscard]] static QList<Obligation> eachOnce(const QList<Obligation> &clocks, Instant now);

    /// Gives the first clock the focus and opens its clause: `C`.
    void openFirst();

Q_SIGNALS:
    /// The message that kept a promise is wanted.
    void evidenceRequested(Docket::MessageId id);
    /// What would another revision of the policy promise?
    void whatIfRequested();
    void pauseRequested(Docket::PromiseKind kind);
    void resumeRequested(Docket::PromiseKind kind);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void arrange();
    void fillRest(int first);
    void openClause(const Obligation &clock, QWidget *anchor);

    QList<Obligation> m_clocks; ///< in order
    Policy m_policy;
    Instant m_now;
    QList<ClockCell *> m_cells;
    QPushButton *m_more = nullptr;
    QLabel *m_none = nullptr; ///< instead of clocks
};

} // namespace Docket
