// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "exporters/atomicfile.h"
#include "exporters/markdownexporter.h"
#include "importers/sha256.h"
#include "store/casebookfile.h"
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

Outcome<Workspace::Rendered> Workspace::render(CaseId id, const QString &overrideReason,
                                               AdvisoryLayout layout) const
{
    const auto detail = readCase(*m_stores, id);
    if (!detail) {
        return std::unexpected(detail.error());
    }
    const Instant now = m_now();
    const AdvisoryGround ground = groundOf(*detail);
    const QString reason = overrideReason.trimmed();
    const QList<AdvisoryProblem> overridden =
        reason.isEmpty() ? QList<AdvisoryProblem>{}
                         : overridable(problemsOf(ground, detail->draft, now));
    const auto advisory = compose(ground, detail->draft, now, overridden);
    if (!advisory) {
        return std::unexpected(refused(detail->file.key, advisory.error()));
    }
    Rendered rendered{.bytes = toMarkdown(*advisory, layout), .events = {}};
    if (!overridden.isEmpty()) {
        rendered.events.append({.caseId = id,
                                .at = now,
                                .by = m_person,
                                .kind = EventKind::PublicationOverridden,
                                .before = tokensOf(overridden),
                                .note = reason});
    }
    return rendered;
}

Outcome<QByteArray> Workspace::renderAdvisory(CaseId id, const QString &overrideReason,
                                              AdvisoryLayout layout)
{
    return render(id, overrideReason, layout).and_then([&](const Rendered &rendered) {
        const Outcome<void> recorded =
            rendered.events.isEmpty()
                ? Outcome<void>()
                : CaseActions::record(*m_stores, rendered.events, [] { return Outcome<void>(); });
        return recorded.transform([&] { return rendered.bytes; });
    });
}

Outcome<void> Workspace::exportAdvisory(CaseId id, const QString &path,
                                        const QString &overrideReason, AdvisoryLayout layout)
{
    auto rendered = render(id, overrideReason, layout);
    if (!rendered) {
        return std::unexpected(rendered.error());
    }
    rendered->events.append({.caseId = id,
                             .at = m_now(),
                             .by = m_person,
                             .kind = EventKind::AdvisoryExported,
                             .after = QFileInfo(path).fileName(),
                             .note = QString::fromLatin1(sha256Of(rendered->bytes).toHex())});
    return told(id, CaseActions::record(*m_stores, rendered->events,
                                        [&] { return writeOut(path, rendered->bytes); }));
}

Outcome<void> Workspace::savePicture(const QByteArray &bytes, const QString &path) const
{
    return writeOut(path, bytes);
}

Outcome<void> Workspace::writeOut(const QString &path, const QByteArray &bytes) const
{
    if (CasebookFile::isOwnFile(m_path, path)) { // everything would be lost
        return std::unexpected(
            Failure(ExportError{.fault = ExportFault::CannotWrite, .path = path, .detail = {}}));
    }
    return writeFile(path, bytes);
}

} // namespace Docket
