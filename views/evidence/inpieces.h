// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Docket {

/// Breaks text without spaces (names, hashes) into lines of `length` characters that fit a panel.
[[nodiscard]] inline QString inPieces(const QString &text, qsizetype length)
{
    QStringList pieces;
    for (qsizetype i = 0; i < text.size(); i += length) {
        pieces += text.sliced(i, qMin(length, text.size() - i));
    }
    return pieces.join(u'\n');
}

/// The same of each word that is longer; the others break at their spaces.
[[nodiscard]] inline QString withShortWords(const QString &text, qsizetype length)
{
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        word = inPieces(word, length);
    }
    return words.join(u' ');
}

} // namespace Docket
