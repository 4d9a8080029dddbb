// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturechild.h"

#include "domain/picture.h"
#include "picturefacts.h"
#include "picturefence.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageReader>

#include <cstdio>
#include <new>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Decoded = std::expected<Picture, PictureError>;

/// What a reader complains of although it gives a picture: "premature end of JPEG file".
QString complaint;

void keepComplaint(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (complaint.isEmpty()) {
        complaint = text.left(PictureLimits::FactCharacters);
    }
}

/// Readers are plugins, loaded at first need: after the fence nothing can be.
void loadReaders()
{
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Jpeg, PictureFormat::Gif,
                                       PictureFormat::Bmp, PictureFormat::Webp}) {
        QBuffer nothing;
        nothing.open(QIODevice::ReadOnly);
        QImageReader reader(&nothing, readerOf(format).toString().toLatin1());
        reader.setAutoDetectImageFormat(false);
        static_cast<void>(reader.canRead());
    }
    complaint.clear();
}

Decoded failed(PictureFault fault, const QString &detail = {})
{
    return std::unexpected(PictureError{.fault = fault, .detail = detail});
}

void appendTexts(QImageReader &reader, QList<PictureFact> &facts)
{
    const QStringList keys = reader.textKeys();
    for (const QString &key : keys) {
        facts.append({.origin = PictureFact::Origin::Text, .name = key, .value = reader.text(key)});
    }
}

Decoded decoded(QByteArray &bytes, bool isFenced, QList<PictureFact> &facts)
{
    if (bytes.size() > PictureLimits::Bytes) {
        return failed(PictureFault::TooManyBytes, QString::number(bytes.size()));
    }
    const std::optional<PictureFormat> format = pictureFormat(bytes);
    if (!format) {
        return failed(PictureFault::NotDecoded);
    }
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, readerOf(*format).toString().toLatin1());
    reader.setAutoDetectImageFormat(false); // a reader that looks at content asks all plugins
    const QSize size = reader.size();
    if (size.isEmpty()) {
        return failed(PictureFault::Damaged, reader.errorString());
    }
    if (const auto refusal = refusalOf(size.width(), size.height())) {
        return std::unexpected(*refusal);
    }
    Picture picture{.format = *format, .whole = {size.width(), size.height()}};
    picture.shown = shownSize(picture.whole);
    picture.isFenced = isFenced;
    picture.frames = std::max(1, reader.imageCount());
    appendTexts(reader, facts);
    if (picture.shown != picture.whole) {
        reader.setScaledSize({picture.shown.width, picture.shown.height});
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return failed(PictureFault::Damaged,
                      complaint.isEmpty() ? reader.errorString() : complaint);
    }
    picture.depth = image.depth();
    picture.hasAlpha = image.hasAlphaChannel();
    const QSize shown(picture.shown.width, picture.shown.height);
    if (image.size() != shown) { // a header that names another size than the picture has
        image = image.scaled(shown, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    image.convertTo(QImage::Format_RGBA8888);
    if (image.size() != shown) {
        return failed(PictureFault::TooExpensive);
    }
    constexpr qsizetype BytesPerPixel = 4;
    picture.pixels.reserve(BytesPerPixel * shown.width() * shown.height());
    for (int y = 0; y < shown.height(); ++y) {
        picture.pixels.append(reinterpret_cast<const char *>(image.constScanLine(y)),
                              BytesPerPixel * shown.width());
    }
    return picture;
}

bool write(QFile &out, const QByteArray &bytes)
{
    return out.write(bytes) == bytes.size() && out.flush();
}

bool answer(QByteArray bytes, bool isFenced, QFile &out)
{
    QList<PictureFact> facts;
    Decoded picture = failed(PictureFault::TooExpensive);
    try {
        picture = decoded(bytes, isFenced, facts);
    } catch (const std::bad_alloc &) {
        picture = failed(PictureFault::TooExpensive);
    }
    if (!write(out, encodedPicture(picture))) {
        return false;
    }
    picture = failed(PictureFault::NotDecoded); // lets the pixels go
    if (!complaint.isEmpty()) {
        facts.append(
            {.origin = PictureFact::Origin::Decoder, .name = u"Decoder"_s, .value = complaint});
    }
    if (pictureFormat(bytes) && bytes.size() <= PictureLimits::Bytes) {
        facts += PictureFacts::read(bytes);
    }
    return write(out, encodedFacts(facts));
}

} // namespace

int decodePicture()
{
    constexpr int Failed = 3;
    PictureFence::limitResources();
    qInstallMessageHandler(keepComplaint);
    QImageReader::setAllocationLimit(PictureLimits::AllocationMebibytes);
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !out.open(stdout, QIODevice::WriteOnly)) {
        return Failed;
    }
    loadReaders();
    PictureFacts::prepare();
    const bool isFenced = PictureFence::raise();
    return answer(in.read(PictureLimits::Bytes + 1), isFenced, out) ? 0 : Failed;
}

} // namespace Docket
