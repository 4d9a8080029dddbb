// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QAbstractButton>

namespace Docket {

/// A row of the side bar: icon, word, and at the right a count or a key.
class NavButton final : public QAbstractButton
{
    Q_OBJECT

public:
    NavButton(QString icon, const QString &text, QWidget *parent);

    /// `alarm` colours icon and count while the count is not 0.
    void setCount(int count, Theme::Tone alarm = Theme::Tone::Text2);
    /// A key instead of a count.
    void setHint(const QString &keys);

    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_hint;
    int m_count = -1; ///< -1: shows none
    Theme::Tone m_alarm = Theme::Tone::Text2;
};

} // namespace Docket
