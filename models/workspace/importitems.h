// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/findings.h"
#include "domain/message.h"
#include "store/packedoriginal.h"

#include <variant>

namespace Docket {

/// What the reading thread of an import hands to the writing one.
struct ReadMessage
{
    IncomingMessage message; ///< its original's bytes are in `packed`
    PackedOriginal packed;
    qint64 bytes = 0;        ///< of memory, about
    QList<Finding> findings; ///< what its text has of what a policy may ask for
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

using ReadItem = std::variant<ReadMessage, ReadDamage, ReadProblem, ReadSkip>;

} // namespace Docket
