// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importedadvisory.h"
#include "importers/trackeritems.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace Docket {

/// A record of OSV, CVE or CSAF: an item for each vulnerability, of the kind SourceKind::Advisory.
/// Its ref is where the record is known to be. Its aliases are all the names of the vulnerability,
/// marked so that no issue has them.
[[nodiscard]] TrackerItems recordItems(const Element &element);

/// What a message was made from, if it was an advisory (GitHub's too). Reads its original unless it
/// was read already.
[[nodiscard]] std::optional<ImportedAdvisory> advisoryOf(const IncomingMessage &message);

/// The document that was read last: messages of one are asked for one after the other, and it is
/// not read again for each.
class RecordMemory final
{
public:
    [[nodiscard]] std::optional<ImportedAdvisory> advisoryOf(const IncomingMessage &message);

private:
    QByteArray m_sha256;
    QList<ImportedAdvisory> m_read;
    QStringList m_refs;
};

/// The mark of a name among aliases: "advisory:CVE-2026-1111".
[[nodiscard]] QString advisoryAlias(const QString &name);

/// How the refs of records of the same kind begin: of two in one case, one is not the other.
[[nodiscard]] QString refPrefix(const QString &ref);

} // namespace Docket
