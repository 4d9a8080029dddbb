// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/progress.h"
#include "workspace/importsummary.h"

#include <optional>
#include <stop_token>

namespace Docket {

class ImportDevices;
class ImportWriter;
class WriteTurns;
struct ImportFile;
struct ImportFiles;

/// Imports files into a casebook on the calling thread (which becomes the one writer; a second
/// thread reads, parses and compresses). Whoever else wants to write waits for at most one batch.
/// Every batch is one transaction with its history and its change set; a stop or a kill leaves
/// whole batches, and the same import again completes them. A file that cannot be read is a problem
/// of the report; only the casebook's own errors end a run.
///
/// A dry run is the same without a commit. It gives way at once when somebody wants to write, and
/// begins anew on a copy that lies beside the casebook for as long as the run takes (what a kill
/// leaves goes with the next opening). Where there is no room for one, it begins anew in the
/// casebook, and whoever wants to write waits for its end. A stop waits for a copy being made.
class ImportRun final
{
public:
    ImportRun(QString casebook, ImportRequest request, NowFn now, WriteTurns &turns);

    [[nodiscard]] Outcome<ImportReport> run(const ProgressFn &progress, const ChangeFn &changed,
                                            const std::stop_token &stop);

private:
    struct Place;

    [[nodiscard]] Outcome<ImportReport> runIn(const Place &place, const ImportFiles &found,
                                              const ProgressFn &progress, const ChangeFn &changed,
                                              const std::stop_token &stop);
    /// Nothing: it could not be, or was stopped before it began.
    [[nodiscard]] std::optional<ImportReport>
    runOnCopy(const ImportFiles &found, const ProgressFn &progress, const std::stop_token &stop);
    [[nodiscard]] StoreResult<ImportedFile> importFile(ImportWriter &writer, ImportDevices &devices,
                                                       const ImportFile &file,
                                                       const ProgressFn &progress,
                                                       const std::stop_token &stop, bool givesWay);

    QList<CsvMapping> m_mappings; ///< that the casebook keeps
    QList<TablePreview> m_tables; ///< that nobody has said anything about
    QString m_casebook;
    ImportRequest m_request;
    NowFn m_now;
    WriteTurns &m_turns;
    bool m_gaveWay = false; ///< what runIn() returned is no report
};

} // namespace Docket
