// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/findings.h"
#include "domain/importedadvisory.h"
#include "domain/message.h"
#include "domain/reporttraces.h"
#include "domain/tablepreview.h"
#include "importers/matchhints.h"
#include "store/importstore.h"
#include "store/packedoriginal.h"

#include <optional>
#include <variant>

namespace Docket {

/// What the reading thread of an import hands to the writing one.
struct ReadMessage
{
    IncomingMessage message; ///< its original's bytes are in `packed`
    PackedOriginal packed;
    qint64 bytes = 0;                         ///< of memory, about
    std::optional<qsizetype> rule;            ///< the import rule that counts for it, by its place
    QList<Finding> findings;                  ///< what its text has of what a policy may ask for
    ReportTraces traces;                      ///< what it is compared by
    MatchHints hints;                         ///< what it says of its case
    bool mayHaveEvidence = false;             ///< that is to be searched
    std::optional<ImportedAdvisory> advisory; ///< if it is a record of one
};

struct ReadDamage
{
    ImportIssue issue;
    PackedOriginal packed;
};

/// About the file as a whole.
struct ReadProblem
{
    ImportIssue issue;
};

struct ReadSkip
{
};

/// What of a file had not been read by an earlier import.
enum class FileNews { Everything, Appended, Nothing };

/// A file that was read to its end.
struct FileRead
{
    FileNews news = FileNews::Everything;
    SeenBytes seen;
    SeenBytes known;                   ///< what of it was seen before, unless everything is news
    std::optional<TablePreview> table; ///< if it is one that nobody has said anything about
};

using ReadItem = std::variant<ReadMessage, ReadDamage, ReadProblem, ReadSkip>;

} // namespace Docket
