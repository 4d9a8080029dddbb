// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/message.h"

#include <QList>

#include <memory>
#include <optional>

namespace Docket {

class Database;

/// An original ready to be written: compressed on whatever thread has time, so that the one writer
/// only writes.
struct PackedOriginal
{
    OriginalFormat format = OriginalFormat::Mail;
    MboxQuoting quoting = MboxQuoting::None;
    QByteArray sha256;
    QByteArray envelope;
    QByteArray zstd; ///< one zstd frame of the bytes
    qint64 size = 0; ///< of the bytes before compression

    bool operator==(const PackedOriginal &) const = default;
};

/// Thread-safe; level 1, as mail is mostly base64 and the import waits for it.
[[nodiscard]] PackedOriginal pack(const Original &original);

/// The bytes again, checked against their SHA-256: Corrupt if they differ.
[[nodiscard]] StoreResult<Original> unpack(const PackedOriginal &packed);

/// The tables original, message and attachment.
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

    [[nodiscard]] StoreResult<std::optional<Known>> byRef(const QString &messageRef) const;
    /// The case that holds this Message-ID or URL, or that waits for it (see awaitRefs).
    [[nodiscard]] StoreResult<std::optional<CaseId>> caseByRef(const QString &messageRef) const;
    [[nodiscard]] StoreResult<std::optional<OriginalId>>
    originalBySha256(const QByteArray &sha256) const;
    [[nodiscard]] StoreResult<QList<Message>> ofCase(CaseId id) const; ///< by receipt
    [[nodiscard]] StoreResult<Message> byId(MessageId id) const;
    [[nodiscard]] StoreResult<Original> original(OriginalId id) const;
    [[nodiscard]] StoreResult<QList<Attachment>> attachments(MessageId id) const;
    [[nodiscard]] StoreResult<Attachment> attachment(AttachmentId id) const;

    [[nodiscard]] StoreResult<OriginalId> insertOriginal(const PackedOriginal &original);
    /// `message.id` and `ordinal` are ignored: the ordinal is the next of its case.
    [[nodiscard]] StoreResult<MessageId> insert(const Message &message,
                                                const QList<AttachmentInfo> &attachments);
    /// Remembers the ids that a case's messages refer to but nobody has seen yet (table thread_ref),
    /// so that a parent that is imported after its replies joins their case.
    [[nodiscard]] StoreResult<void> awaitRefs(CaseId id, const QStringList &messageRefs);
    [[nodiscard]] StoreResult<void> setKind(MessageId id, MessageKind kind);
    /// A tracker item that changed at its source: the newer original takes the row, the older stays
    /// in `original`.
    [[nodiscard]] StoreResult<void> setOriginal(MessageId id, OriginalId original);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Docket
