// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/message.h"
#include "domain/policy.h"

#include <QStringList>

namespace Docket {

/// What the casebook's rows say of a message that comes in. Pure.
[[nodiscard]] QStringList attachmentNames(const QList<AttachmentInfo> &attachments);

/// "closed: not_planned", as the tracker says; empty for mail.
[[nodiscard]] QString sourceStateOf(const IncomingMessage &message);

/// Whether it answers a message, or comments on an issue: what it quotes is somebody else's.
[[nodiscard]] bool answersAnother(const IncomingMessage &message);

/// The case that a report opens under a policy, without its key.
[[nodiscard]] CaseFile caseFrom(const IncomingMessage &message, const Policy &policy);

/// The message without its case, original, direction and kind.
[[nodiscard]] Message messageFrom(const IncomingMessage &message);

} // namespace Docket
