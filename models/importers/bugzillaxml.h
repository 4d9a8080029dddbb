// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/trackeritems.h"

namespace Docket {

/// The address that the bugs of a file stand under: `urlbase` of its root.
[[nodiscard]] QString bugzillaUrlBase(const QByteArray &root);

/// A <bug> of show_bug.cgi?ctype=xml: the issue with its first comment as its text, its other
/// comments and its attachments, each with its own slice as its original.
[[nodiscard]] TrackerItems bugzillaXmlItems(const Element &element, const QString &urlBase);

/// What an original that such an element became says.
[[nodiscard]] std::optional<IncomingMessage> bugzillaXmlMessage(const Original &original);

[[nodiscard]] std::optional<QByteArray> bugzillaXmlAttachment(const QByteArray &original);

/// Its short fields, one a line.
[[nodiscard]] QString bugzillaXmlFields(const QByteArray &original);

} // namespace Docket
