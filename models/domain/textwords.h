// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace Docket {

/// A word of a text, folded, and where it stands.
struct TextWord
{
    QString folded;
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const TextWord &) const = default;
};

/// Runs of letters and digits, in their order; longer ones than any word has are none.
[[nodiscard]] QList<TextWord> textWordsOf(const QString &text);

/// The words that a name can be found by; none where it is so short that it is a word like others.
[[nodiscard]] QStringList nameWordsOf(const QString &name);

/// Calls `tell` for each place where all words of a name follow each other: with the number of the
/// name, and the first and the last word of the text. False ends it. Linear in the text.
void eachNameIn(const QList<TextWord> &text, const QList<QStringList> &names,
                const std::function<bool(qsizetype, const TextWord &, const TextWord &)> &tell);

} // namespace Docket
