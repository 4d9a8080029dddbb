// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepicture.h"

#include "common/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Timeline {

namespace {

constexpr int FooterHeight = 28;
constexpr int PageWidth = 1200; ///< in the pixels of the window: small print, but all of it

/// On paper and in files the desktop's dark colours are wrong, and nothing is selected.
Scene forPaper(Scene scene)
{
    scene.palette = QPalette(Theme::colour(Theme::Tone::Window, Theme::Scheme::Light));
    scene.selected.reset();
    scene.hasFocus = false;
    scene.scrollY = 0;
    return scene;
}

QByteArray svgOf(const Scene &scene, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(scene.size);
    generator.setViewBox(QRect({}, scene.size));
    generator.setTitle(title);
    QPainter painter(&generator);
    Painter(painter, scene).paint();
    painter.end();
    return bytes;
}

std::optional<QByteArray> pngOf(const Scene &scene)
{
    constexpr int Scale = 2; // sharp on paper and on dense screens
    QImage image(scene.size * Scale, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return std::nullopt;
    }
    image.setDevicePixelRatio(Scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    Painter(painter, scene).paint();
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? std::optional(bytes) : std::nullopt;
}

std::optional<QByteArray> pdfOf(const Scene &scene, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setPageOrientation(QPageLayout::Landscape);
    return printOn(writer, scene, title) ? std::optional(bytes) : std::nullopt;
}

void paintFooter(QPainter &painter, const Scene &scene, const QRect &rect, const QString &title,
                 const QString &page)
{
    painter.setFont(Theme::font(Theme::TextSize::Axis));
    painter.setPen(Theme::colour(Theme::Tone::Text2, scene.palette));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignBottom, title);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignBottom, page);
}

} // namespace

PictureFormat formatOf(const QString &path)
{
    if (path.endsWith(".png"_L1, Qt::CaseInsensitive)) {
        return PictureFormat::Png;
    }
    return path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? PictureFormat::Pdf : PictureFormat::Svg;
}

int heightOf(const std::vector<Row> &rows)
{
    return AxisHeight + (rows.empty() ? 0 : rows.back().top + rows.back().height);
}

int mostHeight(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return 200'000; // some 4,000 lanes, 20 MB
    case PictureFormat::Png:
        return 16'000; // twice that is the most that Qt and browsers draw
    case PictureFormat::Pdf:
        return 200'000;
    }
    Q_UNREACHABLE_RETURN(0);
}

std::optional<QByteArray> pictureOf(Scene scene, PictureFormat format, const QString &title)
{
    scene = forPaper(std::move(scene));
    scene.size.setHeight(heightOf(*scene.rows));
    if (scene.size.height() > mostHeight(format)) {
        return std::nullopt;
    }
    switch (format) {
    case PictureFormat::Svg:
        return svgOf(scene, title);
    case PictureFormat::Png:
        return pngOf(scene);
    case PictureFormat::Pdf:
        return pdfOf(scene, title);
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

bool printOn(QPagedPaintDevice &device, Scene scene, const QString &title)
{
    scene = forPaper(std::move(scene));
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const QRect page = painter.viewport();
    const int width = std::max(PageWidth, scene.size.width());
    scene.scale.secondsPerPixel *= static_cast<double>(scene.size.width() - LaneColumnWidth) /
                                   (width - LaneColumnWidth); // the same range of time
    const double zoom = static_cast<double>(page.width()) / width;
    const int height = static_cast<int>(page.height() / zoom) - FooterHeight;
    const std::vector<Row> &rows = *scene.rows;
    const std::vector<size_t> pages = pagesOf(rows, height - AxisHeight);
    painter.scale(zoom, zoom);
    for (size_t i = 0; i + 1 < pages.size(); ++i) {
        if (i > 0 && !device.newPage()) {
            return false;
        }
        const Row &first = rows[pages[i]];
        const Row &last = rows[pages[i + 1] - 1];
        scene.scrollY = first.top;
        scene.size = {width, std::min(height, AxisHeight + last.top + last.height - first.top)};
        Painter(painter, scene).paint();
        //: %1 is a page's number, %2 how many there are
        paintFooter(painter, scene, QRect(0, height, width, FooterHeight), title,
                    Painter::tr("Page %1 of %2").arg(i + 1).arg(pages.size() - 1));
    }
    return painter.end();
}

std::vector<size_t> pagesOf(const std::vector<Row> &rows, int height)
{
    std::vector<size_t> pages;
    size_t start = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isTooMuch = rows[i].top + rows[i].height - rows[start].top > height;
        if (i > start && isTooMuch) {
            const bool isUnderHeading = i - 1 > start && rows[i - 1].lane < 0;
            pages.push_back(start);
            start = isUnderHeading ? i - 1 : i;
        }
    }
    if (!rows.empty()) {
        pages.push_back(start);
        pages.push_back(rows.size());
    }
    return pages;
}

} // namespace Docket::Timeline
