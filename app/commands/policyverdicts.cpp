// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/policyverdicts.h"

#include "commands/jsonviews.h"
#include "commands/table.h"
#include "domain/reporttokens.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

QString rowText(const Policy &policy, const VersionVerdict &verdict)
{
    return verdict.row ? policy.versions.at(*verdict.row).pattern : QString();
}

QString noteText(const VersionVerdict &verdict)
{
    return verdict.note == VersionNote::None ? QString() : tokenOf(verdict.note);
}

QStringList gapTexts(const Policy &policy)
{
    QStringList texts;
    for (const VersionGap &gap : gapsOf(policy)) {
        texts.append(gap.text);
    }
    return texts;
}

QJsonArray overlapsJson(const Policy &policy)
{
    QJsonArray overlaps;
    for (const VersionOverlap &overlap : overlapsOf(policy)) {
        overlaps.append(
            QJsonObject{{"rows"_L1, QJsonArray{policy.versions.at(overlap.first).pattern,
                                               policy.versions.at(overlap.second).pattern}},
                        {"harmless"_L1, overlap.isHarmless}});
    }
    return overlaps;
}

QJsonArray verdictsJson(const Policy &policy, const QStringList &versions, Instant at)
{
    QJsonArray verdicts;
    for (const QString &version : versions) {
        const VersionVerdict verdict = verdictOf(policy, version, {.at = at});
        verdicts.append(QJsonObject{{"version"_L1, version},
                                    {"verdict"_L1, tokenOf(verdict.verdict)},
                                    {"row"_L1, textOrNull(rowText(policy, verdict))},
                                    {"note"_L1, textOrNull(noteText(verdict))}});
    }
    return verdicts;
}

QString verdictTable(const Policy &policy, const QStringList &versions, Instant at)
{
    Table table({u"VERSION"_s, u"VERDICT"_s, u"ROW"_s, u"NOTE"_s});
    for (const QString &version : versions) {
        const VersionVerdict verdict = verdictOf(policy, version, {.at = at});
        table.add({version, tokenOf(verdict.verdict), rowText(policy, verdict), noteText(verdict)});
    }
    return table.isEmpty() ? QString() : table.text();
}

} // namespace Docket::Commands
