// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/labels.h"
#include "common/theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace Docket {

class ElidedLabel;

/// A message in the page, never modal: icon, the object in bold, the reason, the next step, a
/// button if one click does it, and a way to close it. Hidden until something is said. What floats
/// shows the first lines of a long list, and the others on demand.
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
    /// It lies over other parts, with a frame of its own. Esc closes it before it does anything
    /// else in `ground` or around it.
    void setFloating(QWidget *ground);

    bool eventFilter(QObject *watched, QEvent *event) override;

    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] Labels::FailureText message() const { return m_message; }

Q_SIGNALS:
    void buttonClicked();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void showReason();
    void dismiss();

    Kind m_kind = Kind::Notice;
    Labels::FailureText m_message;
    ElidedLabel *m_object = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_unfold = nullptr; ///< shows what is cut
    QPushButton *m_button = nullptr;
    QPushButton *m_close = nullptr;
    QPointer<QWidget> m_ground; ///< of what floats
    bool m_isFloating = false;
    bool m_isUnfolded = false;
};

} // namespace Docket
