// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

namespace Docket {

/// An address in a text, "https://localhost:8080/x", as far as it goes.
struct LinkAt
{
    qsizetype from = 0; ///< UTF-16
    qsizetype length = 0;

    bool operator==(const LinkAt &) const = default;
};

/// Everything that has "://" after a scheme, in any kind of text, code too: readers follow it.
[[nodiscard]] QList<LinkAt> linksIn(QStringView text);

/// Where a link goes, as far as readers elsewhere are concerned.
enum class LinkReach {
    Public,
    Local,   ///< a file, the own machine, a private network (RFC 1918, 4193, 6761, 6762)
    Private, ///< one of the places named
};

/// `places` are hosts ("tracker.example.org", its subdomains too), with the beginning of a path
/// where one host has public pages as well ("github.com/o/r/security/advisories/new").
[[nodiscard]] LinkReach reachOf(QStringView link, const QStringList &places);

} // namespace Docket
