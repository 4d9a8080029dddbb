// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/labels.h"
#include "common/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Docket {

class ElidedLabel;

/// A message in the page, never modal: icon, the object in bold, the reason, the next step, a
/// button if one click does it, and a way to close it. Hidden until something is said.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Notice, Warning, Error };

    explicit Banner(QWidget *parent = nullptr);

    /// `button` names what buttonClicked() will do; empty shows none.
    void showMessage(Kind kind, const Labels::FailureText &text, const QString &button = {});

    /// It cannot be closed: what it says is so until it is hidden.
    void setLasting();
    /// It lies over other parts, with a frame of its own.
    void setFloating();

    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] Labels::FailureText message() const { return m_message; }

Q_SIGNALS:
    void buttonClicked();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();

    Kind m_kind = Kind::Notice;
    Labels::FailureText m_message;
    ElidedLabel *m_object = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_button = nullptr;
    QPushButton *m_close = nullptr;
    bool m_isFloating = false;
};

} // namespace Docket
