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
    const bool isOut = advisory->publishedAt().has_value();
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
    for (const Written &written : files) {
        names.append(QFileInfo(written.file.path).fileName());
        digests.append(QString::fromLatin1(sha256Of(written.bytes).toHex()));
    }
    return {.caseId = passed.file.id,
            .at = now,
            .by = by,
            .kind = EventKind::AdvisoryExported,
            .before = passed.issued,
            .after = names.join(", "_L1),
            .note = digests.join(", "_L1)};
}

} // namespace Docket
