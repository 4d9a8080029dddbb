// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/askeditems.h"

#include "domain/completeness.h"
#include "importers/originaltext.h"
#include "workspace/stores.h"

#include <utility>

namespace Docket {

StoreResult<void> lookForItems(const Stores &stores, OpenCase &open, const Policy &policy)
{
    quint64 found = 0;
    const QList<Message> all = open.shared + open.messages;
    for (const Message &message : all) {
        if (!isOfReporter(message) || policy.asks.isEmpty()) {
            continue;
        }
        const auto original = stores.messages.original(message.originalId);
        if (!original && original.error().fault == StoreFault::Corrupt) {
            continue;
        }
        const auto attachments = stores.messages.attachments(message.id);
        if (!original || !attachments) {
            return std::unexpected(original ? attachments.error() : original.error());
        }
        ReportText report{
            message.ordinal, message.subject, originalText(*original, message.messageRef), {}};
        for (const Attachment &attachment : *attachments) {
            report.attachments.append(attachment.info);
        }
        found |= foundMask(policy.asks, findingsIn(report));
    }
    open.file.foundItems = found;
    return {};
}

} // namespace Docket
