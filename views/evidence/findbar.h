// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Docket {

/// Ctrl+F: a field, "Next", and how it went. Escape closes it.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open();
    void setFound(bool isFound);
    /// Hides it and forgets what was searched for.
    void reset();

Q_SIGNALS:
    void findRequested(const QString &text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_field;
    QLabel *m_answer;
};

} // namespace Docket
