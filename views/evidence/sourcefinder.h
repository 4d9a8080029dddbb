// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcepattern.h"

#include <QObject>

#include <optional>
#include <stop_token>
#include <vector>

namespace Docket {

/// All places of some words in a text: of a small one at once, of a large one by a worker that
/// tells of them as it goes. A new search makes an older one void.
class SourceFinder final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxPlaces = 200'000;    ///< more are not counted
    static constexpr qsizetype SmallBytes = 1'000'000; ///< searched at once

    explicit SourceFinder(QObject *parent = nullptr);
    ~SourceFinder() override;
    Q_DISABLE_COPY_MOVE(SourceFinder)

    void start(const SourceText &text, const QString &needle, Qt::CaseSensitivity sensitivity);
    void stop();

    /// There is something to find, whether or not it is found.
    [[nodiscard]] bool isActive() const { return m_pattern.has_value(); }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// There are more places than are counted.
    [[nodiscard]] bool isCapped() const { return m_isCapped; }

    /// Offsets in bytes of the text, in order.
    [[nodiscard]] const std::vector<qsizetype> &places() const { return m_places; }

    /// Bytes of a place.
    [[nodiscard]] qsizetype size() const { return m_pattern ? m_pattern->size() : 0; }

    /// The first place at or after `offset`, also behind those that are counted.
    [[nodiscard]] std::optional<qsizetype> placeFrom(qsizetype offset) const;

Q_SIGNALS:
    /// More places are known, or all.
    void changed();

private:
    struct Part
    {
        std::vector<qsizetype> places;
        bool isLast = false;
        bool isCapped = false;
    };

    [[nodiscard]] static Part read(const SourcePattern &pattern, qsizetype &from, qsizetype to,
                                   qsizetype room);
    void take(const Part &part);

    std::optional<SourcePattern> m_pattern;
    std::vector<qsizetype> m_places;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    qsizetype m_end = 0;
    bool m_isRunning = false;
    bool m_isCapped = false;
};

} // namespace Docket
