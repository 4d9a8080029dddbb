// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/ids.h"
#include "domain/reporttraces.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <memory>

namespace Docket {

class Database;

/// A message of a reporter that has something.
struct MessageHolder
{
    MessageId message;
    CaseId caseId;
    int ordinal = 0; ///< of the message within its case

    bool operator==(const MessageHolder &) const = default;
};

/// Who has a thing: some of them, and how many there are.
struct Holders
{
    QList<MessageHolder> messages; ///< empty where there are too many to name
    double count = 0;              ///< estimated where they are not named
};

/// Where a word is: found in no more steps than a few hundred, however many messages have it.
struct WordHolders
{
    QList<MessageId> messages; ///< empty where there are too many to look at
    double count = 0;          ///< estimated from how densely the first ones lie
};

/// The words of one stored message.
struct StoredSketch
{
    MessageHolder holder;
    WordSketch title;
    WordSketch text;
};

/// Finds messages by what they share (tables report_mention, report_sketch, attachment and
/// search_text), and keeps which pairs of cases a person refused. Every look-up is bounded.
class SimilarityIndex final
{
public:
    explicit SimilarityIndex(const Database &database);
    ~SimilarityIndex();
    Q_DISABLE_COPY_MOVE(SimilarityIndex)

    /// What a message of a reporter is compared by; nothing is written where there is nothing.
    [[nodiscard]] StoreResult<void> add(MessageId id, const ReportTraces &traces);
    [[nodiscard]] StoreResult<void> remove(MessageId id);

    /// About how many messages there are: the newest one's number.
    [[nodiscard]] StoreResult<double> messageCount() const;
    [[nodiscard]] StoreResult<Holders> withMention(const Mention &mention) const;
    [[nodiscard]] StoreResult<Holders> withAttachment(const QByteArray &sha256) const;
    /// `word` as sketchedWords() gives it, in title or text.
    [[nodiscard]] StoreResult<WordHolders> withWord(const QString &word, double all) const;
    /// Messages with all of `words`: the first few.
    [[nodiscard]] StoreResult<QList<MessageId>> withWords(const QStringList &words) const;
    /// Nothing for a message that has none.
    [[nodiscard]] StoreResult<std::optional<StoredSketch>> sketch(MessageId id) const;

    /// Remembers, or forgets, that neither of two cases is a duplicate of the other.
    [[nodiscard]] StoreResult<void> setRefused(CaseId one, CaseId other, bool isRefused);
    [[nodiscard]] StoreResult<QSet<CaseId>> refusedFor(CaseId id) const;

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Docket
