// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Workspace that is about what becomes of advisories, and who publishes them.

#include "domain/advisoryrevisions.h"
#include "domain/tokens.h"
#include "exporters/advisorytemplate.h"
#include "workspace/advisorysettings.h"
#include "workspace/casereader.h"
#include "workspace/policyactions.h"
#include "workspace/settings.h"
#include "workspace/stores.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// What somebody gave a reason for when the advisory went out: it is out, so the register has it.
QList<AdvisoryProblem> overriddenBefore(const QList<CaseEvent> &events)
{
    QList<AdvisoryProblem> problems;
    for (const CaseEvent &event : events) {
        if (event.kind != EventKind::PublicationOverridden) {
            continue;
        }
        for (const QString &token : event.before.split(u' ', Qt::SkipEmptyParts)) {
            const auto problem = fromToken<AdvisoryProblem>(token);
            if (problem && canOverride(*problem) && !problems.contains(*problem)) {
                problems.append(*problem);
            }
        }
    }
    return problems;
}

} // namespace

Outcome<Publisher> Workspace::publisher() const
{
    return widened(publisherOf(*m_stores));
}

Outcome<void> Workspace::setPublisher(const Publisher &publisher, Instant at)
{
    return PolicyActions::saveSetting(*m_stores, Setting::Publisher, toJson(publisher), at,
                                      m_person);
}

Outcome<AdvisoryTemplates> Workspace::advisoryTemplates() const
{
    return changedTexts(*m_stores, Setting::AdvisoryTemplates, originalAdvisoryTemplates());
}

Outcome<void> Workspace::setAdvisoryTemplate(PublicFormat format,
                                             const std::optional<QString> &text, Instant at)
{
    const QString name = toToken(format);
    const AdvisoryTemplates &originals = originalAdvisoryTemplates();
    if (!originals.contains(name)) {
        return std::unexpected(
            Failure(LetterError{.fault = LetterFault::NoTemplate, .name = name}));
    }
    if (text) {
        if (const auto readable = checkAdvisoryTemplate(format, *text); !readable) {
            return std::unexpected(Failure(readable.error()));
        }
    }
    return changeText(*m_stores, Setting::AdvisoryTemplates, name, originals.value(name), text, at,
                      m_person);
}

Outcome<void> Workspace::publishRevision(CaseId id, const QString &summary, Instant at)
{
    const auto detail = readCase(*m_stores, id);
    if (!detail) {
        return std::unexpected(detail.error());
    }
    const auto published = firstPublication(detail->file, detail->draft);
    if (published && *published < at && summary.trimmed().isEmpty()) {
        return std::unexpected(Failure(RecordError{RecordFault::LacksReason}));
    }
    const AdvisoryDraft draft = withRevision(detail->draft, published, at, summary);
    const Revision &revision = draft.revisions.last();
    return told(id, CaseActions::saveDraft(*m_stores, id, draft, at, m_person,
                                           revision.number + ": "_L1 + revision.summary));
}

Outcome<void> Workspace::withdrawAdvisory(CaseId id, const QString &reason, Instant at)
{
    const auto detail = readCase(*m_stores, id);
    if (!detail) {
        return std::unexpected(detail.error());
    }
    if (reason.trimmed().isEmpty()) {
        return std::unexpected(Failure(RecordError{RecordFault::LacksReason}));
    }
    const auto published = firstPublication(detail->file, detail->draft);
    if (!published) {
        return std::unexpected(Failure(ExportError{.fault = ExportFault::NotPublished,
                                                   .path = detail->file.key,
                                                   .detail = {},
                                                   .problems = {}}));
    }
    const AdvisoryDraft draft = withdrawnDraft(detail->draft, published, at, reason);
    return told(id,
                CaseActions::saveDraft(*m_stores, id, draft, at, m_person, reason.simplified()));
}

Outcome<void> Workspace::reinstateAdvisory(CaseId id, const QString &reason, Instant at)
{
    const auto detail = readCase(*m_stores, id);
    if (!detail) {
        return std::unexpected(detail.error());
    }
    if (reason.trimmed().isEmpty()) {
        return std::unexpected(Failure(RecordError{RecordFault::LacksReason}));
    }
    if (!detail->draft.withdrawnAt) {
        return {};
    }
    const AdvisoryDraft draft =
        reinstatedDraft(detail->draft, firstPublication(detail->file, detail->draft), at, reason);
    return told(id, CaseActions::saveDraft(*m_stores, id, draft, at, m_person,
                                           draft.revisions.last().summary));
}

Outcome<PublicRegister> Workspace::renderRegister(RegisterFormat format,
                                                  const RegisterOptions &options) const
{
    const auto disclosed = m_stores->advisories.disclosed();
    if (!disclosed) {
        return failed(disclosed);
    }
    PublicRegister made;
    QList<RegisterEntry> entries;
    for (const CaseId id : *disclosed) {
        const auto detail = readCaseToPublish(*m_stores, id);
        if (!detail) {
            return std::unexpected(detail.error());
        }
        // The register has a date of its own, whatever version an advisory has.
        const auto overridden =
            overriddenBefore(detail->events) + QList{AdvisoryProblem::ChangedWithoutRevision};
        const auto advisory = compose(groundOf(*detail), detail->draft, options.now, overridden);
        if (!advisory) {
            made.leftOut.append({detail->file.key, advisory.error()});
        } else if (auto entry = RegisterEntry::of(*advisory, detail->file)) {
            entries.append(std::move(*entry));
        }
    }
    made.entries = entries.size();
    made.bytes = Docket::renderRegister(std::move(entries), format, options);
    return made;
}

Outcome<void> Workspace::cloneAdvisory(CaseId from, CaseId to, Instant at)
{
    const auto source = readCase(*m_stores, from);
    const auto target = readCase(*m_stores, to);
    if (!source || !target) {
        return std::unexpected(source ? target.error() : source.error());
    }
    return told(to, CaseActions::saveDraft(*m_stores, to, clonedDraft(source->draft, target->draft),
                                           at, m_person, source->file.key));
}

} // namespace Docket
