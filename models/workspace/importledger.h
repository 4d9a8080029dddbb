// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "store/importstore.h"
#include "workspace/importsummary.h"

#include <QList>

#include <optional>

namespace Docket {

struct FileRead;
struct ImportFile;
struct Stores;

/// What an import did, file by file: the rows of import_run and import_issue, the history's
/// "imported" and the report. A file that brings nothing new leaves no trace. Lives on the writing
/// thread; call inside a transaction.
class ImportLedger final
{
public:
    ImportLedger(Stores &stores, NowFn now, QString by);

    /// Everything below is about this file, until the next or select(). The bytes with which it
    /// perhaps begins, from an earlier import.
    [[nodiscard]] StoreResult<QList<SeenBytes>> begin(const ImportFile &file);

    void select(qsizetype index) { m_at = index; }

    [[nodiscard]] qsizetype selected() const { return m_at; }

    [[nodiscard]] ImportedFile &file() { return m_files[m_at].counts; }

    /// Something of the file goes into the casebook.
    [[nodiscard]] StoreResult<void> noteChange();
    /// The same; what names the import in the casebook.
    [[nodiscard]] StoreResult<ImportId> first();
    /// A stopped or killed import of one of these files is gone on with, if nothing was imported
    /// since: the two are taken back together. Call before the first file.
    [[nodiscard]] StoreResult<void> goOn(const QList<ImportFile> &files);
    /// A problem of an item with these bytes; one that was listed before is only reported.
    [[nodiscard]] StoreResult<void> list(const ImportIssue &issue, const QByteArray &sha256,
                                         std::optional<OriginalId> kept);
    /// How much was read. What the earlier import of its first bytes counted and listed is counted
    /// and listed again.
    [[nodiscard]] StoreResult<void> noteRead(const FileRead &read);

    /// Not everything found its place: the file is to be read again even if it stays as it is.
    void expectAgain() { m_files[m_at].isExpectedAgain = true; }

    /// Brings the file's row up to date.
    [[nodiscard]] StoreResult<void> save();
    /// The file is at its end, or the run was stopped.
    [[nodiscard]] StoreResult<void> close(bool isComplete);

    [[nodiscard]] QList<ImportedFile> files() const;

    /// The same as first(), if there is anything of this run.
    [[nodiscard]] std::optional<ImportId> written() const;

    [[nodiscard]] const QList<ImportIssue> &problems() const { return m_problems; }

private:
    struct File
    {
        ImportedFile counts;
        QString absolutePath;
        Instant startedAt;
        std::optional<ImportId> run; ///< once there is something to tell
        bool isLogged = false;
        bool isExpectedAgain = false;
        QList<ImportSummary> earlier; ///< of the bytes with which it perhaps begins
        SeenBytes seen;
    };

    [[nodiscard]] StoreResult<ImportId> row();
    void report(const ImportIssue &issue);
    [[nodiscard]] ImportSummary summaryOf(const File &file) const;

    Stores &m_stores;
    NowFn m_now;
    QString m_by;
    QList<File> m_files;
    qsizetype m_at = -1;
    QList<ImportIssue> m_problems;
    std::optional<ImportId> m_first; ///< run of this import: what is undone together
};

} // namespace Docket
