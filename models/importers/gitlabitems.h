// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/trackeritems.h"

namespace Docket {

/// An issue of GitLab's REST API, with its notes if they are in it. Merge requests are skipped
/// (FORMATS.md §4).
[[nodiscard]] TrackerItems gitLabIssue(const QJsonObject &object, const Element &element);

/// A note. It has no address of its issue, only its numbers, which are the issue's alias.
[[nodiscard]] TrackerItems gitLabNote(const QJsonObject &object, const Element &element);

/// A discussion: an object with its notes.
[[nodiscard]] TrackerItems gitLabDiscussion(const Element &element);

} // namespace Docket
