// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/evidenceindexing.h"
#include "workspace/evidencesearch.h"
#include "workspace/excerptactions.h"
#include "workspace/stores.h"
#include "workspace/workspace.h"

// The part of Workspace that is about what people mark and look for in evidence.
namespace Docket {

Outcome<QList<CaseId>> Workspace::search(const QStringList &words,
                                         const QStringList &evidence) const
{
    return widened(casesWith(*m_stores, words, evidence));
}

Outcome<qint64> Workspace::evidenceLeftOut() const
{
    return widened(m_stores->evidence.leftOut());
}

Outcome<qint64> Workspace::evidenceAwaited() const
{
    return widened(m_stores->evidence.awaitedCount());
}

void Workspace::startIndexing()
{
    if (!m_isClosing && evidenceAwaited().value_or(0) > 0) {
        m_jobs->add(std::make_unique<IndexingJob>(m_path, m_turns));
    }
}

Outcome<void> Workspace::indexNow(const ProgressFn &progress, const std::stop_token &stop)
{
    return indexEvidence(m_path, m_turns, progress, stop);
}

Outcome<EvidenceHits> Workspace::findInEvidence(const QString &text) const
{
    return widened(Docket::findInEvidence(*m_stores, text));
}

Outcome<void> Workspace::addExcerpt(const Excerpt &excerpt, Instant at,
                                    const std::optional<ItemGiven> &given)
{
    return ExcerptActions::add(*m_stores, excerpt, given, at, m_person).and_then([&](CaseId id) {
        return toldOf(id, given);
    });
}

Outcome<void> Workspace::changeExcerpt(ExcerptId id, const ExcerptWords &words, Instant at,
                                       const std::optional<ItemGiven> &given)
{
    return ExcerptActions::change(*m_stores, id, words, given, at, m_person)
        .and_then([&](CaseId of) { return toldOf(of, given); });
}

/// The case that has the message, and the one whose item is given.
Outcome<void> Workspace::toldOf(CaseId id, const std::optional<ItemGiven> &given)
{
    return told(given ? given->caseId : id,
                given && given->caseId != id ? tell({id}) : Outcome<void>());
}

Outcome<void> Workspace::removeExcerpt(ExcerptId id, Instant at)
{
    return ExcerptActions::remove(*m_stores, id, at, m_person).and_then([this](CaseId of) {
        return told(of, {});
    });
}

} // namespace Docket
