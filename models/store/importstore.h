// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/errors.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace Docket {

class Database;

/// The bytes of a file that an import read to their end. The same bytes bring nothing new.
struct SeenBytes
{
    qint64 count = 0;
    QByteArray sha256; ///< 32 bytes; empty: nothing is known, the file is to be read again
    std::optional<qint64> lastMessageAt; ///< offset at which reading goes on when more follow

    bool operator==(const SeenBytes &) const = default;
};

/// What one import of one file did.
struct ImportSummary
{
    ImportId id;
    QString path;
    QString format; ///< toToken(SourceFormat)
    Instant startedAt;
    std::optional<Instant> finishedAt; ///< nothing: stopped or killed; the next import completes it
    qint64 messages = 0;               ///< read
    qint64 newCases = 0;
    qint64 followUps = 0;
    qint64 unchanged = 0;
    qint64 notForIntake = 0;
    qint64 skipped = 0; ///< pull requests and the like
    qint64 damaged = 0;
    SeenBytes seen;
    qint64 ignored = 0;            ///< kept out by a rule or a person
    std::optional<ImportId> first; ///< of the same import; nothing: itself

    bool operator==(const ImportSummary &) const = default;
};

/// The tables import_run and import_issue.
class ImportStore final
{
public:
    explicit ImportStore(const Database &database);
    ~ImportStore();
    Q_DISABLE_COPY_MOVE(ImportStore)

    [[nodiscard]] StoreResult<ImportId> start(const ImportSummary &summary);
    [[nodiscard]] StoreResult<void> update(const ImportSummary &summary);
    /// Whether this fault of these bytes at this place is listed. `sha256` is that of the item,
    /// empty for what is wrong with a file as a whole.
    [[nodiscard]] StoreResult<bool> isListed(const ImportIssue &issue,
                                             const QByteArray &sha256) const;
    /// Lists an issue once: one that isListed() changes nothing. `original` is what was kept raw.
    [[nodiscard]] StoreResult<void> addIssue(ImportId id, const ImportIssue &issue,
                                             const QByteArray &sha256,
                                             std::optional<OriginalId> original);
    [[nodiscard]] StoreResult<QList<ImportIssue>> issues(ImportId id) const; ///< by path and offset
    [[nodiscard]] StoreResult<QList<ImportIssue>> issues(const QString &path) const; ///< by offset
    /// Whether a person kept a message of these bytes out of an import before.
    [[nodiscard]] StoreResult<bool> isLeftOut(const QByteArray &sha256) const;
    [[nodiscard]] StoreResult<bool> hasLeftOut() const; ///< any
    /// The files that something was kept out of are to be read again: the rules are others now.
    [[nodiscard]] StoreResult<void> expectIgnoredAgain();
    [[nodiscard]] StoreResult<QList<ImportSummary>> runs() const; ///< newest first
    /// Runs of the last import that is not undone which were stopped or killed.
    [[nodiscard]] StoreResult<QList<ImportSummary>> unfinished() const;
    /// Finished runs that may have read the first bytes, or all, of a file of `size`: of the same
    /// path, or of as many bytes. The longest first; a few of them.
    [[nodiscard]] StoreResult<QList<ImportSummary>>
    earlier(const QString &path, const QString &format, qint64 size) const;

    /// What came under a Message-ID that was another message's, oldest first.
    [[nodiscard]] StoreResult<QList<OtherBytes>> otherBytes(const QString &messageRef) const;

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Docket
