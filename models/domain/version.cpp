// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/version.h"

#include "domain/versionschemes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// 7 to 40 hexadecimal digits are how a commit is named; eight that begin a year are a date.
bool looksLikeCommit(QStringView text)
{
    const auto isHex = [](QChar c) {
        const char16_t lower = c.toLower().unicode();
        return isAsciiDigit(c) || (lower >= u'a' && lower <= u'f');
    };
    if (text.size() < 7 || text.size() > 40 || !std::ranges::all_of(text, isHex)) {
        return false;
    }
    const bool isDate = text.size() == 8 && std::ranges::all_of(text, isAsciiDigit) &&
                        (text.startsWith(u"19") || text.startsWith(u"20"));
    return !isDate;
}

/// SemVer 2.0 §11.4 for one identifier.
std::weak_ordering compareIdentifiers(const QString &one, const QString &other)
{
    const bool isOneNumber = std::ranges::all_of(one, isAsciiDigit);
    const bool isOtherNumber = std::ranges::all_of(other, isAsciiDigit);
    if (isOneNumber && isOtherNumber) {
        return compareNumbers(one, other);
    }
    if (isOneNumber != isOtherNumber) {
        return isOneNumber ? std::weak_ordering::less : std::weak_ordering::greater;
    }
    return one.compare(other) <=> 0;
}

std::weak_ordering comparePreReleases(const QStringList &one, const QStringList &other)
{
    if (one.isEmpty() || other.isEmpty()) { // §11.3: a release follows its pre-releases
        return one.isEmpty() <=> other.isEmpty();
    }
    for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i) {
        if (const auto order = compareIdentifiers(one.at(i), other.at(i)); order != 0) {
            return order;
        }
    }
    return one.size() <=> other.size();
}

} // namespace

std::weak_ordering compareNumbers(QStringView one, QStringView other)
{
    const auto significant = [](QStringView digits) {
        while (digits.startsWith(u'0')) {
            digits = digits.sliced(1);
        }
        return digits;
    };
    const QStringView a = significant(one);
    const QStringView b = significant(other);
    if (a.size() != b.size()) {
        return a.size() <=> b.size();
    }
    return a.compare(b) <=> 0;
}

QString normalNumber(QStringView digits)
{
    while (digits.size() > 1 && digits.startsWith(u'0')) {
        digits = digits.sliced(1);
    }
    return digits.toString();
}

QString nextNumber(const QString &digits)
{
    QString next = digits;
    qsizetype place = next.size() - 1;
    while (place >= 0 && next.at(place) == u'9') {
        next[place] = u'0';
        --place;
    }
    if (place < 0) {
        return u'1' + next;
    }
    next[place] = QChar(next.at(place).unicode() + 1);
    return next;
}

std::optional<Version> parseVersion(QStringView text, VersionScheme scheme)
{
    if (text.size() > MostVersionLength) {
        return std::nullopt;
    }
    text = text.trimmed();
    if (text.size() > 1 && text.front().toLower() == u'v' && isAsciiDigit(text.at(1))) {
        text = text.sliced(1);
    }
    if (text.isEmpty() || !isAsciiDigit(text.front()) || looksLikeCommit(text)) {
        return std::nullopt;
    }
    switch (scheme) {
    case VersionScheme::Semver:
        return parseSemver(text);
    case VersionScheme::Pep440:
        return parsePep440(text);
    case VersionScheme::Debian:
        return parseDebian(text);
    }
    return std::nullopt;
}

std::weak_ordering compareReleases(const Version &one, const Version &other)
{
    if (const auto order = compareNumbers(one.epoch, other.epoch); order != 0) {
        return order;
    }
    for (qsizetype i = 0; i < std::max(one.release.size(), other.release.size()); ++i) {
        // value() is empty beyond the end, which is 0.
        const auto order = compareNumbers(one.release.value(i), other.release.value(i));
        if (order != 0) {
            return order;
        }
    }
    return std::weak_ordering::equivalent;
}

std::weak_ordering compareVersions(const Version &one, const Version &other)
{
    if (one.scheme == VersionScheme::Debian) {
        return compareDebian(one, other);
    }
    if (const auto order = compareReleases(one, other); order != 0) {
        return order;
    }
    return one.scheme == VersionScheme::Pep440
               ? comparePep440Suffixes(one, other)
               : comparePreReleases(one.preRelease, other.preRelease);
}

bool isPreRelease(const Version &version)
{
    return !version.preRelease.isEmpty() || (version.dev && !version.post) ||
           version.upstream.contains(u'~');
}

QString versionText(const Version &version)
{
    const bool isDebian = version.scheme == VersionScheme::Debian;
    QString text = isDebian ? version.upstream : version.release.join(u'.');
    if (!version.epoch.isEmpty() && version.epoch != "0"_L1) {
        text = version.epoch + (isDebian ? u':' : u'!') + text;
    }
    if (!version.preRelease.isEmpty()) {
        text += version.scheme == VersionScheme::Semver ? u'-' + version.preRelease.join(u'.')
                                                        : version.preRelease.join(QString());
    }
    if (version.post) {
        text += ".post"_L1 + *version.post;
    }
    if (version.dev) {
        text += ".dev"_L1 + *version.dev;
    }
    if (!version.revision.isEmpty()) {
        text += u'-' + version.revision;
    }
    return text;
}

Version releaseOf(const Version &version)
{
    Version release;
    release.scheme = version.scheme;
    release.epoch = version.epoch;
    release.release = version.release;
    if (version.scheme == VersionScheme::Debian) {
        release.upstream = version.release.join(u'.');
    }
    return release;
}

} // namespace Docket
