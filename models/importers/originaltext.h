// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "importers/githubitems.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Docket {

/// The text of any original, mail or tracker JSON: what a person reads and what the index holds. An
/// advisory's record of several vulnerabilities is the original of several messages: `messageRef`
/// says of which one.
[[nodiscard]] QString originalText(const Original &original, const QString &messageRef = {});

/// What people change of a tracker's item after they wrote it, from its original.
[[nodiscard]] TrackerItem originalItem(const Original &original, const QString &messageRef = {});

/// The header block of a mail; for tracker items their fields, one a line.
[[nodiscard]] QString originalHeaders(const Original &original);

/// An attachment's bytes (see attachmentBytes); nothing where a dump only names it.
[[nodiscard]] std::optional<QByteArray> originalAttachment(const Original &original,
                                                           const QString &partPath);

} // namespace Docket
