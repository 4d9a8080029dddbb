// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/errors.h"

#include <QHash>
#include <QList>

#include <functional>
#include <memory>

namespace Docket {

class Database;

/// The table case_file, and the rows that lists show. Statements are prepared once and kept, so
/// one store serves a whole import.
class CaseStore final
{
public:
    explicit CaseStore(const Database &database);
    ~CaseStore();
    Q_DISABLE_COPY_MOVE(CaseStore)

    [[nodiscard]] StoreResult<CaseFile> byId(CaseId id) const;
    [[nodiscard]] StoreResult<CaseId> byKey(const QString &key) const; ///< withdrawn ones too
    /// For what is to be put into a case, or to refer to it: NotFound if it is withdrawn.
    [[nodiscard]] StoreResult<CaseId> listedByKey(const QString &key) const;

    /// Every case in order of receipt, newest first, in batches of at most `batch` rows with
    /// nearest clock, chased count and attachment count; `deliver` returns false to stop. One pass,
    /// no query a row.
    [[nodiscard]] StoreResult<void>
    eachRow(int batch, const std::function<bool(QList<CaseRow> &&)> &deliver) const;
    [[nodiscard]] StoreResult<QList<CaseRow>> rows(const QList<CaseId> &ids) const;

    /// Lanes of the cases, or of all when `ids` is empty.
    [[nodiscard]] StoreResult<QList<TimelineLane>> lanes(const QList<CaseId> &ids) const;

    /// Lanes in order of receipt, newest first, in batches of at most `batch`: of the cases that
    /// have not ended, or of all. `deliver` returns false to stop.
    [[nodiscard]] StoreResult<void>
    eachLane(int batch, bool withClosed,
             const std::function<bool(QList<TimelineLane> &&)> &deliver) const;

    /// Where each case came from: a list shows it only when asked to.
    [[nodiscard]] StoreResult<QHash<CaseId, SourceKind>> sources() const;

    /// Duplicates of the case, and theirs.
    [[nodiscard]] StoreResult<QList<CaseId>> duplicatesOf(CaseId id) const;
    [[nodiscard]] StoreResult<QList<CaseId>> ofPolicy(PolicyId id) const;
    [[nodiscard]] StoreResult<qint64> count() const;

    /// Cases in work, or decided and not yet disclosed, that were not reported in public; newest
    /// first, at most `most`.
    [[nodiscard]] StoreResult<QList<CaseFile>> secret(int most) const;
    /// Their keys, without that of one case.
    [[nodiscard]] StoreResult<QStringList> secretKeys(CaseId except, int most) const;

    /// Inserts with a fresh key (caseKey of the receipt and the next number) and returns the row as
    /// stored. `file.id` and `file.key` are ignored. A withdrawn case of the same report (its
    /// import was undone) comes back under its key instead.
    [[nodiscard]] StoreResult<CaseFile> insert(const CaseFile &file);
    [[nodiscard]] StoreResult<void> update(const CaseFile &file);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Docket
