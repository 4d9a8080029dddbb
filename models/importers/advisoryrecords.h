// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/importedadvisory.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <expected>
#include <optional>

namespace Docket {

/// The vulnerabilities of a record, or what is wrong with it: BadJson with the offset, TooDeep,
/// MessageTooLarge, or WrongShape, whose detail has the place as a JSON pointer.
using RecordResult = std::expected<QList<ImportedAdvisory>, ImportIssue>;

/// What a record may be at most: 64 MB, 64 values nested in each other, 4 million values.
constexpr qsizetype MostRecordBytes = 64 << 20;

// Readers of records that were published. They are strict about the types of what they know, and
// pass over what they don't: it is among the losses, which are computed from what was read.

/// OSV 1.0 to 1.7. One vulnerability.
[[nodiscard]] RecordResult readOsv(const QByteArray &bytes);

/// CVE 5: the container of the numbering authority, within a record (also one without most of its
/// metadata) or alone. One vulnerability.
[[nodiscard]] RecordResult readCve(const QByteArray &bytes);

/// A security advisory of GitHub: of a repository, of the global database, or as its GraphQL API
/// writes it. One vulnerability.
[[nodiscard]] RecordResult readGhsa(const QByteArray &bytes);

/// CSAF 2.0. One vulnerability for each of the document's.
[[nodiscard]] RecordResult readCsaf(const QByteArray &bytes);

/// Which kind of record an object is, told by its keys; the bytes may be cut off.
[[nodiscard]] std::optional<RecordFormat> recordFormat(QByteArrayView bytes);
/// The same for who has looked for the keys already: jsonKeys() goes through the whole object.
[[nodiscard]] std::optional<RecordFormat> recordFormat(QByteArrayView bytes,
                                                       const QList<QByteArrayView> &keys);

/// Reads whichever it is; UnknownFormat where it is none.
[[nodiscard]] RecordResult readRecord(const QByteArray &bytes);

} // namespace Docket
