// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/advisorytaking.h"
#include "workspace/importwriter.h"
#include "workspace/stores.h"
#include "workspace/trackerupdate.h"

#include <utility>

// The part of ImportWriter about what the casebook has already, and what is kept although no case
// has it.
namespace Docket {

StoreResult<void> ImportWriter::addKnown(const MessageStore::Known &known, ReadMessage &&read)
{
    ++m_ledger.file().unchanged;
    if (known.sha256 == read.packed.sha256) {
        return planKnown(known, read, false);
    }
    const qint64 before = m_ledger.file().unchanged;
    if (read.message.tracker) {
        // another kind of dump may know a name more
        if (const auto named = addAliases(known.caseId, read.message.tracker->aliases); !named) {
            return named;
        }
        const auto older = read.advisory
                               ? storedAdvisory(m_stores, m_records, known.originalId, read.message)
                               : StoreResult<std::optional<ImportedAdvisory>>{};
        if (!older) {
            return failed(older);
        }
        return updateTrackerItem(m_stores, m_batch, m_before, known, read, m_now(), m_request.by)
            .and_then([&](TrackerNews news) {
                if (news == TrackerNews::Edits) {
                    --m_ledger.file().unchanged;
                    ++m_ledger.file().followUps;
                }
                if (news == TrackerNews::None) {
                    return StoreResult<void>{};
                }
                return m_ledger.noteChange()
                    .and_then([&] { return takeRecord(known.caseId, *older, read); })
                    .transform([&](bool isTaken) {
                        if (isTaken && news != TrackerNews::Edits) {
                            --m_ledger.file().unchanged;
                            ++m_ledger.file().followUps;
                        }
                    });
            })
            .and_then([&] { return planKnown(known, read, m_ledger.file().unchanged < before); });
    }
    if (const auto planned = planKnown(known, read, false); !planned) {
        return planned;
    }
    return m_stores.messages.insertOriginal(read.packed).and_then([&](OriginalId original) {
        return m_ledger.list(
            {ImportFault::SameIdOtherBytes, {}, read.message.offset, read.message.messageRef},
            read.packed.sha256, original);
    });
}

StoreResult<void> ImportWriter::addAliases(CaseId id, const QStringList &aliases)
{
    for (const QString &alias : aliases) {
        const auto isKnown = m_stores.messages.isAlias(alias);
        if (!isKnown) {
            return failed(isKnown);
        }
        if (!*isKnown) {
            return m_before.keep(id).and_then(
                [&] { return m_stores.messages.addAliases(id, aliases); });
        }
    }
    return {};
}

/// A known message in the plan; `isEdited`: its case hears of it.
StoreResult<void> ImportWriter::planKnown(const MessageStore::Known &known, const ReadMessage &read,
                                          bool isEdited)
{
    if (!m_planner) {
        return {};
    }
    return m_stores.cases.byId(known.caseId).transform([&](const CaseFile &file) {
        if (isEdited) {
            m_planner->followed(read, file.id, file.key, MatchedBy::TrackerIssue);
        } else {
            m_planner->unchanged(read, file.key);
        }
    });
}

StoreResult<void> ImportWriter::addDamage(ReadDamage &&damage)
{
    if (m_planner) {
        m_planner->damaged(damage.issue);
    }
    return keepDamage(std::move(damage));
}

StoreResult<void> ImportWriter::keepDamage(ReadDamage &&damage)
{
    ++m_ledger.file().damaged;
    if (damage.packed.size == 0) {
        return m_ledger.list(damage.issue, {}, std::nullopt);
    }
    return m_stores.messages.insertOriginal(damage.packed).and_then([&](OriginalId id) {
        return m_ledger.list(damage.issue, damage.packed.sha256, id);
    });
}

/// A comment whose issue is nowhere: kept as it is, and a problem.
StoreResult<void> ImportWriter::keepApart(ReadMessage &&read)
{
    const QString issueUrl = read.message.tracker.value_or(TrackerFacts{}).issueUrl;
    const ImportIssue issue{ImportFault::NoSuchIssue, {}, read.message.offset, issueUrl};
    m_ledger.expectAgain();
    if (m_planner) {
        m_planner->damaged(read, issue);
    }
    return keepDamage({.issue = issue, .packed = std::move(read.packed)});
}

/// What a rule ignores or a person leaves out: kept and listed, so that it can be brought back.
StoreResult<void> ImportWriter::keepOut(ReadMessage &&read, ImportFault why)
{
    ++m_ledger.file().ignored;
    QString reason;
    if (why == ImportFault::LeftOut) {
        m_orders.noteLeftOut();
    } else if (const ImportRule *rule = m_orders.ruleOf(read)) {
        reason = toText(*rule);
        m_orders.noteCaught(*rule);
    }
    if (m_planner) {
        m_planner->keptOut(
            read, why == ImportFault::LeftOut ? PlanKind::LeftOut : PlanKind::Ignored, reason);
    }
    return m_stores.messages.insertOriginal(read.packed).and_then([&](OriginalId original) {
        return m_ledger.list({why, {}, read.message.offset, reason}, read.packed.sha256, original);
    });
}

} // namespace Docket
