// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Docket {

/// A letter that stands where a Latin one seems to stand: [from, to) in UTF-16 units of a row.
struct LookAlike
{
    int from = 0;
    int to = 0;

    bool operator==(const LookAlike &) const = default;
};

/// Letters of other scripts that look Latin, in the identifiers of a row: those in a word that has
/// Latin letters too (mixed script, Unicode UTS 39 §5.1), and words of nothing but such letters,
/// unless the row has another word of that script, as prose in it has (§5.2, whole script).
[[nodiscard]] QList<LookAlike> lookAlikesIn(const QString &row);

/// The Latin letter that one looks like; 0 if there is none.
[[nodiscard]] char16_t latinLookOf(char32_t character);

} // namespace Docket
