// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Docket {

/// The format of a record that was published elsewhere, or by another program.
enum class RecordFormat { Osv, Csaf, Cve, Ghsa };

/// One vulnerability of a record, as Docket's own values. A document of several vulnerabilities
/// gives several of these.
struct ImportedAdvisory
{
    RecordFormat format = RecordFormat::Osv;
    QString name;        ///< by which a document of several knows it: its CVE or first id; or empty
    AdvisoryDraft draft; ///< who is credited there is public already: with consent
    Assessment assessment;
    Severity severity = Severity::NotSet;
    Publisher publisher;
    std::optional<Instant> modifiedAt;
    bool isPublished = false; ///< the record says that everybody may read it
    QStringList losses;       ///< JSON pointers to what has no place in these values, each once

    bool operator==(const ImportedAdvisory &) const = default;
};

} // namespace Docket
