// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Docket {

/// A changelog (Keep a Changelog 1.1) with one entry more: the items of `entry`, which is a heading
/// "### Security" and a list, under the heading of that name of "## [Unreleased]". What is missing
/// of the two headings is made: Unreleased before the first release, Security at the end of
/// Unreleased. An item that the changelog has already, wherever and under whatever names, is not
/// added again, unless a newer one says that it was withdrawn. All other bytes stay, also the kind
/// of line ends. Pure.
[[nodiscard]] QByteArray mergedChangelog(const QByteArray &changelog, const QByteArray &entry);

} // namespace Docket
