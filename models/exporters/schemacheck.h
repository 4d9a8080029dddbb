// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/publicformat.h"

#include <QByteArray>
#include <QList>

namespace Docket {

/// The schemas that come with Docket (resources/schemas); nothing is ever fetched.
enum class Schema {
    Osv,
    Csaf,           ///< 2.0, with FIRST's schemas of CVSS 2.0, 3.0 and 3.1
    Cve,            ///< a whole record, 5.1.1
    CveCna,         ///< the container that a numbering authority publishes
    CveCnaRejected, ///< and that it rejects an id by
};

/// What is wrong with a document by its schema, at most a hundred things: rule "schema" and the
/// keyword ("schema required"), place a JSON pointer, detail the value that the schema asks for: a
/// member's name, a number, a format, the allowed values if they are few.
/// `field` is for the caller to find. What is no JSON, nests or names its members beyond reason, or
/// cannot be held to its schema, is one problem of rule "JSON": nothing is thrown. Formats (dates,
/// addresses) are checked too. Safe from any thread; a schema is compiled when it is first asked
/// for.
[[nodiscard]] QList<FormatProblem> checkAgainst(Schema schema, const QByteArray &json);

} // namespace Docket
