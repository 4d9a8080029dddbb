// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/policyverdicts.h"

#include "commands/table.h"
#include "domain/versionverdict.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

QLatin1StringView wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Supported:
        return "supported"_L1;
    case Verdict::NotSupported:
        return "not-supported"_L1;
    case Verdict::NotStated:
        return "not-stated"_L1;
    case Verdict::Unparseable:
        return "unparseable"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView wordOf(VersionNote note)
{
    switch (note) {
    case VersionNote::None:
        return {};
    case VersionNote::ByPrecedence:
        return "by-precedence"_L1;
    case VersionNote::AboveTop:
        return "above-the-top-row"_L1;
    case VersionNote::InGap:
        return "between-rows"_L1;
    case VersionNote::BelowBottom:
        return "below-the-bottom-row"_L1;
    case VersionNote::NoRows:
        return "no-rows"_L1;
    case VersionNote::SaysLatest:
        return "says-latest"_L1;
    case VersionNote::RowNotUnderstood:
        return "row-not-understood"_L1;
    case VersionNote::RowsContradict:
        return "rows-contradict"_L1;
    case VersionNote::OtherSubject:
        return "other-subject"_L1;
    case VersionNote::SupportEnded:
        return "support-ended"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString rowText(const Policy &policy, const VersionVerdict &verdict)
{
    return verdict.row ? policy.versions.at(*verdict.row).pattern : QString();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

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
                                    {"verdict"_L1, wordOf(verdict.verdict)},
                                    {"row"_L1, textOrNull(rowText(policy, verdict))},
                                    {"note"_L1, textOrNull(wordOf(verdict.note))}});
    }
    return verdicts;
}

QString verdictTable(const Policy &policy, const QStringList &versions, Instant at)
{
    Table table({u"VERSION"_s, u"VERDICT"_s, u"ROW"_s, u"NOTE"_s});
    for (const QString &version : versions) {
        const VersionVerdict verdict = verdictOf(policy, version, {.at = at});
        table.add(
            {version, wordOf(verdict.verdict), rowText(policy, verdict), wordOf(verdict.note)});
    }
    return table.isEmpty() ? QString() : table.text();
}

} // namespace Docket::Commands
