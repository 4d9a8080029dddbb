// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/messageevidence.h"

#include "importers/evidencetexts.h"
#include "importers/originaltext.h"
#include "workspace/stores.h"

#include <algorithm>
#include <iterator>

namespace Docket {

StoreResult<MessageEvidence> readMessageEvidence(const Stores &stores, MessageId id)
{
    const auto message = stores.messages.byId(id);
    if (!message) {
        return failed(message);
    }
    MessageEvidence result{.message = *message, .attachments = {}, .body = {}, .texts = {}};
    const auto attachments = stores.messages.attachments(id);
    const auto original = stores.messages.original(message->originalId);
    if (!original && original.error().fault == StoreFault::Corrupt) {
        return result;
    }
    if (!attachments || !original) {
        return std::unexpected(attachments ? original.error() : attachments.error());
    }
    std::ranges::transform(*attachments, std::back_inserter(result.attachments), &Attachment::info);
    result.body = originalText(*original, message->messageRef);
    result.texts = evidenceTexts(*original, result.body, result.attachments);
    return result;
}

} // namespace Docket
