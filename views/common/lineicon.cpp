// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/lineicon.h"

#include <QColor>
#include <QFile>
#include <QGuiApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket::Theme {

namespace {

QString fileOf(const QString &name)
{
    return u":/docket/icons/"_s + name + u".svg"_s;
}

/// Empty if there is no such icon.
QByteArray svgOf(const QString &name, const QColor &colour)
{
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

// `size` in device pixels.
QPixmap rendered(const QString &name, QRgb colour, const QSize &size)
{
    const QString key =
        u"docket/%1/%2/%3x%4"_s.arg(name).arg(colour).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    if (const QByteArray svg = svgOf(name, QColor::fromRgb(colour)); !svg.isEmpty()) {
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

LineIcon::LineIcon(QString name, Tone tone, std::optional<Scheme> scheme)
    : m_name(std::move(name))
    , m_tone(tone)
    , m_scheme(scheme)
{
}

void LineIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const QPaintEngine *engine = painter->paintEngine();
    if (engine != nullptr && engine->type() != QPaintEngine::Raster) { // paper, a file
        const Scheme scheme = m_scheme.value_or(schemeOf(QGuiApplication::palette()));
        QSvgRenderer(svgOf(m_name, colour(m_tone, scheme))).render(painter, rect);
        return;
    }
    const qreal ratio = painter->device()->devicePixelRatio();
    painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
}

QIconEngine *LineIcon::clone() const
{
    return new LineIcon(*this);
}

QPixmap LineIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap LineIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/,
                               qreal scale)
{
    const Tone tone = mode == QIcon::Disabled ? Tone::ControlBorder : m_tone;
    const Scheme scheme = m_scheme.value_or(schemeOf(QGuiApplication::palette()));
    QPixmap result = rendered(m_name, colour(tone, scheme).rgb(), size);
    result.setDevicePixelRatio(scale);
    return result;
}

QString LineIcon::key() const
{
    return u"docket"_s;
}

QString LineIcon::iconName()
{
    return m_name;
}

bool LineIcon::isNull()
{
    return !QFile::exists(fileOf(m_name));
}

} // namespace Docket::Theme
