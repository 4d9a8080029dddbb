// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QComboBox>

namespace Docket {

/// What a message counts as. The kind decides which promise it keeps, so it is written only when
/// somebody chooses it from the open list: a wheel that passes by or an arrow key changes nothing,
/// and letters are left to the page.
class KindBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit KindBox(QWidget *parent = nullptr);

    void setKind(MessageKind kind);

Q_SIGNALS:
    void kindChosen(Docket::MessageKind kind);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Docket
