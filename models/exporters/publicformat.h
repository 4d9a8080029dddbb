// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/formatproblem.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <expected>
#include <optional>

namespace Docket {

/// One file that goes out.
struct PublicFile
{
    QString fileName; ///< as the format wants it (CSAF 2.0, 5.1), safe on any file system
    QByteArray bytes; ///< UTF-8, LF
    QList<FormatLoss> losses;

    bool operator==(const PublicFile &) const = default;
};

/// Texts of the Markdown forms, by the token of their format.
using AdvisoryTemplates = QMap<QString, QString>;

using RenderResult = std::expected<PublicFile, QList<FormatProblem>>;

/// The advisory in a format, checked against the format's schema and rules. Pure and deterministic:
/// the same advisory gives the same bytes.
///
/// The Markdown forms are made of templates: those that come with Docket, or `templates`, which has
/// a text for each by its token; see advisorytemplate.h. They need a QCoreApplication.
[[nodiscard]] RenderResult render(const PublicAdvisory &advisory, PublicFormat format);
[[nodiscard]] RenderResult render(const PublicAdvisory &advisory, PublicFormat format,
                                  const AdvisoryTemplates &templates);

/// The same of a draft that has not passed the gate, for the screen and nothing else.
[[nodiscard]] RenderResult renderForScreen(const DraftPreview &preview, PublicFormat format,
                                           const AdvisoryTemplates &templates);

/// Those of PublicFormat that render() makes.
[[nodiscard]] QList<PublicFormat> publicFormats();

/// What people call it on the command line: "markdown", "curl", "stalwart", "ghsa", "release-note",
/// "changelog", "osv", "csaf", "cve".
[[nodiscard]] QLatin1StringView toToken(PublicFormat format);
[[nodiscard]] std::optional<PublicFormat> publicFormatFrom(QStringView token);

} // namespace Docket
