// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "importers/importer.h"
#include "importers/trackeritems.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Docket {

/// Reads one element: REST issue or comment, `gh issue list --json` or metadata backup, told apart
/// by its keys (FORMATS.md §1, §2). A comment's original is its own slice of the element.
[[nodiscard]] TrackerItems gitHubItems(const QByteArray &element, qint64 offset,
                                       const ImportContext &context);

/// The robot that closed the issue or says so in a comment (M-22); empty for none.
[[nodiscard]] QString closingRobot(const IncomingMessage &message);

/// The format that an object with these keys has; nothing if it is none of GitHub's.
[[nodiscard]] std::optional<SourceFormat> gitHubFormat(const QList<QByteArrayView> &keys);

/// The address of an issue as people see it, from any of its spellings (API, Enterprise API,
/// with a fragment), so that comments find their issue:
/// "https://api.github.com/repos/o/r/issues/7" → "https://github.com/o/r/issues/7".
[[nodiscard]] QString canonicalIssueUrl(const QString &url);

/// The same from an original that an issue or comment was read from.
[[nodiscard]] TrackerItem trackerItem(const QByteArray &original);

/// The issue or comment that an original holds, whatever wraps it.
[[nodiscard]] QJsonObject gitHubObject(const QByteArray &original);

} // namespace Docket
