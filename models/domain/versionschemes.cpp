// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/versionschemes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

bool isLetter(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

QStringView takeWhile(QStringView &text, bool (*belongs)(QChar))
{
    qsizetype end = 0;
    while (end < text.size() && belongs(text.at(end))) {
        ++end;
    }
    const QStringView taken = text.first(end);
    text = text.sliced(end);
    return taken;
}

/// "rc.1", "x-y.0"; nothing if an identifier is empty or has other characters (SemVer 2.0 §9, §10).
std::optional<QStringList> identifiersOf(QStringView text)
{
    QStringList identifiers;
    for (const QStringView part : text.split(u'.')) {
        const auto belongs = [](QChar c) { return isAsciiDigit(c) || isLetter(c) || c == u'-'; };
        if (part.isEmpty() || !std::ranges::all_of(part, belongs)) {
            return std::nullopt;
        }
        identifiers.append(part.toString());
    }
    return identifiers;
}

/// `rc1` of `1.2.0rc1` or `1.2.0.rc1`, which is no SemVer and much used. Only words that surely
/// come before a release: OpenSSL's `1.1.1w` and OpenSSH's `9.8p1` come after.
std::optional<QStringList> looseSuffix(QStringView text)
{
    if (text.startsWith(u'.')) {
        text = text.sliced(1);
    }
    const QString word = takeWhile(text, isLetter).toString().toLower();
    if (text.startsWith(u'.') || text.startsWith(u'-')) {
        text = text.sliced(1);
    }
    const QStringView number = takeWhile(text, isAsciiDigit);
    constexpr std::array Words{"alpha"_L1, "beta"_L1,    "dev"_L1, "milestone"_L1,
                               "pre"_L1,   "preview"_L1, "rc"_L1,  "snapshot"_L1};
    constexpr std::array Letters{"a"_L1, "b"_L1, "c"_L1};
    const bool isKnown = std::ranges::find(Words, word) != Words.end() ||
                         (!number.isEmpty() && std::ranges::find(Letters, word) != Letters.end());
    if (!text.isEmpty() || !isKnown) {
        return std::nullopt;
    }
    return number.isEmpty() ? QStringList{word} : QStringList{word, normalNumber(number)};
}

} // namespace

QStringList takeNumbers(QStringView &text)
{
    QStringList numbers;
    for (;;) {
        const QStringView digits = takeWhile(text, isAsciiDigit);
        if (digits.isEmpty()) {
            return numbers;
        }
        numbers.append(normalNumber(digits));
        if (text.size() < 2 || text.front() != u'.' || !isAsciiDigit(text.at(1))) {
            return numbers;
        }
        text = text.sliced(1);
    }
}

std::optional<Version> parseSemver(QStringView text)
{
    Version version;
    version.scheme = VersionScheme::Semver;
    version.release = takeNumbers(text);
    if (const qsizetype plus = text.indexOf(u'+'); plus >= 0) {
        if (!identifiersOf(text.sliced(plus + 1))) {
            return std::nullopt;
        }
        text = text.first(plus);
    }
    if (text.isEmpty()) {
        return version;
    }
    const std::optional<QStringList> suffix =
        text.front() == u'-' ? identifiersOf(text.sliced(1)) : looseSuffix(text);
    // "1b2" is rather a piece of a hash than the second beta of 1.
    if (!suffix || (text.front() != u'-' && version.release.size() < 2)) {
        return std::nullopt;
    }
    version.preRelease = *suffix;
    return version;
}

std::optional<Version> parsePep440(QStringView text)
{
    // PEP 440, appendix B, with the groups that are looked at.
    static const QRegularExpression grammar(
        uR"re(^(?:(\d+)!)?(\d+(?:\.\d+)*))re"
        uR"re((?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d+)?)?)re"
        uR"re((?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d+)?)?)re"
        uR"re(([-_.]?dev[-_.]?(\d+)?)?)re"
        uR"re((?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = grammar.matchView(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Version version;
    version.scheme = VersionScheme::Pep440;
    version.epoch = normalNumber(match.capturedView(1));
    QStringView release = match.capturedView(2);
    version.release = takeNumbers(release);
    const auto number = [&match](int group) {
        return match.hasCaptured(group) ? normalNumber(match.capturedView(group)) : u"0"_s;
    };
    if (match.hasCaptured(3)) {
        const QString word = match.captured(3).toLower();
        const bool isCandidate = word == "c"_L1 || word.startsWith("pre"_L1) || word == "rc"_L1;
        version.preRelease = {isCandidate ? u"rc"_s : word.first(1), number(4)};
    }
    if (match.hasCaptured(5)) {
        version.post = number(5);
    } else if (match.hasCaptured(6)) {
        version.post = number(7);
    }
    if (match.hasCaptured(8)) {
        version.dev = number(9);
    }
    if (match.hasCaptured(10)) {
        static const QRegularExpression separator(u"[-_.]"_s);
        version.local = match.captured(10).toLower().split(separator);
    }
    return version;
}

/// The local parts of PEP 440, of which numbers follow words.
std::weak_ordering compareLocal(const QStringList &one, const QStringList &other)
{
    for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i) {
        const QString &a = one.at(i);
        const QString &b = other.at(i);
        const bool isNumberA = std::ranges::all_of(a, isAsciiDigit);
        const bool isNumberB = std::ranges::all_of(b, isAsciiDigit);
        if (isNumberA != isNumberB) { // here, unlike in SemVer, numbers follow words
            return isNumberA <=> isNumberB;
        }
        const std::weak_ordering order =
            isNumberA ? compareNumbers(a, b) : std::weak_ordering(a.compare(b) <=> 0);
        if (order != 0) {
            return order;
        }
    }
    return one.size() <=> other.size();
}

std::weak_ordering comparePep440Suffixes(const Version &one, const Version &other)
{
    // 1.0.dev1 < 1.0a1.dev1 < 1.0a1 < 1.0 < 1.0.post1.dev1 < 1.0.post1
    const auto phase = [](const Version &version) {
        if (!version.preRelease.isEmpty()) {
            return 1;
        }
        return version.dev && !version.post ? 0 : 2;
    };
    if (const auto order = phase(one) <=> phase(other); order != 0) {
        return order;
    }
    if (!one.preRelease.isEmpty()) {
        const int letter = one.preRelease.first().compare(other.preRelease.first());
        const auto order = letter != 0
                               ? std::weak_ordering(letter <=> 0)
                               : compareNumbers(one.preRelease.last(), other.preRelease.last());
        if (order != 0) {
            return order;
        }
    }
    if (one.post.has_value() != other.post.has_value()) {
        return one.post.has_value() <=> other.post.has_value();
    }
    if (const auto order =
            compareNumbers(one.post.value_or(QString()), other.post.value_or(QString()));
        order != 0) {
        return order;
    }
    if (one.dev.has_value() != other.dev.has_value()) {
        return other.dev.has_value() <=> one.dev.has_value();
    }
    if (const auto order =
            compareNumbers(one.dev.value_or(QString()), other.dev.value_or(QString()));
        order != 0) {
        return order;
    }
    return compareLocal(one.local, other.local);
}

} // namespace Docket
