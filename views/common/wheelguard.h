// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Docket {

/// Lets the wheel change a field's value only while the field has the focus: else somebody scrolls
/// a page, the field comes under the pointer, and a date or a choice is another one unseen. The
/// wheel then scrolls what the field stands in. Owned by the field.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Docket
