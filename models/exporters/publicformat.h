// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/advisoryfield.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>

namespace Docket {

/// Every form in which one advisory leaves.
enum class PublicFormat {
    MarkdownReleaseNote, ///< vulnerability and resolution (M-11)
    MarkdownCurl,        ///< the sections of curl's advisories
    MarkdownStalwart,    ///< as Stalwart's SECURITY_TEMPLATE.md (W-23)
    MarkdownGhsa,        ///< the description of a GitHub security advisory
    ReleaseNoteSnippet,  ///< a paragraph for the notes of a release
    Changelog,           ///< "### Security" of Keep a Changelog (M-15)
    Osv,                 ///< OSV 1.6 or newer
    Csaf,                ///< CSAF 2.0, profile "security advisory"
    CveCna,              ///< CVE 5.1, the container of a CNA
};

/// What a format cannot carry of an advisory, said before it is saved.
struct FormatLoss
{
    AdvisoryField field = AdvisoryField::Title;
    QString detail; ///< a value of the advisory ("CVSS:4.0/…"), never a sentence; may be empty

    bool operator==(const FormatLoss &) const = default;
};

/// Why an advisory would not be valid in a format.
struct FormatProblem
{
    AdvisoryField field = AdvisoryField::Title; ///< where a person can mend it
    QString rule;   ///< "CSAF 6.1.8", or "schema" and the keyword: "schema required"
    QString place;  ///< JSON pointer into the document
    QString detail; ///< a value, or the schema library's words

    bool operator==(const FormatProblem &) const = default;
};

/// One file that goes out.
struct PublicFile
{
    QString fileName; ///< as the format wants it (CSAF 2.0, 5.1), safe on any file system
    QByteArray bytes; ///< UTF-8, LF
    QList<FormatLoss> losses;

    bool operator==(const PublicFile &) const = default;
};

using RenderResult = std::expected<PublicFile, QList<FormatProblem>>;

/// The advisory in a format, checked against the format's schema and rules. Pure and deterministic:
/// the same advisory gives the same bytes.
[[nodiscard]] RenderResult render(const PublicAdvisory &advisory, PublicFormat format);

/// Those of PublicFormat that render() makes.
[[nodiscard]] QList<PublicFormat> publicFormats();

/// What people call it on the command line: "markdown", "curl", "stalwart", "ghsa", "release-note",
/// "changelog", "osv", "csaf", "cve".
[[nodiscard]] QLatin1StringView toToken(PublicFormat format);

} // namespace Docket
