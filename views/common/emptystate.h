// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Docket {

/// What a page shows when it has nothing: a bold line, why, and one button that helps.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `button` empty shows none.
    void setTexts(const QString &title, const QString &hint, const QString &button = {});

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace Docket
