// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/publicformat.h"

#include "domain/cveid.h"
#include "exporters/advisorytemplate.h"
#include "exporters/advisorywords.h"
#include "exporters/csafexporter.h"
#include "exporters/cveexporter.h"
#include "exporters/formatfields.h"
#include "exporters/osvexporter.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

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

/// The words of a template that are no text of its own: values, and what asks for them.
QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression tag(u"\\{[{%](.*?)[%}]\\}"_s);
    static const QRegularExpression word(u"[a-z_]+"_s);
    QSet<QString> words;
    for (const auto &found : tag.globalMatch(text)) {
        for (const auto &name : word.globalMatch(found.captured(1))) {
            words.insert(name.captured());
        }
    }
    return words;
}

/// A field, and the values of templates that show it.
struct Shown
{
    AdvisoryField field;
    QStringList values;
    bool (*isThere)(const PublicAdvisory &advisory);
};

const QList<Shown> &shownFields()
{
    using Advisory = const PublicAdvisory &;
    using enum AdvisoryField;
    static const QList<Shown> shown{
        {Title, {u"title"_s}, [](Advisory a) { return !a.title().isEmpty(); }},
        {Related, {u"related"_s}, [](Advisory a) { return !a.related().isEmpty(); }},
        {Severity,
         {u"severity"_s, u"facts"_s, u"vectors"_s},
         [](Advisory a) { return a.severity() != Docket::Severity::NotSet; }},
        {Vectors, {u"vectors"_s}, [](Advisory a) { return !a.vectors().isEmpty(); }},
        {Weaknesses, {u"weaknesses"_s}, [](Advisory a) { return !a.weaknesses().isEmpty(); }},
        {Affected,
         {u"affected"_s, u"affected_table"_s},
         [](Advisory a) { return !a.affected().isEmpty(); }},
        {Description, {u"description"_s}, [](Advisory a) { return !a.description().isEmpty(); }},
        {Impact, {u"impact"_s}, [](Advisory a) { return !a.impact().isEmpty(); }},
        {Resolution, {u"resolution"_s}, [](Advisory a) { return !a.resolution().isEmpty(); }},
        {Mitigation, {u"mitigation"_s}, [](Advisory a) { return !a.mitigation().isEmpty(); }},
        {Credits, {u"credits"_s}, [](Advisory a) { return !a.thanks().isEmpty(); }},
        {Timeline, {u"timeline"_s}, [](Advisory a) { return !a.timeline().isEmpty(); }},
        {Revisions, {u"revisions"_s}, [](Advisory a) { return a.revisions().size() > 1; }},
        {Withdrawn, {u"withdrawn"_s}, [](Advisory a) { return a.withdrawnAt().has_value(); }},
    };
    return shown;
}

/// Names that a text does not say: it has all, the CVE, or none.
void addLostNames(const PublicAdvisory &advisory, const QSet<QString> &words,
                  QList<FormatLoss> &losses)
{
    if (words.contains(u"names"_s) || words.contains(u"facts"_s)) {
        return;
    }
    const bool hasOthers = words.contains(u"identifiers"_s);
    bool isCveShown = false;
    for (const QString &name : allNames(advisory)) {
        const bool isFirstCve = !isCveShown && words.contains(u"cve"_s) && isCveId(name);
        isCveShown = isCveShown || isFirstCve;
        const bool isOwn = name == advisory.id().simplified();
        const bool isSaid = isFirstCve || (isOwn && words.contains(u"id"_s)) ||
                            (hasOthers && advisory.identifiers().contains(name));
        if (!isSaid && name != advisory.caseKey()) {
            addLoss(losses, AdvisoryField::Identifiers, name);
        }
    }
}

/// References that a text does not have: it has all, those of some kinds, or none.
void addLostReferences(const PublicAdvisory &advisory, const QSet<QString> &words,
                       QList<FormatLoss> &losses)
{
    if (words.contains(u"references"_s)) {
        return;
    }
    for (const Reference &reference : advisory.references()) {
        const bool isSaid =
            (reference.kind == ReferenceKind::Fix && words.contains(u"fixes"_s)) ||
            (reference.kind == ReferenceKind::Introduced && words.contains(u"origins"_s));
        if (!isSaid) {
            addLoss(losses, AdvisoryField::References, reference.url);
        }
    }
}

/// What a Markdown form leaves out of its advisory, by what its template asks for.
QList<FormatLoss> markdownLosses(const PublicAdvisory &advisory, const QString &text)
{
    const QSet<QString> words = wordsOf(text);
    QList<FormatLoss> losses;
    for (const Shown &shown : shownFields()) {
        const bool isShown = std::ranges::any_of(
            shown.values, [&words](const QString &value) { return words.contains(value); });
        if (!isShown && shown.isThere(advisory)) {
            losses.append({.field = shown.field, .detail = {}});
        }
    }
    addLostNames(advisory, words, losses);
    addLostReferences(advisory, words, losses);
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
                              .losses = markdownLosses(advisory, text)};
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
