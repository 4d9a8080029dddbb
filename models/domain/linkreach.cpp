// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linkreach.h"

#include <QString>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// A longer one is looked at up to here: no host is as long.
constexpr qsizetype LongestLink = 2048;

bool isSchemeLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           c == u'+' || c == u'.' || c == u'-';
}

bool endsLink(QChar c)
{
    return c.isSpace() || "<>\"`{}|\\^"_L1.contains(c);
}

/// Numbers of "10.1.2.3"; an address that is written otherwise ("0x7f.1") resolves too, and is
/// caught by having no letters but those of hexadecimal.
bool isPrivateIp4(QStringView host)
{
    const QList<QStringView> parts = host.split(u'.');
    QList<int> numbers;
    for (const QStringView part : parts) {
        bool isNumber = false;
        numbers.append(part.toInt(&isNumber, 0));
        if (!isNumber) {
            return false;
        }
    }
    const int first = numbers.first();
    const int second = numbers.size() > 1 ? numbers[1] : 0;
    return numbers.size() < 4 || first == 0 || first == 10 || first == 127 ||
           (first == 172 && second >= 16 && second <= 31) || (first == 192 && second == 168) ||
           (first == 169 && second == 254) || (first == 100 && second >= 64 && second <= 127);
}

bool isPrivateIp6(const QString &host)
{
    return host == "::1"_L1 || host == "::"_L1 || host.startsWith("fc"_L1) ||
           host.startsWith("fd"_L1) || host.startsWith("fe8"_L1) || host.startsWith("fe9"_L1) ||
           host.startsWith("fea"_L1) || host.startsWith("feb"_L1);
}

bool isLocalHost(const QString &host)
{
    constexpr std::array LocalEnds{".localhost"_L1, ".local"_L1, ".internal"_L1,
                                   ".lan"_L1,       ".corp"_L1,  ".home.arpa"_L1};
    if (host.contains(u':')) {
        return isPrivateIp6(host);
    }
    if (!host.contains(u'.')) { // one word is found in a local network only
        return !host.isEmpty();
    }
    return isPrivateIp4(host) || std::ranges::any_of(LocalEnds, [&host](QLatin1StringView end) {
               return host.endsWith(end);
           });
}

bool isAt(const QString &host, const QString &path, const QString &place)
{
    QString named = place.trimmed().toLower();
    if (const qsizetype scheme = named.indexOf("://"_L1); scheme >= 0) {
        named.remove(0, scheme + 3);
    }
    const qsizetype slash = named.indexOf(u'/');
    const QString namedHost = slash < 0 ? named : named.first(slash);
    const QString namedPath = slash < 0 ? QString() : named.sliced(slash);
    if (namedHost.isEmpty() || (host != namedHost && !host.endsWith(u'.' + namedHost))) {
        return false;
    }
    return path.startsWith(namedPath, Qt::CaseInsensitive);
}

} // namespace

QList<LinkAt> linksIn(QStringView text)
{
    QList<LinkAt> links;
    for (qsizetype mark = text.indexOf("://"_L1); mark >= 0;) {
        qsizetype from = mark;
        while (from > 0 && isSchemeLetter(text[from - 1]) && mark - from < 32) {
            --from;
        }
        qsizetype end = mark + 3;
        while (end < text.size() && !endsLink(text[end])) {
            ++end;
        }
        const bool isBracketed = text.sliced(mark + 3).startsWith(u'['); // IPv6
        const auto ends = isBracketed ? ".,;:!?)'*_"_L1 : ".,;:!?)]'*_"_L1;
        while (end > mark + 3 && ends.contains(text[end - 1])) {
            --end;
        }
        if (from < mark && (end > mark + 3 || text.sliced(from, mark - from) == "file"_L1)) {
            links.append({.from = from, .length = end - from});
        }
        mark = text.indexOf("://"_L1, std::max(end, mark + 3));
    }
    return links;
}

LinkReach reachOf(QStringView link, const QStringList &places)
{
    const QUrl url(link.first(std::min(link.size(), LongestLink)).toString());
    if (url.scheme() == "file"_L1) {
        return LinkReach::Local;
    }
    QString host = url.host().toLower();
    while (host.endsWith(u'.')) {
        host.chop(1);
    }
    if (std::ranges::any_of(places,
                            [&](const QString &place) { return isAt(host, url.path(), place); })) {
        return LinkReach::Private;
    }
    return isLocalHost(host) ? LinkReach::Local : LinkReach::Public;
}

} // namespace Docket
