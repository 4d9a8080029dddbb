// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace Docket {

/// A decoded picture on a checkerboard, fit to the view or larger. It is moved by the arrow keys or
/// the mouse, and zoomed by + and −, 1 (its own size), 0 (fit) or the wheel with Ctrl.
class PictureView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr double Smallest = 0.01;
    static constexpr double Largest = 32;

    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);

    /// Screen pixels for one of the picture, fit or not.
    [[nodiscard]] double zoom() const;

    [[nodiscard]] bool isFit() const { return m_zoom == 0; }

public Q_SLOTS:
    void fit();
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void zoomChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QSize zoomedSize() const;
    void changeZoom(double zoom);
    void updateScrollBars();
    void scrollBy(QPoint by);
    [[nodiscard]] const QImage &scaled();

    QImage m_picture;
    QImage m_scaled;   ///< for a zoom below 1, made at first need
    double m_zoom = 0; ///< 0: fit
    QPoint m_dragged;
};

} // namespace Docket
