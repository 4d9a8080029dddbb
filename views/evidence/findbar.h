// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Docket {

/// Ctrl+F: a field, the places before and after, and how it went. Escape closes it.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Qt::CaseSensitivity sensitivity() const;
    /// "3 of 17", or why there is none.
    void setAnswer(const QString &answer);
    void setFound(bool isFound);
    /// Without a choice of case, where it means nothing.
    void setCaseShown(bool isShown);
    /// Hides it and forgets what was searched for.
    void reset();

Q_SIGNALS:
    /// While it is written, and when the case is chosen.
    void textChanged(const QString &text);
    /// The next place.
    void findRequested(const QString &text);
    void previousRequested(const QString &text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();

    QLineEdit *m_field;
    QToolButton *m_case;
    QLabel *m_answer;
};

} // namespace Docket
