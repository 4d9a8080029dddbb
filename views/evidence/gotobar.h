// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace Docket {

/// A line of a text and, if it was said, a column, both from 1.
struct TextPlace
{
    qint64 line = 1;
    qint64 column = 1;

    bool operator==(const TextPlace &) const = default;
};

/// "120" or "120:8", as compilers write places; nothing for anything else.
[[nodiscard]] std::optional<TextPlace> textPlaceFrom(const QString &text);

/// Ctrl+G: a field for a line's number. Escape closes it, so does going there.
class GoToBar final : public QWidget
{
    Q_OBJECT

public:
    explicit GoToBar(QWidget *parent = nullptr);

    /// `lines`: how many there are.
    void open(qint64 lines);

Q_SIGNALS:
    void placeChosen(const Docket::TextPlace &place);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go();

    QLineEdit *m_field;
    QLabel *m_answer;
};

} // namespace Docket
