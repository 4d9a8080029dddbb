// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QLineEdit;

namespace Docket {

/// The whole text of a line below it, wrapped, while it is longer than the line shows: a vector or
/// an address is read to its end.
class OverflowNote final : public QLabel
{
    Q_OBJECT

public:
    explicit OverflowNote(QLineEdit *line, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QLineEdit *m_line;
};

} // namespace Docket
