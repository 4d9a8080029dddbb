// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QString>
#include <QWidget>

namespace Docket {

/// One line of plain text that gives way: cut at the right (or in the middle), in full on hover.
/// For titles, subjects and reasons only; keys, due times and states are never elided.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTone(Theme::Tone tone);
    void setElideMode(Qt::TextElideMode mode);

    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
    Theme::Tone m_tone = Theme::Tone::Text;
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
};

} // namespace Docket
