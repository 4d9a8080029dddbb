// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importledger.h"

#include "workspace/importfiles.h"
#include "workspace/importitems.h"
#include "workspace/stores.h"

#include <algorithm>
#include <utility>

namespace Docket {

namespace {

/// What somebody wanted is no problem.
bool isKeptOut(ImportFault fault)
{
    return fault == ImportFault::IgnoredByRule || fault == ImportFault::LeftOut;
}

} // namespace

ImportLedger::ImportLedger(Stores &stores, NowFn now, QString by)
    : m_stores(stores)
    , m_now(std::move(now))
    , m_by(std::move(by))
{
}

StoreResult<QList<SeenBytes>> ImportLedger::begin(const ImportFile &file)
{
    m_at = m_files.size();
    m_files.append({.counts = {.path = file.path, .format = QString(toToken(file.format))},
                    .absolutePath = Docket::absolutePath(file),
                    .startedAt = m_now(),
                    .run = std::nullopt,
                    .earlier = {},
                    .seen = {}});
    File &added = m_files.last();
    return m_stores.imports.earlier(added.absolutePath, added.counts.format, file.size)
        .transform([&added](QList<ImportSummary> &&earlier) {
            added.earlier = std::move(earlier);
            QList<SeenBytes> seen;
            for (const ImportSummary &run : std::as_const(added.earlier)) {
                seen.append(run.seen);
            }
            return seen;
        });
}

StoreResult<void> ImportLedger::noteRead(const FileRead &read)
{
    File &file = m_files[m_at];
    file.seen = read.seen;
    const auto known = std::ranges::find(file.earlier, read.known, &ImportSummary::seen);
    if (read.news == FileNews::Everything || known == file.earlier.end()) {
        return {};
    }
    const ImportSummary &earlier = *known;
    const bool isAppended = read.news == FileNews::Appended;
    file.counts.skipped += earlier.skipped;
    file.counts.damaged += earlier.damaged;

    const auto issues = m_stores.imports.issues(earlier.path);
    if (!issues) {
        return failed(issues);
    }
    // The last one was read again, and has been counted.
    const bool isLastIgnored =
        isAppended && std::ranges::any_of(*issues, [&](const ImportIssue &issue) {
            return isKeptOut(issue.fault) && issue.offset == earlier.seen.lastMessageAt;
        });
    const qint64 ignored = earlier.ignored - (isLastIgnored ? 1 : 0);
    const qint64 messages = earlier.messages - (isAppended ? 1 : 0);
    file.counts.messages += messages;
    file.counts.ignored += ignored;
    file.counts.unchanged += messages - ignored;
    for (const ImportIssue &issue : *issues) {
        if (!isAppended || issue.offset < earlier.seen.lastMessageAt) {
            report(issue);
        }
    }
    return {};
}

void ImportLedger::report(const ImportIssue &issue)
{
    if (!isKeptOut(issue.fault) && m_problems.size() < MaxProblems) {
        m_problems.append(issue);
        m_problems.last().path = file().path;
    }
}

StoreResult<void> ImportLedger::noteChange()
{
    return row().transform([](ImportId) {});
}

StoreResult<ImportId> ImportLedger::first()
{
    return row().transform([this](ImportId id) { return m_first.value_or(id); });
}

StoreResult<void> ImportLedger::goOn(const QList<ImportFile> &files)
{
    const auto unfinished = m_stores.imports.unfinished();
    if (!unfinished) {
        return failed(unfinished);
    }
    for (const ImportSummary &run : *unfinished) {
        if (std::ranges::contains(files, run.path, Docket::absolutePath)) {
            m_first = run.first;
        }
    }
    return {};
}

StoreResult<void> ImportLedger::list(const ImportIssue &issue, const QByteArray &sha256,
                                     std::optional<OriginalId> kept)
{
    report(issue);
    ImportIssue placed = issue;
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

std::optional<ImportId> ImportLedger::written() const
{
    const bool isWritten =
        std::ranges::any_of(m_files, [](const File &file) { return file.run.has_value(); });
    return isWritten ? m_first : std::nullopt;
}

/// The selected file's row, made when it is first needed. What is written from here on is its.
StoreResult<ImportId> ImportLedger::row()
{
    File &file = m_files[m_at];
    const auto writeAs = [this](ImportId id) {
        m_stores.messages.setImport(id);
        m_stores.events.setImport(id);
        return id;
    };
    if (file.run) {
        return writeAs(*file.run);
    }
    return m_stores.imports.start(summaryOf(file)).transform([&](ImportId id) {
        file.run = id;
        m_first = m_first.value_or(id);
        return writeAs(id);
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
        .seen = file.isExpectedAgain ? SeenBytes{} : file.seen,
        .ignored = counts.ignored,
        .first = m_first,
    };
}

} // namespace Docket
