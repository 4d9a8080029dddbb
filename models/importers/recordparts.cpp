// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/recordparts.h"

#include "domain/cvss.h"
#include "domain/tokens.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

bool addVector(QStringList &vectors, const QString &vector)
{
    if (vector.isEmpty()) {
        return false;
    }
    const QString version = statedVersion(vector);
    const bool isKnown = std::ranges::any_of(
        vectors, [&](const QString &other) { return statedVersion(other) == version; });
    if (!isKnown) {
        vectors.append(vector);
    }
    return !isKnown;
}

Weakness weaknessOf(const QString &text)
{
    static const QRegularExpression numbered(u"^\\s*CWE[- ]([1-9][0-9]{0,8})\\b[\\s:.–-]*"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = numbered.match(text);
    return match.hasMatch() ? Weakness{.id = match.captured(1).toInt(),
                                       .name = text.sliced(match.capturedEnd()).trimmed()}
                            : Weakness{.id = 0, .name = text.trimmed()};
}

std::optional<Severity> severityOf(const QString &word)
{
    const QString lower = word.toLower();
    return fromToken<Severity>(lower == "moderate"_L1 ? u"medium"_s : lower);
}

void addRevisions(ImportedAdvisory &advisory)
{
    AdvisoryDraft &draft = advisory.draft;
    if (!draft.publishedAt) {
        return;
    }
    draft.revisions.append({.number = u"1"_s, .at = *draft.publishedAt, .summary = {}});
    if (advisory.modifiedAt && *advisory.modifiedAt > *draft.publishedAt) {
        draft.revisions.append({.number = u"2"_s, .at = *advisory.modifiedAt, .summary = {}});
    }
}

std::expected<QList<ImportedAdvisory>, ImportIssue>
finished(ImportedAdvisory advisory, const QJsonObject &object, const RecordReading &reading)
{
    if (reading.wrongAt) {
        return std::unexpected(wrongRecord(*reading.wrongAt));
    }
    advisory.losses = unreadOf(object, reading);
    return QList<ImportedAdvisory>{std::move(advisory)};
}

} // namespace Docket
