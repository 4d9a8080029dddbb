// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QIconEngine>
#include <QString>

#include <optional>

namespace Docket::Theme {

/// A bundled SVG in one colour. Nothing is read or rendered until somebody paints it, since a
/// window has some forty of them and shows a dozen; pictures live in QPixmapCache.
class LineIcon final : public QIconEngine
{
public:
    /// Without a scheme it follows the application's palette.
    LineIcon(QString name, Tone tone, std::optional<Scheme> scheme);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                       qreal scale) override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString iconName() override;
    [[nodiscard]] bool isNull() override;

private:
    LineIcon(const LineIcon &) = default;

    QString m_name;
    Tone m_tone;
    std::optional<Scheme> m_scheme;
};

} // namespace Docket::Theme
