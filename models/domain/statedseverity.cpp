// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statedseverity.h"

#include "domain/cvss.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostText = 1'000'000;
constexpr qsizetype MostVectors = 8;

void addVectors(QStringList &vectors, QStringView text)
{
    // A prefix and pairs, or the pairs of 2.0; parseCvss() tells what is one.
    static const QRegularExpression vector(
        u"(?<![A-Za-z0-9:/])(?:CVSS:[0-9]\\.[0-9]/)?[A-Za-z]{1,3}:[A-Za-z]{1,6}"
        "(?:/[A-Za-z]{1,3}:[A-Za-z]{1,6}){5,40}"_s);
    auto found = vector.globalMatchView(text);
    while (found.hasNext() && vectors.size() < MostVectors) {
        const QString piece = found.next().captured();
        if (!vectors.contains(piece) && parseCvss(piece)) {
            vectors.append(piece);
        }
    }
}

QString wordIn(QStringView text)
{
    static const QRegularExpression word(
        u"^[ \\t*_#>|-]{0,12}severity[ \\t*_|]{0,8}[:=|-][ \\t*_|]{0,8}"
        "(critical|high|important|moderate|medium|low|none)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return word.matchView(text).captured(1);
}

} // namespace

StatedSeverity statedSeverity(const QString &text)
{
    const QStringView read = QStringView(text).first(std::min(text.size(), MostText));
    StatedSeverity stated;
    addVectors(stated.vectors, read);
    stated.word = wordIn(read);
    return stated;
}

StatedSeverity statedSeverity(const QList<MessageView> &messages)
{
    StatedSeverity all;
    for (const MessageView &view : messages) {
        if (view.message.direction != Direction::Inbound) {
            continue;
        }
        const StatedSeverity one = statedSeverity(view.text);
        for (const QString &vector : one.vectors) {
            if (all.vectors.size() < MostVectors && !all.vectors.contains(vector)) {
                all.vectors.append(vector);
            }
        }
        all.word = all.word.isEmpty() ? one.word : all.word;
    }
    return all;
}

} // namespace Docket
