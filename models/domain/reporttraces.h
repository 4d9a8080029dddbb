// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Docket {

/// The words of a text, as numbers: the smallest 32-bit hashes of its distinct words, ascending (a
/// bottom-k sketch: Broder 1997; Cohen and Kaplan 2007). Of two texts the sketches are drawn alike,
/// so what they share says what the texts share, however long these are.
using WordSketch = QList<quint32>;

constexpr qsizetype MostSketched = 128;

/// What a report may name, in which another one about the same flaw would name it too.
enum class MentionKind {
    AdvisoryId, ///< "CVE-2024-2398", "GHSA-86r9-39j9-99wp", upper case
    SourcePath, ///< the last two parts of a path, or a bare file name, lower case
    Symbol,     ///< "parse_header", "Decoder::next": as written
};

struct Mention
{
    MentionKind kind = MentionKind::AdvisoryId;
    QString value;

    auto operator<=>(const Mention &) const = default;
};

/// What a message is compared by.
struct ReportTraces
{
    QList<Mention> mentions; ///< each once, in order of their place; a few of each kind
    WordSketch title;
    WordSketch text;

    [[nodiscard]] bool isEmpty() const
    {
        return mentions.isEmpty() && title.isEmpty() && text.isEmpty();
    }

    bool operator==(const ReportTraces &) const = default;
};

// Everything here is taken from a text once, while it is imported. It is kept beside the message
// and can be made again from its original.

/// Of a message that answers another one (`isAnswer`), quoted lines are somebody else's. Of any
/// other they count where there is hardly anything else: that is a report passed on.
/// At most MostExamined characters are looked at.
[[nodiscard]] ReportTraces tracesOf(const ReportText &report, bool isAnswer);

/// The words behind a sketch, as the report has them, lower case.
[[nodiscard]] QHash<quint32, QString> sketchedWords(const ReportText &report,
                                                    const ReportTraces &traces);

} // namespace Docket
