// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bytesearch.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Docket {

/// Finds bytes or text among bytes (Ctrl+F), or goes to an offset (Ctrl+G): a field, and how it
/// went. Escape closes it.
class HexFindBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { Find, GoTo };

    explicit HexFindBar(QWidget *parent = nullptr);

    void open(Purpose purpose);
    /// What was typed to find; says why there is none.
    [[nodiscard]] std::optional<ByteSearch> search();
    void say(const QString &text);
    /// Hides it and forgets what was typed.
    void reset();

Q_SIGNALS:
    void findRequested(bool isForward);
    void offsetRequested(const QString &typed);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void close();

    Purpose m_purpose = Purpose::Find;
    QComboBox *m_kind;
    QLineEdit *m_needle;
    QLineEdit *m_offset;
    QWidget *m_findButtons;
    QLabel *m_answer;
};

} // namespace Docket
