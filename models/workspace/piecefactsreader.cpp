// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/piecefactsreader.h"

#include "domain/codeblocks.h"
#include "importers/headerline.h"
#include "importers/originaltext.h"
#include "store/samebytes.h"
#include "workspace/casereader.h"
#include "workspace/stores.h"

namespace Docket {

namespace {

StoreResult<void> addPlace(const Stores &stores, const EvidenceItem &item, PieceFacts &facts)
{
    if (item.attachmentId) {
        return stores.messages.attachment(*item.attachmentId)
            .transform(
                [&](const Attachment &attachment) { facts.partPath = attachment.info.partPath; });
    }
    return {};
}

/// The line where a block begins, as codeBlocks() counts.
int firstLine(const Stores &stores, const EvidenceItem &item)
{
    const auto original = readWholeOriginal(stores, item.messageId);
    const auto message = stores.messages.byId(item.messageId);
    if (!original || !message) {
        return 0;
    }
    const QList<CodeBlock> blocks = codeBlocks(originalText(*original, message->messageRef));
    const bool exists = item.number >= 1 && item.number <= blocks.size();
    return exists ? blocks.at(item.number - 1).firstLine : 0;
}

StoreResult<void> addElsewhere(const Stores &stores, const EvidenceItem &item, PieceFacts &facts)
{
    return stores.messages.byId(item.messageId).and_then([&](const Message &message) {
        const QByteArray &sha256 = facts.bytes.sha256;
        return casesWithBytes(*stores.database, sha256, message.caseId, PieceFacts::MostElsewhere)
            .and_then([&](const QList<SameBytes> &cases) {
                facts.elsewhere = cases;
                return countCasesWithBytes(*stores.database, sha256, message.caseId);
            })
            .transform([&](qint64 count) { facts.elsewhereCount = count; });
    });
}

} // namespace

Outcome<std::optional<PieceFacts>> readPieceFacts(const Stores &stores, const EvidenceItem &item,
                                                  const QByteArray &bytes,
                                                  const std::stop_token &stop)
{
    const auto known = byteFacts(bytes, stop);
    if (!known) {
        return std::nullopt;
    }
    PieceFacts facts{.bytes = *known, .header = headerLine(bytes)};
    if (item.kind == EvidenceItem::Kind::CodeBlock) {
        facts.line = firstLine(stores, item);
    }
    auto done = addPlace(stores, item, facts);
    if (done && !bytes.isEmpty()) { // many cases have an empty file, and it means nothing
        done = addElsewhere(stores, item, facts);
    }
    if (!done) {
        return std::unexpected(Failure(done.error()));
    }
    return facts;
}

} // namespace Docket
