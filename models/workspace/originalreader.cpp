// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codeblocks.h"
#include "importers/originaltext.h"
#include "importers/sourcefields.h"
#include "workspace/casereader.h"
#include "workspace/stores.h"

// The part of casereader.h that cuts pieces out of originals.
namespace Docket {

namespace {

[[nodiscard]] StoreResult<Original> originalOf(const Stores &stores, MessageId id)
{
    return stores.messages.byId(id).and_then(
        [&](const Message &message) { return stores.messages.original(message.originalId); });
}

[[nodiscard]] StoreError gone(const Stores &stores)
{
    return {.fault = StoreFault::NotFound,
            .path = stores.database->path(),
            .statement = {},
            .driverText = {}};
}

[[nodiscard]] std::optional<QByteArray> cutOut(const Stores &stores, const EvidenceItem &item,
                                               const Original &original)
{
    const auto message = stores.messages.byId(item.messageId);
    const QString ref = message ? message->messageRef : QString();
    switch (item.kind) {
    case EvidenceItem::Kind::Message:
    case EvidenceItem::Kind::Text:
        return originalText(original, ref).toUtf8();
    case EvidenceItem::Kind::CodeBlock: {
        const QList<CodeBlock> blocks = codeBlocks(originalText(original, ref));
        const bool exists = item.number >= 1 && item.number <= blocks.size();
        return exists ? std::optional(blocks.at(item.number - 1).text.toUtf8()) : std::nullopt;
    }
    case EvidenceItem::Kind::Attachment:
        break;
    case EvidenceItem::Kind::ArchiveEntry: // see ArchiveSession
        return std::nullopt;
    }
    const auto attachment = stores.messages.attachment(item.attachmentId.value_or(AttachmentId{}));
    return attachment ? originalAttachment(original, attachment->info.partPath) : std::nullopt;
}

} // namespace

Outcome<QByteArray> readEvidence(const Stores &stores, const EvidenceItem &item)
{
    const auto original = originalOf(stores, item.messageId);
    if (!original) {
        return failed(original);
    }
    if (auto bytes = cutOut(stores, item, *original)) {
        return std::move(*bytes);
    }
    if (item.kind == EvidenceItem::Kind::Attachment && item.sha256.isEmpty()) {
        return std::unexpected(
            Failure(ImportIssue{ImportFault::NoBytes, stores.database->path(), 0, item.name}));
    }
    return std::unexpected(Failure(gone(stores)));
}

Outcome<QByteArray> readOriginal(const Stores &stores, MessageId id)
{
    const auto original = originalOf(stores, id);
    if (!original) {
        return failed(original);
    }
    return original->bytes;
}

Outcome<SourceFields> readSourceFields(const Stores &stores, MessageId id)
{
    return widened(originalOf(stores, id)).transform(sourceFields);
}

Outcome<Original> readWholeOriginal(const Stores &stores, MessageId id)
{
    return widened(originalOf(stores, id));
}

Outcome<QByteArray> readKept(const Stores &stores, OriginalId id)
{
    return widened(stores.messages.original(id)).transform([](const Original &original) {
        return original.bytes;
    });
}

} // namespace Docket
