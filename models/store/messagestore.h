// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "domain/errors.h"
#include "domain/message.h"
#include "store/packedoriginal.h"

#include <QList>

#include <memory>
#include <optional>

namespace Docket {

class Database;

/// The tables original, message, attachment, thread_ref and source_alias.
class MessageStore final
{
public:
    explicit MessageStore(const Database &database);
    ~MessageStore();
    Q_DISABLE_COPY_MOVE(MessageStore)

    /// A stored message with this Message-ID or URL, and the SHA-256 of its original.
    struct Known
    {
        MessageId id;
        CaseId caseId;
        OriginalId originalId;
        QByteArray sha256;
        bool operator==(const Known &) const = default;
    };

    [[nodiscard]] StoreResult<std::optional<Known>> byRef(RefKind kind,
                                                          const QString &messageRef) const;
    /// The case that holds this Message-ID or URL, that waits for it (see awaitRefs), or that has
    /// it as an alias.
    [[nodiscard]] StoreResult<std::optional<CaseId>> caseByRef(RefKind kind,
                                                               const QString &messageRef) const;
    /// The case that waits for a message with this Message-ID, whether it has come or not.
    [[nodiscard]] StoreResult<std::optional<CaseId>> caseAwaiting(const QString &messageId) const;
    /// The case of the inbound message of a sender with this thread subject that is nearest to
    /// `at`, within `window` of it. A sender is an address, or a tracker login without one.
    [[nodiscard]] StoreResult<std::optional<CaseId>> nearestOf(const QString &threadSubject,
                                                               const Identity &sender, Instant at,
                                                               Seconds window) const;
    [[nodiscard]] StoreResult<std::optional<OriginalId>>
    originalBySha256(const QByteArray &sha256) const;
    [[nodiscard]] StoreResult<QList<Message>> ofCase(CaseId id) const; ///< by receipt
    [[nodiscard]] StoreResult<Message> byId(MessageId id) const;
    [[nodiscard]] StoreResult<Original> original(OriginalId id) const;
    [[nodiscard]] StoreResult<QList<OriginalId>> originalIds() const; ///< of all, oldest first
    /// The message that an original belongs to; nothing for one that is only kept.
    [[nodiscard]] StoreResult<std::optional<Message>> byOriginal(OriginalId id) const;
    [[nodiscard]] StoreResult<QList<Attachment>> attachments(MessageId id) const;
    [[nodiscard]] StoreResult<Attachment> attachment(AttachmentId id) const;

    /// The same bytes again are the same row: its id comes back, and nothing is written.
    [[nodiscard]] StoreResult<OriginalId> insertOriginal(const PackedOriginal &original);
    /// `message.id` and `ordinal` are ignored: the ordinal is the next of its case.
    [[nodiscard]] StoreResult<MessageId> insert(const Message &message,
                                                const QList<AttachmentInfo> &attachments);

    /// What is inserted from here on was brought by this import.
    void setImport(std::optional<ImportId> import) { m_import = import; }

    /// Remembers the Message-IDs that a case's messages refer to but nobody has seen yet (table
    /// thread_ref), so that a parent that is imported after its replies joins their case.
    [[nodiscard]] StoreResult<void> awaitRefs(CaseId id, const QStringList &messageRefs);
    /// Whether an issue has the name; see addAliases().
    [[nodiscard]] StoreResult<bool> isAlias(const QString &alias) const;
    /// Other names of a tracker's issue; of one that another case has, that case keeps it.
    [[nodiscard]] StoreResult<void> addAliases(CaseId id, const QStringList &aliases);
    /// Moves the messages of a case, and what it waits for, behind those of another.
    [[nodiscard]] StoreResult<void> moveAll(CaseId from, CaseId into);
    /// NotFound if there is no such message; so says setOriginal().
    [[nodiscard]] StoreResult<void> setKind(MessageId id, MessageKind kind);
    /// Who wrote it, which way it went and what for, as `message` says.
    [[nodiscard]] StoreResult<void> setSender(const Message &message);
    /// A tracker item that changed at its source: the newer original takes the row, the older stays
    /// in `original`.
    [[nodiscard]] StoreResult<void> setOriginal(MessageId id, OriginalId original,
                                                const QString &subject);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
    std::optional<ImportId> m_import;
};

} // namespace Docket
