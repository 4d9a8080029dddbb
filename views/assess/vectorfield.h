// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Docket {

class ToneLabel;

/// A CVSS vector to type or paste, its score or what is wrong with it below, and the button that
/// opens the dialog of all metrics.
class VectorField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the line; its button is `name`Score, its words `name`Words.
    VectorField(const QString &name, QWidget *parent);

    [[nodiscard]] QString text() const; ///< without blanks around it
    void setText(const QString &text);
    [[nodiscard]] bool isWrong() const; ///< a text that is no vector

Q_SIGNALS:
    void edited(); ///< by a person
    void scoreRequested();

private:
    void judge();

    QLineEdit *m_line;
    QPushButton *m_score;
    ToneLabel *m_words;
};

} // namespace Docket
