// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <expected>
#include <optional>

// A picture of a reporter is decoded by a process of its own, which may do nothing else and dies of
// hostile bytes alone. What it may take, and the answer that it gives, are here; nothing in it is
// trusted.
namespace Docket {

/// What is decoded: no format that is drawn by a program in the file (SVG, PDF, EPS).
enum class PictureFormat { Png, Jpeg, Gif, Bmp, Webp };

/// By the first bytes alone, whatever a name or a type claims.
[[nodiscard]] std::optional<PictureFormat> pictureFormat(const QByteArray &bytes);

/// "png", as Qt's readers are called.
[[nodiscard]] QLatin1StringView readerOf(PictureFormat format);

/// What the decoder may use; beyond it is refused before a pixel is made.
struct PictureLimits
{
    static constexpr qsizetype Bytes = 128'000'000; ///< of the file
    static constexpr int Side = 16'384;             ///< pixels
    static constexpr qint64 Pixels = 64LL * 1024 * 1024;
    static constexpr int ShownSide = 4096;                   ///< larger ones are scaled down
    static constexpr qint64 ShownPixels = 8LL * 1024 * 1024; ///< four bytes each cross the pipe
    static constexpr int AllocationMebibytes = 512;          ///< of one image while it is decoded
    static constexpr qint64 AddressSpace = 2LL * 1024 * 1024 * 1024;
    static constexpr int CpuSeconds = 15;
    static constexpr int WallMilliseconds = 30'000;
    static constexpr int Facts = 200;
    static constexpr int FactCharacters = 500; ///< of a name or value
};

enum class PictureFault {
    NotDecoded,   ///< none of the formats
    TooManyBytes, ///< `detail`: how many
    TooLarge,     ///< `width` and `height` are what it claims
    Damaged,      ///< `detail`: the reader's words
    TooExpensive, ///< it asks for more memory or time than is allowed
    NoDecoder,    ///< the program could not be started
    TimedOut,
    Crashed,
    Nonsense, ///< the decoder's answer is none
};

/// Why there is nothing to see.
struct PictureError
{
    PictureFault fault = PictureFault::Damaged;
    int width = 0;
    int height = 0;
    QString detail;

    bool operator==(const PictureError &) const = default;
};

/// Whether a picture of that claim may be decoded.
[[nodiscard]] std::optional<PictureError> refusalOf(int width, int height);

/// The size that is shown: the whole picture in ShownSide and ShownPixels, never larger than it is.
struct PictureSize
{
    int width = 0;
    int height = 0;

    bool operator==(const PictureSize &) const = default;
};

[[nodiscard]] PictureSize shownSize(PictureSize whole);

/// What a picture says of itself.
struct PictureFact
{
    enum class Origin { Text, Exif, Iptc, Xmp, Decoder };

    Origin origin = Origin::Text;
    QString name;
    QString value;

    /// Where a picture was taken: the reporter may not know that it says so.
    [[nodiscard]] bool isPlace() const;

    bool operator==(const PictureFact &) const = default;
};

/// A decoded picture.
struct Picture
{
    PictureFormat format = PictureFormat::Png;
    PictureSize whole;
    PictureSize shown;
    int depth = 0;  ///< bits a pixel
    int frames = 1; ///< the first is shown
    bool hasAlpha = false;
    bool isFenced = false; ///< system calls were filtered too, not only limited
    QByteArray pixels;     ///< RGBA, four bytes a pixel, no padding

    bool operator==(const Picture &) const = default;
};

/// What the decoder answered: a picture or why not, and what the file says of itself in any case.
struct PictureAnswer
{
    std::expected<Picture, PictureError> picture;
    QList<PictureFact> facts;
    int moreFacts = 0;       ///< that were not read
    bool isCutShort = false; ///< the decoder ended before it told all facts

    bool operator==(const PictureAnswer &) const = default;
};

/// The answer as bytes, in two parts, so that a picture arrives although its facts kill the
/// decoder.
[[nodiscard]] QByteArray encodedPicture(const std::expected<Picture, PictureError> &picture);
[[nodiscard]] QByteArray encodedFacts(const QList<PictureFact> &facts);

/// The longest answer that is read.
[[nodiscard]] qsizetype maxAnswerBytes();

/// Reads both parts from an untrusted decoder. PictureFault::Nonsense if the first is not whole; a
/// second one that is not whole is cut short.
[[nodiscard]] PictureAnswer answerFrom(const QByteArray &bytes);

} // namespace Docket
