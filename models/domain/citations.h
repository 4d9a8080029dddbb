// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/excerpt.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Docket {

/// The citation of an excerpt of this case.
[[nodiscard]] QString citationOf(const CaseDetail &detail, const Excerpt &excerpt);

/// What a citation in a text of the case refers to: an excerpt that is cited so, else a file of
/// that name, the newest first; nothing if the case has no such piece. An entry of an archive is
/// found by its excerpt only.
[[nodiscard]] std::optional<PieceLines> placeCited(const CaseDetail &detail,
                                                   const CitedLines &cited);

/// The piece of an excerpt as it is read from the casebook; nothing if it is not of this case.
[[nodiscard]] std::optional<EvidenceItem> itemOf(const CaseDetail &detail, const Excerpt &excerpt);

/// The lines of an excerpt, from the bytes of its piece; nothing if they are gone or others by now,
/// or if that cannot be told. Reads all of the bytes.
[[nodiscard]] std::optional<QString> markedLines(const Excerpt &excerpt, const QByteArray &bytes);

/// An excerpt as a letter quotes it: its citation, and below its lines behind "> ". What is hidden
/// in them is spelled out, and of more lines than `most` the rest is only counted.
[[nodiscard]] QString quotedExcerpt(const QString &citation, const QString &text, int most);

} // namespace Docket
