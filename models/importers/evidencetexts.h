// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidencetext.h"
#include "domain/message.h"

#include <QList>
#include <QString>

namespace Docket {

/// Whether evidenceTexts() may give anything, told without looking into an attachment.
[[nodiscard]] bool mayHaveEvidence(const QString &text, const QList<AttachmentInfo> &attachments);

/// What of a message's evidence is searched: its fenced blocks, and those of its attachments that
/// are text by their content. `text` and `attachments` are the original's own. Cheap for what has
/// neither; a mail with attachments is taken apart once more.
[[nodiscard]] EvidenceTexts evidenceTexts(const Original &original, const QString &text,
                                          const QList<AttachmentInfo> &attachments);

} // namespace Docket
