// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numberedevidence.h"

#include <algorithm>

namespace Docket {

EvidenceItem attachmentItem(const Attachment &attachment)
{
    return {.kind = EvidenceItem::Kind::Attachment,
            .depth = 1,
            .messageId = attachment.messageId,
            .attachmentId = attachment.id,
            .name = attachment.info.name,
            .mediaType = attachment.info.mediaType,
            .size = attachment.info.size,
            .sha256 = attachment.info.sha256,
            .at = {},
            .partPath = attachment.info.partPath};
}

EvidenceItem blockItem(const CodeBlock &block, MessageId messageId, int number)
{
    return {.kind = EvidenceItem::Kind::CodeBlock,
            .depth = 2,
            .messageId = messageId,
            .attachmentId = {},
            .number = number,
            .name = block.language,
            .mediaType = {},
            .size = block.text.count(u'\n'),
            .sha256 = {},
            .at = {},
            .partPath = {}};
}

QList<NumberedEvidence> numberedEvidence(const CaseDetail &detail)
{
    QList<const MessageView *> views;
    for (const MessageView &view : detail.messages) {
        views.append(&view);
    }
    std::ranges::sort(views, {}, [](const MessageView *view) { return view->message.ordinal; });
    QList<NumberedEvidence> all;
    const auto add = [&](int message, const EvidenceItem &item) {
        all.append({static_cast<int>(all.size()) + 1, message, item});
    };
    for (const MessageView *view : std::as_const(views)) {
        for (const Attachment &attachment : view->attachments) {
            add(view->message.ordinal, attachmentItem(attachment));
        }
        int number = 0;
        for (const CodeBlock &block : codeBlocks(view->text)) {
            add(view->message.ordinal, blockItem(block, view->message.id, ++number));
        }
    }
    return all;
}

} // namespace Docket
