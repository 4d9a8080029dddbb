// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Docket {

/// Keeps a part in the lower left corner of another widget, above its contents: when it comes and
/// goes, nothing else moves. It is as wide as it needs to be, up to some, and as high.
class BottomPlace final : public QObject
{
    Q_OBJECT

public:
    /// Both must have the same parent, or `ground` be the parent of `part`.
    BottomPlace(QWidget *part, QWidget *ground);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_part;
    QWidget *m_ground;
};

} // namespace Docket
