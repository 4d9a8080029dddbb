// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/picturewords.h"

#include "common/labels.h"
#include "domain/evidence.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Docket::PictureWords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Docket::PictureWords)
};

} // namespace

QString failure(const PictureError &error)
{
    const QLocale locale;
    switch (error.fault) {
    case PictureFault::NotDecoded:
        return Words::tr("Only PNG, JPEG, GIF, BMP and WebP are decoded.");
    case PictureFault::TooManyBytes:
        //: %1 and %2 are sizes: "128 MB"
        return Words::tr("The file has %1; at most %2 are decoded.")
            .arg(Labels::bytes(error.detail.toLongLong()), Labels::bytes(PictureLimits::Bytes));
    case PictureFault::TooLarge:
        return Words::tr("It claims %1 × %2 pixels; at most %3 on a side and 64 megapixels are "
                         "decoded.")
            .arg(locale.toString(error.width), locale.toString(error.height),
                 locale.toString(PictureLimits::Side));
    case PictureFault::Damaged:
        return error.detail.isEmpty()
                   ? Words::tr("It is damaged, or not whole.")
                   //: %1 are the words of the program that reads pictures
                   : Words::tr("It is damaged, or not whole: %1").arg(visibleName(error.detail));
    case PictureFault::TooExpensive:
        return Words::tr("Decoding it takes more memory or time than a picture is given.");
    case PictureFault::NoDecoder:
        return Words::tr("The program that decodes pictures could not be started.");
    case PictureFault::TimedOut:
        return Words::tr("The program that decodes pictures did not answer in %n second(s), and "
                         "was stopped.",
                         nullptr, PictureLimits::WallMilliseconds / 1000);
    case PictureFault::Crashed:
        return Words::tr("The program that decodes pictures ended over it. It is apart from this "
                         "window, so that nothing else was touched; be wary of this file.");
    case PictureFault::Nonsense:
        return Words::tr("The answer of the program that decodes pictures makes no sense; be wary "
                         "of this file.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString format(PictureFormat format)
{
    return format == PictureFormat::Webp ? u"WebP"_s : QString(readerOf(format)).toUpper();
}

QString origin(const PictureFact &fact)
{
    if (fact.isPlace()) {
        //: of what a picture says of itself: where it was taken
        return Words::tr("Place");
    }
    switch (fact.origin) {
    case PictureFact::Origin::Text:
        //: of what a picture says of itself: words that somebody wrote into it
        return Words::tr("Text");
    case PictureFact::Origin::Exif:
        return u"Exif"_s;
    case PictureFact::Origin::Iptc:
        return u"IPTC"_s;
    case PictureFact::Origin::Xmp:
        return u"XMP"_s;
    case PictureFact::Origin::Decoder:
        //: of what is known of a picture: what the program that reads it complains of
        return Words::tr("Decoder");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Docket::PictureWords
