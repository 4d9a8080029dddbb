// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/publicformat.h"

#include "exporters/advisorytemplate.h"
#include "exporters/csafexporter.h"
#include "exporters/cveexporter.h"
#include "exporters/osvexporter.h"

#include <QHash>

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

/// Several forms are Markdown: each has a name of its own, so that all fit into one folder.
QString markdownName(const PublicAdvisory &advisory, PublicFormat format)
{
    switch (format) {
    case PublicFormat::MarkdownReleaseNote:
        return fileStem(advisory) + ".md"_L1;
    case PublicFormat::MarkdownCurl:
    case PublicFormat::MarkdownStalwart:
    case PublicFormat::MarkdownGhsa:
    case PublicFormat::ReleaseNoteSnippet:
    case PublicFormat::Changelog:
        return fileStem(advisory) + u'-' + toToken(format) + ".md"_L1;
    case PublicFormat::Osv:
    case PublicFormat::Csaf:
    case PublicFormat::CveCna:
        break;
    }
    Q_UNREACHABLE_RETURN({});
}

/// What a Markdown form leaves out whatever its advisory has.
QList<FormatLoss> markdownLosses(const PublicAdvisory &advisory, PublicFormat format)
{
    QList<FormatLoss> losses;
    const auto add = [&losses](bool isLost, AdvisoryField field) {
        if (isLost) {
            losses.append({.field = field, .detail = {}});
        }
    };
    const bool isShort =
        format == PublicFormat::ReleaseNoteSnippet || format == PublicFormat::Changelog;
    const bool isChangelog = format == PublicFormat::Changelog;
    add(!advisory.related().isEmpty(), AdvisoryField::Related);
    add(format == PublicFormat::MarkdownGhsa && !advisory.title().isEmpty(), AdvisoryField::Title);
    add(isChangelog, AdvisoryField::Title);
    add(isShort && !advisory.vectors().isEmpty(), AdvisoryField::Vectors);
    add(isShort && !advisory.weaknesses().isEmpty(), AdvisoryField::Weaknesses);
    add(isChangelog && !advisory.affected().isEmpty(), AdvisoryField::Affected);
    add(isChangelog && !advisory.description().isEmpty(), AdvisoryField::Description);
    add(isShort && !advisory.impact().isEmpty(), AdvisoryField::Impact);
    add(isChangelog && !advisory.resolution().isEmpty(), AdvisoryField::Resolution);
    add(isShort && !advisory.mitigation().isEmpty(), AdvisoryField::Mitigation);
    add(isChangelog && !advisory.thanks().isEmpty(), AdvisoryField::Credits);
    add(isShort && !advisory.timeline().isEmpty(), AdvisoryField::Timeline);
    add(isShort && !advisory.references().isEmpty(), AdvisoryField::References);
    add(isShort && advisory.revisions().size() > 1, AdvisoryField::Revisions);
    add(isChangelog && advisory.withdrawnAt().has_value(), AdvisoryField::Withdrawn);
    return losses;
}

/// The field of the form whose emptiness leaves a hole in a text.
AdvisoryField fieldOf(const QString &value)
{
    if (value == "nature"_L1 || value == "components"_L1) {
        return AdvisoryField::Changelog;
    }
    static const QHash<QString, AdvisoryField> fields{
        {u"title"_s, AdvisoryField::Title},
        {u"description"_s, AdvisoryField::Description},
        {u"impact"_s, AdvisoryField::Impact},
        {u"resolution"_s, AdvisoryField::Resolution},
        {u"mitigation"_s, AdvisoryField::Mitigation},
        {u"severity"_s, AdvisoryField::Severity},
        {u"cve"_s, AdvisoryField::Identifiers},
        {u"publisher"_s, AdvisoryField::Publisher},
        {u"contact"_s, AdvisoryField::Publisher},
    };
    return fields.value(value, AdvisoryField::Template);
}

FormatProblem problemOf(const LetterError &error)
{
    if (error.fault == LetterFault::NothingToSend) {
        return {.field = fieldOf(error.detail),
                .rule = u"empty value"_s,
                .place = {},
                .detail = error.detail};
    }
    return {.field = AdvisoryField::Template,
            .rule = u"template"_s,
            .place = error.line > 0 ? "line "_L1 + QString::number(error.line) : QString(),
            .detail = error.detail};
}

RenderResult markdownFile(const PublicAdvisory &advisory, PublicFormat format,
                          const AdvisoryTemplates &templates)
{
    const QString token = toToken(format);
    const QString text = templates.value(token, originalAdvisoryTemplates().value(token));
    return fillAdvisory(advisory, format, text)
        .transform([&](const QByteArray &bytes) {
            return PublicFile{.fileName = markdownName(advisory, format),
                              .bytes = bytes,
                              .losses = markdownLosses(advisory, format)};
        })
        .transform_error([](const LetterError &error) { return QList{problemOf(error)}; });
}

RenderResult csafFile(const PublicAdvisory &advisory)
{
    return toCsaf(advisory).transform([&advisory](PublicFile file) {
        file.fileName = fileStem(advisory) + ".json"_L1;
        return file;
    });
}

} // namespace

RenderResult render(const PublicAdvisory &advisory, PublicFormat format)
{
    return render(advisory, format, originalAdvisoryTemplates());
}

RenderResult render(const PublicAdvisory &advisory, PublicFormat format,
                    const AdvisoryTemplates &templates)
{
    switch (format) {
    case PublicFormat::MarkdownReleaseNote:
    case PublicFormat::MarkdownCurl:
    case PublicFormat::MarkdownStalwart:
    case PublicFormat::MarkdownGhsa:
    case PublicFormat::ReleaseNoteSnippet:
    case PublicFormat::Changelog:
        return markdownFile(advisory, format, templates);
    case PublicFormat::Osv:
        return toOsv(advisory);
    case PublicFormat::Csaf:
        return csafFile(advisory);
    case PublicFormat::CveCna:
        return toCve(advisory);
    }
    Q_UNREACHABLE_RETURN({});
}

/// The one place that looks into a preview.
struct ScreenRenderer
{
    [[nodiscard]] static const PublicAdvisory &advisory(const DraftPreview &preview)
    {
        return preview.m_advisory;
    }
};

RenderResult renderForScreen(const DraftPreview &preview, PublicFormat format,
                             const AdvisoryTemplates &templates)
{
    return render(ScreenRenderer::advisory(preview), format, templates);
}

QList<PublicFormat> publicFormats()
{
    return {PublicFormat::MarkdownReleaseNote,
            PublicFormat::MarkdownCurl,
            PublicFormat::MarkdownStalwart,
            PublicFormat::MarkdownGhsa,
            PublicFormat::ReleaseNoteSnippet,
            PublicFormat::Changelog,
            PublicFormat::Osv,
            PublicFormat::Csaf,
            PublicFormat::CveCna};
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

std::optional<PublicFormat> publicFormatFrom(QStringView token)
{
    for (int i = 0; i <= int(PublicFormat::CveCna); ++i) {
        if (token == toToken(PublicFormat(i))) {
            return PublicFormat(i);
        }
    }
    return std::nullopt;
}

} // namespace Docket
