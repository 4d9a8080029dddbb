// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace Docket {

/// The search field of the menu bar: a magnifier, its key while it is empty, and a search a moment
/// after the last key. Esc empties it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Puts a search there and starts it at once: side bar, "clear the search".
    void search(const QString &typed);

    [[nodiscard]] QSize sizeHint() const override;

    /// Milliseconds without typing before searchRequested().
    static constexpr int Delay = 120;

Q_SIGNALS:
    void searchRequested(const QString &typed);
    /// Enter, or Esc in an empty field: the person wants the list.
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fire();

    QTimer m_timer;
    QString m_last;
};

} // namespace Docket
