// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturefacts.h"

#include <exception>
#include <exiv2/exiv2.hpp>

using namespace Qt::StringLiterals;

namespace Docket::PictureFacts {

namespace {

constexpr size_t LongValue = 4096; ///< bytes; a maker's note or a thumbnail is told by its size
constexpr qsizetype MostRead = 10'000;

QString valueOf(const Exiv2::Metadatum &datum, const Exiv2::ExifData *exif)
{
    if (datum.size() > LongValue) {
        return u"%1 bytes"_s.arg(datum.size());
    }
    return QString::fromStdString(datum.print(exif)).left(PictureLimits::FactCharacters);
}

/// One that cannot be printed does not keep the others away.
template <typename Data>
void collect(QList<PictureFact> &facts, PictureFact::Origin origin, const Data &data,
             const Exiv2::ExifData *exif)
{
    for (const auto &datum : data) {
        if (facts.size() >= MostRead) {
            return;
        }
        try {
            facts.append({.origin = origin,
                          .name = QString::fromStdString(datum.key()),
                          .value = valueOf(datum, exif)});
        } catch (const std::exception &) {
            facts.append({.origin = origin, .name = u"?"_s, .value = {}});
        }
    }
}

} // namespace

void prepare()
{
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    Exiv2::XmpParser::initialize();
}

QList<PictureFact> read(const QByteArray &bytes)
{
    QList<PictureFact> facts;
    try {
        const auto image =
            Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()),
                                      static_cast<size_t>(bytes.size()));
        image->readMetadata();
        collect(facts, PictureFact::Origin::Exif, image->exifData(), &image->exifData());
        collect(facts, PictureFact::Origin::Iptc, image->iptcData(), nullptr);
        collect(facts, PictureFact::Origin::Xmp, image->xmpData(), nullptr);
        if (!image->comment().empty()) {
            facts.append(
                {.origin = PictureFact::Origin::Text,
                 .name = u"Comment"_s,
                 .value =
                     QString::fromStdString(image->comment()).left(PictureLimits::FactCharacters)});
        }
    } catch (const std::exception &error) {
        facts.append({.origin = PictureFact::Origin::Decoder,
                      .name = u"Metadata"_s,
                      .value = QString::fromUtf8(error.what())});
    }
    return facts;
}

} // namespace Docket::PictureFacts
