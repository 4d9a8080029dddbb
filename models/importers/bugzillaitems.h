// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/trackeritems.h"

namespace Docket {

// What Bugzilla's REST API answers with (FORMATS.md §5). A bug comes without its address, so its
// ref is "bugzilla:35"; its description is its comment 0, a message of its own, since that may be
// in another file.

[[nodiscard]] TrackerItems bugzillaBug(const QJsonObject &object, const Element &element);
[[nodiscard]] TrackerItems bugzillaComment(const QJsonObject &object, const Element &element);
/// A file that somebody put on a bug: a message with an attachment. `data` may be left out.
[[nodiscard]] TrackerItems bugzillaAttachment(const QJsonObject &object, const Element &element);
/// What was done to a bug: an automatic message for each change of one person at one time.
[[nodiscard]] TrackerItems bugzillaHistory(const QJsonObject &object, const Element &element);
/// One of those changes, without the bug that it is of.
[[nodiscard]] IncomingMessage bugzillaChange(const QJsonObject &object, const QString &bug,
                                             const Element &element);

/// Somebody as Bugzilla names them: by a mail address, or by what is left of one.
[[nodiscard]] Person bugzillaPerson(const QString &login, const QString &realName);

/// The bytes of an attachment's `data`; nothing where there are none, or no Base64.
[[nodiscard]] std::optional<QByteArray> bytesOfBase64(QByteArrayView data);
[[nodiscard]] std::optional<QByteArray> bugzillaBytes(const QJsonObject &attachment);

} // namespace Docket
