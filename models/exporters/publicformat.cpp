// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/publicformat.h"

#include "exporters/markdownexporter.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// A name from the id of an advisory, which a person typed: as CSAF 2.0 does it (5.1), so that it
/// has nothing that a file system or a shell takes for something else.
QString fileStem(const PublicAdvisory &advisory)
{
    QString stem;
    for (const QChar c : advisory.id().toLower()) {
        const bool isKept =
            (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-';
        if (isKept) {
            stem += c;
        } else if (!stem.endsWith(u'_')) {
            stem += u'_';
        }
    }
    constexpr qsizetype LongestStem = 100;
    return stem.isEmpty() ? u"advisory"_s : stem.first(std::min(stem.size(), LongestStem));
}

PublicFile markdownFile(const PublicAdvisory &advisory, AdvisoryLayout layout)
{
    return {.fileName = fileStem(advisory) + ".md"_L1,
            .bytes = toMarkdown(advisory, layout),
            .losses = {}};
}

} // namespace

RenderResult render(const PublicAdvisory &advisory, PublicFormat format)
{
    switch (format) {
    case PublicFormat::MarkdownReleaseNote:
        return markdownFile(advisory, AdvisoryLayout::ReleaseNote);
    case PublicFormat::MarkdownStalwart:
        return markdownFile(advisory, AdvisoryLayout::Stalwart);
    case PublicFormat::MarkdownCurl:
    case PublicFormat::MarkdownGhsa:
    case PublicFormat::ReleaseNoteSnippet:
    case PublicFormat::Changelog:
    case PublicFormat::Osv:
    case PublicFormat::Csaf:
    case PublicFormat::CveCna:
        break;
    }
    return std::unexpected(QList<FormatProblem>{});
}

/// The only one that looks into a DraftPreview, besides its maker.
struct ScreenRenderer
{
    [[nodiscard]] static RenderResult render(const DraftPreview &preview, PublicFormat format)
    {
        return Docket::render(preview.m_advisory, format);
    }
};

RenderResult renderForScreen(const DraftPreview &preview, PublicFormat format)
{
    return ScreenRenderer::render(preview, format);
}

QList<PublicFormat> publicFormats()
{
    return {PublicFormat::MarkdownReleaseNote, PublicFormat::MarkdownStalwart};
}

QLatin1StringView toToken(PublicFormat format)
{
    switch (format) {
    case PublicFormat::MarkdownReleaseNote:
        return "markdown"_L1;
    case PublicFormat::MarkdownCurl:
        return "curl"_L1;
    case PublicFormat::MarkdownStalwart:
        return "stalwart"_L1;
    case PublicFormat::MarkdownGhsa:
        return "ghsa"_L1;
    case PublicFormat::ReleaseNoteSnippet:
        return "release-note"_L1;
    case PublicFormat::Changelog:
        return "changelog"_L1;
    case PublicFormat::Osv:
        return "osv"_L1;
    case PublicFormat::Csaf:
        return "csaf"_L1;
    case PublicFormat::CveCna:
        return "cve"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Docket
