// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

// Places in bytes of any size: mapped gigabytes are looked at in slices, and nothing is copied.
namespace Docket {

/// Where something was found.
struct ByteMatch
{
    qsizetype offset = 0;
    qsizetype size = 0;

    bool operator==(const ByteMatch &) const = default;
};

/// What is searched for: a row of bytes, or a text as UTF-8 or as UTF-16 with the low byte first.
class ByteSearch final
{
public:
    static constexpr qsizetype MaxNeedle = 4096;

    /// "de ad be ef", "0xdeadbeef", "DEADBEEF", "\xde\xad"; nothing if it is no such thing.
    [[nodiscard]] static std::optional<ByteSearch> forBytes(const QString &typed);
    /// As typed, letter by letter; nothing if it is empty.
    [[nodiscard]] static std::optional<ByteSearch> forText(const QString &typed);

    /// The first (or last) place that begins in [from, to).
    [[nodiscard]] std::optional<ByteMatch> first(QByteArrayView in, qsizetype from,
                                                 qsizetype to) const;
    [[nodiscard]] std::optional<ByteMatch> last(QByteArrayView in, qsizetype from,
                                                qsizetype to) const;

    [[nodiscard]] const QList<QByteArray> &needles() const { return m_needles; }

    bool operator==(const ByteSearch &) const = default;

private:
    QList<QByteArray> m_needles; ///< any of them
};

/// Asked between two slices, some milliseconds apart.
using IsStopped = std::function<bool()>;

/// The next place at or after `from`, else the first of all. Any thread.
[[nodiscard]] std::optional<ByteMatch> findNext(const ByteSearch &search, QByteArrayView in,
                                                qsizetype from, const IsStopped &isStopped);
/// The place before `from`, else the last of all. Any thread.
[[nodiscard]] std::optional<ByteMatch> findPrevious(const ByteSearch &search, QByteArrayView in,
                                                    qsizetype from, const IsStopped &isStopped);

/// Where all places begin; one inside another counts once.
struct ByteMatches
{
    QList<qsizetype> offsets; ///< at most MaxMatches
    bool hasMore = false;

    static constexpr qsizetype MaxMatches = 100'000;
};

[[nodiscard]] ByteMatches findAll(const ByteSearch &search, QByteArrayView in,
                                  const IsStopped &isStopped);

/// An offset as people type it: "1024", "0x400", "+16" or "-0x10" from `cursor`. Nothing if it is
/// no number or not in [0, size).
[[nodiscard]] std::optional<qsizetype> offsetFrom(const QString &typed, qsizetype cursor,
                                                  qsizetype size);

} // namespace Docket
