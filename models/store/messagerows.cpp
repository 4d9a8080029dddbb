// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagerows.h"

namespace Docket {

namespace {

QStringList addressesFrom(const QString &stored)
{
    return stored.split(AddressSeparator, Qt::SkipEmptyParts);
}

} // namespace

Message messageFromRow(Row &row)
{
    return {.id = row.id<MessageId>(),
            .caseId = row.id<CaseId>(),
            .originalId = row.id<OriginalId>(),
            .ordinal = row.number(),
            .direction = row.token<Direction>(),
            .kind = row.token<MessageKind>(),
            .matchedBy = row.token<MatchedBy>(),
            .matchedDetail = row.text(),
            .refKind = row.token<RefKind>(),
            .messageRef = row.text(),
            .inReplyTo = row.text(),
            .from = {.name = row.text(), .address = row.text(), .handle = row.text()},
            .replyTo = addressesFrom(row.text()),
            .recipients = addressesFrom(row.text()),
            .subject = row.text(),
            .threadSubject = row.text(),
            .sentAt = row.optionalInstant(),
            .receivedAt = row.instant()};
}

Attachment attachmentFromRow(Row &row)
{
    return {.id = row.id<AttachmentId>(),
            .messageId = row.id<MessageId>(),
            .info = {.partPath = row.text(),
                     .name = row.text(),
                     .mediaType = row.text(),
                     .size = row.integer(),
                     .sha256 = row.bytes()}};
}

PackedOriginal originalFromRow(Row &row)
{
    return {.format = row.token<OriginalFormat>(),
            .quoting = row.token<MboxQuoting>(),
            .sha256 = row.bytes(),
            .envelope = row.bytes(),
            .zstd = row.bytes(),
            .size = row.integer()};
}

} // namespace Docket
