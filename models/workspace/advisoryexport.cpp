// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "exporters/atomicfile.h"
#include "exporters/markdownexporter.h"
#include "importers/sha256.h"
#include "workspace/casereader.h"
#include "workspace/stores.h"
#include "workspace/workspace.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

// The publishing part of Workspace: compose, gate, render, write, and say so in the history.
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

Outcome<QByteArray> Workspace::renderAdvisory(CaseId id, const QString &overrideReason)
{
    const auto detail = readCase(*m_stores, id);
    if (!detail) {
        return std::unexpected(detail.error());
    }
    const Instant now = m_now();
    const QString reason = overrideReason.trimmed();
    const QList<AdvisoryProblem> overridden =
        reason.isEmpty() ? QList<AdvisoryProblem>{}
                         : overridable(problemsOf(detail->file, detail->draft, now));
    const auto advisory = compose(detail->file, detail->draft, now, overridden);
    if (!advisory) {
        return std::unexpected(refused(detail->file.key, advisory.error()));
    }
    if (!overridden.isEmpty()) {
        const auto recorded =
            CaseActions::record(*m_stores, {{.caseId = id,
                                             .at = now,
                                             .by = m_person,
                                             .kind = EventKind::PublicationOverridden,
                                             .before = tokensOf(overridden),
                                             .note = reason}});
        if (!recorded) {
            return std::unexpected(recorded.error());
        }
    }
    return toMarkdown(*advisory);
}

Outcome<void> Workspace::exportAdvisory(CaseId id, const QString &path,
                                        const QString &overrideReason)
{
    const auto bytes = renderAdvisory(id, overrideReason);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (const auto written = writeFile(path, *bytes); !written) {
        return std::unexpected(Failure(written.error()));
    }
    return told(id, CaseActions::record(*m_stores,
                                        {{.caseId = id,
                                          .at = m_now(),
                                          .by = m_person,
                                          .kind = EventKind::AdvisoryExported,
                                          .after = QFileInfo(path).fileName(),
                                          .note = QString::fromLatin1(sha256Of(*bytes).toHex())}}));
}

} // namespace Docket
