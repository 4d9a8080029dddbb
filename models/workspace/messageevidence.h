// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/evidencetext.h"
#include "domain/message.h"

#include <QList>
#include <QString>

namespace Docket {

struct Stores;

/// A message with its evidence as it is searched.
struct MessageEvidence
{
    Message message;
    QList<AttachmentInfo> attachments;
    QString body;
    EvidenceTexts texts;
};

/// Read from the original. Where that is damaged there is no text and nothing to be found: the rest
/// of the casebook can be read.
[[nodiscard]] StoreResult<MessageEvidence> readMessageEvidence(const Stores &stores, MessageId id);

} // namespace Docket
