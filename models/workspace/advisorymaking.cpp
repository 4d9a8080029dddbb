// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/advisorymaking.h"

#include "domain/advisoryrevisions.h"
#include "domain/tokens.h"
#include "importers/sha256.h"
#include "workspace/casereader.h"
#include "workspace/stores.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

[[nodiscard]] QList<AdvisoryProblem> overridable(const QList<AdvisoryProblem> &problems)
{
    QList<AdvisoryProblem> chosen;
    std::ranges::copy_if(problems, std::back_inserter(chosen), canOverride);
    return chosen;
}

[[nodiscard]] QString tokensOf(const QList<AdvisoryProblem> &problems)
{
    QStringList words;
    for (const AdvisoryProblem problem : problems) {
        words.append(QString(toToken(problem)));
    }
    return words.join(' '_L1);
}

[[nodiscard]] Failure refused(const QString &key, const QList<AdvisoryProblem> &problems)
{
    return ExportError{
        .fault = ExportFault::Refused, .path = key, .detail = {}, .problems = problems};
}

/// A line in a changelog or in the notes of a release is none of the advisory's versions.
bool tellsAll(PublicFormat format)
{
    return format != PublicFormat::Changelog && format != PublicFormat::ReleaseNoteSnippet;
}

} // namespace

QList<CaseEvent> Passed::events(Instant now, const QString &by, const QString &reason) const
{
    if (overridden.isEmpty()) {
        return {};
    }
    return {{.caseId = file.id,
             .at = now,
             .by = by,
             .kind = EventKind::PublicationOverridden,
             .before = tokensOf(overridden),
             .note = reason.trimmed()}};
}

Outcome<Passed> passGate(const Stores &stores, CaseId id, Instant now,
                         const QString &overrideReason)
{
    const auto detail = readCaseToPublish(stores, id);
    if (!detail) {
        return std::unexpected(detail.error());
    }
    const AdvisoryGround ground = groundOf(*detail);
    const QList<AdvisoryProblem> overridden =
        overrideReason.trimmed().isEmpty() ? QList<AdvisoryProblem>{}
                                           : overridable(problemsOf(ground, detail->draft, now));
    const auto advisory = compose(ground, detail->draft, now, overridden);
    if (!advisory) {
        return std::unexpected(refused(detail->file.key, advisory.error()));
    }
    const auto publishedAt = firstPublication(detail->file, detail->draft);
    const bool isOut = publishedAt && *publishedAt <= now;
    return Passed{detail->file, *advisory, overridden,
                  isOut ? issuedText(versionOf(detail->draft), contentDigest(ground, detail->draft))
                        : QString()};
}

Outcome<PublicFile> rendered(const Passed &passed, PublicFormat format,
                             const AdvisoryTemplates &templates)
{
    return render(passed.advisory, format, templates)
        .transform_error([&](const QList<FormatProblem> &problems) {
            return Failure(
                FormatError{.format = format, .caseKey = passed.file.key, .problems = problems});
        });
}

CaseEvent exportEvent(const Passed &passed, Instant now, const QString &by,
                      const QList<Written> &files)
{
    QStringList names;
    QStringList digests;
    const bool isIssued = std::ranges::any_of(
        files, [](const Written &written) { return tellsAll(written.file.format); });
    for (const Written &written : files) {
        names.append(QFileInfo(written.file.path).fileName());
        digests.append(QString::fromLatin1(sha256Of(written.bytes).toHex()));
    }
    return {.caseId = passed.file.id,
            .at = now,
            .by = by,
            .kind = EventKind::AdvisoryExported,
            .before = isIssued ? passed.issued : QString(),
            .after = names.join(", "_L1),
            .note = digests.join(", "_L1)};
}

} // namespace Docket
