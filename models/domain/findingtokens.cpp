// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findingtokens.h"

#include "domain/version.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostLabel = 48;
constexpr int MostLabelWords = 6;

bool isEdge(QChar c)
{
    // What may begin or end a name stays: "/var", ".bashrc", "C++".
    return c.unicode() < 0x80 ? !c.isLetterOrNumber() && c != u'/' && c != u'+'
                              : c.isPunct() || c.isSymbol();
}

QStringView withoutMarks(QStringView text)
{
    constexpr QStringView Marks = u"#*_-+•·=` \t";
    while (!text.isEmpty() && Marks.contains(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && Marks.contains(text.back())) {
        text.chop(1);
    }
    return text;
}

/// Cuts "2." or "2)" from the front.
QStringView withoutNumber(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && end < 3 && isAsciiDigit(text.at(end))) {
        ++end;
    }
    const bool isNumbered =
        end > 0 && end + 1 < text.size() && (text.at(end) == u'.' || text.at(end) == u')');
    return isNumbered ? text.sliced(end + 1).trimmed() : text;
}

bool isLabelLike(QStringView text)
{
    if (text.isEmpty() || text.size() > MostLabel || text.contains(u". ")) {
        return false;
    }
    const auto blanks = std::ranges::count(text, QChar(u' '));
    return blanks < MostLabelWords &&
           std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

/// Numbers and dots alone, each number at most 255.
bool isIpAddress(QStringView token)
{
    const auto parts = token.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](QStringView part) {
               bool isNumber = false;
               return part.toUInt(&isNumber) <= 255 && isNumber;
           });
}

/// "20.11.2026"
bool isDate(QStringView token)
{
    const auto parts = token.split(u'.');
    return parts.size() == 3 && parts.at(2).size() == 4 &&
           (parts.at(2).startsWith(u"19") || parts.at(2).startsWith(u"20")) &&
           parts.at(0).size() <= 2 && parts.at(1).size() <= 2;
}

} // namespace

std::optional<TextToken> nextToken(QStringView line, qsizetype &at)
{
    while (at < line.size() && line.at(at).isSpace()) {
        ++at;
    }
    if (at >= line.size()) {
        return std::nullopt;
    }
    TextToken token;
    qsizetype end = at;
    for (; end < line.size(); ++end) {
        const char16_t c = line.at(end).unicode();
        if (c <= u' ') {
            break;
        }
        const char16_t lower = c | 0x20;
        if (lower >= u'a' && lower <= u'z') {
            token.hasLetter = true;
        } else if (c >= u'0' && c <= u'9') {
            token.hasDigit = true;
        } else if (c == u'.') {
            token.hasDot = true;
        } else if (c == u'/') {
            token.hasSlash = true;
        } else if (c == u'=') {
            token.hasEquals = true;
        } else if (c > 0x7f) {
            if (line.at(end).isSpace()) {
                break;
            }
            token.hasLetter = true;
        }
    }
    qsizetype from = at;
    qsizetype to = end;
    while (from < to && isEdge(line.at(from)) && !(line.at(from) == u'.' && token.hasSlash)) {
        ++from;
    }
    while (to > from && isEdge(line.at(to - 1))) {
        --to;
    }
    token.text = line.sliced(from, to - from);
    token.at = from;
    at = end;
    return token;
}

std::optional<LineLabel> labelOf(QStringView line, bool mayStand)
{
    QStringView text = line.trimmed();
    const bool isHeading = text.startsWith(u'#');
    const bool isBold = text.startsWith(u"**") || text.startsWith(u"__");
    text = withoutNumber(withoutMarks(text));
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const QStringView head = text.first(std::min(text.size(), MostLabel + 1));
    const auto *colon =
        std::ranges::find_if(head, [](QChar c) { return c == u':' || c == u'\uff1a'; });
    const qsizetype place = colon - head.begin();
    if (colon != head.end()) {
        const QStringView after = text.sliced(place + 1);
        const bool ends = after.isEmpty() || *colon == u'\uff1a' || after.front().isSpace() ||
                          after.front() == u'*' || after.front() == u'_';
        const QStringView label = withoutMarks(text.first(place));
        if (!ends || !isLabelLike(label)) {
            return std::nullopt;
        }
        QStringView content = after.trimmed();
        while (content.startsWith(u'*')) {
            content = content.sliced(1);
        }
        return LineLabel{label, content.trimmed()};
    }
    const bool isShort = mayStand && text.size() <= 40 && text.back().isLetterOrNumber();
    const bool isLabel = isHeading || (isBold && line.trimmed().endsWith(u"**")) || isShort;
    return isLabel && isLabelLike(text) ? std::optional(LineLabel{text, {}}) : std::nullopt;
}

int stepNumber(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line.at(at).isSpace()) {
        ++at;
    }
    int number = 0;
    qsizetype digits = 0;
    for (; at < line.size() && digits < 3 && isAsciiDigit(line.at(at)); ++at, ++digits) {
        number = number * 10 + (line.at(at).unicode() - u'0');
    }
    const bool ends = digits > 0 && at + 1 < line.size() &&
                      (line.at(at) == u'.' || line.at(at) == u')') && line.at(at + 1).isSpace();
    return ends ? number : 0;
}

bool isVersionToken(QStringView token)
{
    const bool hasV =
        token.size() > 1 && token.front().toLower() == u'v' && isAsciiDigit(token.at(1));
    if (hasV) {
        token = token.sliced(1);
    }
    if (token.isEmpty() || !isAsciiDigit(token.front()) || isIpAddress(token) || isDate(token)) {
        return false;
    }
    const auto version = parseVersion(token, VersionScheme::Semver);
    // "1.5" may be anything, "v1.5" is not.
    return version && version->release.size() >= (hasV ? 2 : 3);
}

PathKind sourcePath(const TextToken &token)
{
    QStringView text = token.text;
    if (!token.hasDot || text.contains(u"://")) {
        return PathKind::None;
    }
    // receiver.rs:203:31, page.php?id=1
    const auto *end = std::ranges::find_if(
        text, [](QChar c) { return c == u':' || c == u'?' || c == u'#' || c == u'('; });
    text = text.first(end - text.begin());
    const qsizetype dot = text.lastIndexOf(u'.');
    if (dot <= 0 || !isSourceSuffix(text.sliced(dot + 1))) {
        return PathKind::None;
    }
    return token.hasSlash && text.contains(u'/') ? PathKind::Path : PathKind::Name;
}

bool isCodeUrl(QStringView token)
{
    constexpr auto Places =
        std::to_array<QStringView>({u"/blob/", u"/tree/", u"/commit/", u"/src/", u"/raw/"});
    return token.contains(u"://") && std::ranges::any_of(Places, [token](QStringView place) {
               return token.contains(place);
           });
}

bool isCommitName(QStringView token)
{
    const auto isHex = [](QChar c) {
        const char16_t lower = c.unicode() | 0x20;
        return isAsciiDigit(c) || (lower >= u'a' && lower <= u'f');
    };
    return token.size() >= 7 && token.size() <= 40 && std::ranges::all_of(token, isHex) &&
           std::ranges::any_of(token, isAsciiDigit);
}

} // namespace Docket
