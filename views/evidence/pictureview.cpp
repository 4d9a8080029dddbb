// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/pictureview.h"

#include "common/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

using Theme::Tone;

namespace {

constexpr double ZoomStep = 1.25;
constexpr int SquareSide = 8;
constexpr int KeyStep = 40;

/// What shines through where a picture has nothing.
void paintCheckerboard(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    QPixmap tile(2 * SquareSide, 2 * SquareSide);
    tile.fill(Theme::colour(Tone::Base, palette));
    QPainter tilePainter(&tile);
    const QColor dark = Theme::colour(Tone::Header, palette);
    tilePainter.fillRect(0, 0, SquareSide, SquareSide, dark);
    tilePainter.fillRect(SquareSide, SquareSide, SquareSide, SquareSide, dark);
    tilePainter.end();
    painter.drawTiledPixmap(rect, tile, {});
}

} // namespace

PictureView::PictureView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"pictureView"_s);
    setAccessibleName(tr("Picture"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
}

void PictureView::setPicture(const QImage &picture)
{
    m_picture = picture;
    changeZoom(0);
}

double PictureView::zoom() const
{
    if (m_zoom > 0 || m_picture.isNull()) {
        return m_zoom > 0 ? m_zoom : 1;
    }
    const QSize room = viewport()->size() - QSize(4 * Theme::Grid, 4 * Theme::Grid);
    return std::clamp(std::min(double(room.width()) / m_picture.width(),
                               double(room.height()) / m_picture.height()),
                      Smallest, 1.0);
}

void PictureView::fit()
{
    changeZoom(0);
}

void PictureView::setZoom(double zoom)
{
    changeZoom(std::clamp(zoom, Smallest, Largest));
}

void PictureView::zoomIn()
{
    setZoom(zoom() * ZoomStep);
}

void PictureView::zoomOut()
{
    setZoom(zoom() / ZoomStep);
}

/// The middle stays in the middle.
void PictureView::changeZoom(double zoom)
{
    const double before = this->zoom();
    const QPointF middle(horizontalScrollBar()->value() + viewport()->width() / 2.0,
                         verticalScrollBar()->value() + viewport()->height() / 2.0);
    m_zoom = zoom;
    m_scaled = {};
    updateScrollBars();
    const QPointF moved = middle * (this->zoom() / before);
    horizontalScrollBar()->setValue(static_cast<int>(moved.x()) - viewport()->width() / 2);
    verticalScrollBar()->setValue(static_cast<int>(moved.y()) - viewport()->height() / 2);
    viewport()->update();
    Q_EMIT zoomChanged();
}

QSize PictureView::zoomedSize() const
{
    return (QSizeF(m_picture.size()) * zoom()).toSize().expandedTo({1, 1});
}

void PictureView::updateScrollBars()
{
    const bool isScrolled = m_zoom > 0 && !m_picture.isNull();
    const QSize over = isScrolled ? zoomedSize() - viewport()->size() : QSize(0, 0);
    horizontalScrollBar()->setRange(0, std::max(0, over.width()));
    verticalScrollBar()->setRange(0, std::max(0, over.height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
}

const QImage &PictureView::scaled()
{
    const QSize wanted = zoomedSize();
    if (m_scaled.size() != wanted) {
        m_scaled = m_picture.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return m_scaled;
}

void PictureView::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull()) {
        return;
    }
    QPainter painter(viewport());
    const QSize size = zoomedSize();
    const auto place = [](int room, int side, int scrolled) {
        return side < room ? (room - side) / 2 : -scrolled;
    };
    const QPoint corner(place(viewport()->width(), size.width(), horizontalScrollBar()->value()),
                        place(viewport()->height(), size.height(), verticalScrollBar()->value()));
    const QRect target(corner, size);
    paintCheckerboard(painter, target & viewport()->rect(), palette());
    if (zoom() < 1) {
        painter.drawImage(corner, scaled());
    } else {
        painter.drawImage(target, m_picture); // pixels stay squares
    }
    painter.setPen(Theme::colour(Tone::Line, palette()));
    painter.drawRect(target.adjusted(-1, -1, 0, 0));
    if (hasFocus()) {
        Theme::paintFocusRing(painter, viewport()->rect(), palette());
    }
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    if (isFit()) {
        Q_EMIT zoomChanged();
    }
}

/// A picture has its own background; the style's focus is not painted over it.
bool PictureView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PictureView::scrollBy(QPoint by)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by.y());
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_1:
        setZoom(1);
        break;
    case Qt::Key_0:
        fit();
        break;
    case Qt::Key_Left:
        scrollBy({-KeyStep, 0});
        break;
    case Qt::Key_Right:
        scrollBy({KeyStep, 0});
        break;
    case Qt::Key_Up:
        scrollBy({0, -KeyStep});
        break;
    case Qt::Key_Down:
        scrollBy({0, KeyStep});
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
    } else if (event->angleDelta().y() > 0) {
        zoomIn();
    } else if (event->angleDelta().y() < 0) {
        zoomOut();
    }
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->position().toPoint();
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        const QPoint now = event->position().toPoint();
        scrollBy(m_dragged - now);
        m_dragged = now;
    }
}

} // namespace Docket
