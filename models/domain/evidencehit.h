// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidencetext.h"
#include "domain/excerpt.h"

#include <QList>
#include <QString>

namespace Docket {

/// A line of a piece of evidence that has what was looked for.
struct EvidenceHit
{
    CaseId caseId;
    QString caseKey;
    QString caseTitle; ///< hostile
    int message = 0;   ///< its number within the case
    PieceLines place;
    QString name; ///< of the piece: a file's as it was given, a block's language; hostile
    FoundLine line;

    bool operator==(const EvidenceHit &) const = default;
};

/// What a look through all evidence found, newest message first.
struct EvidenceHits
{
    QList<EvidenceHit> hits;
    bool isCut = false; ///< there are more
    qint64 leftOut = 0; ///< texts of the casebook that are too large to be searched
    qint64 notYet = 0;  ///< messages that are not in the index yet and were not read either

    bool operator==(const EvidenceHits &) const = default;
};

} // namespace Docket
