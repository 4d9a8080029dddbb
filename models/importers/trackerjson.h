// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/trackeritems.h"

#include <QByteArrayView>

#include <optional>

namespace Docket {

/// What the JSON of GitHub's advisories, GitLab, Bugzilla, HackerOne and Bugcrowd holds, told by
/// its keys; the element may be cut off. Nothing for anything else.
[[nodiscard]] std::optional<SourceFormat> trackerFormat(QByteArrayView element);

/// Reads one element, whichever of those it is.
[[nodiscard]] TrackerItems trackerJsonItems(const Element &element);

/// What an original that such an element became says: its text, title and state. Of several that
/// have it the one of that ref, else the first.
[[nodiscard]] std::optional<IncomingMessage> trackerJsonMessage(const QByteArray &original,
                                                                const QString &messageRef);

/// The object that holds an original's fields: its attributes where it is JSON:API.
[[nodiscard]] QJsonObject trackerJsonFields(const QByteArray &original);

[[nodiscard]] std::optional<QByteArray> trackerJsonAttachment(const QByteArray &original);

} // namespace Docket
