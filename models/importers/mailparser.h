// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "importers/importer.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace Docket {

/// One message from its bytes. Thread-safe.
/// Never fails: whatever is wrong is in `issues`, and the text is what could be read.
/// `messageRef` of a message without Message-ID is "sha256:<hex>" of its bytes. The SHA-256 of the
/// original is set if it is not yet.
[[nodiscard]] IncomingMessage parseMail(Original original, qint64 offset,
                                        const ImportContext &context);

/// The decoded bytes of one attachment, cut out of the original again. `partPath` as in
/// AttachmentInfo. Nothing if the original has no such part.
[[nodiscard]] std::optional<QByteArray> attachmentBytes(const Original &original,
                                                        const QString &partPath);

/// Gives the decoded bytes of every attachment, in order, each as far as `most`.
void eachAttachment(const Original &original, qsizetype most,
                    const std::function<void(const QString &partPath, const QByteArray &)> &take);

/// The decoded text of a mail, as parseMail gives it.
[[nodiscard]] QString mailText(const Original &original);

/// The raw header block, undecoded, as UTF-8 or Latin-1; at most 1 MiB of it.
[[nodiscard]] QString mailHeaders(const Original &original);

} // namespace Docket
