// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <algorithm>

namespace Docket::Testing {

/// Whether anything in the picture is clearly red, green or blue, as highlighted code is.
inline bool hasHue(const QImage &image)
{
    constexpr int Grey = 100;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const auto [low, high] = std::minmax({qRed(pixel), qGreen(pixel), qBlue(pixel)});
            if (high - low > Grey) {
                return true;
            }
        }
    }
    return false;
}

} // namespace Docket::Testing
