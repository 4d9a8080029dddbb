// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"
#include "store/undostore.h"
#include "workspace/importjob.h"
#include "workspace/importundo.h"
#include "workspace/job.h"
#include "workspace/savingjob.h"
#include "workspace/settings.h"
#include "workspace/stores.h"
#include "workspace/workspace.h"

// The part of Workspace about imports as jobs, their rules, and taking them back.
namespace Docket {

namespace {

/// Emits a signal of `workspace` with what a job tells, on its own thread.
auto queued(Workspace *workspace, auto signal)
{
    return [workspace, signal](const auto &value) {
        QMetaObject::invokeMethod(
            workspace, [workspace, signal, value] { Q_EMIT(workspace->*signal)(value); },
            Qt::QueuedConnection);
    };
}

} // namespace

qint64 Workspace::startImport(const ImportRequest &request)
{
    ImportRequest asked = request;
    asked.by = asked.by.isEmpty() ? m_person : asked.by;
    return m_jobs->add(std::make_unique<ImportJob>(m_path, asked, m_now, m_turns,
                                                   queued(this, &Workspace::changed),
                                                   queued(this, &Workspace::importFinished)));
}

qint64 Workspace::startPlan(const ImportRequest &request)
{
    ImportRequest asked = request;
    asked.by = asked.by.isEmpty() ? m_person : asked.by;
    asked.dryRun = true;
    asked.wantsPlan = true;
    return m_jobs->add(std::make_unique<ImportJob>(m_path, asked, m_now, m_turns, ChangeFn(),
                                                   queued(this, &Workspace::importPlanned)));
}

qint64 Workspace::startUndo(const QString &object)
{
    return m_jobs->add(std::make_unique<UndoJob>(m_path, m_now, m_person, m_turns, object,
                                                 queued(this, &Workspace::importUndone)));
}

qint64 Workspace::startSaving(CaseId id, const EvidenceTarget &target)
{
    return m_jobs->add(
        std::make_unique<SavingJob>(m_path, id, target, queued(this, &Workspace::evidenceSaved)));
}

Outcome<SavedEvidence> Workspace::saveAllEvidence(CaseId id, const EvidenceTarget &target,
                                                  const ProgressFn &progress,
                                                  const std::stop_token &stop) const
{
    return saveCaseEvidence(*m_stores, id, target, progress, stop);
}

Outcome<UndoReport> Workspace::undoImport(const ProgressFn &progress, const std::stop_token &stop)
{
    return ImportUndo(m_path, m_now, m_person, m_turns).run(progress, stop);
}

Outcome<std::optional<UndoableImport>> Workspace::lastImport() const
{
    return widened(UndoStore(*m_stores->database).last());
}

Outcome<ImportRules> Workspace::importRules() const
{
    return widened(m_stores->settings.value(Setting::ImportRules)).transform([](const auto &json) {
        return importRulesFromJson(json.value_or(QByteArray()));
    });
}

Outcome<RuleCounts> Workspace::ruleCounts() const
{
    return widened(m_stores->settings.value(Setting::RuleCounts)).transform([](const auto &json) {
        return ruleCountsFromJson(json.value_or(QByteArray()));
    });
}

Outcome<void> Workspace::setImportRules(const ImportRules &rules, Instant at)
{
    auto transaction = Transaction::begin(*m_stores->database);
    if (!transaction) {
        return std::unexpected(Failure(transaction.error()));
    }
    return widened(
        m_stores->settings.value(Setting::ImportRules)
            .and_then([&](const std::optional<QByteArray> &before) {
                const QByteArray after = toJson(rules);
                CaseEvent event{.at = at, .by = m_person, .kind = EventKind::SettingChanged};
                event.before = QString::fromUtf8(before.value_or(QByteArray()));
                event.after = QString::fromUtf8(after);
                event.note = Setting::ImportRules;
                return m_stores->settings.save(Setting::ImportRules, after).and_then([&] {
                    return m_stores->events.append(event);
                });
            })
            .and_then([&](EventId) { return m_stores->imports.expectIgnoredAgain(); })
            .and_then([&] { return transaction->commit(); }));
}

} // namespace Docket
