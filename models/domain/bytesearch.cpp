// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bytesearch.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype Slice = qsizetype{16} * 1024 * 1024;

QByteArray littleUtf16(const QString &text)
{
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<char16_t>(text.utf16(), text.size(), bytes.data());
    return bytes;
}

/// The bytes that `needle` would take if it began in [from, to).
QByteArrayView placesOf(const QByteArray &needle, QByteArrayView in, qsizetype from, qsizetype to)
{
    const qsizetype end = std::min(in.size(), to + needle.size() - 1);
    return from < end ? in.sliced(from, end - from) : QByteArrayView();
}

std::optional<qsizetype> firstOf(const QByteArray &needle, QByteArrayView in, qsizetype from,
                                 qsizetype to)
{
    const qsizetype at = placesOf(needle, in, from, to).indexOf(needle);
    return at >= 0 ? std::optional(from + at) : std::nullopt;
}

} // namespace

std::optional<ByteSearch> ByteSearch::forBytes(const QString &typed)
{
    QString digits = typed.toLower();
    digits.remove("0x"_L1).remove(R"(\x)"_L1);
    digits.removeIf([](QChar c) { return c.isSpace() || c == u',' || c == u':'; });
    const bool isHex = std::ranges::all_of(
        digits, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (digits.isEmpty() || !isHex || digits.size() % 2 != 0 || digits.size() / 2 > MaxNeedle) {
        return std::nullopt;
    }
    ByteSearch search;
    search.m_needles = {QByteArray::fromHex(digits.toLatin1())};
    return search;
}

std::optional<ByteSearch> ByteSearch::forText(const QString &typed)
{
    if (typed.isEmpty() || typed.size() > MaxNeedle) {
        return std::nullopt;
    }
    ByteSearch search;
    search.m_needles = {typed.toUtf8(), littleUtf16(typed)};
    return search;
}

std::optional<ByteMatch> ByteSearch::first(QByteArrayView in, qsizetype from, qsizetype to) const
{
    std::optional<ByteMatch> best;
    for (const QByteArray &needle : m_needles) {
        const auto at = firstOf(needle, in, from, to);
        if (at && (!best || *at < best->offset)) {
            best = ByteMatch{.offset = *at, .size = needle.size()};
        }
    }
    return best;
}

std::optional<ByteMatch> ByteSearch::last(QByteArrayView in, qsizetype from, qsizetype to) const
{
    std::optional<ByteMatch> best;
    for (const QByteArray &needle : m_needles) {
        const qsizetype at = placesOf(needle, in, from, to).lastIndexOf(needle);
        if (at >= 0 && (!best || from + at > best->offset)) {
            best = ByteMatch{.offset = from + at, .size = needle.size()};
        }
    }
    return best;
}

std::optional<ByteMatch> findNext(const ByteSearch &search, QByteArrayView in, qsizetype from,
                                  const IsStopped &isStopped)
{
    const auto within = [&](qsizetype begin, qsizetype end) -> std::optional<ByteMatch> {
        for (qsizetype at = begin; at < end && !isStopped(); at += Slice) {
            if (const auto match = search.first(in, at, std::min(end, at + Slice))) {
                return match;
            }
        }
        return std::nullopt;
    };
    const qsizetype start = std::clamp<qsizetype>(from, 0, in.size());
    const auto below = within(start, in.size());
    return below ? below : within(0, start);
}

std::optional<ByteMatch> findPrevious(const ByteSearch &search, QByteArrayView in, qsizetype from,
                                      const IsStopped &isStopped)
{
    const auto within = [&](qsizetype begin, qsizetype end) -> std::optional<ByteMatch> {
        for (qsizetype at = end; at > begin && !isStopped(); at -= Slice) {
            if (const auto match = search.last(in, std::max(begin, at - Slice), at)) {
                return match;
            }
        }
        return std::nullopt;
    };
    const qsizetype start = std::clamp<qsizetype>(from, 0, in.size());
    const auto above = within(0, start);
    return above ? above : within(start, in.size());
}

/// Each needle's next place is kept until it is passed: one that is nowhere is not searched for
/// again at each place of another.
ByteMatches findAll(const ByteSearch &search, QByteArrayView in, const IsStopped &isStopped)
{
    ByteMatches all;
    const QList<QByteArray> &needles = search.needles();
    qsizetype at = 0;
    while (at < in.size() && !isStopped()) {
        const qsizetype end = std::min(in.size(), at + Slice);
        QList<qsizetype> next(needles.size(), -1);
        while (at < end) {
            qsizetype nearest = 0;
            for (qsizetype i = 0; i < needles.size(); ++i) {
                if (next.at(i) < at) {
                    next[i] = firstOf(needles.at(i), in, at, end).value_or(end);
                }
                nearest = next.at(i) < next.at(nearest) ? i : nearest;
            }
            const qsizetype offset = next.at(nearest);
            if (offset >= end) {
                at = end;
            } else if (all.offsets.size() >= ByteMatches::MaxMatches) {
                all.hasMore = true;
                return all;
            } else {
                all.offsets.append(offset);
                at = offset + needles.at(nearest).size();
            }
        }
    }
    return all;
}

std::optional<qsizetype> offsetFrom(const QString &typed, qsizetype cursor, qsizetype size)
{
    constexpr int Decimal = 10;
    constexpr int Hexadecimal = 16;
    QString digits = typed.trimmed().toLower();
    digits.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u','; });
    const bool isForward = digits.startsWith(u'+');
    const bool isBackward = digits.startsWith(u'-') || digits.startsWith(u'−');
    if (isForward || isBackward) {
        digits.removeFirst();
    }
    const bool isHex = digits.startsWith("0x"_L1);
    if (isHex) {
        digits = digits.sliced(2);
    }
    if (digits.isEmpty() || !digits.at(0).isLetterOrNumber()) {
        return std::nullopt; // a second sign
    }
    bool isNumber = false;
    const qsizetype number = digits.toLongLong(&isNumber, isHex ? Hexadecimal : Decimal);
    if (!isNumber || number > size) {
        return std::nullopt;
    }
    const qsizetype from = isForward || isBackward ? cursor : 0;
    const qsizetype offset = isBackward ? from - number : from + number;
    return offset >= 0 && offset < size ? std::optional(offset) : std::nullopt;
}

} // namespace Docket
