// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/versionschemes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

bool isUpstreamCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || u".+-~:"_s.contains(c));
}

/// dpkg's order of one character: `~` before the end of the text, which is before letters, which
/// are before all else (deb-version(7)).
int weight(QStringView text, qsizetype place)
{
    if (place >= text.size() || isAsciiDigit(text.at(place))) {
        return 0;
    }
    const QChar c = text.at(place);
    if (c == u'~') {
        return -1;
    }
    return c.isLetter() ? c.unicode() : c.unicode() + 256;
}

QStringView digitsFrom(QStringView text, qsizetype place)
{
    qsizetype end = place;
    while (end < text.size() && isAsciiDigit(text.at(end))) {
        ++end;
    }
    return text.sliced(place, end - place);
}

/// dpkg's: what is no number by its characters, then the number, and so on.
std::weak_ordering compareParts(QStringView one, QStringView other)
{
    qsizetype a = 0;
    qsizetype b = 0;
    while (a < one.size() || b < other.size()) {
        while ((a < one.size() && !isAsciiDigit(one.at(a))) ||
               (b < other.size() && !isAsciiDigit(other.at(b)))) {
            if (const auto order = weight(one, a) <=> weight(other, b); order != 0) {
                return order;
            }
            ++a;
            ++b;
        }
        a = std::min(a, one.size());
        b = std::min(b, other.size());
        const QStringView numberA = digitsFrom(one, a);
        const QStringView numberB = digitsFrom(other, b);
        if (const auto order = compareNumbers(numberA, numberB); order != 0) {
            return order;
        }
        a += numberA.size();
        b += numberB.size();
    }
    return std::weak_ordering::equivalent;
}

} // namespace

std::optional<Version> parseDebian(QStringView text)
{
    Version version;
    version.scheme = VersionScheme::Debian;
    if (const qsizetype colon = text.indexOf(u':'); colon >= 0) {
        if (!std::ranges::all_of(text.first(colon), isAsciiDigit)) {
            return std::nullopt;
        }
        version.epoch = normalNumber(text.first(colon));
        text = text.sliced(colon + 1);
    }
    const bool isOfVersions = std::ranges::all_of(text, isUpstreamCharacter);
    if (text.isEmpty() || !isAsciiDigit(text.front()) || !isOfVersions) {
        return std::nullopt;
    }
    if (const qsizetype dash = text.lastIndexOf(u'-'); dash >= 0) {
        version.revision = text.sliced(dash + 1).toString();
        text = text.first(dash);
    }
    version.upstream = text.toString();
    version.release = takeNumbers(text);
    return version;
}

std::weak_ordering compareDebian(const Version &one, const Version &other)
{
    if (const auto order = compareNumbers(one.epoch, other.epoch); order != 0) {
        return order;
    }
    if (const auto order = compareParts(one.upstream, other.upstream); order != 0) {
        return order;
    }
    return compareParts(one.revision, other.revision);
}

} // namespace Docket
