// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/publicformat.h"

#include <QByteArray>
#include <QList>

namespace Docket {

/// What is wrong with a CSAF 2.0 document: by its schema (rule "schema …", "JSON"), and by the
/// mandatory tests of the specification (rule "CSAF 6.1.8"), which are all run. What the schema
/// says of a CVSS score is test 6.1.8. Empty: the document is valid. `field` is where an advisory
/// that was exported can be mended.
[[nodiscard]] QList<FormatProblem> csafProblems(const QByteArray &json);

/// Whether a language tag is one, by IANA's registry (RFC 5646).
[[nodiscard]] bool isLanguageTag(const QString &tag);

/// Whether a package URL is one, by purl-spec: type, name, qualifiers.
[[nodiscard]] bool isPackageUrl(const QString &purl);

/// Whether a version is a range in words or signs, such as "4.1 and earlier" (6.1.31).
[[nodiscard]] bool saysVersionRange(const QString &version);

} // namespace Docket
