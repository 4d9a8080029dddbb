// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisoryfield.h"

#include <QList>
#include <QString>

namespace Docket {

// The forms in which an advisory leaves, and what stands in the way of one: values, so that views
// can word them and use cases can fail with them. render() of exporters makes the forms.

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
    QString place;  ///< JSON pointer into the document; line of a template
    QString detail; ///< a value, or the schema library's words

    bool operator==(const FormatProblem &) const = default;
};

/// One advisory in one format, and why it does not leave in it.
struct FormatError
{
    PublicFormat format = PublicFormat::MarkdownReleaseNote;
    QString caseKey;
    QList<FormatProblem> problems;

    bool operator==(const FormatError &) const = default;
};

} // namespace Docket
