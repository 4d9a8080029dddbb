// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/advisorytemplate.h"

#include "exporters/advisoryvalues.h"
#include "exporters/texttemplate.h"

#include <QFile>
#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr std::array Files{
    std::pair(PublicFormat::MarkdownReleaseNote, "release-note.md"_L1),
    std::pair(PublicFormat::MarkdownCurl, "curl.md"_L1),
    std::pair(PublicFormat::MarkdownStalwart, "stalwart.md"_L1),
    std::pair(PublicFormat::MarkdownGhsa, "ghsa.md"_L1),
    std::pair(PublicFormat::ReleaseNoteSnippet, "snippet.md"_L1),
    std::pair(PublicFormat::Changelog, "changelog.md"_L1),
};

/// What a text in this format always has.
QStringList mandatoryIn(PublicFormat format)
{
    switch (format) {
    case PublicFormat::MarkdownReleaseNote:
        return {u"description"_s, u"resolution"_s}; // M-11
    case PublicFormat::Changelog:
        return {u"nature"_s, u"components"_s}; // M-15
    case PublicFormat::MarkdownCurl:
    case PublicFormat::MarkdownStalwart:
    case PublicFormat::MarkdownGhsa:
    case PublicFormat::ReleaseNoteSnippet:
    case PublicFormat::Osv:
    case PublicFormat::Csaf:
    case PublicFormat::CveCna:
        break;
    }
    return {};
}

bool mentions(const QString &text, const QString &value)
{
    const QRegularExpression placeholder(u"\\{\\{\\s*%1\\s*[|}]"_s.arg(value));
    return placeholder.match(text).hasMatch();
}

} // namespace

const AdvisoryTemplates &originalAdvisoryTemplates()
{
    static const AdvisoryTemplates templates = [] {
        static const QRegularExpression licence(u"^(\\{# SPDX-[^\\n]*\\n)+"_s);
        AdvisoryTemplates read;
        for (const auto &[format, name] : Files) {
            QFile file(u":/docket/templates/advisories/"_s + name);
            if (!file.open(QIODevice::ReadOnly)) {
                Q_ASSERT_X(false, "originalAdvisoryTemplates", "a format without its template");
                continue;
            }
            QString text = QString::fromUtf8(file.readAll());
            text.remove(licence); // the file's, not the advisory's
            read.insert(toToken(format), text);
        }
        return read;
    }();
    return templates;
}

std::expected<void, LetterError> checkAdvisoryTemplate(PublicFormat format, const QString &text)
{
    const QString name = toToken(format);
    for (const QString &value : mandatoryIn(format)) {
        if (!mentions(text, value)) {
            return std::unexpected(LetterError{.fault = LetterFault::BadTemplate,
                                               .name = name,
                                               .detail = value,
                                               .problem = TemplateProblem::LacksValue});
        }
    }
    return checkText(name, text, advisoryWords());
}

std::expected<QByteArray, LetterError> fillAdvisory(const PublicAdvisory &advisory,
                                                    PublicFormat format, const QString &text)
{
    return fillText(toToken(format), text, advisoryValues(advisory), advisoryWords())
        .transform([](const QString &filled) {
            return filled.isEmpty() ? QByteArray() : (filled + u'\n').toUtf8();
        });
}

QStringList advisoryPlaceholders()
{
    return advisoryWords().values + advisoryWords().lists.keys();
}

} // namespace Docket
