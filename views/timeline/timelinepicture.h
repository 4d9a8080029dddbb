// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinepainter.h"

#include <QByteArray>

#include <optional>

class QPagedPaintDevice;

// The timeline on paper and in files: all lanes that are shown, in the range of time in view.
namespace Docket::Timeline {

enum class PictureFormat { Svg, Png, Pdf };

/// "png" and "pdf" by the end of the name; anything else is an SVG.
[[nodiscard]] PictureFormat formatOf(const QString &path);

/// The height of a picture with every row, in pixels at 96 dpi.
[[nodiscard]] int heightOf(const std::vector<Row> &rows);

/// The greatest height that a format takes: larger ones nothing can open.
[[nodiscard]] int mostHeight(PictureFormat format);

/// The scene as a light picture of its width with every row; PNG at twice the size. Nothing if it
/// cannot be made. Titles are text in an SVG, so that it can be searched.
[[nodiscard]] std::optional<QByteArray> pictureOf(Scene scene, PictureFormat format,
                                                  const QString &title);

/// The same over as many pages as it needs: whole lanes, the axis on top of each, and below it
/// `title` and the page's number. False if the device gives up.
[[nodiscard]] bool printOn(QPagedPaintDevice &device, Scene scene, const QString &title);

/// The first row of each page and the end of the last one, for pages of this height without axis. A
/// heading stays with its first lane; a row that is too high has a page of its own.
[[nodiscard]] std::vector<size_t> pagesOf(const std::vector<Row> &rows, int height);

} // namespace Docket::Timeline
