// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importledger.h"

#include "workspace/importfiles.h"
#include "workspace/stores.h"

#include <QFileInfo>

#include <utility>

namespace Docket {

ImportLedger::ImportLedger(Stores &stores, NowFn now, QString by)
    : m_stores(stores)
    , m_now(std::move(now))
    , m_by(std::move(by))
{
}

void ImportLedger::begin(const ImportFile &file)
{
    m_at = m_files.size();
    m_files.append({.counts = {.path = file.path, .format = QString(toToken(file.format))},
                    .absolutePath = QFileInfo(file.path).absoluteFilePath(),
                    .startedAt = m_now(),
                    .run = std::nullopt});
}

StoreResult<void> ImportLedger::noteChange()
{
    return row().transform([](ImportId) {});
}

StoreResult<void> ImportLedger::list(const ImportIssue &issue, const QByteArray &sha256,
                                     std::optional<OriginalId> kept)
{
    ImportIssue placed = issue;
    placed.path = file().path;
    if (m_problems.size() < MaxProblems) {
        m_problems.append(placed);
    }
    placed.path = m_files[m_at].absolutePath;
    const auto isListed = m_stores.imports.isListed(placed, sha256);
    if (!isListed) {
        return failed(isListed);
    }
    if (*isListed) {
        return {};
    }
    return row().and_then(
        [&](ImportId id) { return m_stores.imports.addIssue(id, placed, sha256, kept); });
}

StoreResult<void> ImportLedger::save()
{
    const File &file = m_files[m_at];
    return file.run ? m_stores.imports.update(summaryOf(file)) : StoreResult<void>{};
}

StoreResult<void> ImportLedger::close(bool isComplete)
{
    File &file = m_files[m_at];
    file.counts.isComplete = isComplete;
    if (!file.run || file.isLogged) {
        return save();
    }
    file.isLogged = true;
    return m_stores.events
        .append(
            {.at = m_now(), .by = m_by, .kind = EventKind::Imported, .after = file.absolutePath})
        .and_then([this](EventId) { return save(); });
}

QList<ImportedFile> ImportLedger::files() const
{
    QList<ImportedFile> all;
    for (const File &file : m_files) {
        all.append(file.counts);
    }
    return all;
}

/// The selected file's row, made when it is first needed.
StoreResult<ImportId> ImportLedger::row()
{
    File &file = m_files[m_at];
    if (file.run) {
        return *file.run;
    }
    return m_stores.imports.start(summaryOf(file)).transform([&](ImportId id) {
        file.run = id;
        return id;
    });
}

ImportSummary ImportLedger::summaryOf(const File &file) const
{
    const ImportedFile &counts = file.counts;
    return {
        .id = file.run.value_or(ImportId{}),
        .path = file.absolutePath,
        .format = counts.format,
        .startedAt = file.startedAt,
        .finishedAt = counts.isComplete ? std::optional(m_now()) : std::nullopt,
        .messages = counts.messages,
        .newCases = counts.newCases,
        .followUps = counts.followUps,
        .unchanged = counts.unchanged,
        .notForIntake = counts.notForIntake,
        .skipped = counts.skipped,
        .damaged = counts.damaged,
    };
}

} // namespace Docket
