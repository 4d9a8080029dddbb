// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/byteinspector.h"

#include "domain/evidence.h"
#include "domain/instant.h"

#include <QStringDecoder>
#include <QtEndian>

#include <bit>
#include <optional>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Kind = InspectedValue::Kind;

template <typename Number>
std::optional<Number> numberAt(QByteArrayView bytes, ByteOrder order)
{
    if (bytes.size() < qsizetype{sizeof(Number)}) {
        return std::nullopt;
    }
    return order == ByteOrder::Little ? qFromLittleEndian<Number>(bytes.data())
                                      : qFromBigEndian<Number>(bytes.data());
}

template <typename Number>
QString integerAt(QByteArrayView bytes, ByteOrder order)
{
    const auto number = numberAt<Number>(bytes, order);
    return number ? QString::number(*number) : QString();
}

template <typename Number, typename Bits>
QString floatAt(QByteArrayView bytes, ByteOrder order)
{
    constexpr int Precision = std::numeric_limits<Number>::max_digits10;
    const auto bits = numberAt<Bits>(bytes, order);
    return bits ? QString::number(double(std::bit_cast<Number>(*bits)), 'g', Precision) : QString();
}

QString character(char32_t code)
{
    constexpr int Digits = 4;
    const QString shown = visibleName(QString::fromUcs4(&code, 1));
    return u"U+%1 %2"_s.arg(QString::number(code, 16).toUpper().rightJustified(Digits, u'0'),
                            shown);
}

QString utf8At(QByteArrayView bytes)
{
    constexpr qsizetype Longest = 4;
    for (qsizetype size = 1; size <= std::min(Longest, bytes.size()); ++size) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(bytes.first(size));
        if (!decoder.hasError() && !text.isEmpty()) {
            return character(text.toUcs4().constFirst());
        }
    }
    return {};
}

QString utf16At(QByteArrayView bytes, ByteOrder order)
{
    const auto high = numberAt<char16_t>(bytes, order);
    if (!high || QChar::isLowSurrogate(*high)) {
        return {};
    }
    if (!QChar::isHighSurrogate(*high)) {
        return character(*high);
    }
    const auto low = numberAt<char16_t>(bytes.sliced(2), order);
    return low && QChar::isLowSurrogate(*low) ? character(QChar::surrogateToUcs4(*high, *low))
                                              : QString();
}

template <typename Number>
QString timeAt(QByteArrayView bytes, ByteOrder order)
{
    constexpr qint64 Year10000 = 253'402'300'800;
    const auto seconds = numberAt<Number>(bytes, order);
    return seconds && *seconds >= 0 && qint64{*seconds} < Year10000 ? toIsoString(Instant{*seconds})
                                                                    : QString();
}

QString textFor(Kind kind, QByteArrayView bytes, ByteOrder order)
{
    switch (kind) {
    case Kind::Unsigned8:
        return integerAt<quint8>(bytes, order);
    case Kind::Signed8:
        return integerAt<qint8>(bytes, order);
    case Kind::Unsigned16:
        return integerAt<quint16>(bytes, order);
    case Kind::Signed16:
        return integerAt<qint16>(bytes, order);
    case Kind::Unsigned32:
        return integerAt<quint32>(bytes, order);
    case Kind::Signed32:
        return integerAt<qint32>(bytes, order);
    case Kind::Unsigned64:
        return integerAt<quint64>(bytes, order);
    case Kind::Signed64:
        return integerAt<qint64>(bytes, order);
    case Kind::Float32:
        return floatAt<float, quint32>(bytes, order);
    case Kind::Float64:
        return floatAt<double, quint64>(bytes, order);
    case Kind::Utf8:
        return utf8At(bytes);
    case Kind::Utf16:
        return utf16At(bytes, order);
    case Kind::Time32:
        return timeAt<qint32>(bytes, order);
    case Kind::Time64:
        return timeAt<qint64>(bytes, order);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QList<InspectedValue> inspected(QByteArrayView bytes, ByteOrder order)
{
    QList<InspectedValue> all;
    for (int kind = 0; kind <= int(Kind::Time64); ++kind) {
        all.append({Kind(kind), textFor(Kind(kind), bytes, order)});
    }
    return all;
}

} // namespace Docket
