// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bytefacts.h"
#include "domain/ids.h"

#include <QList>
#include <QString>

namespace Docket {

/// An attachment of another case with the same bytes.
struct SameBytes
{
    CaseId caseId;
    QString caseKey;
    QString title; ///< of the case
    QString name;  ///< of the attachment, as its sender gave it

    bool operator==(const SameBytes &) const = default;
};

/// What is known of a piece of evidence beside its name and type.
struct PieceFacts
{
    ByteFacts bytes;
    QString header;             ///< see headerLine()
    QString partPath;           ///< attachments: place in the mail, "2.1"
    int line = 0;               ///< code blocks: of its content in the message's text, from 1
    QList<SameBytes> elsewhere; ///< oldest case first, at most MostElsewhere
    qint64 elsewhereCount = 0;  ///< all of them

    static constexpr int MostElsewhere = 20;

    bool operator==(const PieceFacts &) const = default;
};

} // namespace Docket
