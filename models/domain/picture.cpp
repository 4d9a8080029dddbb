// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/picture.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr QByteArrayView PictureMagic = "DKTPICT1";
constexpr QByteArrayView FactsMagic = "DKTFACT1";
constexpr qsizetype NumberBytes = 4;
constexpr quint32 HasAlphaFlag = 1;
constexpr quint32 IsFencedFlag = 2;
constexpr quint32 NoFault = 0; ///< a fault is its number + 1
constexpr int MostFrames = 1'000'000;
constexpr int MostDepth = 128;

void append(QByteArray &to, quint32 number)
{
    std::array<char, NumberBytes> bytes{};
    qToBigEndian(number, bytes.data());
    to.append(bytes.data(), bytes.size());
}

void append(QByteArray &to, int number)
{
    append(to, static_cast<quint32>(number));
}

void append(QByteArray &to, const QString &text)
{
    const QByteArray bytes = text.left(PictureLimits::FactCharacters).toUtf8();
    append(to, static_cast<quint32>(bytes.size()));
    to.append(bytes);
}

/// Reads what was appended; once something is missing it gives zeros and is not whole.
class Reader final
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    [[nodiscard]] QByteArrayView rest() const { return m_bytes; }

    QByteArrayView take(qsizetype size)
    {
        if (size > m_bytes.size()) {
            m_isWhole = false;
            m_bytes = {};
            return {};
        }
        const QByteArrayView taken = m_bytes.first(size);
        m_bytes = m_bytes.sliced(size);
        return taken;
    }

    quint32 number()
    {
        const QByteArrayView taken = take(NumberBytes);
        return taken.isEmpty() ? 0 : qFromBigEndian<quint32>(taken.data());
    }

    /// A number of which more than `most` is nonsense.
    int number(int most)
    {
        const quint32 value = number();
        if (value > static_cast<quint32>(most)) {
            m_isWhole = false;
            return 0;
        }
        return static_cast<int>(value);
    }

    QString text()
    {
        constexpr int BytesPerCharacter = 4;
        const int size = number(PictureLimits::FactCharacters * BytesPerCharacter);
        return QString::fromUtf8(take(size));
    }

private:
    QByteArrayView m_bytes;
    bool m_isWhole = true;
};

PictureAnswer nonsense()
{
    return {.picture = std::unexpected(PictureError{.fault = PictureFault::Nonsense}),
            .facts = {},
            .isCutShort = true};
}

bool isPossible(const Picture &picture)
{
    const auto [width, height] = picture.whole;
    return width > 0 && height > 0 && !refusalOf(width, height) &&
           picture.shown == shownSize(picture.whole);
}

std::optional<Picture> pictureFrom(Reader &reader)
{
    Picture picture;
    picture.format = static_cast<PictureFormat>(reader.number(int(PictureFormat::Webp)));
    picture.whole.width = reader.number(PictureLimits::Side);
    picture.whole.height = reader.number(PictureLimits::Side);
    picture.shown.width = reader.number(PictureLimits::ShownSide);
    picture.shown.height = reader.number(PictureLimits::ShownSide);
    picture.depth = reader.number(MostDepth);
    picture.frames = reader.number(MostFrames);
    const quint32 flags = reader.number();
    picture.hasAlpha = (flags & HasAlphaFlag) != 0;
    picture.isFenced = (flags & IsFencedFlag) != 0;
    if (!reader.isWhole() || !isPossible(picture)) {
        return std::nullopt;
    }
    constexpr qsizetype BytesPerPixel = 4;
    picture.pixels =
        reader.take(BytesPerPixel * picture.shown.width * picture.shown.height).toByteArray();
    return reader.isWhole() ? std::optional(picture) : std::nullopt;
}

void readFacts(Reader &reader, PictureAnswer &answer)
{
    answer.isCutShort = true;
    if (reader.take(FactsMagic.size()) != FactsMagic) {
        return;
    }
    const int count = reader.number(PictureLimits::Facts);
    const int more = reader.number(std::numeric_limits<int>::max());
    for (int i = 0; i < count && reader.isWhole(); ++i) {
        PictureFact fact;
        fact.origin =
            static_cast<PictureFact::Origin>(reader.number(int(PictureFact::Origin::Decoder)));
        fact.name = reader.text();
        fact.value = reader.text();
        if (reader.isWhole()) {
            answer.facts.append(fact);
        }
    }
    answer.moreFacts = more;
    answer.isCutShort = !reader.isWhole();
}

} // namespace

std::optional<PictureFormat> pictureFormat(const QByteArray &bytes)
{
    constexpr qsizetype WebpMark = 8;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n")) {
        return PictureFormat::Png;
    }
    if (bytes.startsWith("\xFF\xD8\xFF")) {
        return PictureFormat::Jpeg;
    }
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        return PictureFormat::Gif;
    }
    if (bytes.startsWith("RIFF") && QByteArrayView(bytes).sliced(4).size() >= WebpMark &&
        QByteArrayView(bytes).sliced(WebpMark).startsWith("WEBP")) {
        return PictureFormat::Webp;
    }
    // Two letters begin many a text; the header's size is there to tell, and is small.
    constexpr qsizetype HeaderSizeAt = 14;
    if (bytes.startsWith("BM") && bytes.size() > HeaderSizeAt + NumberBytes) {
        const auto size = qFromLittleEndian<quint32>(bytes.constData() + HeaderSizeAt);
        constexpr quint32 Smallest = 12; // OS/2's
        constexpr quint32 Largest = 124; // version 5's
        if (size >= Smallest && size <= Largest) {
            return PictureFormat::Bmp;
        }
    }
    return std::nullopt;
}

QLatin1StringView readerOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return "png"_L1;
    case PictureFormat::Jpeg:
        return "jpeg"_L1;
    case PictureFormat::Gif:
        return "gif"_L1;
    case PictureFormat::Bmp:
        return "bmp"_L1;
    case PictureFormat::Webp:
        return "webp"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<PictureError> refusalOf(int width, int height)
{
    if (width > PictureLimits::Side || height > PictureLimits::Side ||
        qint64{width} * height > PictureLimits::Pixels) {
        return PictureError{.fault = PictureFault::TooLarge, .width = width, .height = height};
    }
    return std::nullopt;
}

PictureSize shownSize(PictureSize whole)
{
    const double bySide = double(PictureLimits::ShownSide) / std::max(whole.width, whole.height);
    const double byPixels =
        std::sqrt(double(PictureLimits::ShownPixels) / (double(whole.width) * whole.height));
    const double scale = std::min({1.0, bySide, byPixels});
    const auto scaled = [scale](int side) { return std::max(1, static_cast<int>(side * scale)); };
    return {.width = scaled(whole.width), .height = scaled(whole.height)};
}

bool PictureFact::isPlace() const
{
    return name.contains("GPS"_L1, Qt::CaseInsensitive) ||
           name.contains("Location"_L1, Qt::CaseInsensitive);
}

QByteArray encodedPicture(const std::expected<Picture, PictureError> &picture)
{
    QByteArray bytes(PictureMagic.toByteArray());
    if (!picture) {
        const PictureError &error = picture.error();
        append(bytes, static_cast<quint32>(error.fault) + 1);
        append(bytes, error.width);
        append(bytes, error.height);
        append(bytes, error.detail);
        return bytes;
    }
    append(bytes, NoFault);
    append(bytes, static_cast<quint32>(picture->format));
    append(bytes, picture->whole.width);
    append(bytes, picture->whole.height);
    append(bytes, picture->shown.width);
    append(bytes, picture->shown.height);
    append(bytes, picture->depth);
    append(bytes, std::clamp(picture->frames, 0, MostFrames));
    append(bytes, (picture->hasAlpha ? HasAlphaFlag : 0) | (picture->isFenced ? IsFencedFlag : 0));
    bytes.append(picture->pixels);
    return bytes;
}

QByteArray encodedFacts(const QList<PictureFact> &facts)
{
    const qsizetype count = std::min<qsizetype>(facts.size(), PictureLimits::Facts);
    QByteArray bytes(FactsMagic.toByteArray());
    append(bytes, static_cast<quint32>(count));
    append(bytes, static_cast<quint32>(facts.size() - count));
    for (const PictureFact &fact : facts.first(count)) {
        append(bytes, static_cast<quint32>(fact.origin));
        append(bytes, fact.name);
        append(bytes, fact.value);
    }
    return bytes;
}

qsizetype maxAnswerBytes()
{
    constexpr qsizetype Headers = 1000;
    constexpr qsizetype BytesPerText = qsizetype{4} * PictureLimits::FactCharacters + NumberBytes;
    constexpr qsizetype BytesPerFact = 2 * BytesPerText + 4;
    return Headers + 4 * PictureLimits::ShownPixels + PictureLimits::Facts * BytesPerFact;
}

PictureAnswer answerFrom(const QByteArray &bytes)
{
    Reader reader(bytes);
    if (reader.take(PictureMagic.size()) != PictureMagic) {
        return nonsense();
    }
    PictureAnswer answer;
    const int fault = reader.number(int(PictureFault::Nonsense) + 1);
    if (fault == int(NoFault)) {
        const std::optional<Picture> picture = pictureFrom(reader);
        if (!picture) {
            return nonsense();
        }
        answer.picture = *picture;
    } else {
        PictureError error{.fault = static_cast<PictureFault>(fault - 1)};
        error.width = reader.number(std::numeric_limits<int>::max());
        error.height = reader.number(std::numeric_limits<int>::max());
        error.detail = reader.text();
        if (!reader.isWhole()) {
            return nonsense();
        }
        answer.picture = std::unexpected(error);
    }
    readFacts(reader, answer);
    return answer;
}

} // namespace Docket
