// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

/// What a message itself says of the case that it belongs to, beside In-Reply-To and References.
/// Made on the reading thread, of bounded size, from hostile text.
struct MatchHints
{
    QStringList caseKeys;      ///< in the subject, upper case: "DKT-26-041"
    QStringList trackerUrls;   ///< in the subject and the first lines, without fragment and query
    QString threadSubject;     ///< see threadSubject()
    QList<QStringList> quotes; ///< blocks of quoted lines, each simplified and without its mark

    bool operator==(const MatchHints &) const = default;
};

[[nodiscard]] MatchHints matchHints(const IncomingMessage &message);

/// A subject without answer words ("Re:", "AW:", "Fwd:"), tags ("[list]") and keys of cases, in
/// folded case and single spaces. Empty if it says too little to tell one report from another
/// ("Security issue", "hello").
[[nodiscard]] QString threadSubject(const QString &subject);

/// Blocks of at least three quoted lines that have some length. Of each only the first lines.
[[nodiscard]] QList<QStringList> quotedBlocks(const QString &text);

/// Whether the lines of a block stand in a text, one after the other; empty lines do not count.
[[nodiscard]] bool hasBlock(const QString &text, const QStringList &block);

} // namespace Docket
