// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Docket {

/// CR LF and lone CR become LF.
[[nodiscard]] QString withUnixLineEnds(QString text);

/// Joins the soft-broken lines of `format=flowed` text (RFC 3676 §4): quotes keep their depth,
/// stuffed spaces go, the signature line "-- " stays. `deleteSpace` is the parameter DelSp=yes.
[[nodiscard]] QString unflowed(const QString &text, bool deleteSpace);

/// What HTML says, without its tags, in one pass and without fetching or rendering anything.
/// Blocks become lines, <pre> keeps its blanks, script and style are dropped, a link that differs
/// from its words is written behind them as <https://…>.
[[nodiscard]] QString textOfHtml(QStringView html);

} // namespace Docket
