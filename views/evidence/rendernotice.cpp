// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/rendernotice.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Docket::RenderNotice)
};

enum class Rendered { No, Page, Html, Svg, Document, Program, Picture };

struct Rule
{
    QLatin1StringView beginning; ///< of the media type
    Rendered kind;
};

constexpr std::array Rules = std::to_array<Rule>({
    {"application/pdf"_L1, Rendered::Page},
    {"application/postscript"_L1, Rendered::Page},
    {"image/x-eps"_L1, Rendered::Page},
    {"text/html"_L1, Rendered::Html},
    {"application/xhtml+xml"_L1, Rendered::Html},
    {"image/svg+xml"_L1, Rendered::Svg},
    {"application/vnd.oasis.opendocument"_L1, Rendered::Document},
    {"application/vnd.openxmlformats-officedocument"_L1, Rendered::Document},
    {"application/vnd.ms-"_L1, Rendered::Document},
    {"application/msword"_L1, Rendered::Document},
    {"application/x-ole-storage"_L1, Rendered::Document},
    {"application/cdfv2"_L1, Rendered::Document},
    {"application/rtf"_L1, Rendered::Document},
    {"text/rtf"_L1, Rendered::Document},
    {"application/x-executable"_L1, Rendered::Program},
    {"application/x-pie-executable"_L1, Rendered::Program},
    {"application/x-sharedlib"_L1, Rendered::Program},
    {"application/x-object"_L1, Rendered::Program},
    {"application/x-core"_L1, Rendered::Program},
    {"application/x-dosexec"_L1, Rendered::Program},
    {"application/x-ms-dos-executable"_L1, Rendered::Program},
    {"application/x-msdownload"_L1, Rendered::Program},
    {"application/vnd.microsoft.portable-executable"_L1, Rendered::Program},
    {"application/x-mach-binary"_L1, Rendered::Program},
    {"application/java-vm"_L1, Rendered::Program},
    {"application/x-java"_L1, Rendered::Program},
    {"application/wasm"_L1, Rendered::Program},
    {"image/png"_L1, Rendered::No}, // these five have a pane of their own
    {"image/jpeg"_L1, Rendered::No},
    {"image/gif"_L1, Rendered::No},
    {"image/bmp"_L1, Rendered::No},
    {"image/x-ms-bmp"_L1, Rendered::No},
    {"image/webp"_L1, Rendered::No},
    {"image/"_L1, Rendered::Picture},
    {"video/"_L1, Rendered::Picture},
    {"audio/"_L1, Rendered::Picture},
});

Rendered kindOf(const QString &detected)
{
    const auto *const rule = std::ranges::find_if(
        Rules, [&](const Rule &candidate) { return detected.startsWith(candidate.beginning); });
    return rule == Rules.end() ? Rendered::No : rule->kind;
}

} // namespace

QString renderNotice(const QString &detected)
{
    switch (kindOf(detected)) {
    case Rendered::No:
        return {};
    case Rendered::Page:
        return Words::tr("A PDF or PostScript file is not rendered here: its bytes, strings and "
                         "header are shown.");
    case Rendered::Html:
        return Words::tr("HTML is not rendered here and nothing of it is fetched: its source is "
                         "shown.");
    case Rendered::Svg:
        return Words::tr("SVG is not drawn here, as it may hold scripts: its source is shown.");
    case Rendered::Document:
        return Words::tr("An office document is not opened here: its bytes and strings are shown.");
    case Rendered::Program:
        return Words::tr("A program is not run here: its bytes, strings and header are shown.");
    case Rendered::Picture:
        return Words::tr("Pictures of this format, sound and film are not decoded: the bytes are "
                         "shown.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Docket
