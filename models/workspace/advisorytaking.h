// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseevent.h"
#include "domain/errors.h"
#include "domain/importedadvisory.h"
#include "importers/recorditems.h"
#include "store/messagestore.h"
#include "workspace/casefacts.h"

#include <QList>
#include <QString>

#include <optional>

namespace Docket {

struct Stores;

/// What a case takes from a record of an advisory, and from a newer one of the same.
struct AdvisoryContent
{
    AdvisoryDraft draft;
    QStringList vectors;
    QList<Weakness> weaknesses;
    Severity severity = Severity::NotSet;

    bool operator==(const AdvisoryContent &) const = default;
};

[[nodiscard]] AdvisoryContent contentOf(const ImportedAdvisory &advisory);

/// What is there after news: a field as nobody has touched it since `base` becomes what `theirs`
/// says; one that a person changed stays.
struct AdvisoryMerge
{
    AdvisoryContent content;
    QByteArray kept;    ///< JSON of the fields that stayed though the record has something else
    QByteArray refused; ///< what the record has there
};

[[nodiscard]] AdvisoryMerge merged(const AdvisoryContent &base, const AdvisoryContent &ours,
                                   const AdvisoryContent &theirs);

/// Makes a new case one of an advisory that is out: released, disclosed, with the record's
/// severity. Where a record says when it was changed last, and not when it was published, that is
/// the day, and the event has its field's name ("modified") as its note. A record that not
/// everybody may read, and an advisory of GitHub that is worked on, give the severity only. Pure;
/// returns the events.
[[nodiscard]] QList<CaseEvent> asPublished(CaseFile &file, const ImportedAdvisory &advisory);

/// Writes draft and assessment of a case that a record opened.
[[nodiscard]] StoreResult<void> saveTaken(Stores &stores, OpenCase &open,
                                          const ImportedAdvisory &advisory, Instant at);

/// Takes news into a case that is there; `base` is the record that it was made from, nothing where
/// it was made otherwise. Says whether anything changed.
[[nodiscard]] StoreResult<bool> takeNews(Stores &stores, OpenCase &open,
                                         const std::optional<ImportedAdvisory> &base,
                                         const ImportedAdvisory &theirs, Instant at,
                                         const QString &by);

/// The record that a stored message was made from; `memory` has the last one.
[[nodiscard]] StoreResult<std::optional<ImportedAdvisory>>
storedAdvisory(const Stores &stores, RecordMemory &memory, OriginalId original,
               const IncomingMessage &newer);

} // namespace Docket
