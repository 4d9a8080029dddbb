// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sourcefinder.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace Docket {

namespace {

constexpr qsizetype PartBytes = 8'000'000; ///< read by a worker between two reports

} // namespace

SourceFinder::SourceFinder(QObject *parent)
    : QObject(parent)
{
}

SourceFinder::~SourceFinder()
{
    m_stop.request_stop();
}

void SourceFinder::stop()
{
    m_stop.request_stop();
    ++m_generation;
    m_pattern.reset();
    m_places.clear();
    m_isRunning = false;
    m_isCapped = false;
}

void SourceFinder::start(const SourceText &text, const QString &needle,
                         Qt::CaseSensitivity sensitivity)
{
    stop();
    m_pattern.emplace(text, needle, sensitivity);
    m_end = text.end();
    if (m_pattern->isEmpty()) {
        return;
    }
    qsizetype from = text.start();
    if (m_end <= SmallBytes) {
        take(read(*m_pattern, from, m_end, MaxPlaces));
        return;
    }
    m_isRunning = true;
    m_stop = std::stop_source();
    // The finder may be gone when a part is read; its pointer is looked at in its own thread only.
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), context = QPointer<QObject>(this), pattern = *m_pattern, from,
         end = m_end, token = m_stop.get_token(), generation = m_generation]() mutable {
            qsizetype room = MaxPlaces;
            for (bool isLast = false; !isLast && !token.stop_requested();) {
                Part part = read(pattern, from, std::min(from + PartBytes, end), room);
                room -= std::ssize(part.places);
                part.isLast = part.isLast || part.isCapped || from >= end;
                isLast = part.isLast;
                QMetaObject::invokeMethod(
                    qApp,
                    [self, generation, part = std::move(part)] {
                        if (self && self->m_generation == generation) {
                            self->take(part);
                        }
                    },
                    Qt::QueuedConnection);
            }
        });
}

/// What begins in [from, to), at most `room` places; moves `from` on.
SourceFinder::Part SourceFinder::read(const SourcePattern &pattern, qsizetype &from, qsizetype to,
                                      qsizetype room)
{
    Part part;
    while (const auto place = pattern.next(from, to)) {
        if (std::ssize(part.places) == room) {
            part.isCapped = true;
            return part;
        }
        part.places.push_back(*place);
        from = *place + pattern.size();
    }
    from = std::max(from, to);
    return part;
}

void SourceFinder::take(const Part &part)
{
    m_places.insert(m_places.end(), part.places.begin(), part.places.end());
    m_isCapped = part.isCapped;
    m_isRunning = m_isRunning && !part.isLast;
    Q_EMIT changed();
}

std::optional<qsizetype> SourceFinder::placeFrom(qsizetype offset) const
{
    const auto place = std::ranges::lower_bound(m_places, offset);
    if (place != m_places.end()) {
        return *place;
    }
    return m_pattern && m_isCapped ? m_pattern->next(offset) : std::nullopt;
}

} // namespace Docket
