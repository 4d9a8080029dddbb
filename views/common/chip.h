// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QString>
#include <QWidget>

namespace Docket {

/// Icon and word: in a tinted pill for case states and filter facts, or bare where a status stands
/// among text. Not focusable; its text is its accessible name.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Tinted, Bare };

    explicit Chip(Shape shape = Shape::Tinted, QWidget *parent = nullptr);

    void setLook(const Theme::StatusLook &look, const QString &text);

    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape;
    Theme::StatusLook m_look{Theme::Tone::Text2, Theme::Tone::Header, {}};
    QString m_text;
};

} // namespace Docket
